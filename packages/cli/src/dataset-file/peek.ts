import type { Chunks } from "./open-input.ts";

/** The beginning of a stream, and the stream as if nobody had looked. */
export interface Peeked {
  /** The first chunk, as text. */
  readonly beginning: string;
  /** Whether there is no more than was looked at. */
  readonly isWhole: boolean;
  /** All of it, once; what was looked at is let go as it is taken. */
  readonly chunks: AsyncGenerator<Uint8Array, void, undefined>;
}

/**
 * Looks at the beginning of a stream.
 *
 * @param bytes How much is looked at, at least, if there is as much.
 */
export async function peek(chunks: Chunks, bytes: number): Promise<Peeked> {
  const left = chunks[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const seen: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  while (length < bytes && !isWhole) {
    const next = await left.next();
    if (next.done === true) isWhole = true;
    else {
      const chunk = typeof next.value === "string" ? encoder.encode(next.value) : next.value;
      seen.push(chunk);
      length += chunk.length;
    }
  }
  return { beginning: new TextDecoder().decode(seen[0]), isWhole, chunks: replay() };

  async function* replay(): AsyncGenerator<Uint8Array, void, undefined> {
    for (let chunk = seen.shift(); chunk !== undefined; chunk = seen.shift()) yield chunk;
    if (isWhole) return;
    for (let next = await left.next(); next.done !== true; next = await left.next())
      yield typeof next.value === "string" ? encoder.encode(next.value) : next.value;
  }
}
