import * as z from "zod";

/** What to say of a string that is not as it should be. */
export interface FormatRule {
  /** Id of the rule. */
  readonly rule: string;
  /** What is wrong, to follow the name of the field. */
  readonly error: string | ((value: string) => string);
  /** What to do. */
  readonly remedy: string;
}

/** A string that passes a test. */
export function formatSchema(
  isRight: (value: string) => boolean,
  { rule, error, remedy }: FormatRule,
): z.ZodString {
  return z.string().refine(isRight, {
    error: typeof error === "string" ? error : (issue) => error(String(issue.input)),
    params: { rule, remedy },
  });
}
