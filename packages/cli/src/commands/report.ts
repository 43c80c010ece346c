import type { AssessOptions } from "@policytrack/core";
import { loadDataset } from "../dataset-folder/load-dataset.ts";
import { printProblems } from "../dataset-folder/print-problems.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Output } from "../output.ts";
import { explanationOf } from "../report/explanation.ts";
import { printExplanation } from "../report/print-explanation.ts";
import { printMarkdown } from "../report/print-markdown.ts";
import { printTable } from "../report/print-table.ts";
import { reportOn } from "../report/report.ts";

export const reportFormats = ["table", "markdown", "json"] as const;

export interface ReportOptions {
  readonly on: string;
  readonly knownBy?: string;
  /** The commitment to explain instead. */
  readonly explain?: string;
  readonly format: (typeof reportFormats)[number];
}

/** Prints where every commitment stands on a day, or why one stands as it does. */
export async function report(
  from: string,
  options: ReportOptions,
  { print, complain, width }: Output,
): Promise<number> {
  const loaded = await loadDataset(from);
  if (!loaded.ok) {
    complain(printProblems(loaded.problems, from));
    return exitCodes.problems;
  }
  const { dataset } = loaded;
  const { on, knownBy, explain, format } = options;
  const assessOptions: AssessOptions = { on, ...(knownBy === undefined ? {} : { knownBy }) };
  if (explain !== undefined) {
    if (!dataset.commitments.some(({ id }) => id === explain)) {
      complain(
        `There is no commitment ${JSON.stringify(explain)}. The ids are:\n${dataset.commitments.map(({ id }) => `  ${id}`).join("\n")}`,
      );
      return exitCodes.usage;
    }
    const explanation = explanationOf(dataset, explain, assessOptions);
    print(format === "json" ? JSON.stringify(explanation, null, 2) : printExplanation(explanation));
    return exitCodes.fine;
  }
  const made = reportOn(dataset, assessOptions);
  switch (format) {
    case "table":
      print(printTable(made, width));
      break;
    case "markdown":
      print(printMarkdown(made));
      break;
    case "json":
      print(JSON.stringify(made.assessment, null, 2));
      break;
    default:
      format satisfies never;
  }
  return exitCodes.fine;
}
