import type { Locale } from "./locale.ts";
import type { Period, PeriodKind } from "./period.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/** A period that has a name. */
export function namedPeriod(
  kind: Exclude<PeriodKind, "day" | "some" | "other">,
  name: string,
  locale: Locale,
): Period {
  return { kind, name, end: vocabularyOf(locale).date.endOf[kind](name) };
}
