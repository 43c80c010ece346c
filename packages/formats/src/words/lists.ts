import type { Lexicon } from "./lexicon.ts";

/** Texts joined by "and" or "or" in the language's manner: "Japan, South Korea and the United States". */
export function listText({ comma, and, or }: Lexicon, items: readonly string[], join: "and" | "or"): string {
  const last = items.at(-1) ?? "";
  const rest = items.slice(0, -1);
  if (rest.length === 0) return last;
  if (join === "or") return `${rest.join(comma)}${or}${last}`;
  return rest.length === 1 ? `${rest[0]}${and.two}${last}` : `${rest.join(comma)}${and.last}${last}`;
}
