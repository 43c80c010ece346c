export { assess, type AssessOptions } from "./assess/assess.ts";
export { assessmentOf } from "./assess/assessment-of.ts";
export { is } from "./assess/among.ts";
export { isDueSoon } from "./assess/is-due-soon.ts";
export { deadlineOn } from "./assess/deadline-on.ts";
export { explain } from "./assess/explain.ts";
export { type Known, type KnowableDataset, knowledgeOf, type Publication } from "./assess/known.ts";
export {
  aggregateScores,
  type AggregateScore,
  type ScoredSeries,
  type ScoreGroup,
} from "./assess/aggregate-scores.ts";
export { type AssessmentChange, compareAssessments } from "./assess/compare-assessments.ts";
export type { AspectVerdict, ChangedAspect, ProgressNews, VerdictChange } from "./assess/verdict-changes.ts";
export * from "./assess/compliance.ts";
export * from "./assess/methods/growth-ratio.ts";
export type { Labels } from "./assess/methods/formula-method.ts";
export { linearPace } from "./assess/methods/linear-pace.ts";
export * from "./assess/methods/mean-change.ts";
export type { FormulaInput, FormulaRefusal, Method, ProgressOn, YearValue } from "./assess/methods/method.ts";
export * from "./assess/methods/projected-growth.ts";
export { type Projection, type Projections, projectionsOf } from "./assess/methods/projection.ts";
export { statusIndex, statusIndexOf } from "./assess/methods/status-index.ts";
export { missingAtLatest } from "./assess/missing-at-latest.ts";
export * from "./assess/roll-up.ts";
export * from "./assess/scales.ts";
export type { TargetOptions } from "./assess/target-options.ts";
export { type Upcoming, upcoming, type UpcomingOptions } from "./assess/upcoming.ts";
export { standingOn } from "./assess/standing-on.ts";
export { statusOn } from "./assess/status-on.ts";
export { meetsTarget, type TargetSchedule, targetScheduleOn } from "./assess/target-schedule-on.ts";
export * from "./assess/tally.ts";
export * from "./assess/verdict.ts";
export { compareVerdicts, type VersionChange } from "./assess/compare-verdicts.ts";
export { commitmentOf } from "./dataset/commitment-of.ts";
export {
  compareDatasets,
  type ComparedList,
  type DatasetChange,
  type FactList,
} from "./dataset/compare-datasets.ts";
export { type ResolvedId, resolveId } from "./dataset/resolve-id.ts";
export { select, type Selection } from "./dataset/select.ts";
export { subsetOf } from "./dataset/subset-of.ts";
export {
  type CalendarDay,
  calendarDay,
  type Day,
  dayOf,
  daysInMonth,
  decimalYear,
  type IsoDay,
  isLeapYear,
  isoDay,
  parseIsoDay,
} from "./dates/day.ts";
export type { DaySpan } from "./dates/day-span.ts";
export {
  defaultWidening,
  dueWindow,
  type DueWindow,
  type NoWindow,
  whyNotDeadline,
  type Widening,
} from "./dates/due-window.ts";
export { addDuration, type CalendarDuration, parseDuration } from "./dates/duration.ts";
export * from "./dates/edtf.ts";
export { levelOfEdtf } from "./dates/edtf-level.ts";
export { type EdtfError, type EdtfResult, parseEdtf } from "./dates/edtf-parse.ts";
export { printEdtf } from "./dates/edtf-print.ts";
export { spanOfEdtf } from "./dates/edtf-span.ts";
export * from "./model/citation.ts";
export * from "./model/commitment.ts";
export * from "./model/dataset.ts";
export * from "./model/deadline.ts";
export * from "./model/domain.ts";
export * from "./model/event.ts";
export * from "./model/fact.ts";
export * from "./model/indicator.ts";
export * from "./model/localized.ts";
export * from "./model/non-empty.ts";
export * from "./model/observation.ts";
export * from "./model/party.ts";
export * from "./model/passage.ts";
export * from "./model/range.ts";
export * from "./model/redirect.ts";
export * from "./model/source.ts";
export * from "./model/standing.ts";
export * from "./model/status.ts";
export * from "./model/target.ts";
export * from "./model/when.ts";
