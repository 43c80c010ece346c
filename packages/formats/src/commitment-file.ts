/** Names that other pages of a website have: a commitment of such an id gets a low line behind it. */
const taken =
  /^(?:index|changes|method|corrections|data|404|(?:commitments|sources)(?:-\d+)?|(?:party|domain|source)-.*)$/;

/**
 * The file of a website that is about a commitment, from the address of the website on: what files link to, and what the site
 * package writes.
 *
 * @example
 * commitmentFile("evening-ferry"); // "evening-ferry.html"
 * commitmentFile("towns:evening-ferry"); // "towns__evening-ferry.html"
 */
export function commitmentFile(id: string): string {
  const name = fileName(id);
  return `${taken.test(name) ? `${name}_` : name}.html`;
}

/** An id as the name of a file on any system: what is not a small letter, a digit, a hyphen or a stop is written as a code. */
export function fileName(id: string): string {
  return id
    .replaceAll(":", "__")
    .replaceAll(/[^a-z0-9._-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}`)
    .replace(/^\./, "_2e");
}
