import { codesOf } from "../edit/codes.ts";
import { type EntryPlace, RecordEditor, type RecordList } from "../edit/record-editor.ts";
import type { Path } from "../load/located-issue.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A column of a sheet: a field of the entry of a row. */
export interface WorkbookColumn {
  readonly header: string;
  readonly field: string;
  /** text: in the record's language. list: ids with semicolons. plain: as it is. */
  readonly kind: "text" | "list" | "plain";
  /** A closed list of the model, or the ids of a list of the record: the cell has a drop-down. */
  readonly codes?: string;
  readonly ids?: RecordList;
  /** Told in the sheet of meanings. */
  readonly says: string;
}

/** A sheet of the workbook. "What happened" has a row for each entry, the others one for each id. */
export interface WorkbookSheet {
  readonly name: string;
  readonly list: RecordList;
  /** The list within the entry that the rows are of. Null: the entries themselves. */
  readonly inside: "history" | null;
  readonly columns: readonly WorkbookColumn[];
}

const column = (
  header: string,
  field: string,
  kind: WorkbookColumn["kind"],
  says: string,
  more: Pick<WorkbookColumn, "codes" | "ids"> = {},
): WorkbookColumn => ({ header, field, kind, says, ...more });

export const workbookSheets: readonly WorkbookSheet[] = [
  {
    name: "Commitments",
    list: "commitments",
    inside: null,
    columns: [
      column("title", "title", "text", "What is promised, in a few words."),
      column("summary", "summary", "text", "In a sentence or two."),
      column("party", "party", "list", "Who commits: ids of the sheet Parties, with semicolons.", {
        ids: "parties",
      }),
      column("domain", "domain", "list", "What it is about: ids of the sheet Domains, with semicolons.", {
        ids: "domains",
      }),
      column("instrument", "instrument", "plain", "The text in which it stands."),
      column("due", "due", "plain", 'By when: 2030, "by 2024-06", "in 2025", "every year from 2024".'),
      column("made on", "madeOn", "plain", "When it was promised."),
      column("firmness", "firmness", "plain", "How firmly it was promised.", { codes: "firmnesses" }),
      column(
        "source",
        "source",
        "list",
        "The sources that carry it: ids of the sheet Sources, with semicolons.",
        { ids: "sources" },
      ),
      column("condition", "condition", "text", "What all of it depends on."),
      column("reviewed on", "reviewedOn", "plain", "When evidence was last looked for."),
    ],
  },
  {
    name: "What happened",
    list: "commitments",
    inside: "history",
    columns: [
      column("date", "date", "plain", "When it was so."),
      column("status", "status", "plain", "How far it is; empty for a mere step.", { codes: "statuses" }),
      column("text", "text", "text", "What happened."),
      column("observed until", "observedUntil", "plain", "Until when the source shows it still so."),
      column("occurrence", "occurrence", "plain", "Of what recurs: the period."),
      column("party", "party", "list", "The committing parties that it is about; empty: all.", {
        ids: "parties",
      }),
      column("criterion", "criterion", "plain", "The criterion that it is about; empty: every final one."),
      column(
        "source",
        "source",
        "list",
        "The sources that carry it: ids of the sheet Sources, with semicolons.",
        { ids: "sources" },
      ),
      column("paraphrase", "paraphrase", "text", "What the one source says, in our words."),
      column("note", "note", "text", "The editor's remark."),
    ],
  },
  {
    name: "Parties",
    list: "parties",
    inside: null,
    columns: [
      column("name", "name", "text", "Its name."),
      column("kind", "kind", "plain", "What it is.", { codes: "partyKinds" }),
      column("part of", "partOf", "plain", "What it is a part of.", { ids: "parties" }),
      column("place", "place", "plain", "ISO 3166-1 or -2 code of where it is."),
    ],
  },
  {
    name: "Domains",
    list: "domains",
    inside: null,
    columns: [
      column("name", "name", "text", "Its name."),
      column("part of", "partOf", "plain", "The wider domain.", { ids: "domains" }),
    ],
  },
  {
    name: "Sources",
    list: "sources",
    inside: null,
    columns: [
      column("title", "title", "text", "Its title, in its own language."),
      column("kind", "kind", "plain", "Who speaks in it.", { codes: "sourceKinds" }),
      column("publisher", "publisher", "plain", "Who published it."),
      column("language", "language", "plain", "BCP 47 tag."),
      column("url", "url", "plain", "Where it is."),
      column("published", "published", "plain", "When it came out."),
      column("accessed", "accessed", "plain", "When an editor read it."),
      column("extent read", "extentRead", "plain", "How much of it an editor read.", {
        codes: "extentsRead",
      }),
      column("licence", "licence", "plain", "What may be done with its words."),
    ],
  },
];

