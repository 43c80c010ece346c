import type { Dataset } from "@policytrack/core";
import type { CommandContext } from "../command-context.ts";
import { loadDataset } from "./load-dataset.ts";
import { printProblems } from "./print-problems.ts";

/**
 * Loads a dataset and does something with it. One that has problems is printed instead, to standard error. Gives the exit
 * code.
 *
 * @param from What `loadDataset` takes.
 */
export async function withDataset(
  from: string,
  context: CommandContext,
  action: (dataset: Dataset) => number | Promise<number>,
): Promise<number> {
  const loaded = await loadDataset(from, context);
  if (loaded.ok) return await action(loaded.dataset);
  context.output.complain(printProblems(loaded.problems, from));
  return loaded.code;
}
