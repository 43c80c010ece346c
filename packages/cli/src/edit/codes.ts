import { vocabularies } from "@policytrack/core/model";

/** The codes of a closed list of the model: codesOf("statuses"). */
export function codesOf(list: string): readonly string[] {
  return Object.keys(meaningsOf(list));
}

/** The codes of a closed list, each with what it means. */
export function meaningsOf(list: string): Readonly<Record<string, string>> {
  const vocabulary = vocabularies.find((one) => one.list === list);
  if (vocabulary === undefined) throw new Error(`The model has no list ${list}.`);
  return vocabulary.codes;
}
