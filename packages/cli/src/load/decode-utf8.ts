import { fileIssue, type LocatedIssue } from "./located-issue.ts";

/** A text, or what is wrong with its bytes. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly issue: LocatedIssue };

/**
 * Takes bytes as UTF-8, without the mark that some programs put before it. Bytes that are no UTF-8 are never replaced.
 *
 * @param file What the issue calls it.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): Decoded {
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const [first, second] = bytes;
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    const before = isUtf16 ? "" : (new TextDecoder().decode(bytes).split("\uFFFD", 1)[0] ?? "");
    const lines = before.split("\n");
    const issue = fileIssue({
      rule: "encoding",
      file,
      message: isUtf16 ? "The file is UTF-16, not UTF-8." : "The file is not UTF-8.",
      found: isUtf16 ? "UTF-16" : "other bytes",
      fix: "Save it as UTF-8.",
      at: { line: lines.length, column: (lines.at(-1) ?? "").length + 1 },
    });
    return { ok: false, issue };
  }
}
