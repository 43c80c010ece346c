import { assess } from "@policytrack/core";
import { marked } from "marked";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownText } from "./escape.ts";
import { writeFormat } from "./formats.ts";
import { hostile, hostileTexts } from "./hostile-fixture.ts";
import { markdownFormat, markdownTable } from "./markdown.ts";
import { nordia } from "./record-fixture.ts";
import { en, languages } from "./words.ts";

/** As marked makes HTML of it, GitHub's tables included. */
const html = (markdown: string): string => marked.parse(markdown, { async: false, gfm: true });

describe("A table of Markdown", () => {
  it("keeps its cells whatever they hold", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(...hostileTexts)), { minLength: 2, maxLength: 2 }),
        (cells) => {
          const made = html(markdownTable(["a", "b"], [cells]));
          expect(made.match(/<td>/g)).toHaveLength(2);
          expect(made.replaceAll(/<\/?(table|thead|tbody|tr|th|td)>/g, "")).not.toMatch(/<[a-z!/]/i);
        },
      ),
    );
  });
});

describe("Text within Markdown", () => {
  it("makes a paragraph of text and nothing else", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...hostileTexts)), (text) => {
        expect(html(markdownText(text)).replaceAll(/<\/?p>/g, "")).not.toMatch(/<[a-z!/]/i);
      }),
    );
  });
});

describe("A report in Markdown", () => {
  it.each(languages)("has a heading and a table for each group ($tag)", (words) => {
    const made = html(writeFormat(markdownFormat, assess(nordia), { words }));
    expect(made.match(/<h2>/g)).toHaveLength(6);
    expect(made.match(/<table>/g)).toHaveLength(6);
  });

  it("of a hostile record has the same headings and tables, and no other element", () => {
    const made = html(writeFormat(markdownFormat, assess(hostile), { words: en }));
    expect(made.match(/<h[1-6]>/g)).toHaveLength(7);
    expect(made.replaceAll(/<\/?(h1|h2|p|table|thead|tbody|tr|th|td)>/g, "")).not.toMatch(/<[a-z!/]/i);
  });
});
