import type * as z from "zod";
import type { ValueParams } from "../model/format-schema.ts";
import { nearest } from "./nearest.ts";
import { type Problem, printFound, valueAt } from "./problem.ts";
import type { ProblemRule } from "./problem-rule.ts";
import { fieldsAt } from "./reference-problems.ts";

/** The issues of the schema as problems. `input` is what was parsed. */
export function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  schema: z.core.$ZodType,
): readonly Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, issue.path as (string | number)[], input, schema));
}

function problemsOf(
  issue: z.core.$ZodIssue,
  path: Problem["path"],
  input: unknown,
  schema: z.core.$ZodType,
): readonly Problem[] {
  const field = path.at(-1);
  const value = valueAt(input, path);
  const name = typeof field === "number" ? `Element ${field + 1} of ${quote(path.at(-2))}` : quote(field);
  const problem = (rule: ProblemRule, message: string, remedy: string): readonly Problem[] => [
    { rule, path, message, found: printFound(value), remedy },
  ];

  switch (issue.code) {
    case "unrecognized_keys": {
      const fields = fieldsAt(schema, input, path);
      return issue.keys.map((key) => ({
        rule: "unknown-field",
        path: [...path, key],
        message: `There is no field ${quote(key)} here.`,
        found: printFound(valueAt(input, [...path, key])),
        remedy: `${nearest(key, fields) || `The fields are ${fields.join(", ")}. `}Take it out, or mend its spelling.`,
      }));
    }
    case "invalid_type":
    case "invalid_value":
    case "invalid_union": {
      const isRange =
        issue.code === "invalid_type" &&
        issue.expected === "object" &&
        fieldsAt(schema, input, path).join() === "min,max";
      const expected = isRange ? "a range, { min, max }" : expectationOf(issue);
      if (value === undefined) {
        return field === 0
          ? problem("missing", `${quote(path.at(-2))} is empty.`, "Give at least one element.")
          : problem("missing", `${name} is missing.`, `Add it: ${expected}.`);
      }
      return problem(
        "type",
        `${name} is not ${expected}.`,
        isRange
          ? `${bareNumber} An exact one is { min: 10, max: 10 }, in a YAML file of a record also plainly 10.`
          : remedyFor(issue, value, expected),
      );
    }
    case "custom": {
      // Every test of a value in the schemas says these two.
      const { rule, remedy } = issue.params as unknown as ValueParams;
      return problem(rule, `${name} ${issue.message}.`, remedy);
    }
    default:
      return problem("value", `${name}: ${issue.message}.`, "Correct the value.");
  }
}

const bareNumber =
  "Write numbers alone, without quotes, thousands marks or a unit: the unit stands in the indicator.";

/** What to write in place of a value of another type, or none of the codes. */
function remedyFor(
  issue: z.core.$ZodIssueInvalidType | z.core.$ZodIssueInvalidValue | z.core.$ZodIssueInvalidUnion,
  value: unknown,
  expected: string,
): string {
  if (issue.code !== "invalid_type") {
    // Two letters more or less make any short word into any other.
    const isWord = typeof value === "string" && value.length > 3;
    return `${isWord ? nearest(value, codesOf(issue)) : ""}Write ${expected}.`;
  }
  if (issue.expected === "string" && typeof value === "number") return `Put it in quotes: "${value}".`;
  if (issue.expected === "array" && value === null)
    return "Write [] where there is none, or give its elements.";
  if (issue.expected === "number" && typeof value === "string") return bareNumber;
  return `Write ${expected}.`;
}

function codesOf(issue: z.core.$ZodIssueInvalidValue | z.core.$ZodIssueInvalidUnion): readonly string[] {
  const codes: readonly unknown[] =
    issue.code === "invalid_value"
      ? issue.values
      : "options" in issue && Array.isArray(issue.options)
        ? issue.options
        : [];
  return codes.filter((code) => typeof code === "string");
}

function expectationOf(
  issue: z.core.$ZodIssueInvalidType | z.core.$ZodIssueInvalidValue | z.core.$ZodIssueInvalidUnion,
): string {
  switch (issue.code) {
    case "invalid_type":
      return typeNames[issue.expected] ?? `a ${issue.expected}`;
    case "invalid_value":
      return oneOf(issue.values);
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options)
        ? oneOf(issue.options)
        : "one of the allowed forms";
    default:
      return issue satisfies never;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "a group of fields",
  string: "a text",
  tuple: "a list with at least one element",
};

function oneOf(values: readonly unknown[]): string {
  const [first, ...others] = values.map((value) => JSON.stringify(value));
  if (first === undefined) return "a value";
  return others.length === 0 ? first : `one of ${[first, ...others].join(", ")}`;
}

function quote(name: string | number | undefined): string {
  return name === undefined ? "The dataset" : `\`${name}\``;
}
