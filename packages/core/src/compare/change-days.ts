import { addDuration, isoDay, parseDuration, parseIsoDay, tryPeriodsOf } from "@policytrack/edtf";
import { assessCommitment, requireDataset } from "../assess/assess.ts";
import type { AssessedCommitment } from "../assess/assessed-commitment.ts";
import { type AssessOptions, readOptions } from "../assess/assess-options.ts";
import { AssessmentContext } from "../assess/assessment-context.ts";
import { type DayLike, readDay } from "../assess/read-day.ts";
import { type DatasetIndex, indexOf } from "../dataset/dataset-index.ts";
import { factsOf } from "../dataset/facts-of.ts";
import { unknown, UsageError } from "../errors.ts";
import type { Commitment, Dataset, Due, Fact, Ids, Term } from "../model/types.ts";

export interface ChangeDaysOptions extends Omit<AssessOptions, "on"> {
  readonly from: DayLike;
  readonly through: DayLike;
}

const optionNames: readonly string[] = [
  "from",
  "through",
  "evidenceUntil",
  "publicationDate",
  "dateTolerance",
];
const otherNames = (option: string): readonly string[] =>
  option === "through" ? ["to", "until"] : option === "from" ? ["since", "after"] : [];

/** A day on which something is said otherwise than on the day before. */
export interface ChangeDay<I extends Ids = Ids> {
  readonly day: string;
  /** The commitments of which it is. */
  readonly commitmentIds: readonly I["commitment"][];
}

/**
 * The days after `from`, until `through`, on which a status, a timeliness, a due day, a firmness or the latest value of some
 * commitment is another one than on the day before, or a commitment comes on record. Each day is assessed with the evidence
 * published by it, or always with that published by `evidenceUntil` if this is given.
 *
 * Only days on which something can turn are looked at: those of publications, dates of facts, due days and periods. The
 * work grows with the number of commitments.
 *
 * @throws {UsageError} for an option or a day that does not exist, and where `through` lies before `from`.
 * @example changeDays(dataset, { from: "2024-01-01", through: "2024-12-31" }) // [{ day: "2024-01-05", commitmentIds: ["..."] }, ...]
 */