/** A row of a sheet as the record has it. */
export interface WorkbookRow {
  readonly id: string;
  /** Of an entry of a history: which one, from 1. */
  readonly number: number | null;
  readonly place: EntryPlace;
  /** By header. Null: it cannot be shown, and not be edited, in a cell. */
  readonly cells: Readonly<Record<string, string | null>>;
}

/** The rows of a sheet. */
export function rowsOf(editor: RecordEditor, sheet: WorkbookSheet): readonly WorkbookRow[] {
  const language = String(editor.head("language") ?? "und");
  return editor.ids(sheet.list).flatMap((id): readonly WorkbookRow[] => {
    const place = editor.find(sheet.list, id);
    if (place === null) return [];
    const entry = editor.at(place);
    if (sheet.inside === null) return [{ id, number: null, place, cells: cellsOf(entry, sheet, language) }];
    const inside = fieldsOf(entry)[sheet.inside];
    return (Array.isArray(inside) ? inside : []).map((one, i) => ({
      id,
      number: i + 1,
      place: RecordEditor.within(place, sheet.inside ?? "", i),
      cells: cellsOf(one, sheet, language),
    }));
  });
}

function cellsOf(
  entry: unknown,
  { columns, list }: WorkbookSheet,
  language: string,
): Readonly<Record<string, string | null>> {
  // A party or domain may be its name alone, a source its address and day.
  const fields = typeof entry === "string" ? shortForm(entry, list) : fieldsOf(entry);
  return Object.fromEntries(columns.map((one) => [one.header, cellOf(fields[one.field], one, language)]));
}

/** The fields of an entry that is written as one text. */
export function shortForm(entry: string, list: RecordList): Fields {
  if (list !== "sources") return { name: entry };
  const [url = "", published] = entry.split(/\s+/);
  return published === undefined ? { url } : { url, published };
}

function cellOf(value: unknown, { kind }: WorkbookColumn, language: string): string | null {
  if (value === undefined || value === null) return "";
  if (kind === "list" && Array.isArray(value))
    return value.every((item) => typeof item === "string") ? value.join("; ") : null;
  if (kind === "text" && typeof value === "object") {
    const text = fieldsOf(value)[language];
    return typeof text === "string" ? text : null;
  }
  return typeof value === "object" ? null : String(value);
}

/** The path of a field within an entry, and the value that a cell means there. */
export function editOf(
  cell: string,
  { field, kind }: WorkbookColumn,
  before: unknown,
  language: string,
): { readonly path: Path; readonly value: unknown } {
  const isMap = kind === "text" && typeof before === "object" && before !== null;
  if (cell === "") return { path: isMap ? [field, language] : [field], value: undefined };
  if (isMap) return { path: [field, language], value: cell };
  if (kind === "list") {
    const items = cell
      .split(";")
      .map((item) => item.trim())
      .filter((item) => item !== "");
    return { path: [field], value: items.length === 1 ? items[0] : items };
  }
  return { path: [field], value: kind === "plain" && /^\d{4}$/.test(cell) ? Number(cell) : cell };
}

/** The codes of a column with a drop-down of a closed list. */
export function codesOfColumn({ codes }: WorkbookColumn): readonly string[] {
  return codes === undefined ? [] : codesOf(codes);
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
