import { assess, UsageError } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { bibtexText, toBibtex, toCsl } from "./citation.ts";
import { hostile, hostileTexts } from "./hostile-fixture.ts";
import { nordia } from "./record-fixture.ts";
import { en, ja } from "./words.ts";

describe("How to cite a record", () => {
  it("names title, authors, version, day and address", () => {
    expect(toCsl(assess(nordia), { words: en, address: "https://example.org/record/" })).toEqual({
      id: "nordia-sudia-2026-04-30",
      type: "dataset",
      title: "Promises of Nordia and Sudia",
      author: [{ literal: "A. Editor" }, { literal: "B. Editor" }],
      issued: { "date-parts": [[2026, 4, 30]] },
      version: "1.2.0",
      URL: "https://example.org/record/",
      language: "en",
      note: "As of 30 April 2026. CC BY 4.0",
    });
  });

  it("or one commitment of it, in the language of the page", () => {
    const item = toCsl(assess(nordia, { on: "2025-01-01", evidenceUntil: "2024-12-31" }), {
      words: ja,
      commitment: "panel",
      address: "https://example.org/record/",
    });
    expect(item).toMatchObject({
      id: "nordia-sudia-panel-2025-01-01",
      title: "首脳会合で計画を発表する",
      "container-title": "ノルディアとスーディアの約束",
      URL: "https://example.org/record/panel.html",
      note: "2025年1月1日時点（2024年12月31日までに公表された資料による）。 CC BY 4.0",
    });
    expect(() => toCsl(assess(nordia), { words: en, commitment: "nothing" })).toThrow(UsageError);
  });

  it("as BibTeX is one entry whose braces are closed, whatever its texts", () => {
    expect(toBibtex(assess(nordia), { words: en })).toBe(
      "@misc{nordia-sudia-2026-04-30,\n  title = {{Promises of Nordia and Sudia}},\n  author = {{A. Editor} and {B. Editor}},\n  year = {2026},\n  month = {4},\n  version = {1.2.0},\n  note = {As of 30 April 2026. CC BY 4.0},\n}\n",
    );
    const text = toBibtex(assess(hostile), { words: en }).replaceAll(/\\[{}]/g, "");
    let depth = 0;
    for (const sign of text) {
      depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  it("runs no command of TeX", () => {
    for (const text of hostileTexts)
      expect(bibtexText(text).replaceAll(/\\(text\w+\{\}|[{}$&#%_])/g, "")).not.toMatch(/[\\{}$&#%_~^]/);
  });
});
