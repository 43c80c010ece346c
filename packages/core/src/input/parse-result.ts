import type { Limits } from "../model/formats.ts";
import type { Dataset, Issue } from "../model/types.ts";
import type { RuleCheck } from "../rules/rule.ts";
import type { Place } from "./issue-log.ts";

export interface ParseOptions {
  /** Return the valid part where some records have errors, with those that are refused. Default: false. */
  readonly partial?: boolean;
  /**
   * Rules to run beside those of level error: `rules` for all. What they find is in `warnings`, with its place in the value; where
   * the dataset makes an error of it, in `issues`.
   */
  readonly rules?: readonly RuleCheck[];
  /** How much is read and told. A limit that does not exist, or is no whole number from 1 on, is a UsageError. */
  readonly limits?: Partial<Limits>;
}
/** A half-written commitment. It is in no list of the dataset. */
export interface Draft {
  readonly id: string | null;
  readonly path: Place;
  /** What is still to be done, as warnings. */
  readonly issues: readonly Issue[];
}
/** A record with errors, or one that refers to such a record. */
export interface Refused {
  readonly record: string | null;
  readonly path: Place;
  readonly issues: readonly Issue[];
}
export type ParseResult =
  | {
      readonly success: true;
      readonly data: Dataset;
      readonly warnings: readonly Issue[];
      readonly drafts: readonly Draft[];
      /** With `partial` only. */
      readonly refused: readonly Refused[];
    }
  | {
      readonly success: false;
      readonly issues: readonly Issue[];
      readonly warnings: readonly Issue[];
      readonly drafts: readonly Draft[];
    };

/** What `parse` throws where data have errors. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    const lines = issues
      .slice(0, 5)
      .map(
        ({ record, path, message, fix }) => `${record ?? "dataset"}: ${path.join(".")}: ${message} ${fix}`,
      );
    super(
      [
        `The data have ${issues.length} ${issues.length === 1 ? "error" : "errors"}.`,
        ...lines,
        ...(issues.length > 5 ? ["…"] : []),
      ].join("\n"),
    );
    this.issues = issues;
  }
}
