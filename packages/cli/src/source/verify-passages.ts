import { createHash } from "node:crypto";
import { factsOf, type Citation, type Dataset, type Passage, type Source } from "@policytrack/core";

/** Why a passage does not hold. */
export type Fault =
  /** The text ends before the passage does. */
  | { readonly kind: "behind-the-end"; readonly length: number }
  /** Other words are at the position; `movedTo` is where the words of the quotation are now. */
  | { readonly kind: "other-words"; readonly found: string; readonly movedTo: Position | null }
  /** The words of the quotation are nowhere, or only with other letters, quotes or spaces. */
  | { readonly kind: "not-found"; readonly similar: Position | null }
  /** The words occur more than once, and nothing tells which is meant. */
  | { readonly kind: "ambiguous"; readonly times: number }
  /** The digest is not that of the words. */
  | { readonly kind: "other-digest"; readonly sha256: string };

/** Code points from the start of the text; `end` is behind the last. */
export interface Position {
  readonly start: number;
  readonly end: number;
}

/** A passage held against a text. */
export interface CheckedPassage {
  /** The fact or instrument that cites it. */
  readonly citedBy: string;
  readonly passage: Passage;
  /** Null: it holds. */
  readonly fault: Fault | null;
}

/** How a text differs from the one whose digest a source has. */
export type TextMatch =
  | { readonly kind: "same" }
  /** The source has no digest: the text was not known before. */
  | { readonly kind: "no-digest"; readonly sha256: string }
  | { readonly kind: "other"; readonly sha256: string; readonly because: string | null };

/**
 * A text as digests and positions take it: Unicode NFC, line ends "\n", no byte order mark.
 *
 * @example normaliseText("cafe\u0301\r\n") // "café\n"
 */
export function normaliseText(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
}

