import type { Dataset } from "@policytrack/core";
import { type ParseResult, type ProblemRule, printFound, safeParseDataset } from "@policytrack/core/schema";

/**
 * Reads a dataset from JSON and checks it.
 *
 * @returns The dataset, or all that is wrong; text that is not JSON is a problem like any other.
 * @example
 * const result = jsonToDataset(text);
 * if (result.ok) assess(result.dataset, { on: "2026-04-30" });
 */
export function jsonToDataset(text: string): ParseResult<Dataset, ProblemRule | "json"> {
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch (error) {
    const message = `The text is not JSON: ${error instanceof Error ? error.message : String(error)}.`;
    const remedy = "Give a whole JSON object.";
    return { ok: false, problems: [{ rule: "json", path: [], message, found: printFound(text), remedy }] };
  }
  return safeParseDataset(value);
}
