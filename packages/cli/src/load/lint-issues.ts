import type { Dataset, Issue } from "@policytrack/core";
import { lint } from "@policytrack/core/schema";
import type { Path } from "./located-issue.ts";

/** An issue of a dataset, and where what it is about is written: in a list, under an id. */
export interface LintIssue {
  readonly issue: Issue;
  /** Null: the head of the dataset. */
  readonly list: string | null;
  readonly id: string;
  /** The field within the record, by the names of the light form. */
  readonly field: Path;
}

/** What the rules find in a valid dataset: style, gaps, what is unused. Errors are those that the dataset makes of them. */
export function lintIssues(dataset: Dataset, limit?: number): readonly LintIssue[] {
  return lint(dataset, limit === undefined ? {} : { limit }).map((issue) => ({
    issue,
    ...writtenAt(dataset, issue.path),
  }));
}

/** Where a path of a full dataset is written in a light one. */
export function writtenAt(dataset: Dataset, path: Path): Pick<LintIssue, "list" | "id" | "field"> {
  const [list, position, ...rest] = path;
  const record = recordAt(dataset, list, position);
  if (record === null) return { list: null, id: "", field: path };
  // Observations are written below their indicator.
  if (list === "observations" && "indicator" in record)
    return { list: "indicators", id: String(record["indicator"]), field: ["observations"] };
  return { list: String(list), id: String(record["id"] ?? record["from"]), field: lightField(record, rest) };
}

function recordAt(
  dataset: Dataset,
  list: unknown,
  position: unknown,
): Readonly<Record<string, unknown>> | null {
  if (typeof list !== "string" || typeof position !== "number") return null;
  const records = (dataset as unknown as Readonly<Record<string, unknown>>)[list];
  const found: unknown = Array.isArray(records) ? records[position] : undefined;
  return typeof found === "object" && found !== null ? (found as Readonly<Record<string, unknown>>) : null;
}

/** Criteria are a list in the full form, and a map by their ids in the light one; the first term is written beside the criterion. */
function lightField(record: Readonly<Record<string, unknown>>, [first, second, ...rest]: Path): Path {
  if (first === undefined) return [];
  if (first === "parties") return ["party"];
  if (first === "domains") return ["domain"];
  if (first === "citations" || first === "sources") return ["source"];
  if (first === "names") return ["name"];
  if (first === "criteria" && typeof second === "number") {
    const criteria = record["criteria"] as readonly { readonly id: string }[];
    const id = criteria[second]?.id;
    return id === undefined
      ? ["criteria"]
      : ["criteria", id, ...rest.filter((step) => step !== "terms" && step !== 0)];
  }
  return second === undefined ? [first] : [first, second, ...rest];
}
