import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import * as z from "zod";
import type { Dataset } from "@policytrack/core";
import { printPath, type Problem, publish, safeParseDataset, safeParseDraft } from "@policytrack/core/schema";
import type { LocatedProblem } from "./located-problem.ts";
import { readDatasetFolder } from "./read-dataset-folder.ts";

/** A dataset, or everything that is wrong with it. */
export type LoadResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/**
 * Loads a dataset: authored in a folder of YAML files, or published as a JSON file (`data.json`).
 *
 * @param from The folder that holds `data/`, or the JSON file.
 */
export async function loadDataset(from: string): Promise<LoadResult> {
  return (await isFile(from)) ? await loadJson(from) : await loadFolder(from);
}

async function loadFolder(folder: string): Promise<LoadResult> {
  const { draft, problems, locate } = await readDatasetFolder(folder);
  if (draft === null) return { ok: false, problems };
  const parsed = safeParseDraft(draft, { compile: z.compile });
  if (parsed.ok && problems.length === 0) return { ok: true, dataset: publish(parsed.dataset) };
  const unread = problems.filter(({ rule }) => rule === "yaml").map(({ file }) => file);
  const all = [
    ...problems,
    ...(parsed.ok ? [] : parsed.problems.filter((problem) => !followsFrom(unread, problem)).map(locate)),
  ];
  return { ok: false, problems: all.toSorted(byPlace) };
}

/** Whether a problem may be there only because a file could not be read: what it holds, or uses, is not known. */
function followsFrom(unread: readonly string[], { rule, found }: Problem): boolean {
  if (unread.length === 0) return false;
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

async function loadJson(file: string): Promise<LoadResult> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problems: [
        place(
          "json",
          "",
          `This is not JSON: ${message}.`,
          "something else",
          "Give a JSON file as `policytrack build` writes it.",
        ),
      ],
    };
  }
  const parsed = safeParseDataset(value, { compile: z.compile });
  if (parsed.ok) return parsed;
  return {
    ok: false,
    problems: parsed.problems.map(({ rule, path, message, found, remedy }) =>
      place(rule, printPath(path), message, found, remedy),
    ),
  };

  function place(
    rule: string,
    field: string,
    message: string,
    found: string,
    remedy: string,
  ): LocatedProblem {
    return { rule, file, line: 1, column: 1, field, message, found, remedy };
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function byPlace(a: LocatedProblem, b: LocatedProblem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
