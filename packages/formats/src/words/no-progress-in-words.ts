import type { NoProgress } from "@policytrack/core";
import type { Locale } from "./locale.ts";

const vocabulary: Readonly<Record<Locale, Readonly<Record<NoProgress, string>>>> = {
  en: {
    "no-target": "no measure",
    "no-base": "no base value",
    "no-observations": "no figures found",
    "no-observation-after-base": "no figures found since the base",
    "base-equals-target": "base equals target",
    "target-against-direction": "target lies against its direction",
    "mixed-signs": "values of mixed sign",
    "too-few-points": "too few figures",
    "definition-mismatch": "definitions differ",
    "range-not-chosen": "target is a range and none of it was chosen",
    "not-in-force": "target not in force",
    "method-not-given": "method not given",
  },
};

/** Why there is no figure. It is never 0 %. */
export function noProgressInWords(reason: NoProgress, locale: Locale = "en"): string {
  return vocabulary[locale][reason];
}
