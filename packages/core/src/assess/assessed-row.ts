import type { AssessmentContext } from "./assessment-context.ts";

/** What verdicts, criteria and commitments have alike: the hidden context, and a line for logs and tests. */
export abstract class AssessedRow {
  abstract readonly id: string;
  abstract readonly timeliness: string;
  abstract readonly due: string | null;
  readonly #context: AssessmentContext;

  constructor(context: AssessmentContext) {
    this.#context = context;
  }

  /** The assessment that a row is of. Undefined: it is no row of an assessment. */
  static contextOf(row: unknown): AssessmentContext | undefined {
    return typeof row === "object" && row !== null && #context in row ? row.#context : undefined;
  }

  toString(): string {
    return `${this.id}: ${this.timeliness}${this.due === null ? "" : ` (due ${this.due})`}`;
  }
}

/** The assessment that a verdict, a criterion or a commitment is of. Undefined: it is none of these. */
export const contextOf = (row: unknown): AssessmentContext | undefined => AssessedRow.contextOf(row);
