import { parseIsoDay, type StatusGroup } from "@policytrack/core";
import { dayInWords } from "@policytrack/formats/words";
import type { AsKnown, KnownRecord } from "../record/as-known.ts";
import { rowsInWords } from "../record/rows-in-words.ts";
import type { Say } from "../words/say.ts";

/** Ground and ink of each status, as the page has them in its light scheme. */
const colours: Readonly<Record<StatusGroup, readonly [string, string]>> = {
  delivered: ["#0b4f8a", "#fff"],
  "partly-delivered": ["#4a90cc", "#1b1d22"],
  "in-progress": ["#a8cbea", "#1b1d22"],
  continuing: ["#a8cbea", "#1b1d22"],
  pending: ["#edf3f9", "#1b1d22"],
  ended: ["#fff", "#1b1d22"],
  "criteria-differ": ["#4a90cc", "#1b1d22"],
  unknown: ["#fff", "#1b1d22"],
};

/** A badge of where a commitment stood, which prints the day that it is of: an SVG file that stands alone. */
export function badge(view: AsKnown, record: KnownRecord, say: Say): string {
  const [{ status, schedule }] = rowsInWords(view, record, say);
  const verdict = `${status}; ${schedule}`;
  const day = `as known on ${dayInWords(parseIsoDay(view.on) ?? view.day)}`;
  const [ground, ink] = colours[record.groups.status];
  const [left, right] = [width(verdict), width(day)];
  const title = escaped(`${record.commitment.title}: ${verdict}, ${day}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="22" role="img" aria-label="${title}"><title>${title}</title><rect x=".5" y=".5" width="${left + right - 1}" height="21" rx="4" fill="#fbfaf7" stroke="#575246"/><path d="M4.5 .5H${left}V21.5H4.5a4 4 0 0 1-4-4V4.5a4 4 0 0 1 4-4z" fill="${ground}" stroke="#575246"/><g font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">${text(verdict, left / 2, left, ink)}${text(day, left + right / 2, right, "#1b1d22")}</g></svg>
`;
}

const padding = 16;

/** Room for words in an 11-pixel face, for which the text is then fitted. */
function width(words: string): number {
  return Math.round(words.length * 6.4) + padding;
}

function text(words: string, x: number, room: number, fill: string): string {
  return `<text x="${x}" y="15" fill="${fill}" textLength="${room - padding}" lengthAdjust="spacingAndGlyphs">${escaped(words)}</text>`;
}

/** Words of a record are text and never markup. */
function escaped(words: string): string {
  return words
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
