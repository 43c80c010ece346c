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
    super(`Line ${line} is longer than ${limit} characters.`);
    this.line = line;
  }
}

export interface LinesOptions {
  /** How long a line may be, in UTF-16 code units. Default: 64 Mi. */
  readonly longest?: number;
}

/**
 * The lines of a text that comes in chunks, cut anywhere, even within a character. No more is held than one chunk and one line.
 * A byte order mark is passed over; a carriage return before the line end stays, which JSON takes for white space.
 *
 * @throws {NotUtf8Error} for bytes that are no UTF-8: they are never replaced.
 * @throws {LineTooLongError} for a line beyond the limit.
 */
export async function* linesOf(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  { longest = 64 * 2 ** 20 }: LinesOptions = {},
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
  let pending: string[] = [];
  let held = 0;
  let line = 1;
  let isStart = true;
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new NotUtf8Error(line);
    }
  };
  const hold = (text: string): void => {
    held += text.length;
    if (held > longest) throw new LineTooLongError(line, longest);
    pending.push(text);
  };
  for await (const chunk of chunks) {
    const decoded = typeof chunk === "string" ? chunk : decode(chunk);
    if (decoded === "") continue;
    const text = isStart && decoded.startsWith("\uFEFF") ? decoded.slice(1) : decoded;
    isStart = false;
    let from = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", from)) {
      // Joined at the line's end alone, so that a line of many chunks is not copied once for each.
      hold(text.slice(from, end));
      yield pending.join("");
      pending = [];
      held = 0;
      line += 1;
      from = end + 1;
    }
    if (from < text.length) hold(text.slice(from));
  }
  hold(decode());
  const last = pending.join("");
  if (last !== "") yield last;
}
