import path from "node:path";
import type { Context } from "../context.ts";
import { decodeUtf8 } from "../load/decode-utf8.ts";
import { limits } from "../load/limits.ts";
import { DataError } from "../load/load-dataset.ts";
import type { LocatedIssue } from "../load/located-issue.ts";
import { parseYaml } from "../load/parse-yaml.ts";
import { readRegularFile } from "../load/read-file.ts";

/**
 * The texts of YAML files of a folder, by their names.
 *
 * @throws {DataError} with every issue of files that are not YAML.
 */
export async function readTexts(
  folder: string,
  files: readonly string[],
  nameOf: (file: string) => string,
  { fs }: Pick<Context, "fs">,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const issues: LocatedIssue[] = [];
  for (const file of files) {
    const shown = nameOf(file);
    const bytes = await readRegularFile(fs, path.join(folder, file), shown, limits.yamlBytes);
    const decoded = decodeUtf8(bytes, shown);
    if (decoded.ok) texts.set(file, decoded.text);
    issues.push(...(decoded.ok ? parseYaml(decoded.text, shown).issues : [decoded.issue]));
  }
  if (issues.length > 0) throw new DataError(issues);
  return texts;
}
