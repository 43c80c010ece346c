export { type Check } from "./dataset/check/check.ts";
export { authoringChecks, checks, prerequisites } from "./dataset/check/checks.ts";
export {
  type ParseOptions,
  type ParseResult,
  parseDataset,
  safeParseDataset,
  safeParseDraft,
} from "./dataset/parse.ts";
export { type FactAt, factsOf } from "./dataset/facts-of.ts";
export { DatasetError, printFound, printPath, type Problem } from "./dataset/problem.ts";
export type { ProblemRule } from "./dataset/problem-rule.ts";
export { nearestOf } from "./dataset/nearest.ts";
export { publish } from "./dataset/publish.ts";
export { citationSchema, passageSchema } from "./model/citation-schema.ts";
export { commitmentDraftSchema, commitmentSchema } from "./model/commitment-schema.ts";
export { datasetDraftSchema, datasetSchema } from "./model/dataset-schema.ts";
export { deadlineFactSchema } from "./model/deadline-schema.ts";
export { domainSchema } from "./model/domain-schema.ts";
export { eventSchema } from "./model/event-schema.ts";
export { indicatorSchema } from "./model/indicator-schema.ts";
export { localizedSchema } from "./model/localized-schema.ts";
export { observationSchema } from "./model/observation-schema.ts";
export { partySchema } from "./model/party-schema.ts";
export { rangeSchema } from "./model/range-schema.ts";
export { redirectSchema } from "./model/redirect-schema.ts";
export { references, type ReferenceTo } from "./model/reference.ts";
export { sourceSchema } from "./model/source-schema.ts";
export { standingClaimSchema } from "./model/standing-schema.ts";
export { statusEntrySchema } from "./model/status-schema.ts";
export { targetFactSchema } from "./model/target-schema.ts";
export { whenSchema } from "./model/when-schema.ts";
