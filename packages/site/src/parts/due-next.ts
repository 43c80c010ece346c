import { h, type JSX } from "preact";
import type { ItemRow, NameView } from "@policytrack/formats/view";
import { compareText, type Selection } from "../record/selection.ts";
import { hrefOf, namesOf, useUi } from "../ui.ts";
import { Marks } from "./marks.ts";
import { Table } from "./table.ts";
import { Verdict } from "./verdict.ts";

interface Part {
  readonly selection: Selection;
  /** Whose page it is: of each commitment only the others are named. */
  readonly party: string;
}

/** What is due and not past its date, by its last day, with where it stands. */
export function DueNext({ selection, party }: Part): JSX.Element | null {
  const { text, words } = useUi();
  const items = selection.items
    .filter(({ group }) => group === "not-due")
    .toSorted((a, b) => compareText(lastDayOf(a) ?? "9999", lastDayOf(b) ?? "9999"));
  if (items.length === 0) return null;
  return h(
    "section",
    { "aria-labelledby": "dated" },
    h(
      "h2",
      { id: "dated" },
      text.dueNext,
      " ",
      h("span", { class: "muted number" }, words.number(items.length)),
    ),
    h(
      Table,
      {
        name: text.dueNext,
        heads: [text.lastDay, text.commitment, text.whereItStands],
        look: "scroll due-next",
      },
      items.map((item) => {
        const day = lastDayOf(item);
        return h(
          "tr",
          { key: item.id },
          h("td", null, day === null ? item.due.text : words.lastDay(day)),
          h("th", { scope: "row" }, h(NameOf, { item, selection, party })),
          h("td", null, h(Standing, { item })),
        );
      }),
    ),
  );
}

/** What is neither past its date nor due next: done, closed, or not judged. */
export function OtherItems({ selection, party }: Part): JSX.Element | null {
  const { text, words } = useUi();
  const items = selection.items.filter(({ group }) => group !== "past-date" && group !== "not-due");
  if (items.length === 0) return null;
  return h(
    "section",
    null,
    h("h2", null, text.otherItems, " ", h("span", { class: "muted number" }, words.number(items.length))),
    h(
      "ul",
      { class: "settled" },
      items.map((item) =>
        h(
          "li",
          { key: item.id },
          h(Verdict, { of: item.timeliness }),
          h(Marks, { items: [item] }),
          " ",
          h(NameOf, { item, selection, party }),
          item.achieved === null
            ? null
            : h("span", { class: "muted" }, words.lexicon.comma, item.achieved.text),
        ),
      ),
    ),
  );
}

/** A commitment with who else commits to it; of one with several items, which of them. */
function NameOf({ item, selection, party }: Part & { readonly item: ItemRow }): JSX.Element {
  const ui = useUi();
  const row = selection.rows.find(({ id }) => id === item.commitmentId);
  const others: readonly NameView[] = (row?.committing ?? []).filter(({ id }) => id !== party);
  const isOneOfSeveral = (row?.items.length ?? 0) > 1;
  return h(
    "span",
    null,
    h("a", { href: hrefOf(ui, { kind: "commitment", id: item.commitmentId }) }, item.title),
    isOneOfSeveral ? h("span", null, ui.words.lexicon.colon, item.label) : null,
    others.length === 0 || others.length === row?.committing.length
      ? null
      : h("span", { class: "muted" }, ui.words.lexicon.inBrackets(namesOf(ui, others))),
  );
}

/** The last day on time; of what recurs the next. */
function lastDayOf({ due, tally }: ItemRow): string | null {
  return tally?.nextDue?.latest ?? due.latestDue ?? due.due;
}

/** The pace and the latest value of a number, else the status, or why there is no figure. */
function Standing({ item: { target, progress, status } }: { readonly item: ItemRow }): JSX.Element {
  const { words } = useUi();
  const { capitalises, space, comma, semicolon } = words.lexicon;
  const pace = progress.find((one) => one.pace !== null)?.pace ?? null;
  const latest = target?.latest ?? null;
  const value = latest === null ? null : [latest.text, latest.period].join(capitalises ? space : comma);
  if (target !== null && value === null && pace === null)
    return h("span", null, words.noFigures("no-values"));
  const isBad = pace?.possible.every((one) => one === "behind" || one === "worsening") === true;
  return h(
    "span",
    null,
    h("span", { class: isBad ? "bad" : undefined }, (pace ?? status).text),
    value === null ? null : [semicolon, value],
  );
}
