import { Fragment, h, type JSX } from "preact";
import { type CommitmentRow, countedItems, type ItemRow, verdictCounts } from "@policytrack/formats/view";
import { dueStateOf, type Selection } from "../record/selection.ts";
import type { DueState } from "../record/state.ts";
import { choiceOf, type Ui, useUi } from "../ui.ts";
import { Marks, MarksKey } from "./marks.ts";
import { Sign, signOf, toneOf } from "./verdict.ts";

/** How many signs are drawn for a number at most. Where a number is larger, each has one. */
const drawn = 24;

interface Group {
  readonly due: DueState;
  readonly heading: string;
  readonly counts: readonly Count[];
}
interface Count {
  readonly code: string;
  readonly text: string;
  readonly possible: readonly string[];
  readonly n: number;
  /** Of due items: whether they are one of several readings, or rest on one report. */
  readonly items: readonly ItemRow[];
}

/** Counts of due items by verdict, and of commitments that have none. Each number leads to what it counts. */
export function Tally({ selection }: { readonly selection: Selection }): JSX.Element {
  const ui = useUi();
  const groups = groupsOf(ui, selection);
  const { items } = selection;
  const hasEach = groups.every(({ counts }) => counts.every(({ n }) => n <= drawn));
  return h(
    Fragment,
    null,
    h(
      "ul",
      { class: "tally", id: "counts" },
      groups.map((group) => h(CountGroup, { key: group.due, group, hasEach })),
    ),
    items.length === 0
      ? null
      : h("p", { class: "tally-note" }, ui.text.itemsNote, " ", h(MarksKey, { items })),
  );
}

function groupsOf({ text, words }: Ui, { rows, items }: Selection): readonly Group[] {
  const counted = countedItems(items);
  const dated = (["fallen-due", "ahead", "ended"] as const).map((due) => ({
    due,
    counts: verdictCounts(
      words,
      counted.filter((one) => dueStateOf(one) === due).flatMap((one) => one.items),
    ),
  }));
  const undated = rows.filter((row: CommitmentRow) => row.items.length === 0).length;
  const none: Count = {
    code: "no-deadline",
    text: words.word("no-deadline"),
    possible: ["no-deadline"],
    n: undated,
    items: [],
  };
  const headings = dueHeadings(text);
  return [...dated, { due: "none" as const, counts: undated === 0 ? [] : [none] }]
    .filter(({ counts }) => counts.length > 0)
    .map((group) => ({ ...group, heading: headings[group.due] }));
}

/** What items are called by where they stand towards their due day. */
export function dueHeadings(text: Ui["text"]): Readonly<Record<DueState, string>> {
  return {
    "fallen-due": text.fallenDue,
    ahead: text.ahead,
    ended: text.ended,
    none: text.undatedCommitments,
  };
}

function CountGroup({
  group: { due, heading, counts },
  hasEach,
}: {
  readonly group: Group;
  /** Each item has a sign. */
  readonly hasEach: boolean;
}): JSX.Element {
  const ui = useUi();
  const total = counts.reduce((sum, { n }) => sum + n, 0);
  return h(
    "li",
    { class: due === "fallen-due" ? "main" : undefined, id: due },
    h(
      "p",
      { class: "heading" },
      heading,
      // Of one count the number stands below.
      counts.length === 1
        ? null
        : [
            " ",
            h(
              "a",
              {
                key: "total",
                class: "muted",
                href: choiceOf(ui, { due, verdict: null, more: 0 }),
                "data-choice": "",
              },
              ui.words.number(total),
            ),
          ],
    ),
    h(
      "ul",
      { class: "numbers" },
      counts.map((count) => h(CountOf, { key: count.code, due, count, hasEach })),
    ),
  );
}

function CountOf({
  due,
  count: { code, text, possible, n, items },
  hasEach,
}: {
  readonly due: DueState;
  readonly count: Count;
  readonly hasEach: boolean;
}): JSX.Element {
  const ui = useUi();
  // On every page they stand in a list of their own.
  const link =
    due === "none"
      ? { href: "#undated" }
      : { href: choiceOf(ui, { due, verdict: code, more: 0 }), "data-choice": "" };
  return h(
    "li",
    { class: toneOf({ possible }) },
    h(
      "a",
      link,
      h("b", null, ui.words.number(n)),
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
