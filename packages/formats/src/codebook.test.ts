import { tableDescriptions } from "@policytrack/core";
import { concepts, fieldsOf, vocabularies } from "@policytrack/core/model";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { codebook } from "./codebook.ts";

const text = codebook();

describe("The codebook", () => {
  it("has every field of every record, every code and every column", () => {
    for (const concept of concepts) {
      expect(text).toContain(
        `### ${[concept.type, concept.input].filter((name) => name !== null).join(", ")}\n`,
      );
      for (const [name, { full }] of Object.entries(fieldsOf(concept)))
        if (full !== null) expect(text).toContain(`| \`${name}\` |`);
    }
    for (const { codes } of vocabularies)
      for (const code of Object.keys(codes)) expect(text).toContain(`| \`${code}\` |`);
    for (const { columns } of tableDescriptions())
      for (const { name } of columns) expect(text).toContain(`| \`${name}\` |`);
  });

  it("is Markdown whose tables have as many cells in every row", () => {
    const html = marked.parse(text, { async: false, gfm: true });
    for (const [table] of html.matchAll(/<table>[\s\S]*?<\/table>/g)) {
      const rows = [...table.matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(
        ([row]) => row.match(/<t[hd]>/g)?.length ?? 0,
      );
      expect(new Set(rows).size).toBe(1);
    }
    expect(html).not.toMatch(/<t[hd]>undefined/);
  });
});

it("The page in docs is the one that the model makes", async () => {
  await expect(codebook()).toMatchFileSnapshot("../../../docs/codebook.md");
});
