import type { Badge, CommitmentRow } from "@policytrack/formats/view";
import { markupText } from "@policytrack/formats/escape";
import type { Words } from "@policytrack/formats/words";
import { balancedLines, linesOf } from "../record/text-lines.ts";
import { widthOf } from "../record/text-width.ts";
import { type SignColour, type SignName, signShapes } from "./signs.ts";
import { signOf, toneOf } from "./verdict.ts";

const colours: Readonly<Record<SignColour, string>> = {
  blue: "#0b4f8a",
  late: "#b93a07",
  muted: "#555a63",
  ink: "#1b1d22",
  on: "#fff",
};
const dark = "#33363d";
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

function colourOf(verdict: Badge["verdict"]): string {
  const tone = toneOf(verdict);
  return colours[tone === "bad" ? "late" : tone === "good" ? "blue" : "muted"];
}

/** The sign of a verdict on a disc, so that it can be told apart on any colour. */
function signPicture(name: SignName, x: number, y: number, size: number): string {
  const shapes = signShapes[name].map(({ tag, fill, stroke, attributes }) => {
    const all = {
      ...attributes,
      fill: fill === undefined ? "none" : colours[fill],
      ...(stroke === undefined ? {} : { stroke: colours[stroke] }),
    };
    return `<${tag} ${Object.entries(all)
      .map(([attribute, value]) => `${attribute}="${value}"`)
      .join(" ")}/>`;
  });
  return `<svg x="${x}" y="${y}" width="${size}" height="${size}" viewBox="0 0 18 18"><circle cx="9" cy="9" r="9" fill="#fff"/>${shapes.join("")}</svg>`;
}

/** The size of texts on a badge, in pixels, how wide its title and a verdict are at most, and how high a verdict is. */
const badgeText = 11;
const widestTitle = 240;
const widestVerdict = 360;
const verdictHeight = 23;

/** A badge as SVG: what was promised; below each other each verdict with its sign and word in its own colour, and the day. */
export function badgePicture({ label, parts, asOf }: Badge, { tag, lexicon }: Words): string {
  const title = balancedLines(label, { width: widestTitle, size: badgeText });
  const left = Math.max(...title.map((line) => widthOf(line, badgeText))) + 16;
  const dayWidth = widthOf(asOf.text, badgeText) + 16;
  const verdicts = parts.map((part, i) => {
    const [said = ""] = linesOf(part.text, { width: widestVerdict, size: badgeText, most: 1 });
    return { part, said, y: i * verdictHeight };
  });
  const width = left + Math.max(dayWidth, ...verdicts.map(({ said }) => widthOf(said, badgeText) + 36));
  const day = parts.length * verdictHeight;
  const height = day + 19;
  const text = (said: string, x: number, y: number, weight: number): string =>
    `<text x="${x}" y="${y}" font-weight="${weight}" textLength="${widthOf(said, badgeText)}" lengthAdjust="spacingAndGlyphs">${markupText(said)}</text>`;
  const whole = markupText(
    `${label}: ${parts.map((part) => part.text).join(lexicon.semicolon)}. ${asOf.text}`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${whole}">`,
    `<title>${whole}</title><clipPath id="edge"><rect width="${width}" height="${height}" rx="4"/></clipPath>`,
    `<g clip-path="url(#edge)" font-family="${fontsOf(tag)}" font-size="${badgeText}" fill="#fff">`,
    `<rect width="${width}" height="${height}" fill="${dark}"/>`,
    ...verdicts.map(
      ({ part, y }) =>
        `<rect x="${left}" y="${y}" width="${width - left}" height="${verdictHeight}" fill="${colourOf(part)}"/>`,
    ),
    `<path d="M${left} 0V${height}${verdicts.map(({ y }) => `M${left} ${y + verdictHeight}H${width}`).join("")}" stroke="#fff" stroke-opacity=".35"/>`,
    ...title.map((line, i) => text(line, 8, height / 2 + 4 + 15 * i - 7.5 * (title.length - 1), 400)),
    ...verdicts.flatMap(({ part, said, y }) => [
      signPicture(signOf(part), left + 8, y + 4, 15),
      text(said, left + 28, y + 16, 400),
    ]),
    text(asOf.text, left + 8, day + 13, 400),
    `</g></svg>\n`,
  ].join("");
}

