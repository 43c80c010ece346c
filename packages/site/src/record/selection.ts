import {
  countedItems,
  type CommitmentRow,
  inOrder,
  type ItemRow,
  ledeSentences,
  type NameView,
} from "@policytrack/formats/view";
import type { Sentence, Words } from "@policytrack/formats/words";
import { nearestTerm } from "./nearest-term.ts";
import { foldedText, textOfItem, textOfRow } from "./row-texts.ts";
import type { ReportModel } from "./report-model.ts";
import type { State } from "./state.ts";

/** What a search and filters leave. */
export interface Selection {
  readonly isWhole: boolean;
  readonly rows: readonly CommitmentRow[];
  readonly items: readonly ItemRow[];
  /** Statements that are listed, never counted. */
  readonly context: readonly CommitmentRow[];
  /** What was searched for instead, where a word of the search is nowhere: the nearest one. */
  readonly instead: string | null;
}

/** A list of commitments, and of statements beside it that are not counted. */
export interface Listed {
  readonly rows: readonly CommitmentRow[];
  readonly context: readonly CommitmentRow[];
}
type Choice = Pick<State, "search" | "party" | "domain" | "verdict">;

/**
 * The commitments and due items that fit what a reader has chosen. A verdict leaves the items that have it, with rival readings of the
 * same promise, and their commitments.
 * A word that is nowhere is read as the nearest that is.
 */
export function select({ rows, context }: Listed, choice: Choice): Selection {
  const isWhole = isEverything(choice);
  const fitting = (one: Choice): Selection => {
    const found = isWhole ? rows : selectExactly(rows, one);
    return {
      isWhole,
      rows: found,
      items: itemsOf(found),
      context: isWhole ? context : selectExactly(context, one),
      instead: null,
    };
  };
  const found = fitting(choice);
  const instead =
    found.rows.length + found.context.length > 0 || choice.search === ""
      ? null
      : nearestTerm(choice.search, rows);
  return instead === null ? found : { ...fitting({ ...choice, search: instead }), instead };
}

const known = new WeakMap<readonly CommitmentRow[], readonly ItemRow[]>();

/** The due items of rows in their order, which is found once for all pages of a list. */
function itemsOf(rows: readonly CommitmentRow[]): readonly ItemRow[] {
  const items = known.get(rows) ?? inOrder(rows.flatMap((row) => row.items));
  known.set(rows, items);
  return items;
}

/** The answer for what is left. */
export function ledeOf(
  words: Words,
  { lede, on, rows: all }: Pick<ReportModel, "lede" | "on" | "rows">,
  { isWhole, rows, context }: Selection,
): readonly Sentence[] {
  return isWhole
    ? lede
    : ledeSentences(words, { scope: { kind: "selection" }, rows, context, on, total: all.length });
}

function isEverything({ search, party, domain, verdict }: Choice): boolean {
  return search.trim() === "" && party === null && domain === null && verdict === null;
}

/** An id, or what it is within its record: parties and domains of several records go by one name. */
export function isNamed(id: string, chosen: string): boolean {
  return id === chosen || id.slice(id.indexOf(":") + 1) === chosen;
}

function selectExactly(
  rows: readonly CommitmentRow[],
  { search, party, domain, verdict }: Choice,
): readonly CommitmentRow[] {
  const terms = foldedText(search)
    .split(/\s+/u)
    .filter((term) => term !== "");
  return rows.flatMap((row): readonly CommitmentRow[] => {
    if (party !== null && !row.parties.some(({ id }) => isNamed(id, party))) return [];
    if (domain !== null && !row.domains.some(({ id }) => isNamed(id, domain))) return [];
    const ofRow = terms.filter((term) => !textOfRow(row).includes(term));
    const fits = (item: ItemRow): boolean =>
      (verdict === null || codeOf(item.timeliness) === verdict) &&
      ofRow.every((term) => textOfItem(item).includes(term));
    // What holds by one reading is not shown without the others.
    const items = countedItems(row.items).flatMap(({ code, items: alike }) =>
      (code === verdict && ofRow.length === 0) || alike.some(fits) ? alike : [],
    );
    if (verdict !== null && verdict !== codeOf(row.status) && items.length === 0) {
      return codeOf(row.timeliness) === verdict && row.items.length === 0 && ofRow.length === 0 ? [row] : [];
    }
    if (ofRow.length > 0 && items.length === 0) return [];
    return [items.length === row.items.length || items.length === 0 ? row : { ...row, items }];
  });
}

/** The possible words of a verdict as one text, as the address has it. */
export function codeOf({ possible }: { readonly possible: readonly string[] }): string {
  return possible.join(" ");
}

/**
 * How many rows there are of each name of theirs, most first. What several records call the same has its id without the record's
 * name, which `isNamed` reads.
 */
export function countNames(
  rows: readonly CommitmentRow[],
  namesOf: (row: CommitmentRow) => readonly NameView[],
): readonly (NameView & { readonly n: number })[] {
  const counts = new Map<string, { id: string; readonly text: string; n: number }>();
  for (const row of rows)
    for (const { id, text } of namesOf(row)) {
      const own = id.slice(id.indexOf(":") + 1);
      const count = counts.get(`${own} ${text}`) ?? { id, text, n: 0 };
      if (count.id !== id) count.id = own;
      count.n++;
      counts.set(`${own} ${text}`, count);
    }
  return [...counts.values()].toSorted((a, b) => b.n - a.n || compareText(a.text, b.text));
}

/** The words of a code that `codeOf` made. */
export function verdictText(words: Words, code: string): string {
  return words.words(code.split(" ") as Parameters<Words["words"]>[0]);
}

/** By code units: the order of a locale is another one on each machine, and would make other files of the same record. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
