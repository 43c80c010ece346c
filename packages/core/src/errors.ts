import type { LanguageMap } from "./model/types.ts";
import { nearest } from "./nearest.ts";

/** Why a call was refused. */
export type UsageCode =
  | "unknown-key"
  | "unknown-word"
  | "unknown-id"
  | "moved-id"
  | "not-on-record"
  | "not-a-day"
  | "wrong-argument"
  | "different-datasets";

/** A call that cannot mean anything. Its message says what was given, the nearest right one, and what to do. */
export class UsageError extends RangeError {
  override readonly name = "UsageError";
  readonly code: UsageCode;

  constructor(code: UsageCode, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * `No party "krr". Did you mean "kr"?`, or, where nothing is near, the first few that there are.
 *
 * @param namesOf Other names by which a known one may have been given.
 */
export function unknown(
  code: UsageCode,
  what: string,
  given: unknown,
  known: readonly string[],
  namesOf?: (candidate: string) => readonly string[],
): UsageError {
  return new UsageError(code, `No ${what} ${shown(given)}. ${nearestOf(String(given), known, namesOf)}`);
}

/** `Did you mean "kr"?`, or, where nothing is near, `There are jp, us.` In a catalogue: each record's id of that name. */
export function nearestOf(
  given: string,
  known: readonly string[],
  namesOf?: (candidate: string) => readonly string[],
): string {
  const ofRecords = known.filter((id) => id.endsWith(`:${given}`) && !id.includes("/")).slice(0, 6);
  if (ofRecords.length > 0) return `Did you mean ${ofRecords.map(shown).join(" or ")}?`;
  const near = nearest(given, known, namesOf);
  return near === null ? some(known) : `Did you mean ${shown(near)}?`;
}

function some(known: readonly string[]): string {
  if (known.length === 0) return "There are none.";
  const more = known.length - 6;
  return `There are ${known.slice(0, 6).join(", ")}${more > 0 ? `, and ${more} more` : ""}.`;
}

/** A value in a message: as JSON, cut to what fits a line. */
export function shown(value: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(value) ?? String(value);
  } catch {
    text = typeof value;
  }
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

interface Named {
  readonly names?: LanguageMap;
  readonly title?: LanguageMap | string | null;
  readonly aliases?: readonly string[];
}

/** Every name, title and alias of the record with an id, for `unknown`. */
export function namesIn(
  records: ReadonlyMap<string, object> | readonly object[],
): (id: string) => readonly string[] {
  const map = Array.isArray(records)
    ? new Map(records.map((r) => [(r as { id: string }).id, r as object]))
    : (records as ReadonlyMap<string, object>);
  return (id) => {
    const { names, title, aliases = [] }: Named = map.get(id) ?? {};
    const texts = names ?? title ?? {};
    return [...(typeof texts === "string" ? [texts] : Object.values(texts)), ...aliases];
  };
}
