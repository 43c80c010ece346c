/** The door that reads and writes data: `@policytrack/core/schema`. */
export { datasetSchema, type StandardIssue, type StandardSchema } from "./input/dataset-schema.ts";
export { dueText, type DueResult, parseDue } from "./input/due-text.ts";
export { type FormRule, type FormRuleId, formRules } from "./model/form-rules.ts";
export { isDataset } from "./input/is-dataset.ts";
export { lint, type LintOptions } from "./input/lint.ts";
export { parse, safeParse } from "./input/parse.ts";
export {
  DatasetError,
  type Draft,
  type ParseOptions,
  type ParseResult,
  type Refused,
} from "./input/parse-result.ts";
export { isoFormsOf } from "./input/read-date.ts";
export { isoDurationOf } from "./input/read-duration.ts";
export { printRange, readRange } from "./input/range-text.ts";
export { slug } from "./input/slug.ts";
export { toInput } from "./input/to-input.ts";
export { defaultLimits, isId, type Limits } from "./model/formats.ts";
export { ruleGroups, rules } from "./rules/all-rules.ts";
export { unreliableHosts } from "./rules/evidence/unreliable-hosts.ts";
export { findIssues, type FindIssuesOptions } from "./rules/find-issues.ts";
export type { ExampleLines, Rule, RuleCheck, RuleExample, RuleText } from "./rules/rule.ts";
