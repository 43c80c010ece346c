import type { Badge, CommitmentRow } from "@policytrack/formats/view";
import { markupText } from "@policytrack/formats/escape";
import type { Words } from "@policytrack/formats/words";
import { widthOf } from "../record/text-width.ts";
import { toneOf } from "./verdict.ts";

const colours = { bad: "#b93a07", good: "#0b4f8a", plain: "#555a63" } as const;
const latin = "Verdana,'DejaVu Sans','Noto Sans'";
const japanese = "'Noto Sans CJK JP','Noto Sans JP','Hiragino Sans','Yu Gothic'";
const korean = "'Noto Sans CJK KR','Noto Sans KR','Apple SD Gothic Neo','Malgun Gothic'";

/** The fonts of a language first: the same character is drawn otherwise in Japan and in Korea. */
function fontsOf(language: string): string {
  switch (language) {
    case "ja":
      return `${japanese},${latin},sans-serif`;
    case "ko":
      return `${korean},${latin},sans-serif`;
    default:
      return `${latin},${japanese},${korean},sans-serif`;
  }
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
    `<g font-family="${fontsOf("en")}" font-size="11" fill="#fff">${text(8, name)}${text(left + 8, verdict.text)}</g></svg>\n`,
  ].join("");
}

/** How large pictures for links are, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A picture for links, as SVG: the title, the verdict, the first sentence and the day. */
export function cardPicture(
  { title, headline, sentence }: Pick<CommitmentRow, "title" | "headline" | "sentence">,
  { site, asOf, words }: { readonly site: string; readonly asOf: string; readonly words: Words },
): string {
  const fonts = fontsOf(words.tag);
  const serif =
    words.tag === "ja" || words.tag === "ko" ? fonts : `Georgia,'Noto Serif','DejaVu Serif',serif`;
  const inOne = (said: string, size: number): string => linesOf(said, 1040, size, 1).join("");
  const size = linesOf(title, 1040, 58, 4).length > 3 ? 46 : 58;
  const step = Math.round(size * 1.2);
  const heading = linesOf(title, 1040, size, 3);
  const line = (said: string, y: number, height: number, weight: number): string =>
    `<text x="80" y="${y}" font-size="${height}" font-weight="${weight}">${markupText(said)}</text>`;
  const top = 170;
  const headlineAt = top + heading.length * step + 10;
  const bodyTop = headlineAt + (headline.text === "" ? 10 : 74);
  const body = linesOf(sentence.text, 1040, 32, Math.min(4, Math.floor((550 - bodyTop) / 46) + 1));
  const tone = headline.text === "" ? colours.plain : colours[toneOf(headline)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" role="img">`,
    `<title>${markupText(`${title}: ${headline.text}`)}</title>`,
    `<rect width="1200" height="630" fill="#fbfaf7"/><rect width="1200" height="14" fill="${tone}"/>`,
    `<g font-family="${serif}" fill="#1b1d22">`,
    line(inOne(site, 26), 84, 26, 400),
    ...heading.map((said, i) => line(said, top + i * step, size, 600)),
    `</g><g font-family="${fonts}" fill="${tone}">${line(inOne(headline.text, 34), headlineAt, 34, 700)}</g>`,
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

/** Between these a line can end: behind words, and anywhere in Chinese and Japanese but behind what opens and before what closes. */
const parts =
  /[「『（【〔〈《]*[\u2e80-\uabff\uf900-\uffef][、。，．：；）」』】〕〉》！？ー〜]*|[^\s\u2e80-\uabff\uf900-\uffef]+\s?|\s/gu;

/** A text in lines of at most a width. */
function linesOf(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [""];
  for (const part of text.match(parts) ?? []) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && widthOf(`${line}${part}`.trimEnd(), size) > width) lines.push(part.trimStart());
    else lines[lines.length - 1] = `${line}${part}`;
  }
  const shown = lines.slice(0, most).map((line) => line.trimEnd());
  if (lines.length > most) shown[most - 1] = `${shown[most - 1]}…`;
  return shown;
}
