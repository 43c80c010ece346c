/** The door that reads data: `@policytrack/core/schema`. */
export { type FormRule, formRules } from "./input/form-rules.ts";
export { lint } from "./input/lint.ts";
export {
  DatasetError,
  type Draft,
  parse,
  type ParseOptions,
  type ParseResult,
  type Refused,
  safeParse,
} from "./input/parse.ts";
export { defaultLimits, type Limits } from "./model/formats.ts";
