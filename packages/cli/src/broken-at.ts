/**
 * Where JavaScript says that it stopped reading JSON, if it does.
 *
 * @param reason The message of its error.
 */
export function brokenAt(text: string, reason: string): { readonly line?: number; readonly column?: number } {
  const position = / at position (\d+)/.exec(reason)?.[1];
  // Of what breaks off, newer versions of Node name no position.
  const offset =
    position !== undefined ? Number(position) : / end of JSON /.test(reason) ? text.length : null;
  if (offset === null) return {};
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
