import { nearestOf } from "@policytrack/core/usage";
import { factsOf, type Commitment } from "@policytrack/core";
import { CommandError } from "../command-error.ts";
import type { LoadedRecord } from "../load/load-record.ts";
import type { Path } from "../load/located-issue.ts";
import { type EntryPlace, RecordEditor } from "./record-editor.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A commitment, or a fact of it, as it is written. */
export interface FactPlace {
  readonly commitment: string;
  readonly place: EntryPlace;
  /** The row itself, whose sources the facts below it take. */
  readonly isRow: boolean;
}

/**
 * Where a commitment or one of its facts is written: "evening-ferry", "evening-ferry/delivered-2024-09-02", or
 * "evening-ferry/sails" for a criterion.
 *
 * @throws {CommandError} where there is none.
 */
export function placeOfFact(editor: RecordEditor, { dataset }: LoadedRecord, id: string): FactPlace {
  const [commitment = "", ...rest] = id.split("/");
  const key = rest.join("/");
  const place = editor.find("commitments", commitment);
  if (place === null) throw new CommandError(missing("commitment", commitment, editor.ids("commitments")));
  if (key === "" || key === "made") return { commitment, place, isRow: true };
  const row = fieldsOf(editor.at(place));
  const written =
    writtenPlace(row, key) ??
    madePlace(
      row,
      key,
      dataset?.commitments.find((one) => one.id === commitment),
    );
  if (written === null) {
    const full = dataset?.commitments.find((one) => one.id === commitment);
    throw new CommandError(
      `${missing("fact", key, full === undefined ? [] : keysOf(full))} A commitment that has errors knows only the keys that are written.`,
    );
  }
  return written.length === 0
    ? { commitment, place, isRow: true }
    : { commitment, place: RecordEditor.within(place, ...written), isRow: false };
}

/** By a key that is written: of a criterion, or of a fact. */
function writtenPlace(row: Fields, key: string): Path | null {
  if (Object.hasOwn(fieldsOf(row["criteria"]), key)) return ["criteria", key];
  for (const list of ["history", "claims", "ratings", "replies"]) {
    const entries = Array.isArray(row[list]) ? (row[list] as readonly unknown[]) : [];
    const at = entries.findIndex((entry) => fieldsOf(entry)["key"] === key);
    if (at !== -1) return [list, at];
  }
  return null;
}

/** By a key that was made of what the fact says: the full form has the facts in the order of the light one. */
function madePlace(row: Fields, key: string, full: Commitment | undefined): Path | null {
  if (full === undefined) return null;
  const id = `${full.id}/${key}`;
  const length = (list: string): number =>
    Array.isArray(row[list]) ? (row[list] as readonly unknown[]).length : 0;
  const history = full.history.findIndex((fact) => fact.id === id);
  if (history !== -1) return history < length("history") ? ["history", history] : [];
  const ofRow = full.claims.length - length("claims");
  const claim = full.claims.findIndex((fact) => fact.id === id);
  if (claim !== -1) return claim < ofRow ? [] : ["claims", claim - ofRow];
  for (const list of ["ratings", "replies"] as const) {
    const at = full[list].findIndex((fact) => fact.id === id);
    if (at !== -1) return [list, at];
  }
  for (const criterion of full.criteria) {
    const term = criterion.terms.findIndex((fact) => fact.id === id);
    if (term === -1) continue;
    const isWritten = Object.hasOwn(fieldsOf(row["criteria"]), criterion.id);
    if (!isWritten) return [];
    return term === 0 ? ["criteria", criterion.id] : ["criteria", criterion.id, "revisions", term - 1];
  }
  return null;
}

function keysOf(full: Commitment): readonly string[] {
  return [
    ...factsOf(full).map(({ id }) => id.slice(full.id.length + 1)),
    ...full.criteria.map(({ id }) => id),
  ];
}

/** `There is no source "spirt". Did you mean "spirit"?` */
export function missing(kind: string, id: string, known: readonly string[]): string {
  return `There is no ${kind} ${JSON.stringify(id)}. ${nearestOf(id, known)}`;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
