import { h, type JSX } from "preact";
import type { ItemRow } from "@policytrack/formats/view";
import { useUi } from "../ui.ts";
import { Sign, signOf, toneOf } from "./verdict.ts";

type Marked = Pick<ItemRow, "isReading" | "byOneReport">;

/** What weakens a verdict: that its item is one of several readings, or that one report alone says that it was promised. */
export function Marks({ items }: { readonly items: readonly Marked[] }): JSX.Element | null {
  const { words } = useUi();
  const marks = useMarks(items);
  return marks.length === 0
    ? null
    : h("span", { class: "marks" }, words.lexicon.inBrackets(marks.join(words.lexicon.semicolon)));
}

/** The marks as texts. Of items of which some have none, with how many have it. */
export function useMarks(items: readonly Marked[]): readonly string[] {
  const { text, words } = useUi();
  const mark = (name: string, n: number): readonly string[] =>
    n === 0 ? [] : [n === items.length ? name : `${name}: ${words.number(n)}`];
  return [
    ...mark(text.oneOfReadings, items.filter(({ isReading }) => isReading).length),
    ...mark(text.inferred, items.filter(({ byOneReport }) => byOneReport).length),
  ];
}

/** The due items of a commitment, each with its verdict. */
export function ItemList({ items }: { readonly items: readonly ItemRow[] }): JSX.Element {
  return h(
    "ul",
    { class: "parts" },
    items.map((item) =>
      h(
        "li",
        { key: item.id },
        h(Sign, { name: signOf(item.timeliness) }),
        h("span", null, h("b", { class: toneOf(item.timeliness) }, item.timeliness.text), `: ${item.label}`),
      ),
    ),
  );
}
