import path from "node:path";
import type { Dataset, Issue } from "@policytrack/core";
import type { Limits } from "@policytrack/core/schema";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { sourcesOfBytes } from "./file-source.ts";
import { diskTree, type FileTree } from "./file-tree.ts";
import { gitVersion } from "./git-tree.ts";
import { inMebibytes, limits } from "./limits.ts";
import { lintIssues } from "./lint-issues.ts";
import { byPlace, type LocatedIssue, type Path, shorten } from "./located-issue.ts";
import { readRegularFile, unreadable } from "./read-file.ts";
import { findPublished, findRecord } from "./record-files.ts";
import { readRecordFolder } from "./record-folder.ts";
import type { Place, Source } from "./source.ts";
import { validate } from "./validate.ts";
import { WrittenPlaces } from "./written-places.ts";

/** A dataset that was read and checked. */
export interface LoadedRecord {
  /** As the user named it: a path, "<stdin>", or "main:packages/jp-kr-us". */
  readonly name: string;
  /** Null where there are errors. */
  readonly dataset: Dataset | null;
  /** Errors and warnings, by file and place. */
  readonly issues: readonly LocatedIssue[];
  readonly drafts: readonly string[];
  readonly refused: readonly string[];
  /** Where a record of a list is written: ("commitments", "evening-ferry"), and a field of it. */
  readonly placeOf: (list: string, id: string, field?: Path) => Place;
  /** Where words of a record are written, or the record itself where they are not. */
  readonly placeOfWords: (list: string, id: string, words: string) => Place;
}

export interface LoadOptions {
  /** Leave out records with errors, instead of refusing the whole. */
  readonly keepGoing: boolean;
  /** Look for style and gaps too. Default: no. */
  readonly lint?: boolean;
  /** How much is read and told, where it is not as usual. */
  readonly limits?: Partial<Limits>;
}

type LoadContext = Pick<Context, "fs" | "cwd" | "stdin" | "stderr" | "terminal" | "progress">;

/**
 * Reads and checks what is at a path: a record folder of YAML files, the folder of a data package, or one file of JSON, NDJSON or YAML, light or full;
 * "-" is standard input. A published catalogue gives several.
 *
 * @throws {CommandError} where there is nothing, or it cannot be read.
 */
export async function loadRecords(
  from: string,
  context: LoadContext,
  options: LoadOptions,
): Promise<readonly LoadedRecord[]> {
  if (from === "-") {
    if (context.terminal !== null)
      context.stderr.print("Reading a dataset from the terminal; Ctrl-D ends it.");
    return checkAll("<stdin>", await sourcesOfBytes(await readAll(context), "<stdin>"), options);
  }
  const at = path.resolve(context.cwd, from);
  const found = await context.fs.stat(at).catch((error: unknown) => {
    throw unreadable(error, from);
  });
  if (found.isDirectory())
    return checkAll(from, await sourcesOfFolder(diskTree(context.fs, at, from), context), options);
  const bytes = await readRegularFile(context.fs, at, from);
  await refuseFileOfRecord(diskTree(context.fs, path.dirname(at), path.dirname(from)), at, from);
  return checkAll(from, await sourcesOfBytes(bytes, from), options);
}

/**
 * Reads and checks a path as a commit, branch or tag of its repository has it.
 *
 * @throws {CommandError} where git does not know it.
 */
export async function loadVersion(
  ref: string,
  from: string,
  context: LoadContext,
  options: LoadOptions,
): Promise<readonly LoadedRecord[]> {
  const { tree, file } = await gitVersion(ref, path.resolve(context.cwd, from));
  const sources =
    file === null
      ? await sourcesOfFolder(tree, context)
      : await sourcesOfBytes(await tree.read(file, limits.fileBytes), tree.nameOf(file));
  return checkAll(tree.name, sources, options);
}

/** What a folder holds: a record of YAML files or, of an installed package, the dataset that was built of one. */
async function sourcesOfFolder(
  tree: FileTree,
  { progress }: Pick<LoadContext, "progress">,
): Promise<readonly Source[]> {
  const published = (await findRecord(tree)) === null ? await findPublished(tree) : null;
  return published === null
    ? [await readRecordFolder(tree, progress)]
    : await sourcesOfBytes(await tree.read(published, limits.fileBytes), tree.nameOf(published));
}

/** A file of a record folder is no dataset by itself: its folder is meant. */
async function refuseFileOfRecord(around: FileTree, at: string, from: string): Promise<void> {
  const name = path.basename(at);
  const folder = path.basename(path.dirname(at));
  if (name === "dataset.yaml" || !name.endsWith(".yaml")) return;
  if (!["commitments", "drafts", "indicators"].includes(folder)) return;
  const above: FileTree = { ...around, list: (inside) => around.list(path.join("..", inside)) };
  if ((await findRecord(above)) === null) return;
  throw new CommandError(
    `${from} is one file of a record. Name the folder of the record: ${path.join(path.dirname(from), "..")}`,
  );
}

