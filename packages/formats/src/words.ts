/** The words of the product, one language at a time: `import { ja } from "@policytrack/formats/words"`. */
export { languages, words } from "./words/choose-words.ts";
export { en } from "./words/en.ts";
export { ja } from "./words/ja.ts";
export { ko } from "./words/ko.ts";
export type {
  Cause,
  Counted,
  KnownFigure,
  KnownMethod,
  KnownNoFigures,
  ReportGroup,
  Template,
} from "./words/lexicon.ts";
export type {
  Codes,
  Column,
  Digits,
  DueOptions,
  Lexicon,
  Named,
  Piece,
  PrintedTarget,
  RuleGroup,
  Sentence,
  SentenceKey,
  UnitOf,
  Value,
  Values,
  Word,
  Words,
} from "./words/make-words.ts";
export type { CommandText, SiteText } from "./words/ui-text.ts";
