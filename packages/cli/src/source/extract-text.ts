import { convert } from "html-to-text";
import { Parser } from "htmlparser2";
import { isoFormsOf } from "@policytrack/core/schema";
import { CommandError, exitCodes } from "../command-error.ts";
import { tidyText } from "./verify-passages.ts";

/** What a document says of itself. Null: it does not. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly published: string | null;
}

export interface ExtractedText extends DocumentFacts {
  readonly kind: "html" | "pdf" | "text";
  /** Normalised, as digests and positions take it: Unicode NFC, line ends "\n", one at the end. */
  readonly text: string;
}

const unknown: DocumentFacts = { title: null, publisher: null, language: null, published: null };

/**
 * The text of a document and what it says of itself: HTML, PDF or plain text in UTF-8.
 *
 * @param contentType As the server has it; null of a file.
 * @throws {CommandError} where no text can be had of it.
 */
export async function extractText(
  bytes: Uint8Array,
  name: string,
  contentType: string | null,
): Promise<ExtractedText> {
  if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46)
    return { kind: "pdf", ...(await readPdf(bytes, name)) };
  if (/\.(?:pdf|docx?|odt|xlsx?)$/i.test(name) && (contentType === null || /pdf|octet/i.test(contentType)))
    throw new CommandError(
      `${name}: ${/\.pdf$/i.test(name) ? "It is no PDF, whatever its name says." : "No text can be had of a file of this kind."} Give the text yourself: --text file.txt`,
      exitCodes.data,
    );
  const charset = /charset=["']?([\w-]+)/i.exec(contentType ?? "")?.[1];
  const text = decode(bytes, name, charset ?? charsetIn(bytes) ?? "utf-8");
  const isHtml =
    contentType === null ? /^\s*(?:<!doctype html|<html|<head|<body)/i.test(text) : /html/i.test(contentType);
  if (isHtml) return { kind: "html", ...factsOfHtml(text), text: tidyText(textOfHtml(text)) };
  if (contentType !== null && !/^text\/|json|xml/i.test(contentType))
    throw new CommandError(
      `${name}: No text can be had of ${contentType}. Give the text yourself: --text file.txt`,
      exitCodes.data,
    );
  return { kind: "text", ...unknown, text: tidyText(text) };
}

function decode(bytes: Uint8Array, name: string, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(
      `${name}: It is not ${charset.toUpperCase()}, as it says. Save its text as UTF-8, and give it: --text file.txt`,
      exitCodes.data,
    );
  }
}

/** The encoding that a page names in its head. */
function charsetIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  return /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
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
    limits: { maxInputLength: 16 * 2 ** 20 },
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

function factsOfHtml(html: string): DocumentFacts {
  const facts: Record<keyof DocumentFacts, string | null> = { ...unknown };
  let pageTitle = "";
  let isInTitle = false;
  let script = "";
  let isData = false;
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      if (tag === "html") facts.language ??= attributes["lang"]?.trim() || null;
      if (tag === "title" && pageTitle === "") isInTitle = true;
      if (tag === "script") isData = attributes["type"] === "application/ld+json";
      if (tag === "meta") {
        const name = (
          attributes["property"] ??
          attributes["name"] ??
          attributes["itemprop"] ??
          ""
        ).toLowerCase();
        const field = metaNames[name];
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

async function readPdf(bytes: Uint8Array, name: string): Promise<Omit<ExtractedText, "kind">> {
  const { extractText: textOf, getDocumentProxy, getMeta } = await import("unpdf");
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await textOf(document, { mergePages: false });
    const { info } = await getMeta(document);
    const joined = tidyText(text.join("\n\n"));
    if (joined.trim() === "")
      throw new CommandError(
        `${name}: The PDF has pictures of its pages, and no text. Give the text yourself: --text file.txt`,
        exitCodes.data,
      );
    const title = typeof info["Title"] === "string" ? info["Title"].trim() : "";
    return { ...unknown, title: title === "" ? null : title, text: joined };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(
      `${name}: The PDF cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      exitCodes.data,
    );
  }
}
