/** The year before the first of each Japanese era. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** What follows a year, month or day, and where the date goes in English. */
const parts: readonly (readonly [pattern: RegExp, inEnglish: string])[] = [
  [/^(?:前半|上半期|上期|상반기)$/, "first half of DATE"],
  [/^(?:後半|下半期|下期|하반기)$/, "second half of DATE"],
  [/^第?([1-4])(?:四半期|분기)$/, "qPART DATE"],
  [/^(?:初め|初頭|初|초)$/, "early DATE"],
  [/^(?:半ば|중반)$/, "mid DATE"],
  [/^(?:末|말)$/, "end of DATE"],
  [/^(?:頃|ごろ|경|쯤)$/, "around DATE"],
];
const endings: readonly (readonly [pattern: RegExp, inEnglish: string])[] = [
  [/(?:まで(?:に)?|迄(?:に)?|까지)$/, "by "],
  [/(?:以降(?:毎年)?|부터(?: ?매년)?)$/, "every year from "],
  [/(?:中(?:に)?|内(?:に)?|중(?:에)?|내(?:에)?|안에|に|에)$/, "in "],
];

/**
 * A Japanese or Korean date or due date in the English words from which suggestions are made; every other text as it is.
 *
 * @example
 * inEnglishWords("2023年8月18日"); // "2023-08-18"
 * inEnglishWords("2030년 말까지"); // "by end of 2030"
 * inEnglishWords("令和6年度"); // "FY2024"
 */
export function inEnglishWords(text: string): string {
  const said = text
    .normalize("NFKC")
    .trim()
    .replace(/^(令和|平成|昭和) ?(元|\d{1,2})年/, (_, era: string, year: string) => {
      const first = eras[era] ?? 0;
      return `${first + (year === "元" ? 1 : Number(year))}年`;
    });
  if (/^(?:毎年|매년)$/.test(said)) return "annually";
  const [, year = "", isFiscal, month, day, rest = ""] =
    /^(\d{4}) ?(?:年(度)?|년도?) ?(?:(\d{1,2}) ?[月월])? ?(?:(\d{1,2}) ?[日일])? ?(.{0,12})$/.exec(said) ??
    [];
  if (year === "") return text;
  const date = [isFiscal === undefined ? year : `FY${year}`, ...[month, day].flatMap(twoDigits)].join("-");
  const ending = endings.find(([pattern]) => pattern.test(rest));
  const part = ending === undefined ? rest : rest.replace(ending[0], "").trim();
  const lead = ending?.[1] ?? "";
  if (part === "") return `${lead}${date}`;
  for (const [pattern, inEnglish] of parts) {
    const found = pattern.exec(part);
    if (found !== null) return `${lead}${inEnglish.replace("PART", found[1] ?? "").replace("DATE", date)}`;
  }
  return text;
}

function twoDigits(number: string | undefined): readonly string[] {
  return number === undefined ? [] : [number.padStart(2, "0")];
}
