import { convert } from "html-to-text";
import { Parser } from "htmlparser2";
import { isoFormsOf } from "@policytrack/core/schema";
import { CommandError, exitCodes } from "../command-error.ts";
import { limits } from "../load/limits.ts";
import { tidyText } from "./verify-passages.ts";

/** What a document says of itself. Null: it does not. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly published: string | null;
}

export const unknown: DocumentFacts = { title: null, publisher: null, language: null, published: null };

const { pageCharacters: longest, pageDepth: deepest } = limits;
const byHand = "Give the text yourself: --text file.txt";

/**
 * The text of a page as a reader sees it, and what the page says of itself.
 *
 * @param name What an error calls it.
 * @throws {CommandError} where it is too long, or nested too deep.
 */
export function readHtml(html: string, name: string): DocumentFacts & { readonly text: string } {
  if (html.length > longest)
    throw new CommandError(
      `${name}: Its HTML has more than ${longest.toLocaleString("en-GB")} characters. ${byHand}`,
      exitCodes.data,
    );
  return { ...factsOfHtml(html, name), text: tidyText(textOfHtml(html)) };
}

function textOfHtml(html: string): string {
  const skipped = [
    "img",
    "script",
    "style",
    "noscript",
    "nav",
    "footer",
    "form",
    "button",
    "svg",
    "iframe",
    "aside",
  ];
  return convert(html, {
    wordwrap: false,
    baseElements: { selectors: ["article", "main", "body"], orderBy: "selectors", returnDomByDefault: true },
    selectors: [
      ...skipped.map((selector) => ({ selector, format: "skip" })),
      { selector: "a", options: { ignoreHref: true } },
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
      { selector: "table", format: "dataTable", options: { uppercaseHeaderCells: false } },
    ],
    limits: { maxInputLength: longest },
  });
}

const metaNames: Readonly<Record<string, keyof DocumentFacts>> = {
  "og:title": "title",
  "dc.title": "title",
  "og:site_name": "publisher",
  "dc.publisher": "publisher",
  publisher: "publisher",
  "article:published_time": "published",
  "dc.date": "published",
  "dcterms.date": "published",
  "dcterms.issued": "published",
  date: "published",
  pubdate: "published",
  datepublished: "published",
};

/** @throws {CommandError} where elements are nested too deep. */
function factsOfHtml(html: string, name: string): DocumentFacts {
  const facts: Record<keyof DocumentFacts, string | null> = { ...unknown };
  let pageTitle = "";
  let isInTitle = false;
  let script = "";
  let isData = false;
  let depth = 0;
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      // Told at once: what is deeper takes the parser long, and the reader of the text more stack than there is.
      if (++depth > deepest)
        throw new CommandError(
          `${name}: Its elements are nested in more than ${deepest} levels. ${byHand}`,
          exitCodes.data,
        );
      if (tag === "html") facts.language ??= attributes["lang"]?.trim() || null;
      if (tag === "title" && pageTitle === "") isInTitle = true;
      if (tag === "script") isData = attributes["type"] === "application/ld+json";
      if (tag === "meta") {
        const property = (
          attributes["property"] ??
          attributes["name"] ??
          attributes["itemprop"] ??
          ""
        ).toLowerCase();
        const field = metaNames[property];
        const content = attributes["content"]?.trim();
        if (field !== undefined && content !== undefined && content !== "") facts[field] ??= content;
      }
      if (tag === "time" && attributes["datetime"] !== undefined) facts.published ??= attributes["datetime"];
    },
    ontext: (text) => {
      if (isInTitle) pageTitle += text;
      if (isData) script += text;
    },
    onclosetag: (tag) => {
      depth--;
      if (tag === "title") isInTitle = false;
      if (tag === "script") isData = false;
    },
  });
  parser.end(html);
  const published = /"datePublished"\s*:\s*"([^"]+)"/.exec(script)?.[1] ?? facts.published;
  const [day = null] = published === null ? [] : isoDay(published);
  return {
    title: facts.title ?? (pageTitle.replace(/\s+/g, " ").trim() || null),
    publisher: facts.publisher,
    language: languageTag(facts.language),
    published: day,
  };
}

function isoDay(text: string): readonly string[] {
  const [, day] = /^(\d{4}-\d\d-\d\d)/.exec(text) ?? [];
  if (day !== undefined) return [day];
  const forms = isoFormsOf(text);
  return forms.length === 1 ? forms : [];
}

/** A tag as BCP 47 has it, without the region that pages add out of habit: "en_US" is "en". */
function languageTag(given: string | null): string | null {
  const tag = given?.split(/[-_]/, 1)[0]?.toLowerCase() ?? "";
  return /^[a-z]{2,3}$/.test(tag) ? tag : null;
}
