import { CommandError, exitCodes } from "../command-error.ts";
import { type DocumentFacts, readHtml, unknown } from "./read-html.ts";
import { tidyText } from "./verify-passages.ts";

export interface ExtractedText extends DocumentFacts {
  readonly kind: "html" | "pdf" | "text";
  /** Normalised, as digests and positions take it: Unicode NFC, line ends "\n", one at the end. */
  readonly text: string;
}

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
  if (isHtml) return { kind: "html", ...readHtml(text, name) };
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
