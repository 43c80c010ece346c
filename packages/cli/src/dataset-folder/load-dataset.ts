import path from "node:path";
import * as z from "zod";
import type { Dataset } from "@policytrack/core";
import { type Problem, publish, safeParseDraft } from "@policytrack/core/schema";
import type { CommandContext } from "../command-context.ts";
import { formatOf } from "../dataset-file/format-of.ts";
import { type Input, type InputFile, openInput } from "../dataset-file/open-input.ts";
import { parseDatasetText } from "../dataset-file/parse-dataset-text.ts";
import { readWhole } from "../dataset-file/read-whole.ts";
import { unreadable } from "../dataset-file/unreadable.ts";
import { exitCodes } from "../exit-codes.ts";
import type { LocatedProblem } from "./located-problem.ts";
import { inMegabytes } from "../in-megabytes.ts";
import type { Progress } from "../progress.ts";
import { readDatasetFolder } from "./read-dataset-folder.ts";

/** A dataset, or everything that is wrong with it. */
export type LoadResult = { readonly ok: true; readonly dataset: Dataset } | Unsound;

/** Everything that is wrong with what was to be a dataset. */
export interface Unsound {
  readonly ok: false;
  /** The exit code: whether it is the data that is wrong, or that there is none where it was said to be. */
  readonly code: typeof exitCodes.problems | typeof exitCodes.usage;
  readonly problems: readonly LocatedProblem[];
}

/** What a command has that loads a dataset. */
export type LoadContext = Pick<CommandContext, "stdin" | "terminal" | "output" | "progress">;

/**
 * Loads a dataset: authored in a folder of YAML files, or published as one file of JSON, NDJSON or YAML, which is known by its
 * content.
 *
 * @param from The folder that holds `data/`, the file, or "-" for standard input.
 */
export async function loadDataset(from: string, context: LoadContext): Promise<LoadResult> {
  return await loadInput(await openInput(from, context), from, context);
}

/** Loads a dataset from what there is at a path. */
export async function loadInput(
  input: Input,
  from: string,
  { progress }: Pick<LoadContext, "progress">,
): Promise<LoadResult> {
  switch (input.kind) {
    case "folder":
      return await orUnreadable(from, () => loadFolder(from, progress));
    case "file":
      return await orUnreadable(input.name, () => loadFile(input, progress));
    case "none":
      return { ok: false, code: exitCodes.usage, problems: [input.problem] };
    default:
      return input satisfies never;
  }
}

/** Does something with what is read there, and says of a file that cannot be read why. */
export async function orUnreadable<T>(name: string, load: () => Promise<T>): Promise<T | Unsound> {
  try {
    return await load();
  } catch (error) {
    const problem = unreadable(error, pathOf(error) ?? name);
    if (problem === null) throw error;
    return { ok: false, code: exitCodes.problems, problems: [problem] };
  }
}

/** The file that an error of the file system is about. */
function pathOf(error: unknown): string | null {
  return error instanceof Error && "path" in error && typeof error.path === "string"
    ? path.resolve(error.path)
    : null;
}

async function loadFile({ chunks, name, size }: InputFile, progress: Progress): Promise<LoadResult> {
  const whole = await readWhole(chunks, name, size, progress);
  if (!whole.ok) return { ok: false, code: exitCodes.problems, problems: [whole.problem] };
  if (whole.text.length > long) progress.announce(`Checking ${inMegabytes(whole.text.length)} of ${name}`);
  return parseDatasetText(whole.text, formatOf(whole.text, name), name);
}

/** From how many characters on a check takes longer than a moment. */
const long = 4_000_000;

async function loadFolder(folder: string, progress: Progress): Promise<LoadResult> {
  const { draft, problems, locate } = await readDatasetFolder(folder, progress);
  if (draft === null) return { ok: false, code: exitCodes.usage, problems };
  const parsed = safeParseDraft(draft, { compile: z.compile });
  if (parsed.ok && problems.length === 0) return { ok: true, dataset: publish(parsed.dataset) };
  const unread = problems
    .filter(({ rule }) => rule === "yaml" || rule === "encoding")
    .map(({ file }) => file);
  const all = [
    ...problems,
    ...(parsed.ok ? [] : parsed.problems.filter((problem) => !followsFrom(unread, problem)).map(locate)),
  ];
  // The ids of a file's facts begin with its name.
  const misnamed = new Set(
    all.filter(({ rule, field }) => rule === "id" && field === "").map(({ file }) => file),
  );
  const told = all.filter(({ rule, file }) => rule !== "fact-id" || !misnamed.has(file));
  return { ok: false, code: exitCodes.problems, problems: told.toSorted(byPlace) };
}

/** Whether a problem may be there only because a file could not be read: what it holds, or uses, is not known. */
function followsFrom(unread: readonly string[], { rule, path: at, found }: Problem): boolean {
  if (unread.length === 0) return false;
  // Fields of the dataset itself.
  if (rule === "missing" && at.length === 1 && unread.includes("data/dataset.yaml")) return true;
  if (rule.startsWith("unused-")) return true;
  const list = lists[rule];
  if (list === undefined) return false;
  return unread.some((file) => file === `data/${list}.yaml` || `"${path.basename(file, ".yaml")}"` === found);
}

/** The file of a list, by the rule that finds an id not to be in it. */
const lists: Readonly<Record<string, string>> = {
  "unknown-commitment": "commitments",
  "unknown-domain": "domains",
  "unknown-event": "events",
  "unknown-indicator": "indicators",
  "unknown-party": "parties",
  "unknown-source": "sources",
};

function byPlace(a: LocatedProblem, b: LocatedProblem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
