/** What a package that builds on core checks the arguments of its callers with, so that all refuse a wrong call alike. */
import { contextOf } from "./assess/assessed-row.ts";
import { contextOfAssessment } from "./assess/context-of-assessment.ts";
import { shown, unknown, UsageError } from "./errors.ts";
import type { Dataset } from "./model/types.ts";
import { alsoCalled } from "./model/words.ts";

export { nearest } from "./nearest.ts";
export { nearestOf, shown, UsageError } from "./errors.ts";

/**
 * @param example Options that are right, as code: `{ words: en }`.
 * @throws {UsageError} for what is no object, and for a key that is none of the options.
 * @example requireOptions("toICalendar", { word: en }, ["words", "party"], "{ words: en }") // No option of toICalendar() "word". Did you mean "words"?
 */
export function requireOptions(
  caller: string,
  options: unknown,
  keys: readonly string[],
  example: string,
): void {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new UsageError(
      "wrong-argument",
      `${caller}(): ${shown(options)} are no options. Write some like ${example}.`,
    );
  for (const key of Object.keys(options))
    if (!keys.includes(key)) throw unknown("unknown-key", `option of ${caller}()`, key, keys, alsoCalled);
}

/** @throws {UsageError} for a word that is none of those, naming the nearest. `what`: "direction". */
export function requireWord(what: string, given: unknown, words: readonly string[]): void {
  if (!(words as readonly unknown[]).includes(given))
    throw unknown("unknown-word", what, given, words, alsoCalled);
}

/** @throws {UsageError} for what `assess` did not return. */
export function requireAssessment(caller: string, assessment: unknown): void {
  if (contextOfAssessment(assessment) === undefined)
    throw new UsageError(
      "wrong-argument",
      `${caller}() takes an assessment: ${caller}(assess(dataset), ...).`,
    );
}

/** @throws {UsageError} for what is no verdict of an assessment. */
export function requireVerdict(caller: string, verdict: unknown): void {
  if (!isVerdict(verdict))
    throw new UsageError("wrong-argument", `${caller}() takes a verdict: assess(dataset).verdicts[0].`);
}

/** @throws {UsageError} for what is no list of verdicts. */
export function requireVerdicts(caller: string, verdicts: unknown): void {
  if (!Array.isArray(verdicts) || !verdicts.every(isVerdict))
    throw new UsageError(
      "wrong-argument",
      `${caller}() takes verdicts: ${caller}(assess(dataset).verdicts).`,
    );
}

/** @throws {UsageError} for what is no full dataset: a light input, an assessment. */
export function requireDataset(caller: string, dataset: unknown): void {
  const { formatVersion, commitments, sources } = (dataset as Partial<Dataset> | null | undefined) ?? {};
  if (formatVersion !== 2 || !Array.isArray(commitments) || !Array.isArray(sources))
    throw new UsageError(
      "wrong-argument",
      contextOfAssessment(dataset) === undefined
        ? `${caller}() takes a dataset. A light input goes through defineDataset() or parse() first.`
        : `${caller}() takes a dataset: that of an assessment is assessment.dataset.`,
    );
}

function isVerdict(row: unknown): boolean {
  return contextOf(row) !== undefined && (row as { readonly kind: unknown }).kind === "verdict";
}
