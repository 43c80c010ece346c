/** What a text must be, as fast yes-or-no checks. One rule holds for every text: what is not seen is not in it. */
import { isEdtf, parseDuration, parseIsoDay } from "@policytrack/edtf";
import type { Format } from "./schema.ts";

/** How much is read. What exceeds a limit is an issue of its own, never a crash or a wait. */
export interface Limits {
  /** Issues that are told one by one. */
  readonly issues: number;
  /** UTF-16 code units of a text. */
  readonly text: number;
  /** UTF-16 code units of an id, a key, a code. */
  readonly id: number;
  /** Entries of a list or a map. */
  readonly list: number;
  /** Lists and objects inside each other. */
  readonly depth: number;
}
export const defaultLimits: Limits = { issues: 1000, text: 100_000, id: 200, list: 1_000_000, depth: 64 };

// Nearly all texts have nothing but signs of Latin letters, of which none is hidden and none is composed.
const beyondLatinOrHidden = /[^ -~\u00a0-\u02ff]/;
const beyondLatinOrHiddenButNewline = /[^\n -~\u00a0-\u02ff]/;
// Controls; hidden direction marks; signs of no width that are no joiners of a script; separators that look like a line end.
const hidden = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/u;
const hiddenButNewline =
  /[^\P{Cc}\n]|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/u;
const plainId = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const anyId = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;
const uri = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/;
/** Whether every object of JavaScript has something of this name. */
export const isReserved = (key: string): boolean =>
  key === "__proto__" || key === "constructor" || key === "prototype";

/** No sign that is not seen, no half of a surrogate pair, composed as Unicode NFC asks. */
export function isClean(text: string, newline: boolean): boolean {
  if (!(newline ? beyondLatinOrHiddenButNewline : beyondLatinOrHidden).test(text)) return true;
  if ((newline ? hiddenButNewline : hidden).test(text)) return false;
  return !/\p{Surrogate}/u.test(text) && text.normalize("NFC") === text;
}
const isLine = (text: string, limits: Limits): boolean =>
  text.length > 0 && text.length <= limits.text && isClean(text, false) && text.trim() === text;
const isBlock = (text: string, limits: Limits): boolean =>
  text.length > 0 && text.length <= limits.text && isClean(text, true) && text.trim() === text;
/** Whether a text can be an id of a record: letters, digits, and . _ - within. */
export function isId(text: string, limits: Limits = defaultLimits): boolean {
  return (
    text.length <= limits.id &&
    (plainId.test(text) || (anyId.test(text) && isClean(text, false))) &&
    !isReserved(text)
  );
}
const plainFactId =
  /^(?!(?:constructor|prototype)(?:\/|$))[A-Za-z0-9][A-Za-z0-9._-]*(?:\/(?!(?:constructor|prototype)$)[A-Za-z0-9][A-Za-z0-9._-]*)?$/;
const isFactId = (text: string, limits: Limits): boolean => {
  if (text.length <= limits.id && plainFactId.test(text)) return true;
  const slash = text.indexOf("/");
  return slash < 0
    ? isId(text, limits)
    : isId(text.slice(0, slash), limits) && isId(text.slice(slash + 1), limits);
};
const isReference = (text: string, limits: Limits): boolean => {
  const colon = text.indexOf(":");
  if (colon < 0) return isId(text, limits);
  return (
    (isId(text.slice(0, colon), limits) && isId(text.slice(colon + 1), limits)) ||
    (text.length <= 2000 && uri.test(text) && isClean(text, false))
  );
};
const partOrNextYear = /\d\d(\d\d)-(2[1-9]|3\d|4[01])(?![\d~?%-])/g;
/** "2030-31": a fiscal year as offices write it, and autumn to ISO 8601-2. With a mark, as in "2032-33~", it is no fiscal year. */
function hasFiscalYear(text: string): boolean {
  if (text.length < 7) return false;
  // A month or a day has none.
  const isPlain =
    text[4] === "-" && (text.length === 7 ? text[5]! < "2" : text.length === 10 && text[7] === "-");
  if (isPlain) return false;
  return [...text.matchAll(partOrNextYear)].some(([, year, part]) => Number(part) === Number(year) + 1);
}
/** Whether a text is a date of a record: EDTF, except for what is mostly meant as a fiscal year. */
export function isDate(text: string): boolean {
  return isEdtf(text) && !hasFiscalYear(text);
}
const isAddress = (text: string): boolean =>
  text.length <= 4000 && /^https?:\/\/[^\s/?#"<>]+[^\s"<>]*$/.test(text) && isClean(text, false);

/** Whether a text is what its field asks for. */
export const fits: Readonly<Record<Format, (text: string, limits: Limits) => boolean>> = {
  line: isLine,
  block: isBlock,
  quotation: (text, limits) => text.length > 0 && text.length <= limits.text && isClean(text, true),
  word: (text, limits) => text.length <= limits.id && isLine(text, limits) && !isReserved(text),
  scheme: (text, limits) =>
    text.length <= limits.id && isLine(text, limits) && !text.includes(":") && !isReserved(text),
  id: isId,
  key: isId,
  member: (text, limits) => text === "..." || isId(text, limits),
  "fact-id": isFactId,
  reference: isReference,
  edtf: isDate,
  day: (text) => text.length === 10 && parseIsoDay(text) !== null,
  duration: (text) => parseDuration(text) !== null,
  address: isAddress,
  language: (text) => text.length <= 35 && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(text),
  sha256: (text) => /^[0-9a-f]{16,64}$/.test(text),
  place: (text) => /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(text),
};
