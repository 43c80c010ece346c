/** Why a call was refused. */
export type UsageCode = "unknown-key" | "unknown-word" | "unknown-id" | "moved-id" | "not-on-record" | "not-a-day" | "wrong-argument" | "different-datasets";
/** A call that cannot mean anything. Its message says what was given, the nearest right one, and what to do. */
export class UsageError extends RangeError {
  override readonly name = "UsageError";
  readonly code: UsageCode;
  constructor(code: UsageCode, message: string) { super(message); this.code = code; }
}
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) { const next = [i]; for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))); row = next; }
  return row[b.length]!;
};
/** `No party "krr". Did you mean "kr"?`, or, where nothing is near, the first few that there are. */
export function unknown(code: UsageCode, what: string, given: unknown, known: readonly string[], names?: ((id: string) => readonly string[]) | undefined): UsageError {
  const word = String(given), low = word.toLowerCase();
  const near = known.map((k) => [names?.(k).some((n) => n.toLowerCase() === low) ? 0 : k.startsWith(word) || k.endsWith(word) ? 1 : distance(low, k.toLowerCase()), k] as const).sort((a, b) => a[0] - b[0])[0];
  const hint = near && near[0] <= Math.max(2, word.length / 4) ? `Did you mean ${JSON.stringify(near[1])}?` : `There are ${known.slice(0, 6).join(", ")}${known[6] ? `, and ${known.length - 6} more` : ""}.`;
  return new UsageError(code, `No ${what} ${JSON.stringify(given)}. ${hint}`);
}
/** Every name and alias of an entity. */
export const namesIn = (list: readonly object[]) => (id: string): readonly string[] => { const x = list.find((y) => (y as { id: string }).id === id) as { names?: object; title?: object | null; aliases?: readonly string[] }; return [...Object.values(x.names ?? x.title ?? {}) as string[], ...(x.aliases ?? [])]; };
