import { catalogue, type Dataset } from "@policytrack/core";
import { CommandError, exitCodes, flag, type Given, many } from "../command.ts";
import type { Context } from "../context.ts";
import { issuesBetween } from "./issues-between.ts";
import { limitOption, limitsIn } from "./limit-option.ts";
import { loadRecords, type LoadedRecord } from "./load-record.ts";
import type { LocatedIssue } from "./located-issue.ts";

/** The argument of every command that reads records. */
export const recordsArgument = many(
  "record folders, folders of data packages, files of JSON, NDJSON or YAML, or - for standard input (default: this folder); several are read as one catalogue",
);

/** The options of every command that reads records. */
export const loadOptions = {
  keepGoing: flag("leave out records with errors, and say which"),
  ...limitOption,
} as const;

/** The data has errors, so that the command cannot do its work. */
export class DataError extends CommandError {
  override readonly name = "DataError";
  readonly issues: readonly LocatedIssue[];
  constructor(issues: readonly LocatedIssue[], whatNow: string = "Nothing was done.") {
    super(whatNow, exitCodes.data);
    this.issues = issues;
  }
}

/** What a command works on. */
export interface LoadedDataset {
  /** One dataset, or a catalogue of several. */
  readonly dataset: Dataset;
  readonly records: readonly (LoadedRecord & { readonly dataset: Dataset })[];
}

/**
 * Reads the records that a command was given, as one dataset. Drafts are left out, and named on standard error.
 *
 * @throws {DataError} where one of them has errors.
 * @throws {CommandError} where there is nothing, or two have the same id.
 */
export async function loadDataset(
  { records, keepGoing, limit }: Given<{ readonly records: typeof recordsArgument }, typeof loadOptions>,
  context: Context,
  /** Whether the command has the option. */
  { canKeepGoing = true }: { readonly canKeepGoing?: boolean } = {},
): Promise<LoadedDataset> {
  const from = records.length === 0 ? ["."] : records;
  if (from.filter((one) => one === "-").length > 1)
    throw new CommandError("Standard input can be read once.");
  const loaded: LoadedRecord[] = [];
  const options = { keepGoing, limits: limitsIn(limit) };
  for (const one of from) loaded.push(...(await loadRecords(one, context, options)));
  context.progress.clear();
  const errors = loaded.flatMap(({ dataset, issues }) =>
    dataset === null || !keepGoing ? issues.filter(({ level }) => level === "error") : [],
  );
  const valid = loaded.filter(
    (one): one is LoadedRecord & { readonly dataset: Dataset } => one.dataset !== null,
  );
  if (errors.length > 0 || valid.length < loaded.length)
    throw new DataError(
      errors,
      canKeepGoing && !keepGoing
        ? "Fix them, or leave those records out with --keep-going."
        : "Nothing was written.",
    );
  for (const { name, drafts, refused } of valid) {
    if (drafts.length > 0) context.stderr.print(`${name}: drafts are left out: ${drafts.join(", ")}.`);
    if (refused.length > 0)
      context.stderr.print(`${name}: records with errors are left out: ${refused.join("; ")}.`);
  }
  const dataset = asOne(valid);
  for (const { file, line, message, fix } of issuesBetween(valid).flat())
    context.stderr.print(`${file}:${line ?? 1}: ${message} ${fix}`);
  return { dataset, records: valid };
}

function asOne(records: readonly (LoadedRecord & { readonly dataset: Dataset })[]): Dataset {
  const [first, ...others] = records;
  if (first === undefined) throw new CommandError("The catalogue has no datasets.");
  if (others.length === 0) return first.dataset;
  const byId = new Map<string, Dataset>();
  for (const { dataset, name } of records) {
    if (byId.has(dataset.id))
      throw new CommandError(
        `${name} has the id "${dataset.id}", as another one of these records has. Two versions of one record are compared with \`policytrack compare\`.`,
      );
    byId.set(dataset.id, dataset);
  }
  return catalogue(Object.fromEntries(byId)) as unknown as Dataset;
}
