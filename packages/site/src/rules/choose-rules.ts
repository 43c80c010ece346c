import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import type { RuleTexts } from "./rule-texts.ts";

/** The rules in the language of a page. */
export function chooseRules(language: string): RuleTexts {
  return (
    new Map([
      ["ja", ja],
      ["ko", ko],
    ]).get(language) ?? en
  );
}
