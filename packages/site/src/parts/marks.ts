import { h, type JSX } from "preact";
import type { ItemRow } from "@policytrack/formats/view";
import { type Ui, useUi } from "../ui.ts";
import { Sign, signOf, toneOf } from "./verdict.ts";

type Marked = Pick<ItemRow, "isReading" | "byOneReport">;

/** What weakens a verdict: that its item is one of several readings, or that one report alone says that it was promised. */
function marksOf(
  { text, words }: Ui,
  items: readonly Marked[],
): readonly { readonly sign: string; readonly name: string; readonly text: string }[] {
  const all = [
    { sign: "*", name: text.oneOfReadings, n: items.filter(({ isReading }) => isReading).length },
    { sign: "†", name: text.inferred, n: items.filter(({ byOneReport }) => byOneReport).length },
  ];
  return all
    .filter(({ n }) => n > 0)
    .map(({ sign, name, n }) => ({
      sign,
      name,
      // Of items of which some have it, with how many do.
      text: n === items.length ? name : `${name}${words.lexicon.colon}${words.number(n)}`,
    }));
}

/** The marks as signs, which `MarksKey` explains. */
export function Marks({ items }: { readonly items: readonly Marked[] }): JSX.Element | null {
  const ui = useUi();
  const marks = marksOf(ui, items);
  if (marks.length === 0) return null;
  const said = marks.map(({ text }) => text).join(ui.words.lexicon.semicolon);
  return h(
    "span",
    { class: "marks", title: said },
    h("span", { "aria-hidden": "true" }, marks.map(({ sign }) => sign).join("")),
    h("span", { class: "hidden" }, ui.words.lexicon.inBrackets(said)),
  );
}

/** The signs that stand on items, in words. */
export function MarksKey({ items }: { readonly items: readonly Marked[] }): JSX.Element | null {
  const marks = marksOf(useUi(), items);
  return marks.length === 0
    ? null
    : h("span", null, marks.map(({ sign, name }) => `${sign} ${name}`).join(" · "));
}

/** The marks as texts. */
export function useMarks(items: readonly Marked[]): readonly string[] {
  return marksOf(useUi(), items).map(({ text }) => text);
}

/** The due items of a commitment, each with its verdict. */
export function ItemList({ items }: { readonly items: readonly ItemRow[] }): JSX.Element {
  const { words } = useUi();
  return h(
    "ul",
    { class: "parts" },
    items.map((item) =>
      h(
        "li",
        { key: item.id },
        h(Sign, { name: signOf(item.timeliness) }),
        h(
          "span",
          null,
          h("b", { class: toneOf(item.timeliness) }, item.timeliness.text),
          words.lexicon.colon,
          item.label,
        ),
      ),
    ),
  );
}
