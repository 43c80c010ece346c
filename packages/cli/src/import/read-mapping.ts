import path from "node:path";
import { nearestOf } from "@policytrack/core/usage";
import { z } from "zod";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { decodeUtf8 } from "../load/decode-utf8.ts";
import { limits } from "../load/limits.ts";
import { DataError } from "../load/load-dataset.ts";
import { describe, type LocatedIssue, shorten } from "../load/located-issue.ts";
import { parseYaml } from "../load/parse-yaml.ts";
import { readRegularFile } from "../load/read-file.ts";
import { type Mapping, mappingSchema } from "./mapping.ts";
import { presets } from "./presets/index.ts";
import { checkScales } from "./scales.ts";

/** The JSON Schema of a mapping, for editors. */
export function mappingJsonSchema(): unknown {
  return {
    title: "Mapping of a sheet to a record",
    ...z.toJSONSchema(mappingSchema, { io: "input" }),
  };
}

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
  const result = mappingSchema.safeParse(parsed.value);
  if (result.success) {
    checkScales(result.data);
    return result.data;
  }
  const issues = result.error.issues.map(deepest).map(atKey);
  const places = parsed.locate(issues.map(({ path: at }) => at as (string | number)[]));
  throw new DataError(
    issues.map((issue, i): LocatedIssue => {
      const at = issue.path as (string | number)[];
      return {
        rule: "mapping",
        level: "error",
        record: null,
        path: at,
        field: at,
        file,
        line: places[i]?.line ?? null,
        column: places[i]?.column ?? null,
        found: describe(
          at.reduce<unknown>(
            (value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step],
            parsed.value,
          ),
        ),
        ...messageOf(issue),
      };
    }),
  );
}

/** Of what fits no form of a union, the issue that leads furthest in: it is the form that was meant. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== "invalid_union") return issue;
  const inner = issue.errors
    .flatMap((form) => form.map((one) => deepest({ ...one, path: [...issue.path, ...one.path] })))
    .toSorted((a, b) => weight(b) - weight(a));
  return inner[0] ?? issue;
}

/** A field that there is not, at its own place. */
function atKey(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  return issue.code === "unrecognized_keys"
    ? { ...issue, path: [...issue.path, issue.keys[0] ?? ""] }
    : issue;
}

function weight({ path: at, code }: z.core.$ZodIssue): number {
  return at.length * 2 + (code === "unrecognized_keys" ? 1 : 0);
}

function messageOf(issue: z.core.$ZodIssue): { readonly message: string; readonly fix: string } {
  if (issue.code !== "unrecognized_keys")
    return {
      message: shorten(`${issue.message}.`.replace(/\.\.$/, ".")),
      fix: "Correct it; `policytrack schemas` lets an editor complete mappings.",
    };
  const [key = ""] = issue.keys;
  const known = fieldNames((issue.path as readonly (string | number)[]).slice(0, -1));
  return {
    message: `There is no field \`${key}\` here.`,
    fix: nearestOf(key, known),
  };
}

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
}

/** The fields that the schema has at a path. */
function fieldNames(at: readonly (string | number)[]): readonly string[] {
  const schema = mappingJsonSchema() as JsonSchema;
  /** A schema, or the forms that it allows. */
  const formsOf = (one: JsonSchema): readonly JsonSchema[] => {
    const named = one.$ref === undefined ? one : schema.$defs?.[one.$ref.replace("#/$defs/", "")];
    if (named === undefined) return [];
    return named.anyOf === undefined ? [named] : named.anyOf.flatMap(formsOf);
  };
  let forms = formsOf(schema);
  for (const step of at)
    forms = forms.flatMap(({ properties, items }) => {
      const inner = typeof step === "number" ? items : properties?.[step];
      return inner === undefined ? [] : formsOf(inner);
    });
  return [...new Set(forms.flatMap(({ properties = {} }) => Object.keys(properties)))];
}
