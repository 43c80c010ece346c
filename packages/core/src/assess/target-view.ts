import type { Observation, Target } from "../model/types.ts";
import type { AssessmentContext } from "./assessment-context.ts";
import type { PointView, TargetView } from "./assessment.ts";
import type { Part } from "./judge-criterion.ts";
import { dayText } from "./read-day.ts";

/** The target of a part, in the unit of its indicator. Null: it has none, or the dataset does not have the indicator. */
export function targetView(context: AssessmentContext, { term, target: resolved }: Part): TargetView | null {
  if (term === null || resolved === null) return null;
  const { target, goal, baseline } = resolved;
  const indicator = context.index.indicators.get(target.indicator);
  if (indicator === undefined) return null;
  return {
    ...context.factView(term),
    indicator,
    comparator: target.comparator,
    value: goal ?? { min: null, max: null },
    unit: indicator.unit,
    unitNames: indicator.unitNames,
    baseline,
  };
}

/** The values of a part's series that were known, by period; of several for one period, the one published last. */
export function seriesOf(context: AssessmentContext, { target }: Part): readonly PointView[] {
  return target === null ? [] : knownValues(context, target.target).map((o) => pointView(context, o));
}

function knownValues(context: AssessmentContext, { indicator, dimensions }: Target): readonly Observation[] {
  const { index, evidence, on } = context;
  const latest = new Map<string, { readonly observation: Observation; readonly published: number }>();
  for (const observation of index.observationsOf(indicator, dimensions)) {
    if (observation.kind !== "actual" || observation.date === null || !evidence.inForce(observation))
      continue;
    const published = evidence.publishedOn(observation);
    const { earliest, latest: end } = index.span(observation.date);
    // A value counts once its period is over, or once it is published: fiscal years are often named before they end.
    if (earliest > on || (end > on && published > on)) continue;
    const period = `${earliest} ${end}`;
    const before = latest.get(period);
    if (before === undefined || published >= before.published) latest.set(period, { observation, published });
  }
  return [...latest.values()]
    .map(({ observation }) => observation)
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => index.span(a.date).latest - index.span(b.date).latest);
}

function pointView(context: AssessmentContext, observation: Observation): PointView {
  const { earliest, latest } = context.index.span(observation.date);
  return {
    ...context.factView(observation),
    value: observation.value!,
    from: dayText(earliest),
    through: dayText(latest),
  };
}
