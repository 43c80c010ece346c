/** How a record is said: rows, one commitment, explanations, changes and computed sentences, for command, site and exports. */
export { changesView } from "./view/changes-view.ts";
export { cautionRule } from "./view/pace-cautions.ts";
export { commitmentView } from "./view/commitment-view.ts";
export { inOrder } from "./view/in-order.ts";
export { ledeSentences, type LedeInput, type LedeScope } from "./view/lede-sentences.ts";
export { explanationView } from "./view/explanation-view.ts";
export { reportView, type ReportOptions } from "./view/report-view.ts";
export {
  badge,
  feedEntries,
  linkPreview,
  verdictParts,
  type Badge,
  type FeedEntry,
  type LinkPreview,
} from "./view/share-view.ts";
export {
  countedItems,
  countedVerdicts,
  fallenDueOf,
  headlineText,
  verdictCounts,
  type CountedItem,
  type VerdictCount,
} from "./view/verdict-counts.ts";
export type {
  ChangeCause,
  ChangesView,
  ClaimRow,
  CodeView,
  CommitmentRow,
  CommitmentView,
  Counts,
  CountView,
  CriterionView,
  DueView,
  ExplanationView,
  FactRow,
  FieldChange,
  FigureView,
  ItemChange,
  ItemRow,
  NameView,
  PointRow,
  ProgressView,
  RatingRow,
  ReplyRow,
  ReportView,
  Scope,
  SourceRow,
  StepView,
  TallyView,
  TargetView,
  VerdictView,
  ViewOptions,
  WhySentence,
  WordsView,
} from "./view/view.ts";
export type { ReportGroup } from "./words/lexicon.ts";
export { clauseOf, type Piece, type Sentence } from "./words/template.ts";
