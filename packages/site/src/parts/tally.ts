import { Fragment, h, type JSX } from "preact";
import { type CommitmentRow, fallenDueOf, type ItemRow, verdictCounts } from "@policytrack/formats/view";
import type { Selection } from "../record/selection.ts";
import { choiceOf, hrefOf, useUi } from "../ui.ts";
import { Marks, MarksKey } from "./marks.ts";
import { Sign, signOf, toneOf } from "./verdict.ts";

/** How many signs are drawn for a number at most. Where a number of the group is larger, each has one. */
const drawn = 24;

interface Group {
  readonly heading: string;
  readonly isMain: boolean;
  readonly counts: readonly Count[];
}
interface Count {
  readonly code: string;
  readonly text: string;
  readonly possible: readonly string[];
  readonly n: number;
  /** Of due items: whether they are one of several readings, or rest on one report. */
  readonly items: readonly ItemRow[];
  readonly href: string | null;
}

/** Counts of due items by verdict, and of commitments that have none. Each number leads to what it counts. */
export function Tally({ selection }: { readonly selection: Selection }): JSX.Element {
  const ui = useUi();
  const { text, words } = ui;
  const items = selection.items;
  const isClosed = ({ timeliness: { possible } }: ItemRow): boolean =>
    possible.every((word) => word === "closed");
  const counts = (of: readonly ItemRow[]): readonly Count[] =>
    verdictCounts(words, of).map((count) => ({
      ...count,
      href:
        ui.page.kind === "overview"
          ? choiceOf(ui, { verdict: count.code, more: 0 })
          : hrefOf(ui, { kind: "overview" }, { verdict: count.code }),
    }));
  const fallen = fallenDueOf(items);
  const undated = selection.rows.filter((row: CommitmentRow) => row.items.length === 0);
  const groups: readonly Group[] = [
    {
      heading: text.fallenDue,
      isMain: true,
      counts: counts(fallen),
    },
    {
      heading: text.ahead,
      isMain: false,
      counts: counts(items.filter((item) => !fallen.includes(item) && !isClosed(item))),
    },
    {
      heading: text.ended,
      isMain: false,
      counts: counts(items.filter((item) => !fallen.includes(item) && isClosed(item))),
    },
    {
      heading: text.undatedCommitments,
      isMain: false,
      counts:
        undated.length === 0
          ? []
          : [
              {
                code: "no-deadline",
                text: words.word("no-deadline"),
                possible: ["no-deadline"],
                n: undated.length,
                items: [],
                href: "#undated",
              },
            ],
    },
  ];
  return h(
    Fragment,
    null,
    h(
      "ul",
      { class: "tally", id: "counts" },
      groups
        .filter((group) => group.counts.length > 0)
        .map((group) => h(CountGroup, { key: group.heading, group })),
    ),
    items.length === 0 ? null : h("p", { class: "tally-note" }, text.itemsNote, " ", h(MarksKey, { items })),
  );
}

function CountGroup({ group }: { readonly group: Group }): JSX.Element {
  const { words } = useUi();
  const total = group.counts.reduce((sum, { n }) => sum + n, 0);
  const hasEach = group.counts.every(({ n }) => n <= drawn);
  return h(
    "li",
    { class: group.isMain ? "main" : undefined },
    h(
      "p",
      { class: "heading" },
      group.heading,
      // Of one count the number stands below.
      group.counts.length > 1 ? [" ", h("span", { class: "muted" }, words.number(total))] : null,
    ),
    h(
      "ul",
      { class: "numbers" },
      group.counts.map((count) => h(CountOf, { key: count.code, count, hasEach })),
    ),
  );
}

function CountOf({
  count: { text, possible, n, items, href },
  hasEach,
}: {
  readonly count: Count;
  /** Each item has a sign. */
  readonly hasEach: boolean;
}): JSX.Element {
  const { words } = useUi();
  return h(
    "li",
    { class: toneOf({ possible }) },
    h(
      "a",
      { href, "data-choice": "" },
      h("b", null, words.number(n)),
      h(
        "span",
        { class: "signs-row", "aria-hidden": "true" },
        Array.from({ length: hasEach ? n : 1 }, (_, i) => h(Sign, { key: i, name: signOf({ possible }) })),
      ),
      " ",
      h("span", { class: "word" }, text, h(Marks, { items })),
    ),
  );
}
