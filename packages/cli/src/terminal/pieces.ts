/** A text, or bytes, in pieces of any length, made as they are asked for. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** What a file holds: a text, whole or in pieces, or bytes. */
export type Content = string | Pieces | Uint8Array;

/** About as much as goes to a file or pipe in one turn, in UTF-16 units. */
const chunkLength = 65_536;

/** The same text in chunks that are worth a turn of their own; a longer piece, and one of bytes, stays whole. */
export async function* inChunks(pieces: Content): AsyncGenerator<string | Uint8Array, void, undefined> {
  if (typeof pieces === "string" || pieces instanceof Uint8Array) {
    yield pieces;
    return;
  }
  let held: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    if (typeof piece === "string") {
      held.push(piece);
      length += piece.length;
      if (length < chunkLength) continue;
    }
    if (length > 0) yield held.join("");
    if (typeof piece !== "string") yield piece;
    held = [];
    length = 0;
  }
  if (length > 0) yield held.join("");
}
