import {
  type CountedItem,
  countedItems,
  type CommitmentRow,
  inOrder,
  type ItemRow,
  ledeSentences,
  type NameView,
} from "@policytrack/formats/view";
import type { Sentence, Words } from "@policytrack/formats/words";
import { nearestTerm } from "./nearest-term.ts";
import type { ReportModel } from "./report-model.ts";
import { foldedText, textOfItem, textOfRow } from "./row-texts.ts";
import type { DueState, Mark, State } from "./state.ts";

/** What a search and filters leave. */
export interface Selection {
  readonly isWhole: boolean;
  readonly rows: readonly CommitmentRow[];
  readonly items: readonly ItemRow[];
  /** Statements that are listed, never counted. */
  readonly context: readonly CommitmentRow[];
  /** What was searched for; null: nothing. */
  readonly search: string | null;
  /** What was searched for instead, where a word of the search is nowhere: the nearest one. */
  readonly instead: string | null;
}

/** A list of commitments, and of statements beside it that are not counted. */
export type Listed = Pick<ReportModel, "rows" | "context" | "otherIds">;
type Choice = Pick<State, "search" | "party" | "domain" | "record" | "due" | "verdict" | "mark">;

const filterNames = ["party", "domain", "record", "due", "verdict", "mark"] as const;

/** The choice that leaves everything. */
export const nothingChosen: Choice & Pick<State, "more"> = {
  search: "",
  party: null,
  domain: null,
  record: null,
  due: null,
  verdict: null,
  mark: null,
  more: 0,
};

/**
 * The commitments and due items that fit what a reader has chosen: of each just those that a number with the same words counts.
 * A word that is nowhere is read as the nearest that is.
 */
export function select(listed: Listed, choice: Choice): Selection {
  const fitting = (one: Choice): Omit<Selection, "instead"> => {
    const rows = selectRows(listed, one);
    return {
      isWhole: isEverything(one),
      search: one.search.trim() || null,
      rows,
      items: itemsOf(rows),
      context: selectStatements(listed, one),
    };
  };
  const found = fitting(choice);
  const instead =
    found.rows.length + found.context.length > 0 || choice.search === ""
      ? null
      : nearestTerm(choice.search, listed.rows);
  return { ...(instead === null ? found : fitting({ ...choice, search: instead })), instead };
}

/** The commitments that fit a choice, each with the items that do. */
export function selectRows({ rows, otherIds }: Listed, choice: Choice): readonly CommitmentRow[] {
  if (isEverything(choice)) return rows;
  const { verdict, due } = choice;
  const terms = termsOf(choice);
  // What has no such verdict by itself may have it by one of several readings.
  const isByReading =
    verdict !== null && rows.every((row) => !countedIn(row).some(({ code }) => code === verdict));
  return rows.flatMap((row): readonly CommitmentRow[] => {
    if (!isAbout(row, choice, otherIds)) return [];
    const ofItems = terms.filter((term) => !textOfRow(row).includes(term));
    if (row.items.length === 0) {
      const isWanted = (verdict ?? "no-deadline") === "no-deadline" && (due ?? "none") === "none";
      return isWanted && ofItems.length === 0 ? [row] : [];
    }
    // What holds by one reading is not shown without the others.
    const items = countedIn(row).flatMap((one) =>
      (verdict === null ||
        one.code === verdict ||
        (isByReading && one.items.some((item) => codeOf(item.timeliness) === verdict))) &&
      (due === null || dueStateOf(one) === due) &&
      (ofItems.length === 0 ||
        one.items.some((item) => ofItems.every((term) => textOfItem(item).includes(term))))
        ? one.items
        : [],
    );
    if (items.length === 0) return [];
    return [items.length === row.items.length ? row : { ...row, items }];
  });
}

/** Statements have no verdicts. */
function selectStatements({ context, otherIds }: Listed, choice: Choice): readonly CommitmentRow[] {
  if (choice.verdict !== null || choice.due !== null || choice.mark !== null) return [];
  const terms = termsOf(choice);
  return context.filter(
    (row) =>
      isAbout({ ...row, parties: namedIn(row) }, choice, otherIds) &&
      terms.every((term) => textOfRow(row).includes(term)),
  );
}

/** Everybody whom a statement names: nobody need commit to it. */
export function namedIn({ parties, alsoNamed }: CommitmentRow): readonly NameView[] {
  return [...parties, ...alsoNamed];
}

const known = new WeakMap<readonly CommitmentRow[], readonly ItemRow[]>();

/** The due items of rows in their order, which is found once for all pages of a list. */
function itemsOf(rows: readonly CommitmentRow[]): readonly ItemRow[] {
  const items = known.get(rows) ?? inOrder(rows.flatMap((row) => row.items));
  known.set(rows, items);
  return items;
}

