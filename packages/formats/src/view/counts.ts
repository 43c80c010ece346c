import { firmnesses, statuses, timelinesses } from "@policytrack/core";
import type { Word } from "../words.ts";
import type { ViewContext } from "./context.ts";
import { groupOrder } from "./group.ts";
import type { CommitmentRow, Counts, CountView, ItemRow } from "./view.ts";

const wordOrder: readonly string[] = [...timelinesses, ...statuses, "mixed"];

/**
 * How many there are of everything, each number with the ids of what it counts. Due items are counted beside commitments,
 * firmness by its own scale, and who stated it apart.
 */
export function countsOf(
  context: ViewContext,
  rows: readonly CommitmentRow[],
  items: readonly ItemRow[],
): Counts {
  const { words } = context;
  const verdictText = (possible: string): string => words.words(possible.split(" ") as Word[]);
  const possible = (row: { readonly possible: readonly string[] }): string => row.possible.join(" ");
  return {
    commitments: {
      total: rows.length,
      status: counted(rows, ({ status }) => possible(status), verdictText, byWords),
      timeliness: counted(rows, ({ timeliness }) => possible(timeliness), verdictText, byWords),
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
      total: items.length,
      fallenDue: counted(
        items.filter(({ fallenDue }) => fallenDue),
        ({ timeliness }) => possible(timeliness),
        verdictText,
        byWords,
      ),
      timeliness: counted(items, ({ timeliness }) => possible(timeliness), verdictText, byWords),
      group: counted(items, ({ group }) => group, groupText(context), by(groupOrder)),
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

/** One word before several, in the order of the vocabulary. */
function byWords(a: string, b: string): number {
  const place = (code: string): readonly number[] => code.split(" ").map((word) => wordOrder.indexOf(word));
  const [x, y] = [place(a), place(b)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const difference = (x[i] ?? -1) - (y[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
