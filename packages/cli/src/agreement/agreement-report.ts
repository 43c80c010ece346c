import { type AlphaInterval, agreementWords } from "@policytrack/methods";
import { markdownText } from "@policytrack/formats/escape";
import { markdownTable } from "@policytrack/formats/markdown";
import type { Words } from "@policytrack/formats/words";
import { type Line, styled } from "../terminal/line.ts";
import { printTable } from "../terminal/table.ts";
import type { CodingComparison, SheetAgreement } from "./compare-codings.ts";

const { headings, figures, levels, reasons, title } = agreementWords;

/** A comparison for a terminal: a table for each sheet, then what was disagreed on. */
export function printAgreement(comparison: CodingComparison, words: Words, width: number): readonly Line[] {
  return [
    styled("bold", titleOf(comparison, words)),
    ...comparison.sheets.flatMap((sheet): readonly Line[] => [
      "",
      styled("bold", sheetTitle(sheet, comparison)),
      ...printTable(
        figureHeadings(words),
        figureRows(sheet, words).map((cells) => ({ cells: cells.map((text) => ({ text })) })),
        width,
      ),
      ...reasonTexts(sheet, words),
      ...(disagreementRows(sheet).length === 0
        ? []
        : [
            "",
            ...printTable(
              disagreementHeadings(comparison, words),
              disagreementRows(sheet).map((cells) => ({ cells: cells.map((text) => ({ text })) })),
              width,
            ),
          ]),
    ]),
  ];
}

/** The same as Markdown. */
export function agreementToMarkdown(comparison: CodingComparison, words: Words): string {
  return `${[
    `# ${markdownText(titleOf(comparison, words))}`,
    ...comparison.sheets.flatMap((sheet) => [
      `## ${markdownText(sheetTitle(sheet, comparison))}`,
      markdownTable(figureHeadings(words), figureRows(sheet, words)).trimEnd(),
      ...reasonTexts(sheet, words).map(markdownText),
      ...(disagreementRows(sheet).length === 0
        ? []
        : [
            `### ${markdownText(words.text(headings.disagreements))}`,
            markdownTable(disagreementHeadings(comparison, words), disagreementRows(sheet)).trimEnd(),
          ]),
    ]),
  ].join("\n\n")}\n`;
}

function titleOf({ coders }: CodingComparison, words: Words): string {
  return `${words.text(title)}: ${coders.map(({ name }) => name).join(", ")}`;
}

/** "Units (A 34, B 34)" */
function sheetTitle(sheet: SheetAgreement, { coders }: CodingComparison): string {
  return `${sheet.title} (${coders.map(({ name }, i) => `${name} ${sheet.coded[i] ?? 0}`).join(", ")})`;
}

function figureHeadings(words: Words): readonly string[] {
  return [headings.variable, headings.level, ...Object.values(figures)].map((one) => words.text(one));
}

function figureRows({ variables }: SheetAgreement, words: Words): readonly (readonly string[])[] {
  return variables.map(({ variable, level, units, observed, kappa, alpha, interval }) => [
    variable,
    words.text(levels[level]),
    String(units),
    figureText(observed),
    figureText(kappa),
    figureText(alpha),
    intervalText(interval),
  ]);
}

function reasonTexts({ variables }: SheetAgreement, words: Words): readonly string[] {
  return variables.flatMap(({ variable, reason }) =>
    reason === null ? [] : [`${variable}: ${words.text(reasons[reason])}`],
  );
}

function disagreementHeadings({ coders }: CodingComparison, words: Words): readonly string[] {
  return [words.text(headings.variable), words.text(headings.unit), ...coders.map(({ name }) => name)];
}

function disagreementRows({ variables }: SheetAgreement): readonly (readonly string[])[] {
  return variables.flatMap(({ variable, disagreements }) =>
    disagreements.map(({ unit, codes }) => [variable, unit, ...codes.map((code) => String(code ?? "–"))]),
  );
}

function figureText(figure: number | null): string {
  return figure === null ? "–" : figure.toFixed(3).replace("-", "−");
}

function intervalText(interval: AlphaInterval | null): string {
  return interval === null ? "–" : `${figureText(interval.lower)} … ${figureText(interval.upper)}`;
}
