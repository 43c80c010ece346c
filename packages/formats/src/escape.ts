/**
 * One escaper for each way out of the product. A record lives on contributions, so hostile text is the normal case: whatever
 * prints text of a dataset passes it through the escaper of the place where it prints.
 */

import { checkText } from "./check-arguments.ts";

// C0 and C1 controls, line and paragraph separators.
const controls = /[\p{Cc}\u2028\u2029]/gu;
// Marks and overrides of direction, which make text read otherwise than it is stored, and other signs of no width. The word
// joiner (U+2060) stays: the words of the product use it.
const hidden = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2061-\u2069\ufeff\ufff9-\ufffb]/gu;

const shown = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`;

/**
 * Text for a terminal: nothing that moves the cursor, sets a title or changes the direction. What is not printable is shown by
 * its code, line ends are spaces.
 *
 * @example
 * terminalText("a\u001b[2Jb\nc"); // "a\\u{001b}[2Jb c"
 */
export function terminalText(text: string): string {
  checkText("terminalText", text);
  return text
    .replaceAll(/\s*[\r\n\u2028\u2029]+\s*/gu, " ")
    .replaceAll("\t", " ")
    .replaceAll(controls, shown)
    .replaceAll(hidden, shown);
}

/**
 * A line of such text for the log of a CI service too: what GitHub Actions takes for a command at its beginning ("::error ..."),
 * and GitHub and Azure anywhere in it ("##[error]", "##vso[...]"), is broken up.
 *
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 *
 * @example
 * logLine("::error file=x::gone"); // "\\::error file=x::gone"
 */
export function logLine(line: string): string {
  checkText("logLine", line);
  return line.replace(/^(\s*)::/, String.raw`$1\::`).replaceAll(/##(?=[\w.-]*\[)/g, String.raw`#\#`);
}

/**
 * Text for a paragraph or table cell of Markdown (CommonMark, GitHub): no markup, no link, no HTML, one line.
 *
 * @example
 * markdownText("<b>1|2</b> [x](y)"); // "\\<b\\>1\\|2\\</b\\> \\[x\\](y)"
 */
export function markdownText(text: string): string {
  checkText("markdownText", text);
  return (
    terminalText(text)
      .replaceAll(/[\\`*_{}[\]<>#|~&!$^]/g, String.raw`\$&`)
      .replaceAll(
        /^(\s*)([-+=]|\d+[.)])/g,
        (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
      )
      // A bare address or "www." becomes a link by itself.
      .replaceAll(/\b(https?|ftp|mailto|javascript|data):/gi, "$1\\:")
      .replaceAll(/\bwww\./gi, String.raw`www\.`)
      .replaceAll("@", String.raw`\@`)
  );
}

/**
 * A web address as a Markdown link to it; as text where it is none.
 *
 * @example
 * markdownLink("Source", "https://example.org/a_(b)"); // "[Source](<https://example.org/a_(b)>)"
 */
export function markdownLink(text: string, url: string | null): string {
  const address = url === null ? null : webAddress(url);
  return address === null
    ? markdownText(text)
    : `[${markdownText(text)}](<${address.replaceAll(/[<>\\]/g, encodeURIComponent)}>)`;
}

/**
 * Text for HTML and XML, in elements and in quoted attributes. What XML cannot hold is left out.
 *
 * @example
 * markupText(`<a href="x">&</a>`); // "&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;"
 */
export function markupText(text: string): string {
  checkText("markupText", text);
  return wellFormed(text)
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll(/[&<>"']/g, (character) => entities[character] as string);
}
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What a spreadsheet takes for a formula at the beginning of a cell, also in full width. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n']/;
/** The same behind a semicolon or a tab, which begin a cell where they separate cells. */
const laterFormula = /([;\t]\s*"?)(?=[=+\-@＝＋－＠])/g;

/**
 * Text as a cell of CSV (RFC 4180) that no spreadsheet takes for a formula, whether it separates cells by "," or ";".
 *
 * Text that begins like a formula gets an apostrophe before it, and so does text that begins with an apostrophe; `fromCsvCell`
 * takes it away again. Within a text, a word joiner (U+2060) stands between a semicolon and what begins like a formula.
 *
 * @example
 * csvText("=1+1"); // "'=1+1"
 * csvText("a;=1+1"); // "a;\u2060=1+1"
 * csvText('a "b", c'); // '"a ""b"", c"'
 */
export function csvText(text: string): string {
  checkText("csvText", text);
  const whole = wellFormed(text);
  const safe = (formula.test(whole) ? `'${whole}` : whole).replaceAll(laterFormula, "$1\u2060");
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The text that a cell was written from, given the cell as any CSV parser reads it.
 *
 * @example
 * fromCsvCell("'=1+1"); // "=1+1"
 * fromCsvCell("''tis"); // "'tis"
 */
export function fromCsvCell(cell: string): string {
  checkText("fromCsvCell", cell);
  const text = cell.startsWith("'") ? cell.slice(1) : cell;
  return text.replaceAll(/([;\t]\s*"?)\u2060(?=[=+\-@＝＋－＠])/g, "$1");
}

/** What a calendar may have to write otherwise. Most texts have nothing of it. */
// oxlint-disable-next-line no-control-regex
const neverPlain = /[\\;,\u0000-\u001f\u007f-\u009f\ud800-\udfff]/;

/**
 * Text as a value of type TEXT of a calendar (RFC 5545, section 3.3.11). Control characters, which no value may have, are left
 * out.
 *
 * @example
 * calendarText("a, b; c\nd"); // "a\\, b\\; c\\nd"
 */
export function calendarText(text: string): string {
  checkText("calendarText", text);
  if (!neverPlain.test(text)) return text;
  return wellFormed(text).replaceAll(/\r\n?|[\\;,\n]|(?!\t)\p{Cc}/gu, (found) => {
    if (found === "\n" || found.startsWith("\r")) return String.raw`\n`;
    return found === "\\" || found === ";" || found === "," ? `\\${found}` : "";
  });
}

/**
 * A web address with everything encoded that an address may not have; null for what is no http or https address.
 *
 * @example
 * webAddress('https://example.org/a b"'); // "https://example.org/a%20b%22"
 * webAddress("javascript:alert(1)"); // null
 */
export function webAddress(url: string): string | null {
  checkText("webAddress", url);
  if (!/^https?:\/\/[^\s/?#]/i.test(url)) return null;
  return wellFormed(url).replaceAll(/[^\w!#$%&'()*+,./:;=?@[\]~-]/gu, (character) =>
    // Controls and marks of direction are no part of any address.
    /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(character) ? "" : encodeURIComponent(character),
  );
}

/** Half of a surrogate pair is no character: it is replaced by U+FFFD. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, "\ufffd");
}
