/** A text in pieces of any length, made as they are asked for. */
export type Pieces = Iterable<string> | AsyncIterable<string>;

/** About as much as goes to a file or pipe in one turn, in UTF-16 units. */
const chunkLength = 65_536;

/** The same text in chunks that are worth a turn of their own; a longer piece stays whole. */
export async function* inChunks(pieces: string | Pieces): AsyncGenerator<string, void, undefined> {
  if (typeof pieces === "string") {
    yield pieces;
    return;
  }
  let held: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < chunkLength) continue;
    yield held.join("");
    held = [];
    length = 0;
  }
  if (length > 0) yield held.join("");
}
