import * as z from "zod";
import { printFound, printPath, type Problem, safeParseDataset } from "@policytrack/core/schema";
import { ndjsonToDataset } from "@policytrack/formats/ndjson";
import type { LoadResult } from "../dataset-folder/load-dataset.ts";
import type { LocatedProblem } from "../dataset-folder/located-problem.ts";
import { wholeFileProblem } from "../dataset-folder/whole-file-problem.ts";
import { parseYaml } from "../dataset-folder/yaml-file.ts";
import { exitCodes } from "../exit-codes.ts";
import type { FileFormat } from "./format-of.ts";

/**
 * Takes the text of a file as a whole dataset.
 *
 * @param name What problems call the file.
 */
export function parseDatasetText(text: string, format: FileFormat, name: string): LoadResult {
  switch (format) {
    case "json":
      return parseJson(text, name);
    case "ndjson":
      return parseNdjson(text, name);
    case "yaml":
      return parseYamlDataset(text, name);
    default:
      return format satisfies never;
  }
}

const start = { line: 1, column: 1 };

function parseJson(text: string, name: string): LoadResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = `This is not JSON: ${error instanceof Error ? error.message : String(error)}.`;
    const remedy = "Give a JSON file as `policytrack build` or `policytrack export json` writes it.";
    return failed([wholeFileProblem("json", name, message, "something else", remedy)]);
  }
  return parseValue(value, name, () => start);
}

function parseYamlDataset(text: string, name: string): LoadResult {
  const { value, problems, placeOf } = parseYaml(text, name);
  return problems.length > 0 ? failed(problems) : parseValue(value, name, placeOf);
}

function parseValue(
  value: unknown,
  file: string,
  placeOf: (path: Problem["path"]) => { readonly line: number; readonly column: number },
): LoadResult {
  if (!isOfDataset(value))
    return failed([
      wholeFileProblem(
        "not-a-dataset",
        file,
        "This is not a whole dataset: it has neither `formatVersion` nor `commitments`.",
        printFound(value),
        "Name the folder that holds `data/`, or a file as `policytrack export` writes it as json, ndjson or yaml.",
      ),
    ]);
  const parsed = safeParseDataset(value, { compile: z.compile });
  return parsed.ok
    ? parsed
    : failed(
        parsed.problems.map(({ rule, path, message, found, remedy }) => ({
          rule,
          file,
          ...placeOf(path),
          field: printPath(path),
          message,
          found,
          remedy,
        })),
      );
}

/** Any other JSON or YAML would only be told that each field is missing. */
function isOfDataset(value: unknown): boolean {
  return typeof value === "object" && value !== null && ("formatVersion" in value || "commitments" in value);
}

function parseNdjson(text: string, name: string): LoadResult {
  const parsed = ndjsonToDataset(text, { compile: z.compile });
  return parsed.ok
    ? parsed
    : failed(
        parsed.problems.map(({ line, rule, path, message, found, remedy }) => ({
          rule,
          file: name,
          line,
          column: 1,
          field: printPath(path),
          message,
          found,
          remedy,
        })),
      );
}

function failed(problems: readonly LocatedProblem[]): LoadResult {
  return { ok: false, code: exitCodes.problems, problems };
}
