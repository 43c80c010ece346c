import { decodeUtf8 } from "./decode-utf8.ts";
import { inMebibytes, limits } from "./limits.ts";
import { describe, fileIssue, type LocatedIssue, type Path } from "./located-issue.ts";
import { parseJson } from "./parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";
import { isNdjson, readNdjsonSource } from "./read-ndjson-source.ts";
import type { Place, Source } from "./source.ts";

/**
 * The datasets in one file of JSON, NDJSON or YAML, known by its content: one, or those of a catalogue.
 *
 * @param name What issues call the file.
 */
export async function sourcesOfBytes(bytes: Uint8Array, name: string): Promise<readonly Source[]> {
  const decoded = decodeUtf8(bytes, name);
  if (!decoded.ok) return [withoutValue(decoded.issue)];
  const { text } = decoded;
  if (text.trim() === "")
    return [
      withoutValue(
        fileIssue({
          rule: "empty",
          file: name,
          message: "It is empty.",
          found: "nothing",
          fix: "Give a dataset. What wrote this may have failed.",
        }),
      ),
    ];
  if (isNdjson(text, name)) return [await readNdjsonSource(text, name)];
  const isYaml = /\.ya?ml$/i.test(name) || !/^\s*[{[]/.test(text);
  if (isYaml && text.length > limits.yamlBytes)
    return [
      withoutValue(
        fileIssue({
          rule: "limit-exceeded",
          file: name,
          message: `YAML of more than ${inMebibytes(limits.yamlBytes)} is not read.`,
          found: inMebibytes(text.length),
          fix: "Give it as JSON.",
        }),
      ),
    ];
  const parsed = isYaml ? parseYaml(text, name) : parseJson(text, name);
  const locateIn =
    (prefix: Path) =>
    (paths: readonly Path[]): readonly Place[] =>
      parsed.locate(paths.map((one) => [...prefix, ...one])).map((position, i) => ({
        file: name,
        field: [...prefix, ...(paths[i] ?? [])],
        line: position?.line ?? null,
        column: position?.column ?? null,
      }));
  const { value } = parsed;
  if (isFields(value) && Array.isArray(value["datasets"]) && value["commitments"] === undefined)
    return (value["datasets"] as readonly unknown[]).map((dataset, i) => ({
      value: dataset,
      issues: i === 0 ? parsed.issues : [],
      unread: [],
      locate: locateIn(["datasets", i]),
    }));
  if (
    value !== undefined &&
    !(isFields(value) && ("commitments" in value || "reviewedThrough" in value || "formatVersion" in value))
  )
    return [
      withoutValue(
        fileIssue({
          rule: "not-a-dataset",
          file: name,
          message: "This is not a dataset: it has no `commitments`.",
          found: describe(value),
          fix: "Name a record folder, or a file with id, title, source, reviewedThrough and commitments.",
          at: { line: 1, column: 1 },
        }),
      ),
    ];
  return [{ value, issues: parsed.issues, unread: [], locate: locateIn([]) }];
}

function withoutValue(issue: LocatedIssue): Source {
  return {
    value: undefined,
    issues: [issue],
    unread: [],
    locate: (paths) => paths.map((path) => ({ file: issue.file, field: path, line: null, column: null })),
  };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
