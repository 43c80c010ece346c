import { firmnesses } from "@policytrack/core";
import type { Word } from "../words.ts";
import type { ViewContext } from "./context.ts";
import { groupOrder } from "./group.ts";
import { compareCodes, countedItems, fallenDueOf, verdictCounts } from "./verdict-counts.ts";
import type { CommitmentRow, Counts, CountView, ItemRow } from "./view.ts";

/**
 * How many there are of everything, each number with the ids of what it counts. Due items are counted beside commitments, rival
 * readings of one promise once; firmness by its own scale, and who stated it apart.
 */
export function countsOf(
  context: ViewContext,
  rows: readonly CommitmentRow[],
  items: readonly ItemRow[],
): Counts {
  const { words } = context;
  const verdictText = (possible: string): string => words.words(possible.split(" ") as Word[]);
  const byVerdict = (of: readonly ItemRow[]): readonly CountView[] =>
    verdictCounts(words, of).map((count) => ({
      code: count.code,
      text: count.text,
      n: count.n,
      ids: count.items.map(({ id }) => id),
    }));
  const possible = (row: { readonly possible: readonly string[] }): string => row.possible.join(" ");
  return {
    commitments: {
      total: rows.length,
      status: counted(rows, ({ status }) => possible(status), verdictText, compareCodes),
      timeliness: counted(
        rows,
        ({ timeliness }) =>
          timeliness.text === words.word("kept-so-far") ? "kept-so-far" : possible(timeliness),
        verdictText,
        compareCodes,
      ),
      firmness: counted(
        rows,
        ({ firmness }) => firmness?.code ?? null,
        (code) => rows.find(({ firmness }) => firmness?.code === code)?.firmness?.text ?? code,
        by(firmnesses),
      ),
      statedBy: counted(
        rows,
        ({ statedBy }) => statedBy.code,
        (code) => rows.find(({ statedBy }) => statedBy.code === code)?.statedBy.text ?? code,
        by(["all", "some", "none"]),
      ),
      group: counted(rows, ({ group }) => group, groupText(context), by(groupOrder)),
    },
    items: {
      total: countedItems(items).length,
      fallenDue: byVerdict(fallenDueOf(items)),
      timeliness: byVerdict(items),
    },
  };
}

function groupText({ words }: ViewContext): (group: string) => string {
  return (group) => words.lexicon.codes.group[group as keyof typeof words.lexicon.codes.group];
}

function counted<R extends { readonly id: string }>(
  rows: readonly R[],
  codeOf: (row: R) => string | null,
  textOf: (code: string) => string,
  order: (a: string, b: string) => number,
): readonly CountView[] {
  const ids = new Map<string, string[]>();
  for (const row of rows) {
    const code = codeOf(row);
    if (code === null) continue;
    const known = ids.get(code);
    if (known === undefined) ids.set(code, [row.id]);
    else known.push(row.id);
  }
  return [...ids]
    .toSorted(([a], [b]) => order(a, b))
    .map(([code, found]) => ({ code, text: textOf(code), n: found.length, ids: found }));
}

function by(order: readonly string[]): (a: string, b: string) => number {
  return (a, b) => order.indexOf(a) - order.indexOf(b);
}
