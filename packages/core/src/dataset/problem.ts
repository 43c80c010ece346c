import type { ProblemRule } from "./problem-rule.ts";

/** What is wrong with a dataset, where, and how to mend it. `Rule`: also those of the file that it is read from, where it is. */
export interface Problem<Rule extends string = ProblemRule> {
  /** Id of the rule that is broken. */
  readonly rule: Rule;
  /** The way to the field from the top of the dataset: names of fields and positions in lists. */
  readonly path: readonly (string | number)[];
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What stands there, as JSON; "nothing" where nothing does. */
  readonly found: string;
  /** What to do. */
  readonly remedy: string;
}

/** A path as people write it: `commitments[2].standing[0].date`. */
export function printPath(path: Problem["path"]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
}

/** A value as it is shown in a problem: JSON, shortened. Of what JSON cannot write, such as a list within itself, the kind. */
export function printFound(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = jsonOf(value);
  return text.length <= 80 ? text : `${text.slice(0, 77)}...`;
}

function jsonOf(value: unknown): string {
  // A number beyond all that JSON can write is none there.
  if (typeof value === "number") return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // It holds itself, or more levels than JavaScript can follow.
    if (typeof value !== "object") return String(value);
    return Array.isArray(value) ? "a list without a bottom" : "fields without a bottom";
  }
}

/** What stands at a path of a value. */
export function valueAt(value: unknown, path: Problem["path"]): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === "object" && inside !== null
        ? (inside as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

/** Thrown where a dataset was required and what was given is not one. */
export class DatasetError extends Error {
  /** All that is wrong, in the order of the data. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(
      ({ path, message, found, remedy }) => `- ${printPath(path)}: ${message} Found: ${found}. ${remedy}`,
    );
    super(
      `The dataset has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}:\n${lines.join("\n")}`,
    );
    this.name = "DatasetError";
    this.problems = problems;
  }
}
