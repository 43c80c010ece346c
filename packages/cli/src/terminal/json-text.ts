/** A value as JSON with a line end. What JSON leaves as it is and a terminal may obey is escaped: U+007F to U+009F. */
export function jsonText(value: unknown, indent: 0 | 2 = 2): string {
  const json = JSON.stringify(value, null, indent);
  return `${json.replaceAll(
    // oxlint-disable-next-line no-control-regex
    /[\u007F-\u009F]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  )}\n`;
}
