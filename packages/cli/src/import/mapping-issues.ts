import { nearestOf } from "@policytrack/core/usage";
import { z } from "zod";
import { codesOf } from "../edit/codes.ts";
import { type Path, shorten } from "../load/located-issue.ts";
import { type Mapping, mappingSchema, stepNames } from "./mapping.ts";

/** What is wrong with a mapping, and how to mend it. */
export interface MappingIssue {
  readonly path: Path;
  readonly message: string;
  readonly fix: string;
}

/** A mapping that keeps to the schema and can make something, or its issues. */
export function checkMapping(
  value: unknown,
): { readonly mapping: Mapping } | { readonly issues: readonly MappingIssue[] } {
  const result = mappingSchema.safeParse(value);
  const issues = result.success
    ? meaningIssues(result.data)
    : result.error.issues
        .map(deepest)
        .map(atKey)
        .map((issue) => ({
          path: issue.path as Path,
          ...messageOf(issue, valueAt(value, issue.path as Path)),
        }));
  return result.success && issues.length === 0 ? { mapping: result.data } : { issues };
}

/** The JSON Schema of a mapping, for editors. */
export function mappingJsonSchema(): unknown {
  return {
    title: "Mapping of a sheet to a record",
    ...z.toJSONSchema(mappingSchema, { io: "input" }),
  };
}

/** Closed lists of the model, by the fields that take their codes. */
const lists = {
  status: "statuses",
  firmness: "firmnesses",
  classification: "classifications",
  attribution: "attributions",
} as const;

/** What the schema cannot say: fields that make nothing, codes that there are not, texts that name no columns. */
function meaningIssues(mapping: Mapping): readonly MappingIssue[] {
  const { fields, observation } = mapping;
  const issues: MappingIssue[] = [];
  if (fields === undefined && observation === undefined)
    issues.push({
      path: [],
      message: "The mapping fills no field.",
      fix: "Write fields: { title: COLUMN, party: COLUMN }. `policytrack import FILE --suggest` drafts them.",
    });
  if (fields !== undefined && fields.title === undefined)
    issues.push({
      path: ["fields"],
      message: "Nothing fills `title`, which every commitment has.",
      fix: 'Name its column, or make it of others: title: { text: "{Country}: {Topic} by {Year}" }.',
    });
  for (const [field, list] of Object.entries(lists)) {
    const source = fields?.[field as keyof typeof lists];
    for (const [path, code] of codesIn(source, ["fields", field]))
      if (!codesOf(list).includes(code))
        issues.push({
          path,
          message: `\`${field}\` has no code ${JSON.stringify(code)}.`,
          fix: `${nearestOf(code.toLowerCase(), codesOf(list))} null says that the value means nothing here.`,
        });
  }
  visitTexts(mapping, [], (path, text) => {
    const bare = text.replaceAll(/\{[^{}]+\}/g, "");
    if (bare !== text && !/[{}]/.test(bare)) return;
    issues.push({
      path,
      message: bare === text ? "The text names no column." : "A brace is not closed.",
      fix: 'Write columns in braces: "{Country} by {Year}". The same for every row is { value: ... }.',
    });
  });
  return issues;
}

/** The codes that a source may give, each with its place. */
function codesIn(source: unknown, path: Path): readonly (readonly [Path, string])[] {
  if (Array.isArray(source)) return source.flatMap((one, i) => codesIn(one, [...path, i]));
  if (typeof source !== "object" || source === null) return [];
  const { codes, otherwise, value } = source as Readonly<Record<string, unknown>>;
  return [
    ...Object.entries(codes ?? {}).map(([key, code]) => [[...path, "codes", key], code] as const),
    [[...path, "otherwise"], otherwise] as const,
    [[...path, "value"], value] as const,
  ].flatMap(([at, code]) => (typeof code === "string" ? [[at, code] as const] : []));
}

function visitTexts(value: unknown, path: Path, tell: (path: Path, text: string) => void): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (path.length === 0 && key === "dataset") continue;
    if (key === "text" && typeof inner === "string" && isSource(value, path)) tell(at, inner);
    else visitTexts(inner, at, tell);
  }
}

/** Whether { text } is a text of columns, and not the column of the field of that name. */
function isSource(value: object, path: Path): boolean {
  const isEntry =
    path[0] === "history" && (path.length === 1 || (path.length === 2 && typeof path[1] === "number"));
  return Object.keys(value).length === 1 && !isEntry;
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

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Readonly<Record<string, unknown>> | null | undefined)?.[step],
    value,
  );
}

function messageOf(
  issue: z.core.$ZodIssue,
  value: unknown,
): { readonly message: string; readonly fix: string } {
  const editor = "`policytrack schemas` lets an editor complete mappings.";
  switch (issue.code) {
    case "unrecognized_keys": {
      const [key = ""] = issue.keys;
      const known = fieldNames((issue.path as readonly (string | number)[]).slice(0, -1));
      return { message: `There is no field \`${key}\` here.`, fix: nearestOf(key, known) };
    }
    case "invalid_value": {
      const given = String(value ?? "");
      const isStep = issue.values.includes(stepNames[0]);
      return {
        message: `${JSON.stringify(given)} is no ${isStep ? "step" : "word of this field"}.`,
        fix: nearestOf(given.replaceAll("_", "-"), issue.values.map(String)),
      };
    }
    case "invalid_type":
      return {
        message:
          value === undefined && issue.path.length > 0
            ? `\`${String(issue.path.at(-1))}\` is missing.`
            : `Here stands ${shapeOf(value)}, and ${shapes[issue.expected] ?? "another value"} is meant.`,
        fix:
          issue.expected === "array"
            ? "Write it in brackets: [Notes]."
            : `Write it as in the guide; ${editor}`,
      };
    case "invalid_key":
      return {
        message: "A language is named by its BCP 47 tag.",
        fix: "Write a tag such as en, ja or pt-BR.",
      };
    case "too_big":
      return { message: `${JSON.stringify(value)} is too long.`, fix: `Write one sign; ${editor}` };
    default:
      return { message: shorten(`${issue.message}.`.replace(/\.\.$/, ".")), fix: `Correct it; ${editor}` };
  }
}

const shapes: Readonly<Record<string, string>> = {
  object: "a map of fields",
  record: "a map of fields",
  array: "a list",
  string: "a text",
  number: "a number",
};

function shapeOf(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  return shapes[typeof value] ?? "another value";
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
