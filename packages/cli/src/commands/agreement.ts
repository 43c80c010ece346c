import { agreementToMarkdown, printAgreement } from "../agreement/agreement-report.ts";
import { compareCodings } from "../agreement/compare-codings.ts";
import { readCoding } from "../agreement/read-coding.ts";
import { readSheets } from "../agreement/sheets.ts";
import { languageOption, wordsOf } from "../assessing/assess-options.ts";
import { choice, CommandError, defineCommand, many, text, value } from "../command.ts";
import { jsonText } from "../terminal/json-text.ts";

export const agreement = defineCommand({
  name: "agreement",
  summary: "Measure how far codings of the same units agree, and list where they do not.",
  arguments: { codings: many("two codings or more: JSON, YAML, CSV or XLSX") },
  options: {
    sheets: text("file", "a YAML or JSON file that describes the sheets: key, variables, level, codes"),
    ...languageOption,
    seed: value("number", "where the random numbers of the interval begin (default: 1)", (given) =>
      wholeNumber(given, { from: 0, to: Number.MAX_SAFE_INTEGER }),
    ),
    resamples: value("number", "how many samples the interval is drawn from (default: 2000)", (given) =>
      wholeNumber(given, { from: 1, to: 1_000_000 }),
    ),
    format: choice(["text", "markdown", "json"], "text", "how to print it"),
  },
  details: [
    "By sheet and variable: percent agreement, Cohen's kappa of two coders, and Krippendorff's alpha with a bootstrap interval (nominal, ordinal, interval or ratio, any number of coders). What somebody did not code leaves out its own pairs alone.",
    "A coding in JSON has a list of rows for each sheet. A table is one sheet, or has a column `sheet`.",
  ],
  examples: [
    {
      run: "policytrack agreement codings/anna.csv codings/ben.csv --sheets codings/sheets.yaml",
      does: "Compares two codings.",
    },
    {
      run: "policytrack agreement codings/anna.csv codings/ben.csv --sheets codings/sheets.yaml --format markdown",
      does: "Makes tables for a page.",
    },
  ],
  run: async ({ codings: files, sheets: description, lang, seed, resamples, format }, context) => {
    const { stdout } = context;
    if (files.length < 2)
      throw new CommandError(
        "Give two codings or more: policytrack agreement A.json B.json --sheets sheets.yaml",
      );
    if (description === null)
      throw new CommandError(
        "Name the file that describes the sheets with --sheets. It holds, for example: sheets: { units: { key: unit, variables: { status: { level: nominal } } } }",
      );
    const sheets = await readSheets(description, context);
    const codings = await Promise.all(files.map((file) => readCoding(file, sheets, context)));
    const comparison = compareCodings(codings, sheets, { seed: seed ?? 1, resamples: resamples ?? 2000 });
    const words = wordsOf({ lang });
    switch (format) {
      case "text":
        return stdout.printAll(printAgreement(comparison, words, stdout.width));
      case "markdown":
        return await stdout.write(agreementToMarkdown(comparison, words));
      case "json":
        return await stdout.write(jsonText(comparison));
      default:
        return format satisfies never;
    }
  },
});

function wholeNumber(given: string, { from, to }: { readonly from: number; readonly to: number }): number {
  const number = Number(given);
  if (/^\d+$/.test(given) && number >= from && number <= to) return number;
  throw new CommandError(
    `${JSON.stringify(given)} is no number that is taken. Write a whole number from ${from} to ${to}.`,
  );
}
