/**
 * The lines of a text that comes in chunks, cut anywhere, even within a character. No more is held than one chunk and one
 * line. A byte order mark is passed over.
 */
export async function* linesOf(
  chunks: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let pending: string[] = [];
  let isStart = true;
  for await (const chunk of chunks) {
    const decoded = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    if (decoded === "") continue;
    const text = isStart && decoded.startsWith("\uFEFF") ? decoded.slice(1) : decoded;
    isStart = false;
    let from = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", from)) {
      // Joined at the line's end alone, so that a line of many chunks is not copied once for each.
      pending.push(text.slice(from, end));
      yield pending.join("");
      pending = [];
      from = end + 1;
    }
    if (from < text.length) pending.push(text.slice(from));
  }
  pending.push(decoder.decode());
  const last = pending.join("");
  if (last !== "") yield last;
}
