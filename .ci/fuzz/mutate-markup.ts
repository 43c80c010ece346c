/** Changes of XML that keep it well-formed for the most part: other values, attributes and elements that are missing or twice. */
import type { Draw } from "../generate.ts";

const values = [
  "",
  " ",
  "0",
  "-1",
  "1e308",
  "NaN",
  "true",
  "99999999999999999999",
  "9999-12-31",
  "0000-01-01",
  "2024-13-45",
  "x".repeat(300),
  "=1+2",
  "&#8238;abc",
  "&#27;[2J",
  "&lt;b&gt;",
  "&lol;",
  "&#x10FFFF;",
  "__proto__",
  "constructor",
  "한국",
  "A1048577",
  "XFE1",
] as const;

/** A copy with one to four changes. */
export function mutateMarkup(draw: Draw, text: string): string {
  let changed = text;
  for (let i = draw.int(1, 4); i > 0; i--) changed = change(draw, changed);
  return changed;
}

function change(draw: Draw, text: string): string {
  switch (draw.int(0, 6)) {
    case 0:
      return replaceOne(draw, text, /(?<=\s[\w:-]+=")[^"]*/g, () => draw.pick(values));
    case 1:
      return replaceOne(draw, text, /(?<=>)[^<]+/g, () => draw.pick(values));
    case 2:
      return replaceOne(draw, text, /\s[\w:-]+="[^"]*"/g, () => "");
    case 3:
      return replaceOne(draw, text, /(?<=\s)[\w:-]+(?==")/g, () =>
        draw.pick(["__proto__", "x", "value", "r", "id"]),
      );
    // An element with nothing but text in it, twice or not at all.
    case 4:
      return replaceOne(draw, text, /<([\w:-]+)[^<>]*(?:\/>|>[^<]*<\/\1>)/g, (found) =>
        draw.chance(0.5) ? "" : found.repeat(draw.pick([2, 3, 50])),
      );
    case 5:
      return replaceOne(draw, text, /<\/?[\w:-]+/g, (found) =>
        found.replace(/[\w:-]+$/, draw.pick(["x", "__proto__", "row", "c", "v"])),
      );
    default: {
      const at = draw.int(0, text.length);
      return (
        text.slice(0, at) +
        draw.pick(["<x>", "</x>", "<!--", "]]>", "<![CDATA[x]]>", "<?x?>", "&", "\u0000"]) +
        text.slice(at)
      );
    }
  }
}

function replaceOne(draw: Draw, text: string, what: RegExp, by: (found: string) => string): string {
  const places = [...text.matchAll(what)];
  if (places.length === 0) return text;
  const { index, 0: found } = draw.pick(places);
  return text.slice(0, index) + by(found) + text.slice(index + found.length);
}
