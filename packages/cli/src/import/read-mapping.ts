import path from "node:path";
import { nearestOf } from "@policytrack/core/usage";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { decodeUtf8 } from "../load/decode-utf8.ts";
import { limits } from "../load/limits.ts";
import { DataError } from "../load/load-dataset.ts";
import { describe, type LocatedIssue } from "../load/located-issue.ts";
import { parseYaml } from "../load/parse-yaml.ts";
import { readRegularFile } from "../load/read-file.ts";
import type { Mapping } from "./mapping.ts";
import { checkMapping } from "./mapping-issues.ts";
import { presets } from "./presets/index.ts";
import { checkScales } from "./scales.ts";

/** @throws {CommandError} where there is no preset of the name. */
export function presetMapping(name: string): Mapping {
  const preset = presets.get(name);
  if (preset !== undefined) return preset;
  throw new CommandError(
    `There is no preset ${JSON.stringify(name)}. ${nearestOf(name, [...presets.keys()])}`,
  );
}

/**
 * Reads a mapping file.
 *
 * @throws {DataError} with every issue at its line.
 */
export async function readMapping(file: string, { fs, cwd }: Context): Promise<Mapping> {
  const decoded = decodeUtf8(
    await readRegularFile(fs, path.resolve(cwd, file), file, limits.yamlBytes),
    file,
  );
  if (!decoded.ok) throw new DataError([decoded.issue]);
  const parsed = parseYaml(decoded.text, file);
  if (parsed.issues.length > 0) throw new DataError(parsed.issues);
  const checked = checkMapping(parsed.value);
  if ("mapping" in checked) {
    checkScales(checked.mapping);
    return checked.mapping;
  }
  const places = parsed.locate(checked.issues.map(({ path: at }) => at));
  throw new DataError(
    checked.issues.map(({ path: at, message, fix }, i): LocatedIssue => {
      const found = at.reduce<unknown>(
        (value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step],
        parsed.value,
      );
      return {
        rule: "mapping",
        level: "error",
        record: null,
        path: at,
        field: at,
        file,
        line: places[i]?.line ?? null,
        column: places[i]?.column ?? null,
        found: describe(found),
        message,
        fix,
      };
    }),
  );
}
