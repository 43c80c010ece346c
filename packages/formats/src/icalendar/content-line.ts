/** A line may have no more octets than this, its end not counted (RFC 5545, section 3.1). */
const mostOctets = 75;

/**
 * A property as a content line of RFC 5545, folded and ended by CR LF. The value must be escaped where its type asks for it.
 *
 * @example
 * contentLine("SUMMARY", "A centre"); // "SUMMARY:A centre\r\n"
 */
export function contentLine(name: string, value: string): string {
  let folded = "";
  let octets = 0;
  // By characters, not octets: a fold within a character would be legal and break most readers.
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** The length of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
