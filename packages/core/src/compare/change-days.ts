import { type Day, isoDay, parseIsoDay } from "@policytrack/edtf";
import { requireDataset } from "../assess/assess.ts";
import { assessCommitment } from "../assess/assess-commitment.ts";
import type { AssessedCommitment } from "../assess/assessed-commitment.ts";
import { type AssessOptions, readOptions } from "../assess/assess-options.ts";
import { AssessmentContext } from "../assess/assessment-context.ts";
import { type DayLike, readDay } from "../assess/read-day.ts";
import type { Rhythm } from "../assess/rhythm.ts";
import { type TurningDays, turningDaysOf } from "../assess/turning-days.ts";
import { indexOf } from "../dataset/dataset-index.ts";
import { unknown, UsageError } from "../errors.ts";
import type { Commitment, Dataset, Ids } from "../model/types.ts";

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
  /** Those of them of which a criterion that has a due day has another timeliness. Positions and background are none. */
  readonly timelinessIds: readonly I["commitment"][];
}

/**
 * The days after `from`, until `through`, on which a status, a timeliness, a due day, a firmness, the latest value, or the history,
 * ratings or replies of some commitment are others than on the day before, or a commitment comes on record. Each day is assessed
 * with the evidence published by it, or always with that published by `evidenceUntil` if this is given.
 *
 * Only days on which something can turn are looked at: those of publications, dates of facts, due days and periods. Where only
 * periods come and go, the first ones tell of the others. The work grows with the number of commitments.
 *
 * @throws {UsageError} for an option or a day that does not exist, and where `through` lies before `from`.
 * @example changeDays(dataset, { from: "2024-01-01", through: "2024-12-31" }) // [{ day: "2024-01-05", commitmentIds: ["..."], timelinessIds: [] }, ...]
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
  const found = new Map<Day, { readonly commitmentIds: string[]; readonly timelinessIds: string[] }>();
  const stretch = { from: parseIsoDay(from)!, through: parseIsoDay(through)! };
  for (const commitment of index.dataset.commitments) {
    const { id } = commitment;
    const turning = turningDaysOf(contextOn(through), commitment);
    const sayOn = (day: Day): Said => saidOf(contextOn(isoDay(day)), commitment);
    for (const { day, ofTimeliness } of changesWithin(turning, stretch, sayOn)) {
      let change = found.get(day);
      if (change === undefined) found.set(day, (change = { commitmentIds: [], timelinessIds: [] }));
      change.commitmentIds.push(id);
      if (ofTimeliness) change.timelinessIds.push(id);
    }
  }
  return [...found].toSorted(([a], [b]) => a - b).map(([day, change]) => ({ day: isoDay(day), ...change }));
}

/** What counts as a change, in two texts. What every day moves (`daysToDue`) is in none. */
interface Said {
  readonly all: string;
  /** What is said of due items. */
  readonly timeliness: string;
}

function saidOf(context: AssessmentContext, commitment: Commitment): Said {
  const assessed = assessCommitment(context, commitment);
  if (typeof assessed === "string") return { all: assessed, timeliness: "" };
  return { all: JSON.stringify(said(assessed)), timeliness: timelinessOf(assessed) };
}

function timelinessOf({ classification, criteria }: AssessedCommitment): string {
  if (classification !== "commitment") return "";
  return criteria
    .filter(({ verdicts, tally }) => tally !== null || verdicts.some(({ due }) => due !== null))
    .map(({ id, possibleTimeliness }) => `${id} ${possibleTimeliness.join(" ")}`)
    .join("\n");
}

