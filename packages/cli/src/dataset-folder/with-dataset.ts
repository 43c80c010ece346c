import type { Dataset } from "@policytrack/core";
import type { CommandContext } from "../command-context.ts";
import { exitCodes } from "../exit-codes.ts";
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
  { output: { complain } }: CommandContext,
  action: (dataset: Dataset) => number | Promise<number>,
): Promise<number> {
  const loaded = await loadDataset(from);
  if (loaded.ok) return await action(loaded.dataset);
  complain(printProblems(loaded.problems, from));
  return exitCodes.problems;
}