async function readAll({ stdin, progress }: LoadContext): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    parts.push(bytes);
    length += bytes.length;
    progress.tell(() => `${inMebibytes(length)} read`);
    if (length > limits.fileBytes)
      throw new CommandError(
        `<stdin>: It is longer than ${inMebibytes(limits.fileBytes)}. Give a part of it.`,
      );
  }
  return Buffer.concat(parts);
}

/** Checks sources that were read already. */
export function checkAll(
  name: string,
  sources: readonly Source[],
  options: LoadOptions,
): readonly LoadedRecord[] {
  return sources.map((source) => check(name, source, options));
}

/** Checks what was read, and finds the place of each issue. */
function check(name: string, source: Source, options: LoadOptions): LoadedRecord {
  const { value, unread } = source;
  if (value === undefined)
    return {
      name,
      dataset: null,
      issues: source.issues.toSorted(byPlace),
      drafts: [],
      refused: [],
      placeOf,
      placeOfWords,
    };
  const checked = validate(value, options);
  // What a file that cannot be read holds is not known, so nothing is said of what is missing or unused.
  const told =
    unread.length === 0 ? checked.issues : checked.issues.filter((issue) => !dependsOnOthers(issue));
  const places = source.locate(told.map((issue) => issue.path));
  const located = told.map((issue, i): LocatedIssue => {
    const place = places[i] ?? { file: name, field: issue.path, line: null, column: null };
    return { ...issue, found: shorten(issue.found), ...place };
  });
  const { dataset, drafts, refused } = checked;
  const isRefused = source.issues.some(({ level }) => level === "error") && !options.keepGoing;
  const written = dataset === null ? null : new WrittenPlaces(value, dataset);
  const draftWords = wordsOfDrafts(value);
  const style =
    options.lint === true && dataset !== null && !isRefused
      ? lintIssues(dataset, options.limits?.issues).filter(
          ({ issue }) => !followsFrom(issue, told) && !isUsedByDraft(issue, draftWords),
        )
      : [];
  const stylePlaces = source.locate(
    style.map(({ list, id, field }) =>
      list === null || written === null ? field : written.pathOf(list, id, field),
    ),
  );
  const linted = style.map(({ issue }, i): LocatedIssue => {
    const place = stylePlaces[i] ?? { file: name, field: issue.path, line: null, column: null };
    return { ...issue, found: shorten(issue.found), ...place };
  });
  const issues = [...source.issues, ...located, ...linted].toSorted(byPlace);
  return { name, dataset: isRefused ? null : dataset, issues, drafts, refused, placeOf, placeOfWords };

  function placeOf(list: string, id: string, field: Path = []): Place {
    return placeAt(written?.pathOf(list, id, field) ?? [list, id, ...field]);
  }

  function placeOfWords(list: string, id: string, words: string): Place {
    return placeAt(written?.pathOfWords(list, id, words) ?? [list, id]);
  }

  function placeAt(at: Path): Place {
    return source.locate([at])[0] ?? { file: name, field: at, line: null, column: null };
  }
}

/** Whether a warning follows from an id that is a slip of another one: that has no name, and the right one no use. */
function followsFrom({ rule, record }: Issue, told: readonly Issue[]): boolean {
  if (record === null || (rule !== "undescribed-entry" && rule !== "unused-entry")) return false;
  return told.some((one) => one.rule === "reference-like-another" && one.message.includes(`\`${record}\``));
}

function dependsOnOthers({ rule }: Issue): boolean {
  return /missing|unknown|unused|reference/.test(rule);
}

/** An entry that only drafts name is in use all the same. */
function isUsedByDraft({ rule, record }: Issue, words: ReadonlySet<string>): boolean {
  return rule === "unused-entry" && record !== null && words.has(record);
}

/** Every text within the drafts of a light dataset: ids are among them. */
function wordsOfDrafts(value: unknown): ReadonlySet<string> {
  const words = new Set<string>();
  const visit = (inner: unknown): void => {
    if (typeof inner === "string") words.add(inner);
    else if (typeof inner === "object" && inner !== null) for (const one of Object.values(inner)) visit(one);
  };
  const { commitments } = value as {
    readonly commitments?: Readonly<Record<string, { draft?: unknown } | null>>;
  };
  if (typeof commitments === "object" && commitments !== null)
    for (const one of Object.values(commitments)) if (one?.draft === true) visit(one);
  return words;
}
