/** Bytes that are no UTF-8: the file is another one than it says, or damaged. */
export class NotUtf8Error extends RangeError {
  override readonly name = "NotUtf8Error";
  /** Counted from 1. */
  readonly line: number;
  constructor(line: number) {
    super(`Line ${line} is not UTF-8.`);
    this.line = line;
  }
}

/** A line longer than may be held at once. */
export class LineTooLongError extends RangeError {
  override readonly name = "LineTooLongError";
  /** Counted from 1. */
  readonly line: number;
  constructor(line: number, limit: number) {
    super(`Line ${line} is longer than ${limit}.`);
    this.line = line;
  }
}

export interface LinesOptions {
  /** How long a line may be: bytes, or UTF-16 code units where chunks are text. Default: 64 Mi. */
  readonly longest?: number;
}

type Chunk = string | Uint8Array;
const newline = 0x0a;

/**
 * The lines of a text that comes in chunks, cut anywhere, even within a character. No more is held than one chunk and one line.
 * A byte order mark is passed over; a carriage return before the line end stays, which JSON takes for white space.
 *
 * @throws {NotUtf8Error} for a line whose bytes are no UTF-8: they are never replaced.
 * @throws {LineTooLongError} for a line beyond the limit.
 */
export async function* linesOf(
  chunks: AsyncIterable<Chunk> | Iterable<Chunk>,
  { longest = 64 * 2 ** 20 }: LinesOptions = {},
): AsyncGenerator<string, void, undefined> {
  let held: Chunk[] = [];
  let length = 0;
  let line = 1;
  const hold = (part: Chunk): void => {
    length += part.length;
    if (length > longest) throw new LineTooLongError(line, longest);
    held.push(part);
  };
  // Put together at the line's end alone, so that a line of many chunks is not copied once for each.
  const ended = (): string => {
    const text = textOf(held, line);
    const content = line === 1 && text.startsWith("\uFEFF") ? text.slice(1) : text;
    held = [];
    length = 0;
    line += 1;
    return content;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = endOfLine(chunk, from); end !== -1; end = endOfLine(chunk, from)) {
      hold(part(chunk, from, end));
      yield ended();
      from = end + 1;
    }
    if (from < chunk.length) hold(part(chunk, from, chunk.length));
  }
  if (length > 0) yield ended();
}

function endOfLine(chunk: Chunk, from: number): number {
  return typeof chunk === "string" ? chunk.indexOf("\n", from) : chunk.indexOf(newline, from);
}

function part(chunk: Chunk, from: number, to: number): Chunk {
  return typeof chunk === "string" ? chunk.slice(from, to) : chunk.subarray(from, to);
}

function textOf(parts: readonly Chunk[], line: number): string {
  if (parts.every((one) => typeof one === "string")) return parts.join("");
  const encoder = new TextEncoder();
  const bytes = parts.map((one) => (typeof one === "string" ? encoder.encode(one) : one));
  const whole = new Uint8Array(bytes.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of bytes) {
    whole.set(one, at);
    at += one.length;
  }
  try {
    return new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }).decode(whole);
  } catch {
    throw new NotUtf8Error(line);
  }
}
