import type { CommitmentRow, ItemRow, NameView } from "@policytrack/formats/view";
import type { Words } from "@policytrack/formats/words";
import type { State } from "./state.ts";

/** The order in which verdicts are shown: what may be past its date first. */
const order = ["missed", "overdue", "unreported", "late", "on-time", "ongoing", "not-due", "closed"];

/** What a search and filters leave. */
export interface Selection {
  readonly isWhole: boolean;
  readonly rows: readonly CommitmentRow[];
  readonly items: readonly ItemRow[];
}

/** The commitments and due items that fit what a reader has chosen. A verdict leaves the items that have it, and their commitments. */
export function select(
  rows: readonly CommitmentRow[],
  { search, party, domain, verdict }: Pick<State, "search" | "party" | "domain" | "verdict">,
): Selection {
  const isWhole = search.trim() === "" && party === null && domain === null && verdict === null;
  if (isWhole) return { isWhole, rows, items: inOrder(rows.flatMap(({ items }) => items)) };
  const terms = normalised(search)
    .split(/\s+/u)
    .filter((term) => term !== "");
  const found = rows.flatMap((row): readonly CommitmentRow[] => {
    if (party !== null && !row.parties.some(({ id }) => id === party)) return [];
    if (domain !== null && !row.domains.some(({ id }) => id === domain)) return [];
    const ofRow = terms.filter((term) => !textOfRow(row).includes(term));
    const items = row.items.filter(
      (item) =>
        (verdict === null || codeOf(item.timeliness) === verdict) &&
        ofRow.every((term) => textOfItem(item).includes(term)),
    );
    if (verdict !== null && verdict !== codeOf(row.status) && items.length === 0) {
      return codeOf(row.timeliness) === verdict && row.items.length === 0 && ofRow.length === 0 ? [row] : [];
    }
    if (ofRow.length > 0 && items.length === 0) return [];
    return [items.length === row.items.length || items.length === 0 ? row : { ...row, items }];
  });
  return { isWhole, rows: found, items: inOrder(found.flatMap(({ items }) => items)) };
}

/** The possible words of a verdict as one text, as the address has it. */
export function codeOf({ possible }: { readonly possible: readonly string[] }): string {
  return possible.join(" ");
}

function rank({ timeliness: { possible } }: ItemRow): number {
  const found = order.findIndex((word) => (possible as readonly string[]).includes(word));
  return found === -1 ? order.length : found;
}

/** Past the date first, then by due day. */
function inOrder(items: readonly ItemRow[]): readonly ItemRow[] {
  return items.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      a.timeliness.possible.length - b.timeliness.possible.length ||
      compareText(a.due.due ?? "9999", b.due.due ?? "9999") ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Items by verdict, in the order in which they are shown. */
export function byVerdict(items: readonly ItemRow[]): readonly (readonly [string, readonly ItemRow[]])[] {
  const groups = new Map<string, ItemRow[]>();
  for (const item of inOrder(items)) {
    const code = codeOf(item.timeliness);
    groups.set(code, [...(groups.get(code) ?? []), item]);
  }
  return [...groups];
}

/** How many rows there are of each name of theirs, most first. */
export function countNames(
  rows: readonly CommitmentRow[],
  namesOf: (row: CommitmentRow) => readonly NameView[],
): readonly (NameView & { readonly n: number })[] {
  const counts = new Map<string, { readonly id: string; readonly text: string; n: number }>();
  for (const row of rows)
    for (const { id, text } of namesOf(row)) {
      const count = counts.get(id) ?? { id, text, n: 0 };
      count.n++;
      counts.set(id, count);
    }
  return [...counts.values()].toSorted((a, b) => b.n - a.n || compareText(a.text, b.text));
}

/** As it is searched for: full width as half width, without case. */
function normalised(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

const rowTexts = new WeakMap<CommitmentRow, string>();
const rowWords = new WeakMap<CommitmentRow, readonly string[]>();

/** The words by which a row can be found, each of three letters or more. */
export function wordsOfRow(row: CommitmentRow): readonly string[] {
  let found = rowWords.get(row);
  if (found === undefined) {
    const all = [textOfRow(row), ...row.items.map(textOfItem)].join("\n");
    found = [...new Set(all.match(/[\p{L}\p{N}]{3,}/gu) ?? [])];
    rowWords.set(row, found);
  }
  return found;
}

const itemTexts = new WeakMap<ItemRow, string>();

function textOfRow(row: CommitmentRow): string {
  let text = rowTexts.get(row);
  if (text === undefined) {
    const names = [...row.parties, ...row.domains].map((name) => name.text);
    const { id, title, status, timeliness, due, sentence, alsoCalled } = row;
    const verdicts = row.items.length === 0 ? [timeliness.text] : [];
    text = normalised(
      [id, title, ...alsoCalled, ...names, status.text, ...verdicts, due.text, sentence.text].join("\n"),
    );
    rowTexts.set(row, text);
  }
  return text;
}

function textOfItem(item: ItemRow): string {
  let text = itemTexts.get(item);
  if (text === undefined) {
    const { label, timeliness, due, target, status } = item;
    text = normalised([label, timeliness.text, due.text, target?.target.text ?? "", status.text].join("\n"));
    itemTexts.set(item, text);
  }
  return text;
}

/** The words of a code that `codeOf` made. */
export function verdictText(words: Words, code: string): string {
  return words.words(code.split(" ") as Parameters<Words["words"]>[0]);
}

/** By code units: the order of a locale is another one on each machine, and would make other files of the same record. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
