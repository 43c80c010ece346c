import type { Lexicon } from "./lexicon.ts";

/**
 * Texts joined by "and" or "or" in the language's manner: "Japan, South Korea and the United States". A sentence gives the first its
 * article where it needs one.
 */
export function listText(
  { comma, and, or, article = () => "" }: Pick<Lexicon, "comma" | "and" | "or" | "article">,
  texts: readonly string[],
  join: "and" | "or",
): string {
  const items = texts.map((text, i) => (i === 0 ? text : `${article(text)}${text}`));
  const last = items.at(-1) ?? "";
  const rest = items.slice(0, -1);
  if (rest.length === 0) return last;
  if (join === "or") return `${rest.join(comma)}${or}${last}`;
  return rest.length === 1 ? `${rest[0]}${and.two}${last}` : `${rest.join(comma)}${and.last}${last}`;
}
