import type { PassageInput } from "@policytrack/core";
import { digestOf, inCodePoints, normaliseText, type Position, similarPlace } from "./verify-passages.ts";

/** Where words stand in the text of a source. */
export interface FoundWords {
  /** As the source has them. */
  readonly exact: string;
  readonly position: Position;
  /** "paragraph 9" */
  readonly locator: string;
  /** What stands before and after, as far as it takes to tell the words from where they stand elsewhere; empty where they stand once. */
  readonly prefix: string;
  readonly suffix: string;
  /** A few words around, for people. */
  readonly around: string;
  /** The words differ from those that were looked for in case, quotation marks, dashes or spaces. */
  readonly isSimilar: boolean;
}

/** All places of the words, in order; those that differ only in case, quotes, dashes or spaces where none is exact. */
export function findWords(text: string, words: string): readonly FoundWords[] {
  const exact = normaliseText(words).trim();
  if (exact === "") return [];
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) starts.push(at);
  if (starts.length > 0) return starts.map((start) => described(text, start, exact, false));
  const similar = similarPlace(exact, text);
  if (similar === null) return [];
  const points = [...text];
  const own = points.slice(similar.start, similar.end).join("");
  return [described(text, points.slice(0, similar.start).join("").length, own, true)];
}

function described(text: string, start: number, exact: string, isSimilar: boolean): FoundWords {
  const end = start + exact.length;
  const { prefix, suffix } = context(text, start, end);
  const paragraph = text.slice(0, start).split(/\n\s*\n/).length;
  return {
    exact,
    position: inCodePoints(text, start, end),
    locator: `paragraph ${paragraph}`,
    prefix,
    suffix,
    around: `${text.slice(Math.max(0, start - 40), start)}[${exact}]${text.slice(end, end + 40)}`.replace(
      /\s+/g,
      " ",
    ),
    isSimilar,
  };
}

/** As many characters on both sides as make the place the only one. */
function context(
  text: string,
  start: number,
  end: number,
): { readonly prefix: string; readonly suffix: string } {
  const exact = text.slice(start, end);
  for (let length = 0; length <= 200; length += 10) {
    const prefix = text.slice(Math.max(0, start - length), start);
    const suffix = text.slice(end, end + length);
    const whole = prefix + exact + suffix;
    const first = text.indexOf(whole);
    if (text.indexOf(whole, first + 1) === -1) return { prefix, suffix };
  }
  return { prefix: text.slice(Math.max(0, start - 200), start), suffix: text.slice(end, end + 200) };
}

/** A passage in the light form: the quotation where it may be quoted, else position and digest. */
export function passageOf(found: FoundWords, mayQuote: boolean): PassageInput {
  const { exact, position, prefix, suffix, locator } = found;
  const at = `${position.start}-${position.end}`;
  if (!mayQuote) return `${at} ${digestOf(exact).slice(0, 16)}`;
  if (prefix === "" && suffix === "" && !/^\d+-\d+( |$)/.test(exact)) return exact;
  return {
    exact,
    ...(prefix === "" ? {} : { prefix }),
    ...(suffix === "" ? {} : { suffix }),
    position: at,
    locator,
  };
}
