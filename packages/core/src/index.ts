import type { DatasetIndex as IndexClass } from "./dataset/dataset-index.ts";

export type * from "./model/types.ts";
export { assess } from "./assess/assess.ts";
export type { AssessOptions } from "./assess/assess-options.ts";
export type { DateTolerance } from "@policytrack/edtf";
export type {
  Assessed,
  AssessedCommitment,
  AssessedCriterion,
  Assessment,
  DaySpan,
  DueReason,
  FactView,
  HistoryView,
  Mixed,
  NotOnRecord,
  Original,
  PointView,
  SourceView,
  Tally,
  TargetView,
  Uncertain,
  Verdict,
} from "./assess/assessment.ts";
export type { IndexedFact, PublicationDate } from "./dataset/dataset-index.ts";
/** The type alone: exported as a class, it would compile as a value that is not there. */
export type DatasetIndex = IndexClass;
export { idsInUse } from "./dataset/ids-in-use.ts";
export { factsOf } from "./dataset/facts-of.ts";
export type { DayLike } from "./assess/read-day.ts";
export { text } from "./assess/text.ts";
export { withDerived } from "./assess/with-derived.ts";
export { catalogue, reviewsOf, versionsOf, type CatalogueIds } from "./query/catalogue.ts";
export { referenceIssues } from "./query/reference-issues.ts";
export { defineDataset, type IdsOf } from "./input/define.ts";
export { UsageError, type UsageCode } from "./errors.ts";
export { explain, type DecidingLine, type Explanation, type Step } from "./assess/explain.ts";
export { lines as timelinessLines, type Line as TimelinessLine } from "./timeliness/findings.ts";
export { get, type Gettable, type Kind, type Kinds } from "./query/get.ts";
export {
  compliance,
  complianceLevel,
  type ComplianceLevel,
  type ComplianceRow,
} from "./progress/compliance.ts";
export {
  defineMethod,
  type FigureKind,
  type Method,
  type MethodOptions,
  type MethodWords,
  type PublishedFormula,
  type Reading,
} from "./progress/define-method.ts";
export {
  paces,
  type Formula,
  type Measured,
  type Need,
  type NoFigures,
  type Pace,
  type Point,
  type Result,
} from "./progress/formula.ts";
export { linearPace } from "./progress/linear-pace.ts";
export { prepareTarget, type PreparedPoint, type PreparedTarget } from "./progress/prepare-target.ts";
export type { Cause } from "./compare/causes.ts";
export { changeDays, type ChangeDay, type ChangeDaysOptions } from "./compare/change-days.ts";
export { compare, type Change, type ChangeField } from "./compare/compare.ts";
export {
  compareDatasets,
  type ComparedList,
  type DatasetChange,
  type FactList,
} from "./compare/compare-datasets.ts";
export type { FieldChange } from "./compare/field-changes.ts";
export { followRedirects } from "./compare/follow-redirects.ts";
export { count, type CountKey } from "./query/count.ts";
export { filter, type DayRange, type IdsIn, type Query } from "./query/filter.ts";
export { type DueItem, dueItems, type DueItemsOptions } from "./query/due-items.ts";
export { upcoming, type UpcomingItem, type UpcomingOptions } from "./query/upcoming.ts";
export type { Cell, ColumnType } from "./query/columns.ts";
export {
  table,
  tableDescriptions,
  type TableColumn,
  type TableDescription,
  type TableName,
  type Tables,
} from "./query/table.ts";
export {
  attributions,
  baselineKinds,
  classifications,
  comparators,
  complianceOfStatus,
  criteriaRelations,
  directions,
  directnesses,
  extentsRead,
  firmnesses,
  fiscalYearNames,
  levels,
  measures,
  noDueReasons,
  observationKinds,
  partyKinds,
  relationTypes,
  roles,
  sourceKinds,
  stages,
  statedTimelinesses,
  statuses,
  timelinesses,
  type Timeliness,
  timings,
  valueUnits,
  waysToAct,
} from "./model/generated/vocabularies.ts";
