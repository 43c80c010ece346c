import { CommandError, exitCodes } from "../command-error.ts";
import type { Context } from "../context.ts";
import { inMebibytes, limits } from "../load/limits.ts";

const { fetchedBytes: mostBytes } = limits;
const patience = 60_000;

export interface FetchedDocument {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Where it was in the end, after redirects. */
  readonly url: string;
}

/**
 * Gets a document from the web.
 *
 * @throws {CommandError} where it is not there, or takes too long or too much.
 */
export async function fetchDocument(
  url: string,
  { fetch, signal, progress }: Context,
): Promise<FetchedDocument> {
  const byHand = "Save the document, and give the file, or its text: --text file.txt";
  progress.tell(() => `reading ${url}`);
  try {
    const response = await fetch(url, {
      headers: { accept: "text/html, application/pdf, text/plain;q=0.9, */*;q=0.1" },
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    if (!response.ok)
      throw new CommandError(
        `${url}: The server answers ${response.status} ${response.statusText}. ${byHand}`,
        exitCodes.data,
      );
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of response.body ?? []) {
      parts.push(part as Uint8Array);
      length += (part as Uint8Array).length;
      if (length > mostBytes)
        throw new CommandError(
          `${url}: It is longer than ${inMebibytes(mostBytes)}. ${byHand}`,
          exitCodes.data,
        );
    }
    return {
      bytes: Buffer.concat(parts),
      contentType: response.headers.get("content-type"),
      url: response.url || url,
    };
  } catch (error) {
    if (error instanceof CommandError || signal.aborted) throw error;
    const reason =
      error instanceof Error
        ? error.cause instanceof Error
          ? error.cause.message
          : error.message
        : String(error);
    throw new CommandError(`${url}: It cannot be read: ${reason}. ${byHand}`, exitCodes.data);
  } finally {
    progress.clear();
  }
}
