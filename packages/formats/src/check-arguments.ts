import { requireAssessment, requireOptions, requireWord, shown, UsageError } from "@policytrack/core/usage";

export {
  nearestOf,
  requireAssessment,
  requireDataset,
  requireOptions,
  requireWord,
  shown,
  UsageError,
} from "@policytrack/core/usage";

const example = "{ words: en }";

/**
 * Checks what is made of an assessment in a language.
 *
 * @param others Options beside `words`.
 * @throws {UsageError} for what is no assessment, an option that does not exist, words that are none and methods that are none.
 */
export function checkInWords(
  caller: string,
  assessment: unknown,
  options: unknown,
  others: readonly string[],
): void {
  requireAssessment(caller, assessment);
  requireOptions(caller, options, ["words", ...others], example);
  const { words, methods } = options as { readonly words?: unknown; readonly methods?: unknown };
  checkWords(caller, words);
  if (methods !== undefined) checkMethods(caller, methods);
}

function checkWords(caller: string, words: unknown): void {
  const { tag, lexicon } =
    (words as { readonly tag?: unknown; readonly lexicon?: unknown } | null | undefined) ?? {};
  if (typeof tag !== "string" || lexicon === undefined)
    throw new UsageError(
      "wrong-argument",
      `${caller}(): words is ${shown(words)}. Import a language and pass it: import { en } from "@policytrack/formats/words", then ${example}.`,
    );
}

function checkMethods(caller: string, methods: unknown): void {
  if (!Array.isArray(methods) || methods.some((method: unknown) => typeof method !== "function"))
    throw new UsageError(
      "wrong-argument",
      `${caller}(): methods is ${shown(methods)}. Give a list of methods, like [linearPace] of core.`,
    );
}

/** @throws {UsageError} for what is no text. */
export function checkText(caller: string, text: unknown): void {
  if (typeof text !== "string")
    throw new UsageError("wrong-argument", `${caller}() takes a text. This is ${shown(text)}.`);
}

/** @throws {UsageError} for what is no list. `example`: one that is right, as code. */
export function checkList(caller: string, name: string, list: unknown, example: string): void {
  if (!Array.isArray(list))
    throw new UsageError(
      "wrong-argument",
      `${caller}(): ${name} is ${shown(list)}. Give a list like ${example}.`,
    );
}

/** Takes each of a list of words. @throws {UsageError} for what is no list, and for a word that is none. */
export function checkEach(caller: string, what: string, given: unknown, words: readonly string[]): void {
  checkList(caller, `the list of ${what}s`, given, `[${JSON.stringify(words[0])}]`);
  for (const one of given as readonly unknown[]) requireWord(what, one, words);
}
