import type { Progress } from "@policytrack/core";
import type { Locale } from "./locale.ts";
import { noProgressInWords } from "./no-progress-in-words.ts";
import { numberRangeInWords } from "./number-range-in-words.ts";
import { percentRangeInWords } from "./percent-range-in-words.ts";
import { progressClassInWords } from "./progress-class-in-words.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * A progress as far as there is one: the share of the way by the straight line, the class of a method that has classes, the
 * measures of one that has none, or why there is no figure.
 *
 * @example
 * progressInWords({ kind: "none", target: "a/b", method: "linear-pace", reason: "no-base" }); // "no base value"
 */
export function progressInWords(progress: Progress, locale: Locale = "en"): string {
  switch (progress.kind) {
    case "none":
      return noProgressInWords(progress.reason, locale);
    case "figures": {
      const { completion, shareOfTarget } = progress.figures;
      return vocabularyOf(locale).covered(
        percentRangeInWords(completion, 1, locale),
        percentRangeInWords(shareOfTarget, 1, locale),
      );
    }
    case "class":
      return progress.class === null
        ? Object.entries(progress.measures)
            .map(([name, range]) => `${name} ${numberRangeInWords(range, 2, locale)}`)
            .join(", ")
        : progressClassInWords(progress.class, locale);
    default:
      return progress satisfies never;
  }
}
