import { get } from "@policytrack/core";
import { commitmentView } from "@policytrack/formats/view";
import { assessOn, dayOptions, languageOption, wordsOf } from "../assessing/assess-options.ts";
import { methodOption, methodsOf } from "../assessing/methods.ts";
import { choice, defineCommand, one } from "../command.ts";
import { loadDataset, loadOptions, recordsArgument } from "../load/load-dataset.ts";
import { commitmentSheet } from "../report/commitment-sheet.ts";
import { printSheet, sheetToMarkdown } from "../terminal/sheet.ts";
import { jsonText } from "../terminal/json-text.ts";

export const show = defineCommand({
  name: "show",
  summary: "Show one commitment in full: where it stands, why, and on which sources.",
  arguments: { id: one("id of the commitment, as `report` prints it"), records: recordsArgument },
  options: {
    ...dayOptions,
    ...methodOption,
    ...languageOption,
    ...loadOptions,
    format: choice(["text", "markdown", "json"], "text", "how to print it"),
  },
  examples: [
    {
      run: "policytrack show evening-ferry harbour-towns",
      does: "Shows a commitment on the day through which evidence was reviewed.",
    },
    {
      run: "policytrack show evening-ferry harbour-towns --on 2024-07-31",
      does: "Shows it as it stood on another day.",
    },
    { run: "policytrack show evening-ferry harbour-towns --lang ko", does: "Shows it in Korean." },
  ],
  run: async (given, context) => {
    const { stdout } = context;
    const assessment = assessOn(await loadDataset(given, context), given, context);
    const words = wordsOf(given);
    const commitment = get(assessment, "commitment", given.id);
    const view = commitmentView(assessment, commitment.id, {
      words,
      methods: await methodsOf(given, context),
    });
    const sheet = commitmentSheet(view, words);
    switch (given.format) {
      case "text":
        return stdout.printAll(printSheet(sheet, stdout.width));
      case "markdown":
        return await stdout.write(`${sheetToMarkdown(sheet)}\n`);
      case "json":
        return await stdout.write(jsonText(view));
      default:
        return given.format satisfies never;
    }
  },
});
