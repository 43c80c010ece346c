import type { ValueRule } from "../model/format-schema.ts";
import type { ReferenceTo } from "../model/reference.ts";

/** The rules that a dataset can break: the `rule` of a problem is one of them. */
export type ProblemRule =
  | ValueRule
  | "missing"
  | "type"
  | "value"
  | "unknown-field"
  | `unknown-${ReferenceTo | "criterion"}`
  | `unused-${"domain" | "indicator" | "party" | "source"}`
  | "base-fact"
  | "before-made"
  | "correction-kind"
  | "correction-why"
  | "date-without-end"
  | "deadline-date"
  | "deadline-part"
  | "deadline-passage"
  | "deadline-wording"
  | "derivation"
  | "derived"
  | "due-before-made"
  | "event-date"
  | "fact-id-owner"
  | "history-order"
  | "low-confidence-alone"
  | "neutral-wording"
  | "no-cycle"
  | "nobody-commits"
  | "nobody-speaks"
  | "overlap-undeclared"
  | "person-commits"
  | "published-after"
  | "read-before-published"
  | "reviewed-after"
  | "reviewed-before-source"
  | "rival-values"
  | "seen-before-begun"
  | "sorted"
  | "target-comparator"
  | "target-limit"
  | "target-side"
  | "target-value"
  | "text-length"
  | "title-full-stop"
  | "unique-id";
