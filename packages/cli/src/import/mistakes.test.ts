import { type MergeRange, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { run } from "../testing/run.ts";
import { emptyFolder } from "../testing/test-folder.ts";

const sheet =
  "Ref,Pledge,Who,Until,State\nP1,Plant trees,Eastquay,2030,Begun\nP2,Count birds,Westquay,2027,Done\n";
const mapping = `id: Ref
fields:
  title: Pledge
  party: Who
  due: { column: Until, steps: iso-date }
  status: { column: State, codes: { Begun: in-progress, Done: delivered } }
`;

interface Files {
  readonly mapping?: string;
  readonly sheet?: string | Uint8Array;
  readonly name?: string;
  readonly options?: string;
}

/** The mapping with one line in the place of another. */
const mapped = (from: string, to: string): Files => {
  if (!mapping.includes(from)) throw new Error(`The mapping has no ${from}.`);
  return { mapping: mapping.replace(from, () => to) };
};
/** The sheet with one thing in the place of another, and perhaps the mapping too. */
const written = (from: string, to: string, more: Files = {}): Files => {
  if (!sheet.includes(from)) throw new Error(`The sheet has no ${from}.`);
  return { ...more, sheet: sheet.replace(from, () => to) };
};
const workbook = async (
  rows: readonly (readonly (string | number | null)[])[],
  merges: MergeRange[] = [],
): Promise<Files> => ({
  name: "s.xlsx",
  sheet: await writeXlsx({ sheets: [{ name: "Sheet1", rows: rows.map((row) => [...row]), merges }] }),
});
const head = ["Ref", "Pledge", "Who", "Until", "State"];

/** A mistake in a mapping or a sheet. */
const mistakes: readonly (readonly [mistake: string, files: Files | Promise<Files>])[] = [
  // the mapping
  ["a field that there is not", mapped("  party:", "  prty:")],
  ["a field of the record in the place of one of the row", mapped("  title: Pledge", "  name: Pledge")],
  ["a word of its own for the head", mapped("id: Ref", "identifier: Ref")],
  ["a column that the sheet has not", mapped("party: Who", "party: Whom")],
  ["a column in another case", mapped("title: Pledge", "title: pledge")],
  ["a step that there is not", mapped("iso-date", "isodate")],
  ["a step with an underscore", mapped("iso-date", "iso_date")],
  ["a step of another kind of value", mapped("iso-date", "percent")],
  ["a status that there is not", mapped("in-progress", "started")],
  ["a status in other letters", mapped("delivered", "Delivered")],
  ["codes as a list", mapped("{ Begun: in-progress, Done: delivered }", "[in-progress, delivered]")],
  ["a value without a code", mapped("Begun: in-progress, ", "")],
  ["a scale that there is not", mapped("codes: { Begun: in-progress, Done: delivered }", "scale: ogp")],
  ["columns in a list where the key is missing", mapped("party: Who", "party: { columns: [Who] }")],
  ["a text without a brace", mapped("title: Pledge", 'title: { text: "{Pledge by {Until}" }')],
  [
    "a text with a column that is not there",
    mapped("title: Pledge", 'title: { text: "{Pledge} by {Year}" }'),
  ],
  ["an indent that is too deep", mapped("  party: Who", "    party: Who")],
  ["a tab for an indent", mapped("  party: Who", "\tparty: Who")],
  ["a forgotten blank behind a colon", mapped("party: Who", "party:Who")],
  ["a forgotten quote", mapped("title: Pledge", 'title: "Pledge')],
  ["a key twice", mapped("  party: Who", "  party: Who\n  party: Pledge")],
  ["an empty mapping", { mapping: "" }],
  ["a mapping that is a list", { mapping: "- title: Pledge\n" }],
  ["a mapping without fields", { mapping: "id: Ref\n" }],
  ["a mapping without a title", mapped("  title: Pledge\n", "")],
  [
    "a sheet that is named in the mapping and is not there",
    mapped("id: Ref", "input: { sheet: Data }\nid: Ref"),
  ],
  ["a delimiter of two signs", mapped("id: Ref", 'input: { delimiter: ";;" }\nid: Ref')],
  ["a due date and a number that is none", mapped("  party: Who", "  party: Who\n  atLeast: Pledge")],
  [
    "an indicator that nobody declares",
    mapped("  party: Who", "  party: Who\n  indicator: { value: trees }\n  atLeast: { value: 5 }"),
  ],
  ["a language that is none", mapped("title: Pledge", "title: { languages: { English: Pledge } }")],
  ["a step of the history without a text", mapped("id: Ref", "id: Ref\nhistory: { date: Until }")],
  ["a rule for a column to leave out as a text", mapped("id: Ref", "id: Ref\nignore: State")],
  // the sheet
  ["a heading that is misspelt", written("Pledge", "Plegde")],
  ["a heading with a blank behind it", written("Who,", "Who ,")],
  ["two headings alike", written("Ref,Pledge,Who", "Ref,Pledge,Pledge")],
  ["no headings", written("Ref,Pledge,Who,Until,State\n", "")],
  ["an id twice", written("P2,", "P1,")],
  ["a row without an id", written("P2,", ",")],
  ["a row without a title", written("Count birds", "")],
  ["a row without a party", written("Westquay", "")],
  ["a comma that is not quoted", written("Plant trees", "Plant 10,000 trees")],
  ["a quote that is not closed", written("Plant trees", '"Plant trees')],
  ["semicolons", { sheet: sheet.replaceAll(",", ";") }],
  [
    "semicolons that the mapping takes for commas",
    { ...mapped("id: Ref", 'input: { delimiter: "," }\nid: Ref'), sheet: sheet.replaceAll(",", ";") },
  ],
  ["a byte order mark", { sheet: `\uFEFF${sheet}` }],
  ["line ends of Windows", { sheet: sheet.replaceAll("\n", "\r\n") }],
  [
    "letters of Windows",
    {
      sheet: new Uint8Array([
        ...Buffer.from("Ref,Pledge,Who,Until,State\nP1,Caf"),
        0xe9,
        ...Buffer.from(",Eastquay,2030,Begun\n"),
      ]),
    },
  ],
  ["a date that can be read in two ways", written("2030", "03/04/2030")],
  ["the month first", written("2030", "12/31/2030", mapped("iso-date", "day-first"))],
  ["a day that there is not", written("2030", "31/02/2030", mapped("iso-date", "day-first"))],
  ["a deadline in words", written("2030", "as soon as possible")],
  ["a day of a spreadsheet", written("2030", "47848")],
  ["a time stamp", written("2030", "2030-12-31T00:00:00Z")],
  ["a number for a code", written("Begun", "1")],
  ["a status in other letters, with blanks", written("Begun", " BEGUN ")],
  ["a workbook with days as numbers", workbook([head, ["P1", "Plant trees", "Eastquay", 47_848, "Begun"]])],
  [
    "a workbook with merged cells",
    workbook(
      [head, ["P1", "Plant trees", "Eastquay", 2030, "Begun"], ["P2", "Count birds", null, 2027, "Done"]],
      [{ startRow: 1, startCol: 2, endRow: 2, endCol: 2 }],
    ),
  ],
  [
    "a workbook with a title above its headings",
    workbook([["Pledges of the towns"], head, ["P1", "Plant trees", "Eastquay", 2030, "Begun"]]),
  ],
  ["a workbook that is a text", { name: "s.xlsx", sheet }],
  ["a PDF", { name: "s.pdf", sheet: "%PDF-1.7" }],
  ["a sheet without rows", { sheet: "Ref,Pledge,Who,Until,State\n" }],
  ["an empty file", { sheet: "" }],
  ["JSON with several lists", { name: "s.json", sheet: '{"a": [{"Pledge": "x"}], "b": []}' }],
  ["JSON that is cut off", { name: "s.json", sheet: '[{"Ref": 1, "Pledge": "Plant trees"' }],
  [
    "JSON lines with one line that is none",
    { name: "s.jsonl", sheet: '{"Ref": 1, "Pledge": "Plant trees"}\n{"Ref": 2,\n' },
  ],
  ["XML that is cut off", { name: "s.xml", sheet: "<a><b>" }],
  ["a day of the sheet in words", { options: "--on yesterday" }],
  ["no day of the sheet", { options: "" }],
];

/** What the command says: of a report only what did not go as it should. */
async function said(files: Files): Promise<string> {
  await using folder = await emptyFolder();
  const { name = "s.csv", options = "--on 2025-03-31" } = files;
  await folder.write("m.yaml", files.mapping ?? mapping);
  await folder.write(name, files.sheet ?? sheet);
  const { code, out, err } = await run(folder.path, `import ${name} --mapping m.yaml ${options} --out r`);
  const sections = out.split("\n\n").filter((text) => !/^(?:rows |Fields, and)/.test(text));
  return `${code}: ${[err, ...(code === 0 ? sections : [out])].join("\n").trim().replaceAll("\n", "\n  ")}`;
}

test("Each of these mistakes in a mapping or a sheet gets the message that was reviewed", async () => {
  const messages: string[] = [];
  for (const [mistake, files] of mistakes) messages.push(`${mistake}\n  ${await said(await files)}`);
  expect(mistakes.length).toBeGreaterThanOrEqual(60);
  expect(messages.join("\n\n")).toMatchSnapshot();
});
