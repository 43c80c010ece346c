import type { Badge, CommitmentRow } from "@policytrack/formats/view";
import { markupText } from "@policytrack/formats/escape";
import type { Words } from "@policytrack/formats/words";
import { toneOf } from "../parts/verdict.ts";

const colours = { bad: "#b93a07", good: "#0b4f8a", plain: "#555a63" } as const;
const fonts = "Verdana,'DejaVu Sans','Noto Sans','Noto Sans CJK JP','Noto Sans CJK KR',sans-serif";

/** How wide a text is, in parts of its size: Latin letters by half, others by a whole. An estimate that is rather too wide. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\uffef]/u.test(character)
      ? 1
      : /[A-ZMW@%mw]/u.test(character)
        ? 0.78
        : /[ .,:;'’!|ijltfr()-]/u.test(character)
          ? 0.42
          : 0.62;
  return Math.ceil(width * size);
}

/** A badge as SVG: what was promised, and its verdict. The word carries the verdict; the colour only repeats it. */
export function badgePicture({ label, verdict, asOf }: Badge): string {
  const name = shortened(label, 46);
  const [left, right] = [widthOf(name, 11) + 16, widthOf(verdict.text, 11) + 16];
  const width = left + right;
  const text = (at: number, said: string): string =>
    `<text x="${at}" y="15" textLength="${widthOf(said, 11)}" lengthAdjust="spacingAndGlyphs">${markupText(said)}</text>`;
  const title = markupText(`${label}: ${verdict.text}. ${asOf.text}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="22" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="22" rx="3" fill="${colours[toneOf(verdict)]}"/>`,
    `<path d="M3 0h${left - 3}v22H3a3 3 0 01-3-3V3a3 3 0 013-3z" fill="#33363d"/>`,
    `<g font-family="${fonts}" font-size="11" fill="#fff">${text(8, name)}${text(left + 8, verdict.text)}</g></svg>\n`,
  ].join("");
}

/** A picture of 1200 to 630 for links, as SVG: the title, the verdict, the first sentence and the day. */
export function cardPicture(
  { title, headline, sentence }: Pick<CommitmentRow, "title" | "headline" | "sentence">,
  { site, asOf, words }: { readonly site: string; readonly asOf: string; readonly words: Words },
): string {
  const isWide = words.tag === "ja" || words.tag === "ko";
  const heading = linesOf(title, 1040, 58, 3);
  const body = linesOf(sentence.text, 1040, 32, 4);
  const line = (said: string, y: number, size: number, weight: number): string =>
    `<text x="80" y="${y}" font-size="${size}" font-weight="${weight}">${markupText(said)}</text>`;
  const top = 170;
  const bodyTop = top + heading.length * 70 + 84;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" role="img">`,
    `<title>${markupText(`${title}: ${headline.text}`)}</title>`,
    `<rect width="1200" height="630" fill="#fbfaf7"/><rect width="1200" height="14" fill="${colours[toneOf(headline)]}"/>`,
    `<g font-family="${isWide ? fonts : "Georgia,'Noto Serif',serif"}" fill="#1b1d22">`,
    line(shortened(site, isWide ? 48 : 90), 84, 26, 400),
    ...heading.map((said, i) => line(said, top + i * 70, 58, 600)),
    `</g><g font-family="${fonts}" fill="${colours[toneOf(headline)]}">${line(shortened(headline.text, isWide ? 30 : 60), top + heading.length * 70 + 10, 34, 700)}</g>`,
    `<g font-family="${fonts}" fill="#1b1d22">${body.map((said, i) => line(said, bodyTop + i * 46, 32, 400)).join("")}</g>`,
    `<g font-family="${fonts}" fill="#555a63">${line(asOf, 590, 24, 400)}</g></svg>\n`,
  ].join("");
}

/** The sign of the website, for tabs. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18"><circle cx="9" cy="9" r="8" fill="#0b4f8a"/><path d="M5 9.4l2.7 2.8L13 6.6" fill="none" stroke="#fff" stroke-width="2"/></svg>\n';

function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}

/** A text in lines of at most a width: broken between words, or anywhere where there are none. */
function linesOf(text: string, width: number, size: number, most: number): readonly string[] {
  const parts = text.match(/[\u2e80-\ud7ff\uf900-\uffef]|[^\s\u2e80-\ud7ff\uf900-\uffef]+\s?|\s/gu) ?? [];
  const lines: string[] = [""];
  for (const part of parts) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && widthOf(`${line}${part}`.trimEnd(), size) > width) lines.push(part.trimStart());
    else lines[lines.length - 1] = `${line}${part}`;
  }
  const shown = lines.slice(0, most).map((line) => line.trimEnd());
  if (lines.length > most) shown[most - 1] = `${shown[most - 1]}…`;
  return shown;
}
