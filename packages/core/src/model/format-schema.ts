import * as z from "zod";

/** The rules that a value can break by itself. */
export type ValueRule =
  | "day"
  | "duration"
  | "edtf"
  | "fact-id"
  | "id"
  | "iso3166"
  | "language"
  | "passage"
  | "range"
  | "sha256"
  | "text"
  | "url"
  | "version";

/** What a problem says of a value that fails a test: the `params` of the test. */
export interface ValueParams {
  /** Id of the rule. */
  readonly rule: ValueRule;
  /** What to do. */
  readonly remedy: string;
}

/** What to say of a string that is not as it should be. */
export interface FormatRule extends ValueParams {
  /** What is wrong, to follow the name of the field. */
  readonly error: string | ((value: string) => string);
}

/** A string that passes a test. */
export function formatSchema(
  isRight: (value: string) => boolean,
  { rule, error, remedy }: FormatRule,
): z.ZodString {
  return z.string().refine(isRight, {
    error: typeof error === "string" ? error : (issue) => error(String(issue.input)),
    params: { rule, remedy } satisfies ValueParams,
  });
}
