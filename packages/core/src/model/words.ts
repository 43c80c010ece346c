/** The vocabularies that the main door offers, and what people call their codes elsewhere. */
export { firmnesses, statuses, timelinesses, type Timeliness } from "./generated/vocabularies.ts";

/** Words of other trackers and of earlier versions, for "did you mean". */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  timeliness: ["schedule"],
  due: ["deadline", "dueBefore", "before"],
  "on-time": ["met"],
  late: ["met-late"],
  "not-due": ["open"],
  delivered: ["kept", "completed", "fulfilled"],
  "not-delivered": ["broken"],
  evidenceUntil: ["knownBy"],
  party: ["parties", "by"],
  commitment: ["commitments", "id"],
  domain: ["domains"],
};
export const alsoCalled = (word: string): readonly string[] => otherWords[word] ?? [];
