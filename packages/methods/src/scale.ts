import {
  type BaselineKind,
  baselineKinds,
  type Direction,
  directions,
  type Firmness,
  firmnesses,
  type HistoryInput,
  type Measure,
  measures,
  type Pace,
  paces,
  type PartyKind,
  partyKinds,
  type RatingInput,
  type Status,
  statuses,
  type Timeliness,
  timelinesses,
} from "@policytrack/core";
import { requireOptions, requireWord, shown, UsageError } from "@policytrack/core/usage";

/** What a code of another tracker says in our words. An axis of which it says nothing is left out. */
export interface CodeMeaning {
  readonly status?: Status;
  readonly firmness?: Firmness;
  /** What the code says of the deadline. Ours is always computed. */
  readonly timeliness?: Timeliness;
  readonly pace?: Pace;
  readonly measure?: Measure;
  readonly direction?: Direction;
  readonly baselineKind?: BaselineKind;
  readonly partyKind?: PartyKind;
  /** What the tracker means by it. */
  readonly note: string;
  /** What our words lose of it. Null: nothing. */
  readonly loses: string | null;
}

/** The codes of another tracker, in its spelling. */
export interface Scale<Code extends string = string> {
  /** The `scheme` of ratings and source codes. */
  readonly id: string;
  readonly title: string;
  /** Where the codes are defined. */
  readonly url: string;
  /** Their field for the day as of which a code holds: `observedUntil` of an entry. Null: they have none. */
  readonly asOf: string | null;
  readonly codes: Readonly<Record<Code, CodeMeaning>>;
}

/** The words of each axis. */
const axes: Readonly<Record<Exclude<keyof CodeMeaning, "note" | "loses">, readonly string[]>> = {
  status: statuses,
  firmness: firmnesses,
  timeliness: timelinesses,
  pace: paces,
  measure: measures,
  direction: directions,
  baselineKind: baselineKinds,
  partyKind: partyKinds,
};

/**
 * Makes a table of the codes of another tracker.
 *
 * @throws {UsageError} for a field that does not exist, a word that is not ours, and for two codes that differ in case and blanks alone.
 * @example
 * const lights = defineScale({
 *   id: "city-lights", title: "City lights", url: "https://example.org/codes", asOf: null,
 *   codes: { Green: { status: "delivered", note: "Done.", loses: null } },
 * });
 * meaningOf(lights, "green")?.status; // "delivered"
 */
export function defineScale<const Code extends string>(scale: Scale<Code>): Scale<Code> {
  const example = '{ id: "city-lights", title: "City lights", url, asOf: null, codes }';
  requireOptions("defineScale", scale, ["id", "title", "url", "asOf", "codes"], example);
  checkScale("defineScale", scale);
  const seen = new Set<string>();
  for (const [code, meaning] of Object.entries<CodeMeaning>(scale.codes)) {
    const place = `code ${shown(code)} of ${scale.id}`;
    const example = '{ status: "delivered", note: "Done.", loses: null }';
    requireOptions(place, meaning, [...Object.keys(axes), "note", "loses"], example);
    for (const [axis, words] of Object.entries(axes)) {
      const word = meaning[axis as keyof typeof axes];
      if (word !== undefined) requireWord(`${axis} (${place})`, word, words);
    }
    if (seen.has(folded(code)))
      throw new UsageError("wrong-argument", `${scale.id}: there are two codes "${code}".`);
    seen.add(folded(code));
  }
  return scale;
}

function checkScale(caller: string, scale: unknown): void {
  const { id, codes } = (scale as Partial<Scale> | null | undefined) ?? {};
  if (typeof id !== "string" || typeof codes !== "object" || codes === null)
    throw new UsageError(
      "wrong-argument",
      `${caller}(): ${shown(scale)} is no scale. One has an id and codes, as ocdsMilestoneStatus has.`,
    );
}

/**
 * What a code says. Case, blanks around it and the typographic minus do not matter. Null: the scale has no such code.
 *
 * @throws {UsageError} for what is no scale, and for a code that is no text.
 * @example meaningOf(ocdsMilestoneStatus, "notMet")?.status; // "pending"
 */
export function meaningOf(scale: Scale, code: string): CodeMeaning | null {
  const own = spellingOf("meaningOf", scale, code);
  return own === null ? null : scale.codes[own]!;
}

/**
 * What an entry of a history takes from a code: status, what it says of the deadline, and the code itself. A code without a
 * status gives a step without one. Null: the scale has no such code.
 *
 * @throws {UsageError} for what is no scale, and for a code that is no text.
 * @example historyFields(ocdsMilestoneStatus, "met"); // { status: "delivered", sourceCode: "ocds-milestoneStatus: met" }
 */
export function historyFields(
  scale: Scale,
  code: string,
): Pick<HistoryInput, "status" | "statedTimeliness" | "sourceCode"> | null {
  const own = spellingOf("historyFields", scale, code);
  if (own === null) return null;
  const { status, timeliness } = scale.codes[own]!;
  const isStated = timeliness === "on-time" || timeliness === "late" || timeliness === "missed";
  return {
    ...(status === undefined ? {} : { status }),
    ...(isStated ? { statedTimeliness: timeliness } : {}),
    sourceCode: `${scale.id}: ${own}`,
  };
}

/**
 * What a rating takes from a code, which it keeps as it is. Null: the scale has no such code.
 *
 * @throws {UsageError} for what is no scale, and for a code that is no text.
 * @example ratingFields(ogpIrmCompletion, "limited"); // { scheme: "ogp-irm-completion", code: "Limited" }
 */
export function ratingFields(scale: Scale, code: string): Pick<RatingInput, "scheme" | "code"> | null {
  const own = spellingOf("ratingFields", scale, code);
  return own === null ? null : { scheme: scale.id, code: own };
}

function spellingOf(caller: string, scale: Scale, code: string): string | null {
  checkScale(caller, scale);
  if (typeof code !== "string")
    throw new UsageError(
      "wrong-argument",
      `${caller}(): the code ${shown(code)} is no text. Write one like "met".`,
    );
  const { codes } = scale;
  if (Object.hasOwn(codes, code)) return code;
  const wanted = folded(code);
  return Object.keys(codes).find((own) => folded(own) === wanted) ?? null;
}

function folded(code: string): string {
  return code.trim().replaceAll(/\s+/g, " ").replaceAll("\u2212", "-").toLowerCase();
}
