import { assess, catalogue, UsageError } from "@policytrack/core";
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
      issued: { "date-parts": [[2026]] },
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
      issued: { "date-parts": [[2026]] },
      version: "1.2.0",
      URL: "https://example.org/record/panel.html?on=2025-01-01",
      note: "2025年1月1日時点（2024年12月31日までに公表された資料による）。 CC BY 4.0",
    });
    expect(() => toCsl(assess(nordia), { words: en, commitment: "nothing" })).toThrow(UsageError);
  });

  it("as BibTeX is one entry whose braces are closed, whatever its texts", () => {
    expect(toBibtex(assess(nordia), { words: en })).toBe(
      "@misc{nordia-sudia-2026-04-30,\n  title = {{Promises of Nordia and Sudia}},\n  author = {{A. Editor} and {B. Editor}},\n  year = {2026},\n  version = {1.2.0},\n  note = {As of 30 April 2026. CC BY 4.0},\n}\n",
    );
    const text = toBibtex(assess(hostile), { words: en }).replaceAll(/\\[{}]/g, "");
    let depth = 0;
    for (const sign of text) {
      depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  it("names the version of each dataset of a catalogue, and of a commitment that of its own", () => {
    const both = assess(
      catalogue({
        towns: nordia,
        cities: { ...nordia, id: "other", version: "3", reviewedThrough: "2027-02-01" },
      }),
    );
    const address = "https://example.org/";
    const [whole, one] = [{}, { commitment: "towns:centre" as const }].map((of) =>
      toCsl(both, { words: en, address, ...of }),
    );
    expect(whole).toMatchObject({ version: "towns 1.2.0, cities 3", issued: { "date-parts": [[2027]] } });
    expect(one).toMatchObject({
      version: "1.2.0",
      issued: { "date-parts": [[2026]] },
      URL: "https://example.org/towns__centre.html",
    });
    expect(toBibtex(both, { words: en })).toContain("version = {towns 1.2.0, cities 3}");
  });

  it("runs no command of TeX", () => {
    for (const text of hostileTexts)
      expect(bibtexText(text).replaceAll(/\\(text\w+\{\}|[{}$&#%_])/g, "")).not.toMatch(/[\\{}$&#%_~^]/);
  });
});
