import { isId } from "../model/formats.ts";

/**
 * An id made of a text: lower case, Latin letters without their marks, a hyphen for all that is no letter or digit, at most 60
 * characters. Empty where nothing is left. A word that no id may be, such as "constructor", gets a number.
 *
 * Marks go in every language alike, so that "ü" is "u" in German as in Turkish: of what language a text is, nobody has to know.
 * Latin letters that have no form without a mark are one or two that have: "ß" is "ss", "ø" is "o". Other scripts stay.
 *
 * @example
 * slug("Ministère de la Justice"); // "ministere-de-la-justice"
 * slug("Große Brücke"); // "grosse-brucke"
 */
export function slug(text: string): string {
  const start = text.slice(0, 400);
  const made = (beyondAscii.test(start) ? wordsOf(start) : start.toLowerCase().replace(/[^a-z\d]+/g, "-"))
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/[-\uD800-\uDBFF]+$/, "");
  return made === "" || isId(made) ? made : `${made}-1`;
}

const beyondAscii = /[^\0-\x7f]/;

/** Latin letters that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

function wordsOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^[-\p{M}]+/u, "");
}