/** As `source add` keeps a text: spaces within lines are one, blank lines at most one. What a reader sees, not how the page was set. */
export function tidyText(text: string): string {
  const lines = normaliseText(text)
    .split("\n")
    .map((line) => line.replace(/[\t \u00A0]+/g, " ").trim());
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Holds a text against the digest of a source; where it differs only in a way that is often made, says so. */
export function matchText(text: string, source: Source): TextMatch {
  const sha256 = digestOf(text);
  if (source.sha256 === null) return { kind: "no-digest", sha256 };
  if (sha256.startsWith(source.sha256)) return { kind: "same" };
  const variant = variants.find(({ change }) => digestOf(change(text)).startsWith(source.sha256 ?? ""));
  return { kind: "other", sha256, because: variant?.because ?? null };
}

/** What often happens to a text on its way, and how it is undone. */
const variants: readonly { readonly because: string; readonly change: (text: string) => string }[] = [
  { because: "it has no line end at its end", change: (text) => `${text}\n` },
  { because: "it has more line ends at its end", change: (text) => text.replace(/\n+$/, "") },
  { because: "it has more than one line end at its end", change: (text) => text.replace(/\n+$/, "\n") },
  { because: "it has spaces at the ends of lines", change: (text) => text.replace(/[ \t]+$/gm, "") },
  {
    because: "it has curly quotation marks for straight ones",
    change: (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
  },
  { because: "it has no-break spaces for spaces", change: (text) => text.replaceAll("\u00A0", " ") },
  { because: "its spaces and empty lines are not those of `policytrack source add`", change: tidyText },
  { because: "it has empty lines between lines", change: (text) => text.replace(/\n\n/g, "\n") },
  {
    because: "it was saved with line ends of Windows when its digest was taken",
    change: (text) => text.replaceAll("\n", "\r\n"),
  },
];

/** Holds a text against every passage of a dataset that points into a source. */
export function verifyPassages(dataset: Dataset, sourceId: string, text: string): readonly CheckedPassage[] {
  const points = [...text];
  return citationsOf(dataset).flatMap(({ citedBy, citations }) =>
    citations
      .filter(({ source }) => source === sourceId)
      .flatMap(({ passages }) => passages)
      .map((passage) => ({ citedBy, passage, fault: faultOf(passage, points, text) })),
  );
}

/** Every citation of a dataset, with what cites it. */
function citationsOf(
  dataset: Dataset,
): readonly { readonly citedBy: string; readonly citations: readonly Citation[] }[] {
  const facts = [
    ...dataset.commitments.flatMap((commitment) => factsOf(commitment)),
    ...dataset.observations,
    ...dataset.events,
  ];
  return facts.map(({ id, citations }) => ({ citedBy: id, citations }));
}

/** Why a passage does not hold; null where it does. */
function faultOf(passage: Passage, points: readonly string[], text: string): Fault | null {
  const { position, quote, sha256 } = passage;
  if (position !== null) {
    if (position.end > points.length) return { kind: "behind-the-end", length: points.length };
    const words = points.slice(position.start, position.end).join("");
    const isSame =
      (quote === null || normaliseText(quote.exact) === words) &&
      (sha256 === null || digestOf(words).startsWith(sha256));
    if (isSame) return null;
    const moved = quote === null ? null : placeOf(quote, text);
    return { kind: "other-words", found: words, movedTo: moved?.kind === "once" ? moved.position : null };
  }
  if (quote === null) return null;
  const place = placeOf(quote, text);
  switch (place.kind) {
    case "once":
      return sha256 === null || digestOf(normaliseText(quote.exact)).startsWith(sha256)
        ? null
        : { kind: "other-digest", sha256: digestOf(normaliseText(quote.exact)) };
    case "more":
      return { kind: "ambiguous", times: place.times };
    case "none":
      return { kind: "not-found", similar: similarPlace(quote.exact, text) };
    default:
      return place satisfies never;
  }
}

type Place =
  | { readonly kind: "once"; readonly position: Position }
  | { readonly kind: "more"; readonly times: number }
  | { readonly kind: "none" };

/** Where the words of a quotation are, told apart by what comes before and after them. */
function placeOf(quote: NonNullable<Passage["quote"]>, text: string): Place {
  const exact = normaliseText(quote.exact);
  if (exact === "") return { kind: "none" };
  const found: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) found.push(at);
  const prefix = normaliseText(quote.prefix ?? "");
  const suffix = normaliseText(quote.suffix ?? "");
  const fitting = found.filter(
    (at) => text.slice(0, at).endsWith(prefix) && text.startsWith(suffix, at + exact.length),
  );
  const [first] = fitting;
  if (first === undefined) return { kind: "none" };
  if (fitting.length > 1) return { kind: "more", times: fitting.length };
  return { kind: "once", position: inCodePoints(text, first, first + exact.length) };
}

/** Where words are that differ only in case, quotation marks, dashes or spaces. */
export function similarPlace(words: string, text: string): Position | null {
  const wanted = [...normaliseText(words)].map(plainLetter).join("").replace(/ +/g, " ").trim();
  if (wanted === "") return null;
  // Each letter of the simplified text, with where it is in the text.
  const letters: string[] = [];
  const origins: number[] = [];
  let offset = 0;
  for (const point of text) {
    const letter = plainLetter(point);
    if (!(letter === " " && letters.at(-1) === " ")) {
      letters.push(letter);
      origins.push(offset);
    }
    offset += point.length;
  }
  const joined = letters.join("");
  const at = joined.indexOf(wanted);
  // One code unit a letter, or positions would not fit.
  if (at === -1 || joined.length !== letters.length) return null;
  const start = origins[at] ?? 0;
  const end = origins[at + wanted.length] ?? text.length;
  return inCodePoints(text, start, end);
}

function plainLetter(point: string): string {
  if (/\s/.test(point)) return " ";
  if (/[‘’‚‛′]/.test(point)) return "'";
  if (/[“”„‟″«»]/.test(point)) return '"';
  if (/[‐-―−]/.test(point)) return "-";
  const lower = point.toLowerCase();
  return lower.length === 1 ? lower : point.charAt(0);
}

export function inCodePoints(text: string, start: number, end: number): Position {
  const before = Array.from(text.slice(0, start)).length;
  return { start: before, end: before + Array.from(text.slice(start, end)).length };
}