/** How large pictures for links are, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What a picture for links tells. */
export interface Card extends Pick<CommitmentRow, "title" | "sentence"> {
  /** The verdicts, each once; of a whole record none. */
  readonly parts: Badge["parts"];
}

/** A picture for links, as SVG: the title, the verdicts, the first sentence and the day. */
export function cardPicture(
  { title, parts, sentence }: Card,
  { site, asOf, words }: { readonly site: string; readonly asOf: string; readonly words: Words },
): string {
  const fonts = fontsOf(words.tag);
  const serif =
    words.tag === "ja" || words.tag === "ko" ? fonts : `Georgia,'Noto Serif','DejaVu Serif',serif`;
  const width = 1040;
  const size = linesOf(title, { width, size: 58, most: 4 }).length > 3 ? 46 : 58;
  const step = Math.round(size * 1.2);
  const line = (said: string, y: number, height: number, weight: number): string =>
    `<text x="80" y="${y}" font-size="${height}" font-weight="${weight}">${markupText(said)}</text>`;
  const record = linesOf(site, { width, size: 24, most: 2 });
  const top = 146 + 32 * (record.length - 1);
  const lines = linesOf(title, { width, size, most: 3 });
  const heading = lines.length === 2 ? balancedLines(title, { width, size }) : lines;
  const verdicts = verdictRows(parts, top + heading.length * step + 2);
  const bodyTop = top + heading.length * step + (parts.length === 0 ? 10 : 30 + verdicts.height);
  const body = linesOf(sentence.text, {
    width,
    size: 32,
    most: Math.max(1, Math.min(4, Math.floor((540 - bodyTop) / 46) + 1)),
  });
  const [first] = parts;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" role="img">`,
    `<title>${markupText([title, ...parts.map(({ text }) => text)].join(" · "))}</title>`,
    `<rect width="1200" height="630" fill="#fbfaf7"/><rect width="1200" height="14" fill="${first === undefined ? colours.muted : colourOf(first)}"/>`,
    `<g font-family="${serif}" fill="${colours.ink}">`,
    ...record.map((said, i) => line(said, 72 + 32 * i, 24, 400)),
    ...heading.map((said, i) => line(said, top + i * step, size, 600)),
    `</g><g font-family="${fonts}">${verdicts.drawing}</g>`,
    `<g font-family="${fonts}" fill="${colours.ink}">${body.map((said, i) => line(said, bodyTop + i * 46, 32, 400)).join("")}</g>`,
    `<g font-family="${fonts}" fill="${colours.muted}">${line(asOf, 596, 24, 400)}</g></svg>\n`,
  ].join("");
}

/** Signs and words of verdicts beside each other, and below where there is no room. */
function verdictRows(
  parts: Card["parts"],
  top: number,
): { readonly drawing: string; readonly height: number } {
  const size = 32;
  let [x, row] = [80, 0];
  const drawn = parts.map((part) => {
    const [said = ""] = linesOf(part.text, { width: 1040 - size - 12, size, most: 1 });
    const width = size + 12 + widthOf(said, size);
    if (x > 80 && x + width > 1120) [x, row] = [80, row + 1];
    const [at, y] = [x, top + row * 46];
    x += width + 36;
    return `${signPicture(signOf(part), at, y - 26, size)}<text x="${at + size + 12}" y="${y}" font-size="${size}" font-weight="700" fill="${colourOf(part)}">${markupText(said)}</text>`;
  });
  return { drawing: drawn.join(""), height: (row + 1) * 46 };
}

/** The sign of the website, for tabs. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18"><circle cx="9" cy="9" r="8" fill="#0b4f8a"/><path d="M5 9.4l2.7 2.8L13 6.6" fill="none" stroke="#fff" stroke-width="2"/></svg>\n';
