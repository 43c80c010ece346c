export type { FormulaInput, FormulaReason, MethodReason, YearValue } from "./formula-input.ts";
export type { MethodVariant } from "./method-variant.ts";
export {
  classOfScore,
  growthRatio,
  growthRatioClasses,
  growthRatioOf,
  growthRatioWith,
  type GrowthRatioClass,
  type GrowthRatioFigure,
  type GrowthRatioOptions,
  type GrowthRatioResult,
} from "./growth-ratio.ts";
export {
  projectedGrowth,
  projectedGrowthClasses,
  projectedGrowthOf,
  projectedGrowthWith,
  type ProjectedGrowthClass,
  type ProjectedGrowthFigure,
  type ProjectedGrowthInput,
  type ProjectedGrowthOptions,
  type ProjectedGrowthResult,
} from "./projected-growth.ts";
export {
  meanChange,
  meanChangeClasses,
  meanChangeOf,
  meanChangeWith,
  weakestMeanChange,
  type MeanChangeClass,
  type MeanChangeFigure,
  type MeanChangeInput,
  type MeanChangeOptions,
  type MeanChangeResult,
} from "./mean-change.ts";
export {
  statusIndex,
  statusIndexOf,
  statusIndexWith,
  type StatusIndexFigure,
  type StatusIndexInput,
  type StatusIndexOptions,
} from "./status-index.ts";
export {
  growthProjection,
  linearProjection,
  projectGrowth,
  projectionClasses,
  projectLinearly,
  type Projection,
  type ProjectionClass,
  type ProjectionFigure,
  type ProjectionInput,
} from "./projection.ts";
export {
  aggregateScores,
  type AggregateScore,
  type ScoredSeries,
  type ScoreGroup,
} from "./aggregate-scores.ts";
export {
  complianceOf,
  compliancePercent,
  complianceScoreOf,
  complianceTable,
  type ComplianceCell,
  type ComplianceMean,
  type ComplianceScore,
  type ComplianceSummary,
} from "./compliance-scores.ts";
export {
  krippendorffAlpha,
  type AlphaOptions,
  type AlphaReason,
  type CodedUnit,
  type CodedValue,
  type MeasurementLevel,
} from "./krippendorff-alpha.ts";
export {
  agreementOf,
  agreementWords,
  alphaInterval,
  cohenKappa,
  observedAgreement,
  type Agreement,
  type AlphaInterval,
  type IntervalOptions,
} from "./agreement.ts";
export {
  defineScale,
  historyFields,
  meaningOf,
  ratingFields,
  type CodeMeaning,
  type Scale,
} from "./scale.ts";
export {
  iatiActivityStatus,
  iatiAscending,
  iatiIndicatorMeasure,
  iatiResultType,
  ieaPolicyStatus,
  ocdsMilestoneStatus,
  ogpEarlyResults,
  ogpIrmCompletion,
  ogpPotentialForResults,
  summitCompliance,
} from "./delivery-scales.ts";
export { netZeroTracker, netZeroTrackerStatus } from "./net-zero-tracker.ts";
export { polimeter, politifact, trackMyMayor, trumpTracker, wevis } from "./promise-trackers.ts";
export {
  destatisWeather,
  openSdgProgress,
  openSdgProgressStatus,
  unSdgProgress,
  unSdgProgress2023,
} from "./progress-ratings.ts";
