import { readFile } from "node:fs/promises";
import path from "node:path";
import { printFound } from "@policytrack/core/schema";
import { brokenAt } from "../broken-at.ts";
import { decodeUtf8 } from "../decode-utf8.ts";
import type { LocatedProblem } from "./located-problem.ts";
import { wholeFileProblem } from "./whole-file-problem.ts";
import { parseYaml, type YamlFile } from "./yaml-file.ts";

/** The version of a record, or why it cannot be had. */
export type Version =
  | { readonly ok: true; readonly version: string; readonly placeOf: YamlFile["placeOf"] }
  | { readonly ok: false; readonly problem: LocatedProblem };

const file = "package.json";

/** Reads the version of a record from its package.json. */
export async function readVersion(folder: string): Promise<Version> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path.join(folder, file));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    const remedy = "Add it, and give in it the `version` of the data.";
    return wrong(wholeFileProblem("missing-file", file, `There is no ${file}.`, "nothing", remedy));
  }
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) {
    const { message, remedy, line, column } = decoded;
    return wrong({ ...wholeFileProblem("encoding", file, message, "other bytes", remedy), line, column });
  }
  const { text } = decoded;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const remedy = "Mend it there; JSON takes no comments, and no comma behind the last of a list.";
    const problem = wholeFileProblem("json", file, `This is not JSON: ${reason}.`, "something else", remedy);
    return wrong({ ...problem, ...brokenAt(text, reason) });
  }
  const { placeOf } = parseYaml(text, file);
  const version =
    typeof value === "object" && value !== null && "version" in value ? value.version : undefined;
  if (typeof version === "string") return { ok: true, version, placeOf };
  const [rule, message] =
    version === undefined
      ? (["missing", "There is no `version` in it."] as const)
      : (["type", "`version` is not a text."] as const);
  const found = version === undefined ? "nothing" : printFound(version);
  const remedy = 'Give the version of the data: "version": "0.1.0".';
  const problem = { ...wholeFileProblem(rule, file, message, found, remedy), field: "version" };
  return wrong({ ...problem, ...placeOf(["version"]) });
}

function wrong(problem: LocatedProblem): Version {
  return { ok: false, problem };
}
