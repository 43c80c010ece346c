import { loadDataset } from "../dataset-folder/load-dataset.ts";
import { printProblems } from "../dataset-folder/print-problems.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Output } from "../output.ts";

/** Checks a dataset and prints everything that is wrong with it. */
export async function check(from: string, { print }: Output): Promise<number> {
  const loaded = await loadDataset(from);
  if (!loaded.ok) {
    print(printProblems(loaded.problems, from));
    return exitCodes.problems;
  }
  const { commitments, sources, observations } = loaded.dataset;
  print(
    `Sound: ${commitments.length} records, ${observations.length} observations, ${sources.length} sources.`,
  );
  return exitCodes.fine;
}
