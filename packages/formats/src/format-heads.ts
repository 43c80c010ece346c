import type { LanguageMap, TableName } from "@policytrack/core";

/** What a format is called, without the code that writes it. */
export interface FormatHead {
  /** As in `export ID`, in file names and addresses. */
  readonly id: string;
  readonly title: LanguageMap;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** Whether it holds text in words, so that a website has one file a language. */
  readonly isInWords: boolean;
}

/** The tables of core. A test holds this list to theirs, so that naming them loads none. */
export const tableNames = [
  "commitments",
  "context",
  "criteria",
  "verdicts",
  "values",
  "claims",
  "terms",
  "history",
  "ratings",
  "replies",
  "observations",
  "citations",
  "sources",
  "parties",
  "domains",
  "indicators",
  "events",
  "roles",
  "relations",
] as const satisfies readonly TableName[];

export function csvHead(table: TableName): FormatHead {
  return {
    id: `csv-${table}`,
    title: { en: `Table of ${table} (CSV)`, ja: `表「${table}」（CSV）`, ko: `표 ‘${table}’(CSV)` },
    mediaType: "text/csv",
    extension: "csv",
    isInWords: false,
  };
}

export const jsonHead: FormatHead = {
  id: "json",
  title: { en: "Whole record (JSON)", ja: "全記録（JSON）", ko: "전체 기록(JSON)" },
  mediaType: "application/json",
  extension: "json",
  isInWords: false,
};

export const ndjsonHead: FormatHead = {
  id: "ndjson",
  title: { en: "One record a line (NDJSON)", ja: "1行1件（NDJSON）", ko: "한 줄에 한 건(NDJSON)" },
  mediaType: "application/x-ndjson",
  extension: "ndjson",
  isInWords: false,
};

export const icalendarHead: FormatHead = {
  id: "icalendar",
  title: { en: "Calendar (iCalendar)", ja: "カレンダー（iCalendar）", ko: "캘린더(iCalendar)" },
  mediaType: "text/calendar",
  extension: "ics",
  isInWords: true,
};

export const atomHead: FormatHead = {
  id: "atom",
  title: { en: "Feed of changes (Atom)", ja: "変更のフィード（Atom）", ko: "변경 피드(Atom)" },
  mediaType: "application/atom+xml",
  extension: "atom",
  isInWords: true,
};

export const markdownHead: FormatHead = {
  id: "markdown",
  title: { en: "Report (Markdown)", ja: "報告（Markdown）", ko: "보고서(Markdown)" },
  mediaType: "text/markdown",
  extension: "md",
  isInWords: true,
};

export const bibtexHead: FormatHead = {
  id: "bibtex",
  title: { en: "Citation (BibTeX)", ja: "引用（BibTeX）", ko: "인용(BibTeX)" },
  mediaType: "application/x-bibtex",
  extension: "bib",
  isInWords: true,
};

export const cslHead: FormatHead = {
  id: "csl",
  title: { en: "Citation (CSL-JSON)", ja: "引用（CSL-JSON）", ko: "인용(CSL-JSON)" },
  mediaType: "application/vnd.citationstyles.csl+json",
  extension: "csl.json",
  isInWords: true,
};

export const codebookHead: FormatHead = {
  id: "codebook",
  title: { en: "Codebook (Markdown)", ja: "コードブック（Markdown）", ko: "코드북(Markdown)" },
  mediaType: "text/markdown",
  extension: "md",
  isInWords: false,
};

export const jsonSchemaHead: FormatHead = {
  id: "json-schema",
  title: { en: "JSON Schema of the record", ja: "記録のJSON Schema", ko: "기록의 JSON Schema" },
  mediaType: "application/schema+json",
  extension: "schema.json",
  isInWords: false,
};
