import { countedItems, type CommitmentRow, type NameView } from "@policytrack/formats/view";
import { codeOf, countNames } from "./selection.ts";

type CountedName = NameView & { readonly n: number };

/** What the rows of a list can be chosen by. */
export interface FilterChoices {
  readonly parties: readonly CountedName[];
  /** Those of them that commit. */
  readonly committing: readonly CountedName[];
  readonly domains: readonly CountedName[];
  /** Codes, as `codeOf` makes them. */
  readonly verdicts: readonly string[];
}

const known = new WeakMap<readonly CommitmentRow[], FilterChoices>();

/** The choices of some rows, which are counted once for all pages of a list and every key that is typed. */
export function filterChoicesOf(rows: readonly CommitmentRow[]): FilterChoices {
  let choices = known.get(rows);
  if (choices === undefined) {
    const verdicts = rows.flatMap((row) => [
      ...row.items.map(({ timeliness }) => codeOf(timeliness)),
      ...countedItems(row.items).map(({ code }) => code),
      codeOf(row.status),
    ]);
    choices = {
      parties: countNames(rows, (row) => row.parties),
      committing: countNames(rows, (row) => row.committing),
      domains: countNames(rows, (row) => row.domains),
      verdicts: [...new Set(verdicts)],
    };
    known.set(rows, choices);
  }
  return choices;
}