const inDueOrder = new WeakMap<readonly CommitmentRow[], readonly CommitmentRow[]>();

/** Rows by the due day that a list shows of them, the earliest first, which is found once for all pages of a list. */
export function byDueDay(rows: readonly CommitmentRow[]): readonly CommitmentRow[] {
  const found = inDueOrder.get(rows) ?? rows.toSorted((a, b) => compareText(dueKeyOf(a), dueKeyOf(b)));
  inDueOrder.set(rows, found);
  return found;
}

/** What has a due day comes before what recurs or waits for an event, and that before what has none. */
function dueKeyOf({ due, items }: CommitmentRow): string {
  const next = items.flatMap(({ nextDue }) => nextDue ?? []).toSorted()[0];
  return due.due ?? next ?? (items.length > 0 ? "a" : "b");
}

/** The answer for what is left. */
export function ledeOf(
  words: Words,
  { lede, on, rows: all }: Pick<ReportModel, "lede" | "on" | "rows">,
  { isWhole, search, rows, context }: Selection,
): readonly Sentence[] {
  return isWhole
    ? lede
    : ledeSentences(words, { scope: { kind: "selection", search }, rows, context, on, total: all.length });
}

function isEverything({ search, ...filters }: Choice): boolean {
  return search.trim() === "" && filterNames.every((name) => filters[name] === null);
}

/** An id, or what it is within its record: parties and domains of several records go by one name. */
export function isNamed(id: string, chosen: string): boolean {
  return id === chosen || ownId(id) === chosen;
}

function ownId(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

function termsOf({ search }: Choice): readonly string[] {
  return foldedText(search)
    .split(/\s+/u)
    .filter((term) => term !== "");
}

function isAbout(
  row: CommitmentRow,
  { party, domain, record, mark }: Choice,
  otherIds: Listed["otherIds"],
): boolean {
  const named = party === null ? null : (otherIds[party] ?? party);
  return (
    (named === null || row.parties.some(({ id }) => isNamed(id, named))) &&
    (domain === null || row.domains.some(({ id }) => isNamed(id, domain))) &&
    (record === null || row.id.startsWith(`${record}:`)) &&
    (mark === null || hasMark(row, mark))
  );
}

function hasMark({ committing, byOneReport, items }: CommitmentRow, mark: Mark): boolean {
  switch (mark) {
    case "alone":
      return committing.length === 1;
    case "one-report":
      return byOneReport && items.some(({ fallenDue }) => fallenDue);
    default:
      return mark satisfies never;
  }
}

const counted = new WeakMap<CommitmentRow, readonly CountedItem<ItemRow>[]>();

function countedIn(row: CommitmentRow): readonly CountedItem<ItemRow>[] {
  const found = counted.get(row) ?? countedItems(row.items);
  counted.set(row, found);
  return found;
}

/** Where what counts as one stands towards its due day. */
export function dueStateOf({ items }: Pick<CountedItem<ItemRow>, "items">): Exclude<DueState, "none"> {
  if (items.some(({ fallenDue }) => fallenDue)) return "fallen-due";
  return items.every(({ timeliness }) => timeliness.possible.every((word) => word === "closed"))
    ? "ended"
    : "ahead";
}

/** The possible words of a verdict as one text, as the address has it. */
export function codeOf({ possible }: { readonly possible: readonly string[] }): string {
  return possible.join(" ");
}

/**
 * How many rows there are of each name of theirs, most first. What several records call the same is one. It has its id within its
 * record, which `isNamed` reads, unless another name has that id too.
 */
export function countNames(
  rows: readonly CommitmentRow[],
  namesOf: (row: CommitmentRow) => readonly NameView[],
): readonly (NameView & { readonly n: number })[] {
  const counts = new Map<string, NameView & { n: number }>();
  for (const row of rows)
    for (const name of new Map(namesOf(row).map((one) => [keyOf(one), one])).values()) {
      const count = counts.get(keyOf(name)) ?? { ...name, n: 0 };
      count.n++;
      counts.set(keyOf(name), count);
    }
  const all = [...counts.values()];
  const owners = new Map<string, number>();
  for (const { id } of all) owners.set(ownId(id), (owners.get(ownId(id)) ?? 0) + 1);
  return all
    .map((name) => (owners.get(ownId(name.id)) === 1 ? { ...name, id: ownId(name.id) } : name))
    .toSorted((a, b) => b.n - a.n || compareText(a.text, b.text));
}

function keyOf({ id, text }: NameView): string {
  return `${ownId(id)} ${text}`;
}

/** By code units: the order of a locale is another one on each machine, and would make other files of the same record. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
