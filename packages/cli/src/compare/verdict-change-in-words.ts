import {
  type AspectVerdict,
  type Dataset,
  isoDay,
  type ProgressNews,
  type StandingVerdict,
  type VerdictChange,
} from "@policytrack/core";
import {
  announcedInWords,
  heardInWords,
  methodInWords,
  noProgressInWords,
  numberRangeInWords,
  paceInWords,
  progressClassInWords,
  scheduleInWords,
  standingInWords,
  statusInWords,
} from "@policytrack/formats/words";

/**
 * A change of a verdict: of what, of which criterion or target, and from what to what.
 *
 * @example
 * verdictChangeInWords(dataset, { aspect: "status", part: "opened", before: ["unknown"], after: ["delivered"] });
 * // "status of opened: unknown -> delivered"
 */
export function verdictChangeInWords(dataset: Dataset, change: VerdictChange): string {
  const { part } = change;
  switch (change.aspect) {
    case "known":
      return fromTo("known", part, change, (known) => known);
    case "standing":
      return fromTo("standing", part, change, standing);
    case "status":
      return fromTo("status", part, change, (status) => statusInWords(status));
    case "schedule":
      return fromTo("schedule", part, change, (schedule) => scheduleInWords(schedule));
    case "progress": {
      const unit = unitOf(dataset, part);
      return fromTo("progress", part, change, (news) => progress(news, unit));
    }
    default:
      return change satisfies never;
  }
}

function fromTo<Aspect extends keyof AspectVerdict>(
  aspect: Aspect,
  part: string | null,
  {
    before,
    after,
  }: { readonly before: AspectVerdict[Aspect] | null; readonly after: AspectVerdict[Aspect] | null },
  inWords: (verdict: AspectVerdict[Aspect]) => string,
): string {
  const [from, to] = [before, after].map((verdict) => (verdict === null ? "none" : inWords(verdict)));
  return `${aspect}${part === null ? "" : ` of ${part}`}: ${from} -> ${to}`;
}

function standing({ firmest, announced, heard }: StandingVerdict): string {
  return [standingInWords(firmest), announcedInWords(announced), heardInWords(heard)].join(", ");
}

/** The latest values, or why there are none; by which method, where there are several. */
function progress(news: AspectVerdict["progress"], unit: string): string {
  return news
    .map((one) =>
      news.length === 1 ? newsInWords(one, unit) : `${methodInWords(one.method)}: ${newsInWords(one, unit)}`,
    )
    .join("; ");
}

function newsInWords(news: ProgressNews, unit: string): string {
  if ("reason" in news) return noProgressInWords(news.reason);
  const { latest, pace } = news;
  return [
    [numberRangeInWords(latest.value), unit, "at the close of", isoDay(latest.day)]
      .filter((word) => word !== "")
      .join(" "),
    ...(news.class === null ? [] : [progressClassInWords(news.class)]),
    ...(pace === null ? [] : [paceInWords(pace)]),
  ].join(", ");
}

function unitOf(dataset: Dataset, target: string | null): string {
  const fact = dataset.commitments.flatMap(({ targets }) => targets).find(({ id }) => id === target);
  return dataset.indicators.find(({ id }) => id === fact?.indicator)?.unit ?? "";
}
