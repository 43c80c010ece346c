import * as z from "zod";
import { printFound, printPath, safeParseDataset } from "@policytrack/core/schema";
import { ndjsonToDataset } from "@policytrack/formats/ndjson";
import { brokenAt } from "../broken-at.ts";
import type { LoadResult } from "../dataset-folder/load-dataset.ts";
import type { LocatedProblem } from "../dataset-folder/located-problem.ts";
import { noCommitments } from "../dataset-folder/no-commitments.ts";
import { wholeFileProblem } from "../dataset-folder/whole-file-problem.ts";
import { parseYaml, type YamlFile } from "../dataset-folder/yaml-file.ts";
import { exitCodes } from "../exit-codes.ts";
import type { FileFormat } from "./format-of.ts";

/**
 * Takes the text of a file as a whole dataset.
 *
 * @param name What problems call the file.
 */
export function parseDatasetText(text: string, format: FileFormat, name: string): LoadResult {
  const parsed = parseAs(format, text, name);
  return parsed.ok && parsed.dataset.commitments.length === 0 ? failed([noCommitments(name)]) : parsed;
}

function parseAs(format: FileFormat, text: string, name: string): LoadResult {
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

function parseJson(text: string, name: string): LoadResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This is not JSON: ${reason}.`;
    const remedy = "Give a JSON file as `policytrack build` or `policytrack export json` writes it.";
    const problem = wholeFileProblem("json", name, message, "something else", remedy);
    return failed([{ ...problem, ...brokenAt(text, reason) }]);
  }
  return parseValue(value, name, jsonPlaces(text, name));
}

/** Finds where fields of a JSON text stand. JSON is YAML, and YAML is read with its places; but only once one is asked for. */
function jsonPlaces(text: string, name: string): YamlFile["placeOf"] {
  let places: YamlFile["placeOf"] | null = null;
  return (field) => {
    places ??= text.length > longestPlaced ? nowhere : parseYaml(text, name).placeOf;
    return places(field);
  };
}

const nowhere: YamlFile["placeOf"] = () => ({ line: 1, column: 1 });

/** Of longer texts the places are not looked for: in characters, about a second. */
const longestPlaced = 4_000_000;

function parseYamlDataset(text: string, name: string): LoadResult {
  const { value, problems, placeOf } = parseYaml(text, name);
  return problems.length > 0 ? failed(problems) : parseValue(value, name, placeOf);
}

function parseValue(value: unknown, file: string, placeOf: YamlFile["placeOf"]): LoadResult {
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
