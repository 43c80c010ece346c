import { noProgressReasons } from "@policytrack/core";
import type { Locale } from "./locale.ts";
import type { Rule } from "./vocabulary/vocabulary.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * What a rule of an explanation did, in one sentence. Of a method that is not of core only the id is known; the id of a
 * rule that nobody knows stays as it is.
 *
 * @param rule The `rule` of a `Because`.
 * @example
 * ruleInWords("status/latest-entry"); // "The latest entry that had begun by this day gives the status."
 * ruleInWords("progress/no-base"); // "No figure of progress was computed: no base value."
 * ruleInWords("progress/of-our-own"); // 'Progress was computed by the method "of-our-own".'
 * ruleInWords("deadline/one-reading", "ja"); // "日付をどのように読んでも判定は同じである。"
 */
export function ruleInWords(rule: string, locale: Locale = "en"): string {
  const { rule: words, noProgress } = vocabularyOf(locale);
  if (isRule(rule, words)) return words[rule];
  const [, method] = /^progress\/(.+)$/.exec(rule) ?? [];
  if (method === undefined) return rule;
  const reason = noProgressReasons.find((candidate) => candidate === method);
  return reason === undefined ? words.otherMethod(method) : words.noFigure(noProgress[reason]);
}

function isRule(rule: string, words: object): rule is Rule {
  return rule.includes("/") && Object.hasOwn(words, rule);
}
