import { expect, test } from "vitest";
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
