/** A line may have no more octets than this, its end not counted (RFC 5545, section 3.1). */
const mostOctets = 75;

/**
 * A property as a content line of RFC 5545, folded and ended by CR LF. The value must be escaped where its type asks for it.
 *
 * @example
 * contentLine("SUMMARY", "A centre"); // "SUMMARY:A centre\r\n"
 */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  return `${isAscii(line) ? foldedAscii(line) : folded(line)}\r\n`;
}

function isAscii(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /^[\u0000-\u007F]*$/.test(text);
}

/** Each character is one octet. */
function foldedAscii(line: string): string {
  let text = line.slice(0, mostOctets);
  for (let at = mostOctets; at < line.length; at += mostOctets - 1)
    text += `\r\n ${line.slice(at, at + mostOctets - 1)}`;
  return text;
}

/** By characters, not octets: a fold within a character would be legal and break most readers. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** The length of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
