import fc from "fast-check";
import { expect, test } from "vitest";
import { renderLine, styled } from "./line.ts";
import { printSheet, sheetToMarkdown } from "./sheet.ts";

const hostile = "Ferry\u001B]0;owned\u0007\u001B[2J\n::error::x\r\u202Eevil\u200B\u0085##[add-mask]x";

test("A terminal is given no control character of the data, and shows what it was", () => {
  const rendered = renderLine(["a ", styled("bold", hostile)], false);
  expect(rendered).not.toMatch(/\p{Cc}|[\u200B\u202E]/u);
  expect(rendered).toContain("]0;owned");
});

test("With colours, the only escapes are those of the styles", () => {
  expect(renderLine(styled("red", "a\u001B[5mb"), true)).toBe("\u001B[31ma\\u{001b}[5mb\u001B[39m");
});

test("No line of the data is taken for a command by a CI service", () => {
  for (const text of [
    "::error::x",
    "  ::set-output name=a::b",
    "x ##[add-mask]y",
    "x ##vso[task.complete]",
    hostile,
  ]) {
    const rendered = renderLine(text, false);
    expect(rendered.trimStart()).not.toMatch(/^::/);
    expect(rendered).not.toMatch(/##\w*\[/);
  }
});

test("Whatever the text, a printed line is one line without control characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(renderLine(text, false)).not.toMatch(/\p{Cc}|[\u2028-\u202E\u2066-\u2069]/u);
    }),
  );
});

test("Words in any script are printed as they are", () => {
  const text = "履行済み 이행 완료 – “ferry” é 👩‍👩‍👧";
  expect(renderLine(text, false)).toBe(text);
});

const sheet = {
  title: "Title",
  sections: [
    {
      heading: "Heading",
      paragraphs: [
        { label: "due", text: "30 June 2024, or the last day of the month that follows it" },
        { label: "status", text: "delivered", under: [{ text: "under it" }] },
      ],
    },
  ],
};

test("A sheet is wrapped at the width of the terminal, its labels below one another", () => {
  expect(printSheet(sheet, 36).map((line) => renderLine(line, false))).toEqual([
    "Title",
    "",
    "Heading",
    "  due     30 June 2024, or the last",
    "          day of the month that",
    "          follows it",
    "  status  delivered",
    "      under it",
  ]);
});

test("Where there is no terminal nothing is wrapped", () => {
  expect(printSheet(sheet, Infinity)).toHaveLength(6);
});

test("In Markdown no text of a record becomes markup", () => {
  const markdown = sheetToMarkdown({
    title: "<img src=x onerror=alert(1)>",
    sections: [
      {
        heading: "a\n## injected",
        paragraphs: [{ text: "[c](javascript:alert(1)) | `x` https://a.example/b_c" }],
      },
    ],
  });
  expect(markdown).not.toMatch(/(?<!\\)[<[|`]/);
  expect(markdown.split("\n").filter((line) => line.startsWith("#"))).toHaveLength(2);
});
