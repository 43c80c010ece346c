import { type Method, table, tableDescriptions } from "@policytrack/core";
import { toCsv } from "@policytrack/formats/csv";
import { reportView } from "@policytrack/formats/view";
import {
  assessOn,
  dayOptions,
  filtered,
  filterOptions,
  languageOption,
  wordsOf,
} from "../assessing/assess-options.ts";
import { methodOption, methodsOf } from "../assessing/methods.ts";
import { choice, defineCommand } from "../command.ts";
import { loadDataset, loadOptions, recordsArgument } from "../load/load-dataset.ts";
import { printReport } from "../report/print-report.ts";
import { reportToMarkdown } from "../report/report-to-markdown.ts";
import { jsonText } from "../terminal/json-text.ts";

export const report = defineCommand({
  name: "report",
  summary: "Say where every commitment stands on a day.",
  arguments: { records: recordsArgument },
  options: {
    ...dayOptions,
    ...filterOptions,
    ...methodOption,
    ...languageOption,
    ...loadOptions,
    format: choice(["text", "markdown", "json", "csv"], "text", "how to print it; csv: one row a verdict"),
  },
  details: [
    "Several values of one option are given with commas: --party jp,kr. A commitment is listed where every option given holds for it.",
    "The words are explained by `policytrack explain WORD`.",
  ],
  examples: [
    { run: "policytrack report harbour-towns", does: "Reports the day through which evidence was reviewed." },
    {
      run: "policytrack report harbour-towns --on 2024-07-31",
      does: "Reports another day, with what was published by then.",
    },
    {
      run: "policytrack report harbour-towns --timeliness late,overdue",
      does: "Lists what is, or may be, late or overdue.",
    },
    { run: "policytrack report harbour-towns --lang ja", does: "Reports in Japanese." },
    {
      run: "policytrack report harbour-towns --format csv > verdicts.csv",
      does: "Makes a table of all verdicts.",
    },
    {
      run: "policytrack report harbour-towns --method growth-ratio,linear-pace",
      does: "Reads progress by two methods.",
    },
    { run: "policytrack report sheet.yaml", does: "Reports a record that is one file." },
    { run: "policytrack report harbour-towns sheet.yaml", does: "Reports two records as one." },
  ],
  run: async (given, context) => {
    const { stdout } = context;
    const loaded = await loadDataset(given, context);
    const assessment = assessOn(loaded, given, context);
    const chosen = filtered(assessment, given);
    const words = wordsOf(given);
    const methods: readonly Method<string>[] = await methodsOf(given, context);
    const view = reportView(assessment, {
      words,
      methods,
      ...(chosen === null ? {} : { scope: { kind: "selection", commitments: chosen.map(({ id }) => id) } }),
    });
    switch (given.format) {
      case "text":
        return stdout.printAll(printReport(view, words, stdout.width));
      case "markdown":
        return await stdout.write(reportToMarkdown(view, words));
      case "json":
        return await stdout.write(jsonText(view));
      case "csv": {
        const ids = chosen === null ? null : new Set<string>(chosen.map(({ id }) => id));
        const columns = tableDescriptions().find(({ name }) => name === "verdicts")?.columns ?? [];
        const rows = table(assessment, "verdicts").filter(
          ({ commitment }) => ids === null || ids.has(commitment),
        );
        return await stdout.write(
          toCsv(
            rows,
            columns.map(({ name }) => name),
          ),
        );
      }
      default:
        return given.format satisfies never;
    }
  },
});
