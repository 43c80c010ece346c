import { expect, test } from "vitest";
import { columnsOf } from "./columns-of.ts";
import { renderLine } from "./line.ts";
import { printSheet } from "./sheet.ts";
import { printTable } from "./table.ts";

test("More rows than a call has room for make a table", () => {
  const rows = Array.from({ length: 200_000 }, (_, i) => ({ cells: [{ text: String(i) }, { text: "x" }] }));
  expect(printTable(["number", "letter"], rows, 80)).toHaveLength(200_001);
});

test("The widest columns give way first, and a narrow terminal gets a block for each row", () => {
  const rows = [{ cells: [{ text: "a" }, { text: "word ".repeat(20).trim() }] }];
  for (const width of [60, 30, 12])
    for (const line of printTable(["one", "other"], rows, width)) {
      const spans = Array.isArray(line) ? line : [line];
      const text = spans.map((span) => (typeof span === "string" ? span : span.text)).join("");
      expect(text.length).toBeLessThanOrEqual(Math.max(width, 24));
    }
});

test("Texts behind labels are aligned by the columns that the labels take, in every language", () => {
  const lines = printSheet(
    {
      title: "",
      sections: [
        {
          heading: "",
          paragraphs: [
            { label: "期限", text: "x" },
            { label: "due", text: "x" },
            { label: "표명한 당사자", text: "x" },
          ],
        },
      ],
    },
    Infinity,
  ).map((line) => renderLine(line, false));
  const starts = lines.filter((line) => line.endsWith("x")).map((line) => columnsOf(line.slice(0, -1)));
  expect(new Set(starts).size).toBe(1);
});
