import { widthOf } from "./text-width.ts";

/** Between these a line can end: behind words, and anywhere in Chinese and Japanese but behind what opens and before what closes. */
const parts =
  /[「『（【〔〈《]*[\u2e80-\uabff\uf900-\uffef][、。，．：；）」』】〕〉》！？ー〜]*|[^\s\u2e80-\uabff\uf900-\uffef]+\s?|\s/gu;

/** What does not end a text that is cut: "by…", "of the…". */
const leftHanging = /(?:\s+(?:\p{L}{1,3}|[^\p{L}\p{N}]+)|[、,;:・·]+)$/u;

export interface LineOptions {
  /** How wide a line is at most, in pixels. */
  readonly width: number;
  /** The size of the text, in pixels. */
  readonly size: number;
  /** How many lines at most; what is beyond is cut behind a word, with "…". */
  readonly most: number;
}

/** A text in lines. */
export function linesOf(text: string, { width, size, most }: LineOptions): readonly string[] {
  const lines: (readonly string[])[] = [[]];
  for (const part of text.match(parts) ?? []) {
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && widthOf(joined([...line, part]), size) > width) lines.push([part]);
    else lines[lines.length - 1] = [...line, part];
  }
  if (lines.length <= most) return lines.map(joined);
  return lines.slice(0, most).map((line, i) => (i === most - 1 ? cut(line, width, size) : joined(line)));
}

/** A text in two lines of about the same length, or in one if it is short. */
export function balancedLines(text: string, options: Omit<LineOptions, "most">): readonly string[] {
  const one = linesOf(text, { ...options, most: 1 });
  if (one[0] === text) return one;
  const two = linesOf(text, { ...options, most: 2 });
  const isWhole = (lines: readonly string[]): boolean => lines.at(-1)?.endsWith("…") === text.endsWith("…");
  for (let width = Math.ceil(options.width / 2); isWhole(two) && width < options.width; width += 4) {
    const lines = linesOf(text, { ...options, width, most: 2 });
    if (isWhole(lines) && lines.every((line) => widthOf(line, options.size) <= width)) return lines;
  }
  return two;
}

function joined(line: readonly string[]): string {
  return line.join("").trim();
}

/** A line without its last words, and "…" in their place. */
function cut(line: readonly string[], width: number, size: number): string {
  let kept = line;
  while (kept.length > 1 && widthOf(`${joined(kept)}…`, size) > width) kept = kept.slice(0, -1);
  let text = joined(kept);
  while (leftHanging.test(text)) text = text.replace(leftHanging, "");
  return `${text}…`;
}
