import type { Assessment, Dataset, Ids } from "@policytrack/core";
import { get, reviewsOf, versionsOf } from "@policytrack/core";
import { checkInWords, checkText } from "./check-arguments.ts";
import type { Words } from "./words.ts";
import { commitmentFile } from "./commitment-file.ts";
import { webAddress } from "./escape.ts";
import { defineFormat, type Format, type WriteOptions } from "./format.ts";
import { bibtexHead, cslHead } from "./format-heads.ts";

export interface CitationOptions {
  readonly words: Words;
  /** One commitment instead of the whole record. */
  readonly commitment?: string;
  /** The address of the website that shows the record, with its last slash. */
  readonly address?: string;
}

/** An item of CSL-JSON, as Zotero and Pandoc read it. */
export interface CslItem {
  readonly id: string;
  readonly type: "dataset";
  readonly title: string;
  readonly "container-title"?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued: { readonly "date-parts": readonly (readonly number[])[] };
  readonly version?: string;
  readonly URL?: string;
  readonly language: string;
  readonly note: string;
}

/**
 * How to cite a record, or one commitment of it, as it stood on a day: an item of CSL-JSON. What is cited is the version that there
 * is, issued in the year through which it was reviewed; of which day it is said, the note and the address tell. A catalogue is cited
 * with the version of each of its datasets, a commitment of it with that of its own.
 *
 * @throws {UsageError} for a commitment that is not on record, and for an option that does not exist.
 * @example
 * toCsl(assess(dataset), { words: en }).title; // "Commitments of Japan, South Korea and the United States ..."
 */
export function toCsl<I extends Ids>(assessment: Assessment<I>, options: CitationOptions): CslItem {
  checkInWords("toCsl", assessment, options, ["commitment", "address"]);
  const { words, commitment, address } = options;
  const { dataset, on, evidenceUntil } = assessment as unknown as Assessment<Ids>;
  const record = words.text(dataset.title);
  const one =
    commitment === undefined ? null : get(assessment as unknown as Assessment<Ids>, "commitment", commitment);
  const url =
    address === undefined ? null : webAddress(`${address}${one === null ? "" : commitmentFile(one.id)}`);
  const { version, reviewedThrough } = editionOf(dataset, one?.id ?? null);
  const query = on === reviewedThrough ? "" : `?on=${on}`;
  const asOf =
    on === evidenceUntil
      ? words.say("share/as-of", { day: words.day(on) })
      : words.say("share/as-of-evidence", { day: words.day(on), evidenceUntil: words.day(evidenceUntil) });
  return {
    id: [dataset.id, one?.id, on].filter((part) => part !== undefined).join("-"),
    type: "dataset",
    title: one === null ? record : words.title(one),
    ...(one === null ? {} : { "container-title": record }),
    ...(dataset.authors.length === 0 ? {} : { author: dataset.authors.map((literal) => ({ literal })) }),
    issued: { "date-parts": [[Number(reviewedThrough.slice(0, 4))]] },
    ...(version === null ? {} : { version }),
    ...(url === null ? {} : { URL: `${url}${query}` }),
    language: words.tag,
    note: [asOf.text, dataset.licence].filter((part) => part !== null).join(" "),
  };
}

/** What is cited: the version of a dataset and the day through which it was reviewed, the latest of those of a catalogue. */
function editionOf(
  dataset: Dataset<Ids>,
  commitment: string | null,
): { readonly version: string | null; readonly reviewedThrough: string } {
  const [versions, reviews] = [versionsOf(dataset), reviewsOf(dataset)];
  if (reviews.size === 0) return dataset;
  const key = commitment?.slice(0, commitment.indexOf(":"));
  const ofOwn = key === undefined ? undefined : reviews.get(key);
  if (key !== undefined && ofOwn !== undefined)
    return { version: versions.get(key) ?? null, reviewedThrough: ofOwn };
  return {
    version:
      versions.size === 0 ? null : [...versions].map(([name, version]) => `${name} ${version}`).join(", "),
    reviewedThrough: [...reviews.values()].toSorted().at(-1) ?? dataset.reviewedThrough,
  };
}

/**
 * The same as an entry of BibTeX.
 *
 * @throws {UsageError} as `toCsl` does.
 * @example
 * toBibtex(assess(dataset), { words: en }); // "@misc{jp-kr-us-2026-04-30,\n  title = {Commitments of ...},\n ..."
 */
export function toBibtex<I extends Ids>(assessment: Assessment<I>, options: CitationOptions): string {
  checkInWords("toBibtex", assessment, options, ["commitment", "address"]);
  const item = toCsl(assessment, options);
  const [date = []] = item.issued["date-parts"];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["title", `{${bibtexText(item.title)}}`],
    ["author", item.author?.map(({ literal }) => `{${bibtexText(literal)}}`).join(" and ")],
    ["howpublished", item["container-title"] === undefined ? undefined : bibtexText(item["container-title"])],
    ["year", String(date[0])],
    ["version", item.version === undefined ? undefined : bibtexText(item.version)],
    // Percent signs and braces of an address would end it or the field.
    ["url", item.URL?.replaceAll(/[{}\\]/g, encodeURIComponent)],
    ["note", bibtexText(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@misc{${item.id.replaceAll(/[^\w:.-]/g, "-")},\n${lines.join("")}}\n`;
}

/** Text for a field of BibTeX: what TeX would run is written as a sign. */
export function bibtexText(text: string): string {
  checkText("bibtexText", text);
  return text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replaceAll(/[\\{}$&#%_~^]/g, (character) => texSigns[character] ?? `\\${character}`);
}
const texSigns: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
};

export const bibtexFormat: Format = /* @__PURE__ */ defineFormat({
  ...bibtexHead,
  write: (assessment, options) => [toBibtex(assessment, citationOf(options))],
});

export const cslFormat: Format = /* @__PURE__ */ defineFormat({
  ...cslHead,
  write: (assessment, options) => [`${JSON.stringify([toCsl(assessment, citationOf(options))], null, 2)}\n`],
});

function citationOf({ words, commitment, address }: WriteOptions): CitationOptions {
  return {
    words,
    ...(commitment === undefined ? {} : { commitment }),
    ...(address === undefined ? {} : { address }),
  };
}