function said({
  firmness,
  statedBy,
  formallyAnnounced,
  possibleStatus,
  possibleTimeliness,
  verdicts,
  history,
  ratings,
  replies,
}: AssessedCommitment): unknown {
  return [
    [firmness, statedBy, formallyAnnounced, possibleStatus, possibleTimeliness],
    [...history, ...ratings, ...replies].map(({ id }) => id),
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
  readonly from: Day;
  readonly through: Day;
}

interface Change {
  readonly day: Day;
  readonly ofTimeliness: boolean;
}

/** Periods that come no more often than this within a stretch are looked at one by one. */
const fewDays = 100;
/** Periods that tell of all that follow. */
const samples = 3;

function* changesWithin(
  { fixed, rhythms }: TurningDays,
  { from, through }: Stretch,
  sayOn: (day: Day) => Said,
): Generator<Change, void> {
  const days = new Set(fixed.filter((day) => day > from && day <= through));
  const often: Rhythm[] = [];
  for (const rhythm of rhythms) {
    const few = [...take(rhythm.between(from, through), fewDays + 1)];
    if (few.length > fewDays) often.push(rhythm);
    else for (const day of few) days.add(day);
  }
  let last = from;
  let before = sayOn(from);
  for (const day of [...days].toSorted((a, b) => a - b)) {
    yield* changesOfPeriods(often, { from: last, through: day - 1 }, { before, sayOn });
    if (often.length > 0) before = sayOn(day - 1);
    const now = sayOn(day);
    if (now.all !== before.all) yield { day, ofTimeliness: now.timeliness !== before.timeliness };
    [last, before] = [day, now];
  }
  yield* changesOfPeriods(often, { from: last, through }, { before, sayOn });
}

/**
 * The changes on days on which nothing but periods begins and ends. Once as many of each have come and gone as it takes to see
 * what they change, those that follow change the same.
 */
function* changesOfPeriods(
  rhythms: readonly Rhythm[],
  { from, through }: Stretch,
  { before: first, sayOn }: { readonly before: Said; readonly sayOn: (day: Day) => Said },
): Generator<Change, void> {
  const seen = new Map(rhythms.map((rhythm) => [rhythm, [] as (Change | null)[]]));
  let before = first;
  for (const { day, of } of joined(rhythms, { from, through })) {
    if (
      [...seen].every(
        ([rhythm, changes]) => changes.length >= samples || rhythm.firstAfter(day - 1) > through,
      )
    ) {
      const changed = of.flatMap((rhythm) => {
        const changes = seen.get(rhythm) ?? [];
        return changes.every((change) => change !== null) ? changes : [];
      });
      if (changed.length > 0)
        yield { day, ofTimeliness: changed.some((change) => change?.ofTimeliness === true) };
      continue;
    }
    const now = sayOn(day);
    const change =
      now.all === before.all ? null : { day, ofTimeliness: now.timeliness !== before.timeliness };
    if (change !== null) yield change;
    for (const rhythm of of) if (day > rhythm.settledAfter(from)) seen.get(rhythm)?.push(change);
    before = now;
  }
}

/** Each day of some rhythms once, in order, with those that it is of. */
function* joined(
  rhythms: readonly Rhythm[],
  { from, through }: Stretch,
): Generator<{ readonly day: Day; readonly of: readonly Rhythm[] }, void> {
  const next = rhythms.map((rhythm) => ({ rhythm, days: rhythm.between(from, through) }));
  let open = next.flatMap(({ rhythm, days }) => firstOf(rhythm, days));
  while (open.length > 0) {
    const day = open.reduce((least, one) => Math.min(least, one.day), Infinity);
    yield { day, of: open.filter((one) => one.day === day).map(({ rhythm }) => rhythm) };
    open = open.flatMap((one) => (one.day === day ? firstOf(one.rhythm, one.days) : [one]));
  }
}

interface Open {
  readonly rhythm: Rhythm;
  readonly day: Day;
  readonly days: Generator<Day, void>;
}

function firstOf(rhythm: Rhythm, days: Generator<Day, void>): readonly Open[] {
  const { value } = days.next();
  return value === undefined ? [] : [{ rhythm, day: value, days }];
}

function* take<T>(items: Iterable<T>, most: number): Generator<T, void> {
  let count = 0;
  for (const item of items) {
    if (count++ >= most) return;
    yield item;
  }
}
