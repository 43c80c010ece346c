import type { Mapping } from "./mapping.ts";
import { columnsOf, historySources } from "./mapping-columns.ts";

/** Endings of names of columns by which a language is known. */
const languages: Readonly<Record<string, string>> = {
  english: "en",
  japanese: "ja",
  korean: "ko",
  spanish: "es",
  french: "fr",
  german: "de",
  portuguese: "pt",
  chinese: "zh",
  thai: "th",
  arabic: "ar",
  英語: "en",
  日本語: "ja",
  韓国語: "ko",
  영어: "en",
  일본어: "ja",
  한국어: "ko",
};
const tags = new Set([...Object.values(languages), "it", "nl", "ru", "id", "vi", "tr", "uk", "hi"]);
const translated: ReadonlySet<string> = new Set([
  "title",
  "summary",
  "party",
  "domain",
  "condition",
  "criterion",
  "status.text",
  "notes",
]);

/** What a mapping could say of columns that are kept as extra alone. */
export function hintsOf(
  mapping: Mapping,
  kept: readonly string[],
  columns: readonly string[],
): readonly string[] {
  return [
    ...listHints(mapping, kept, columns),
    ...languageHints(mapping, kept),
    ...indicatorHints(mapping, kept),
  ];
}

/** A list within rows whose items could be entries of the history. */
export interface ListInRows {
  readonly list: string;
  /** The fields of its items that tell when, and what. */
  readonly date: string | null;
  readonly text: string | null;
}

/** The lists within rows, by the names that their columns have. */
export function listsInRows(columns: readonly string[]): readonly ListInRows[] {
  const lists = new Map<string, Set<string>>();
  for (const column of columns) {
    const [, list, field] = /^(.+?)\.\d+\.(.+)$/s.exec(column) ?? [];
    if (list === undefined || field === undefined) continue;
    lists.set(list, (lists.get(list) ?? new Set<string>()).add(field));
  }
  return [...lists].map(([list, fields]) => {
    const date = [...fields].find((field) => /date|from|when|day|time|^on$/i.test(field)) ?? null;
    const text = [...fields].find((field) => field !== date && !/url|link|^id$/i.test(field)) ?? null;
    return { list, date, text };
  });
}

function listHints(mapping: Mapping, kept: readonly string[], columns: readonly string[]): readonly string[] {
  const named = new Set(historySources(mapping).map(({ each }) => each));
  return listsInRows(columns).flatMap(({ list, date, text }) => {
    if (named.has(list) || !kept.some((column) => column.startsWith(`${list}.`))) return [];
    return [
      `${list} is a list. As steps of the history: history: { each: ${list}${date === null ? "" : `, date: ${date}`}${text === null ? "" : `, text: ${text}`} }`,
    ];
  });
}

/** Columns that have the name of another one and a language. */
function languageHints(mapping: Mapping, kept: readonly string[]): readonly string[] {
  const fields = Object.entries(mapping.fields ?? {}).flatMap(([field, source]) =>
    translated.has(field) && typeof source === "string" ? [[field, source] as const] : [],
  );
  return kept.flatMap((column) => {
    const [, stem, word] = /^(.*?)[\s_.:/-]*[([]?([^\s_.:/()[\]-]+)[)\]]?$/su.exec(column) ?? [];
    const tag = word === undefined ? undefined : tags.has(word) ? word : languages[word.toLowerCase()];
    if (tag === undefined || stem === undefined || stem === "") return [];
    const same = fields.find(([, source]) => plain(source).startsWith(plain(stem)));
    if (same === undefined) return [];
    const [field, source] = same;
    const own = String(mapping.dataset?.["language"] ?? "en");
    return own === tag
      ? []
      : [
          `${JSON.stringify(column)} may be ${field} in another language: ${field}: { languages: { ${own}: ${JSON.stringify(source)}, ${tag}: ${JSON.stringify(column)} } }`,
        ];
  });
}

/** Columns of numbers to be reached, where the mapping reads none. */
function indicatorHints(mapping: Mapping, kept: readonly string[]): readonly string[] {
  if (mapping.indicator !== undefined || mapping.fields?.indicator !== undefined) return [];
  const named = new Set(columnsOf(mapping));
  const find = (pattern: RegExp): string | undefined =>
    kept.find((column) => pattern.test(column) && !named.has(column));
  const indicator = find(/indicator|指標|지표|indicad|indicateur/i);
  if (indicator === undefined) return [];
  const value = find(/target|goal|目標|목표|meta|cible/i) ?? "Target value";
  const unit = find(/unit|単位|단위|unidad|unité/i);
  return [
    `${JSON.stringify(indicator)} may be what is counted: indicator: { id: ${JSON.stringify(indicator)}, title: ${JSON.stringify(indicator)}${unit === undefined ? "" : `, unit: ${JSON.stringify(unit)}`} }, and fields: { atLeast: ${JSON.stringify(value)} }`,
  ];
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_.:/()[\]-]+/g, "");
}
