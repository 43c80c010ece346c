/** The door that reads data: `@policytrack/core/schema`. */
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
export { type FormRule, formRules } from "./input/form-rules.ts";