export function changeDays<I extends Ids>(
  dataset: Dataset<I>,
  options: ChangeDaysOptions,
): readonly ChangeDay<I>[] {
  requireDataset(dataset, "changeDays");
  // A misspelt option is told before the one that is missing for it.
  for (const key of Object.keys(options))
    if (!optionNames.includes(key))
      throw unknown("unknown-key", "option of changeDays()", key, optionNames, otherNames);
  const { from: first, through: last, ...rest } = options;
  const [from, through] = [readDay(first, "from"), readDay(last, "through")];
  if (through < from)
    throw new UsageError("wrong-argument", `changeDays(): through ${through} lies before from ${from}.`);
  const complete = readOptions({ ...rest, on: from }, from, "changeDays");
  const fixed = rest.evidenceUntil !== undefined;
  const index = indexOf(dataset as unknown as Dataset);

  const contexts = new Map<string, AssessmentContext>();
  const contextOn = (on: string): AssessmentContext => {
    let context = contexts.get(on);
    if (context === undefined) {
      context = new AssessmentContext(index, {
        ...complete,
        on,
        evidenceUntil: fixed ? complete.evidenceUntil : on,
      });
      contexts.set(on, context);
    }
    return context;
  };
  const found = new Map<string, string[]>();
  const stretch = { from: parseIsoDay(from)!, through: parseIsoDay(through)! };
  for (const commitment of index.dataset.commitments) {
    let before = saidOf(contextOn(from), commitment);
    for (const day of turningDays(contextOn(through), commitment, stretch)) {
      const on = isoDay(day);
      const now = saidOf(contextOn(on), commitment);
      if (now !== before) {
        const ids = found.get(on);
        if (ids === undefined) found.set(on, [commitment.id]);
        else ids.push(commitment.id);
      }
      before = now;
    }
  }
  return [...found]
    .map(([day, commitmentIds]) => ({ day, commitmentIds }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** All that counts as a change, in one text. What every day moves (`daysToDue`) is not in it. */
function saidOf(context: AssessmentContext, commitment: Commitment): string {
  const assessed = assessCommitment(context, commitment);
  return typeof assessed === "string" ? assessed : JSON.stringify(said(assessed));
}

function said({
  firmness,
  statedBy,
  formallyAnnounced,
  possibleStatus,
  possibleTimeliness,
  verdicts,
}: AssessedCommitment): unknown {
  return [
    [firmness, statedBy, formallyAnnounced, possibleStatus, possibleTimeliness],
    verdicts.map((v) => [
      v.id,
      v.possibleStatus,
      v.possibleTimeliness,
      v.due,
      v.latestDue,
      v.series.at(-1)?.id,
    ]),
  ];
}

interface Stretch {
  readonly from: number;
  readonly through: number;
}

/** The days after the first on which something about a commitment can turn, in order. */
function turningDays(
  context: AssessmentContext,
  commitment: Commitment,
  stretch: Stretch,
): readonly number[] {
  const days = new Set<number>();
  const add = (day: number): void => {
    if (day > stretch.from && day <= stretch.through) days.add(day);
  };
  const addSpan = (date: string | null): void => {
    if (date === null) return;
    const { earliest, latest } = context.index.span(date);
    for (const day of [earliest, latest]) {
      add(day);
      add(day + 1);
    }
  };
  const addFact = (fact: Fact): void => {
    add(context.index.publishedOn(fact, context.options.publicationDate));
    addSpan(fact.date);
  };
  for (const fact of factsAbout(context.index, commitment)) {
    addFact(fact);
    for (const other of context.index.correctionsAround(fact.id) ?? []) addFact(other);
  }
  for (const { observedUntil, occurrence } of commitment.history) {
    addSpan(observedUntil);
    if (occurrence !== null && !context.index.events.has(occurrence)) addSpan(occurrence);
  }
  for (const { terms } of commitment.criteria) for (const term of terms) addDue(context, term, stretch, add);
  return [...days].toSorted((a, b) => a - b);
}

/** Its own facts, the values of its targets and the events that its deadlines count from. */
function factsAbout(index: DatasetIndex, commitment: Commitment): Iterable<Fact> {
  const facts = new Set<Fact>(factsOf(commitment));
  for (const { terms } of commitment.criteria)
    for (const term of terms) {
      const event = term.due?.kind === "after-event" ? index.events.get(term.due.event) : undefined;
      if (event !== undefined) facts.add(event);
      if (term.target === null) continue;
      for (const value of index.observationsOf(term.target.indicator, term.target.dimensions))
        facts.add(value);
      const baseline = term.target.baseline?.observation;
      const observation = baseline == null ? undefined : index.observations.get(baseline);
      if (observation !== undefined) facts.add(observation);
    }
  return facts;
}

function addDue(
  context: AssessmentContext,
  { due }: Term,
  stretch: Stretch,
  add: (day: number) => void,
): void {
  if (due === null) return;
  const window = context.windowOf(due);
  if (typeof window !== "string") {
    for (const period of window.periods) {
      add(period.from);
      add(period.to + 1);
    }
    for (const day of [window.opens, window.due, window.latestDue]) {
      add(day);
      add(day + 1);
    }
  }
  addPeriods(context, due, stretch, add);
}

/** Days on which the periods of what recurs, or is kept throughout, begin, end and are due. */
function addPeriods(
  context: AssessmentContext,
  due: Due,
  { from, through }: Stretch,
  add: (day: number) => void,
): void {
  const recurring = due.kind === "recurring";
  if (!recurring && !(due.kind === "date" && due.timing === "throughout")) return;
  const every = parseDuration(due.every ?? "P1Y");
  const first = recurring ? due.from : due.date;
  if (every === null || first === null) return;
  const grace = recurring && due.grace !== null ? parseDuration(due.grace) : null;
  if (recurring && due.until !== null) {
    const until = context.index.span(due.until);
    for (const day of [until.earliest, until.latest]) add(day + 1);
  }
  const tolerance = context.options.dateTolerance;
  const starts = tryPeriodsOf(first, { tolerance })?.map((period) => period.from) ?? [
    context.index.span(first).earliest,
  ];
  const longest = every.years * 366 + every.months * 31 + every.weeks * 7 + every.days;
  if (longest === 0) return;
  for (const start of new Set(starts)) {
    if (!Number.isFinite(start)) continue;
    // The period before the stretch may be due within it.
    const skipped = Math.max(0, Math.floor((from - start) / longest) - 2);
    for (let times = skipped; ; times++) {
      const begins = addDuration(start, every, { times });
      if (begins > through) break;
      const next = addDuration(start, every, { times: times + 1 });
      for (const day of [begins, next - 1, next]) add(day);
      if (grace !== null) add(addDuration(next, grace));
    }
  }
}
