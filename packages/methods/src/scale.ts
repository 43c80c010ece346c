import {
  type BaselineKind,
  type Direction,
  type Firmness,
  firmnesses,
  type HistoryInput,
  type Measure,
  type Pace,
  paces,
  type PartyKind,
  type RatingInput,
  type Status,
  statuses,
  type Timeliness,
  timelinesses,
  UsageError,
} from "@policytrack/core";

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

/**
 * Makes a table of the codes of another tracker.
 *
 * @throws {UsageError} for a word that is not ours, and for two codes that differ in case and blanks alone.
 * @example
 * const lights = defineScale({
 *   id: "city-lights", title: "City lights", url: "https://example.org/codes", asOf: null,
 *   codes: { Green: { status: "delivered", note: "Done.", loses: null } },
 * });
 * meaningOf(lights, "green")?.status; // "delivered"
 */
export function defineScale<const Code extends string>(scale: Scale<Code>): Scale<Code> {
  const seen = new Set<string>();
  for (const [code, meaning] of Object.entries<CodeMeaning>(scale.codes)) {
    checkWord(scale.id, code, "status", meaning.status, statuses);
    checkWord(scale.id, code, "firmness", meaning.firmness, firmnesses);
    checkWord(scale.id, code, "timeliness", meaning.timeliness, timelinesses);
    checkWord(scale.id, code, "pace", meaning.pace, paces);
    if (seen.has(folded(code)))
      throw new UsageError("wrong-argument", `${scale.id}: there are two codes "${code}".`);
    seen.add(folded(code));
  }
  return scale;
}

function checkWord(
  scale: string,
  code: string,
  axis: string,
  word: string | undefined,
  words: readonly string[],
): void {
  if (word !== undefined && !words.includes(word))
    throw new UsageError(
      "unknown-word",
      `${scale}: code "${code}" has the ${axis} "${word}". There are ${words.join(", ")}.`,
    );
}

/**
 * What a code says. Case, blanks around it and the typographic minus do not matter. Null: the scale has no such code.
 *
 * @example meaningOf(ocdsMilestoneStatus, "notMet")?.status; // "pending"
 */
export function meaningOf(scale: Scale, code: string): CodeMeaning | null {
  const own = spellingOf(scale, code);
  return own === null ? null : scale.codes[own]!;
}

/**
 * What an entry of a history takes from a code: status, what it says of the deadline, and the code itself. A code without a
 * status gives a step without one. Null: the scale has no such code.
 *
 * @example historyFields(ocdsMilestoneStatus, "met"); // { status: "delivered", sourceCode: "ocds-milestoneStatus: met" }
 */
export function historyFields(
  scale: Scale,
  code: string,
): Pick<HistoryInput, "status" | "statedTimeliness" | "sourceCode"> | null {
  const own = spellingOf(scale, code);
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
 * @example ratingFields(ogpIrmCompletion, "limited"); // { scheme: "ogp-irm-completion", code: "Limited" }
 */
export function ratingFields(scale: Scale, code: string): Pick<RatingInput, "scheme" | "code"> | null {
  const own = spellingOf(scale, code);
  return own === null ? null : { scheme: scale.id, code: own };
}

function spellingOf({ codes }: Scale, code: string): string | null {
  if (Object.hasOwn(codes, code)) return code;
  const wanted = folded(code);
  return Object.keys(codes).find((own) => folded(own) === wanted) ?? null;
}

function folded(code: string): string {
  return code.trim().replaceAll(/\s+/g, " ").replaceAll("\u2212", "-").toLowerCase();
}
