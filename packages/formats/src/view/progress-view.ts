import type { Ids, Method, Verdict } from "@policytrack/core";
import type { ViewContext } from "./context.ts";
import type { ProgressView } from "./view.ts";

/** Shares of 1, which are shown as percentages; other figures are in the indicator's unit. */
const shares: ReadonlySet<string> = new Set(["completion", "shareOfTarget", "elapsed"]);

/** What every method finds of a verdict that has a target. */
export function progressOf(context: ViewContext, verdict: Verdict<Ids>): readonly ProgressView[] {
  const known = context.progress.get(verdict);
  if (known !== undefined) return known;
  const found =
    verdict.target === null ? [] : context.methods.map((method) => readingOf(context, method, verdict));
  context.progress.set(verdict, found);
  return found;
}

function readingOf({ words }: ViewContext, method: Method<string>, verdict: Verdict<Ids>): ProgressView {
  const reading = method(verdict);
  const own = method.words;
  const title = own === null ? words.method(method.id) : words.text(own.title);
  const name = { id: method.id, text: title };
  if (reading.kind === "none") {
    const reason = own?.reasons?.[reading.reason];
    const text = reason === undefined ? words.noFigures(reading.reason) : words.text(reason);
    return { method: name, reading, pace: null, class: null, figures: [], reason: text };
  }
  const { possiblePace, possibleClass } = reading;
  const classes = possibleClass.map((one) => {
    const map = own?.classes?.[one];
    return map === undefined ? one : words.text(map);
  });
  return {
    method: name,
    reading,
    pace: possiblePace.length === 0 ? null : { possible: possiblePace, text: words.pace(possiblePace) },
    class: classes.length === 0 ? null : { possible: possibleClass, text: classes.join(words.lexicon.or) },
    figures: Object.entries(reading.figures)
      .filter(([, value]) => value.min !== null || value.max !== null)
      .map(([figure, value]) => {
        const isShare = shares.has(figure);
        const unit = isShare ? "%" : words.unit(verdict.target);
        const map = own?.figures?.[figure];
        return {
          name: figure,
          label: map === undefined ? words.figure(figure) : words.text(map),
          value,
          unit,
          text: isShare ? words.percent(value) : words.range(value, unit, "rounded"),
        };
      }),
    reason: null,
  };
}
