const longest = 80;

/**
 * A value as an issue shows it: JSON, at most 80 characters.
 *
 * @example
 * printFound(undefined); // "nothing"
 */
export function printFound(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 3);
  // Half of a surrogate pair is no character.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}...`;
}
