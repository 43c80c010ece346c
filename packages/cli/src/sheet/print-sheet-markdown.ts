import type { Paragraph, Sheet } from "./print-sheet.ts";

/** A sheet as Markdown: headings, and lists within lists. */
export function printSheetMarkdown({ title, sections }: Sheet): string {
  return [
    `# ${title}`,
    ...sections.flatMap(({ heading, paragraphs }) => [
      `## ${heading}`,
      ...(paragraphs.length === 0 ? [] : [listOf(paragraphs, "").join("\n")]),
    ]),
  ].join("\n\n");
}

function listOf(paragraphs: readonly Paragraph[], indent: string): readonly string[] {
  return paragraphs.flatMap(({ text, under = [] }) => [
    `${indent}- ${text}`,
    ...listOf(under, `${indent}  `),
  ]);
}
