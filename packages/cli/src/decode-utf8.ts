/** A text, or what is wrong with its bytes, and where in the file. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly message: string;
      readonly remedy: string;
      /** Counted from 1. */
      readonly line: number;
      readonly column: number;
    };

/** Takes bytes as UTF-8, without the mark that some programs put before it. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const [first, second] = bytes;
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    const before = isUtf16 ? "" : (new TextDecoder().decode(bytes).split("\uFFFD")[0] ?? "");
    const lines = before.split("\n");
    return {
      ok: false,
      message: isUtf16 ? "It is UTF-16, not UTF-8." : "It is not UTF-8.",
      remedy: "Save it as UTF-8.",
      line: lines.length,
      column: (lines.at(-1) ?? "").length + 1,
    };
  }
}
