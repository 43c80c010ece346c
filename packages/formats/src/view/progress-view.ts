import type { FigureKind, Ids, Method, Range, Verdict } from "@policytrack/core";
import type { Words } from "../words.ts";
import type { ViewContext } from "./context.ts";
import { lowBaseline, overshootClause } from "./pace-cautions.ts";
import type { ProgressView } from "./view.ts";

/** What every method finds of a verdict that has a target. */
export function progressOf(context: ViewContext, verdict: Verdict<Ids>): readonly ProgressView[] {
  const known = context.progress.get(verdict);
  if (known !== undefined) return known;
  const found =
    verdict.target === null ? [] : context.methods.map((method) => readingOf(context, method, verdict));
  const usable = withoutOvershoot(context, verdict, found);
  context.progress.set(verdict, usable);
  return usable;
}

/** A projection of growth from a low first value that comes to more than this multiple of the target shows that growth decides nothing. */
const mostOfTarget = 2;

/** Takes the results from methods that go by growth, where its projection overshoots the target. */
function withoutOvershoot(
  { words, methods }: ViewContext,
  { target }: Verdict<Ids>,
  found: readonly ProgressView[],
): readonly ProgressView[] {
  const reason = overshootClause(words, target);
  const most = mostOfTarget * (target?.value.min ?? Infinity);
  const overshoots = found.some(
    ({ reading, caution }, i) =>
      caution !== null &&
      reading.kind === "figures" &&
      Object.entries(reading.figures).some(
        ([figure, { min }]) => (methods[i]?.kinds[figure] ?? "value") === "value" && (min ?? 0) > most,
      ),
  );
  if (reason === null || !overshoots) return found;
  const text = reason.map((one) => one.text).join("");
  return found.map((one) =>
    one.caution !== null && one.pace?.possible.includes("on-track") === true
      ? { ...one, pace: null, class: null, caution: null, reason: text }
      : one,
  );
}

function readingOf({ words }: ViewContext, method: Method<string>, verdict: Verdict<Ids>): ProgressView {
  const reading = method(verdict);
  const own = method.words;
  const title = own === null ? words.method(method.id) : words.text(own.title);
  const name = { id: method.id, text: title };
  if (reading.kind === "none") {
    const reason = own?.reasons?.[reading.reason];
    const text = reason === undefined ? words.noFigures(reading.reason) : words.text(reason);
    return { method: name, reading, pace: null, class: null, figures: [], caution: null, reason: text };
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
        const map = own?.figures?.[figure];
        return {
          name: figure,
          label: map === undefined ? words.figure(figure) : words.text(map),
          value,
          ...figureText(words, value, method.kinds[figure] ?? "value", words.unit(verdict.target)),
        };
      }),
    // Only what compounds growth has no result from 0.
    caution: own?.reasons?.["growth-from-zero"] === undefined ? null : lowBaseline(words, verdict.target),
    reason: null,
  };
}

/** A figure with the unit that its kind has: that of the indicator, per cent, or none. */
function figureText(
  words: Words,
  value: Range,
  kind: FigureKind,
  unit: string | null,
): { readonly unit: string | null; readonly text: string } {
  switch (kind) {
    case "share":
    case "rate-per-year":
      return { unit: "%", text: words.percent(value) };
    case "value":
    case "value-per-year":
      return { unit, text: words.range(value, unit, "rounded") };
    case "score":
      return { unit: null, text: words.range(value, null, 2) };
    case "year":
      return { unit: null, text: yearText(words, value) };
    default:
      return kind satisfies never;
  }
}

/** The calendar year that a time in decimal years lies in: "2056", and never "2,056.3". What no calendar has is a number. */
function yearText(words: Words, { min, max }: Range): string {
  const year = (end: number | null): number | null => (end === null ? null : Math.floor(end));
  const name = (end: number): string =>
    end >= 0 && end <= 9999
      ? words.date(String(end).padStart(4, "0"))
      : words.range({ min: end, max: end }, null, 0);
  const [first, last] = [year(min), year(max)];
  if (first === null || last === null) return words.range({ min: first, max: last }, null, 0);
  return first === last ? name(first) : words.lexicon.number.to(name(first), name(last));
}
