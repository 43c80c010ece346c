import {
  addDuration,
  type CalendarDuration,
  type Day,
  isEdtf,
  parseDuration,
  type Period,
  tryPeriodsOf,
} from "@policytrack/edtf";
import { factsOf } from "../dataset/facts-of.ts";
import type { Commitment, Due, Fact, Term } from "../model/types.ts";
import { isOneDay } from "../timeliness/day-set.ts";
import { periodLimit } from "../timeliness/number-target.ts";
import { countUntil } from "../timeliness/sequence.ts";
import type { AssessmentContext } from "./assessment-context.ts";
import { Rhythm } from "./rhythm.ts";

/**
 * The days on which what is said of a commitment can be another thing than on the day before, whatever the evidence. They are those of
 * publications and dates, deadlines and periods, and the day after each, on which it has passed.
 */
export interface TurningDays {
  /** In order. */
  readonly fixed: readonly Day[];
  /** The periods of what recurs, or is kept throughout. */
  readonly rhythms: readonly Rhythm[];
  /** Stretches in which it can be another thing on every day: while a vague date may or may not have come. */
  readonly moving: readonly Moving[];
  /** The days of publications alone, in order. */
  readonly published: readonly Day[];
}

interface Moving extends Period {
  /** It counts once this is published. */
  readonly published: Day;
}

/** A day, and the last one whose publications count. */
export interface Standpoint {
  readonly on: Day;
  readonly until: Day;
}

/** Whether the same is said from two standpoints, but for how many days it is to a deadline. */
export function isSaidAlike(turning: TurningDays, a: Standpoint, b: Standpoint): boolean {
  if (a.until !== b.until && !haveSamePast(turning.published, a.until, b.until)) return false;
  if (a.on === b.on) return true;
  if (!haveSamePast(turning.fixed, a.on, b.on)) return false;
  const [first, last] = [Math.min(a.on, b.on), Math.max(a.on, b.on)];
  return (
    turning.moving.every(({ from, to, published }) => published > a.until || last < from || first > to) &&
    turning.rhythms.every((rhythm) => rhythm.firstAfter(first) > last)
  );
}

function haveSamePast(days: readonly Day[], a: Day, b: Day): boolean {
  return countUntil(days, a) === countUntil(days, b);
}

export function turningDaysOf(context: AssessmentContext, commitment: Commitment): TurningDays {
  const collected = new Collection(context);
  collected.addFacts(commitment);
  for (const { terms } of commitment.criteria) for (const term of terms) collected.addTerm(term);
  return collected.turningDays();
}

class Collection {
  readonly #context: AssessmentContext;
  readonly #fixed = new Set<Day>();
  readonly #published = new Set<Day>();
  readonly #rhythms: Rhythm[] = [];
  readonly #moving: Moving[] = [];

  constructor(context: AssessmentContext) {
    this.#context = context;
  }

  turningDays(): TurningDays {
    return {
      fixed: inOrder(this.#fixed),
      rhythms: this.#rhythms,
      moving: this.#moving,
      published: inOrder(this.#published),
    };
  }

  #add(day: Day): void {
    if (Number.isFinite(day)) this.#fixed.add(day).add(day + 1);
  }

  #addSpan(date: string | null): void {
    if (date === null) return;
    const { earliest, latest } = this.#context.index.span(date);
    this.#add(earliest);
    this.#add(latest);
  }

  /** A commitment's own facts, those that correct them, and those that its terms and entries point at. */
  addFacts(commitment: Commitment): void {
    const { index } = this.#context;
    const facts = new Set<Fact>(factsOf(commitment));
    const addEvent = (id: string | null): void => {
      const event = id === null ? undefined : index.events.get(id);
      if (event !== undefined) facts.add(event);
    };
    for (const { observedUntil, occurrence } of commitment.history) {
      this.#addSpan(observedUntil);
      addEvent(occurrence);
      if (occurrence !== null && isEdtf(occurrence)) this.#addSpan(occurrence);
    }
    for (const { terms } of commitment.criteria)
      for (const { due, target } of terms) {
        addEvent(due?.kind === "after-event" ? due.event : null);
        if (target === null) continue;
        for (const value of index.observationsOf(target.indicator, target.dimensions)) {
          facts.add(value);
          this.#addPeriods(value.date);
        }
        const baseline = target.baseline?.observation;
        const observation = baseline == null ? undefined : index.observations.get(baseline);
        if (observation !== undefined) facts.add(observation);
      }
    for (const fact of facts) {
      this.#addFact(fact);
      for (const other of index.correctionsAround(fact.id) ?? []) this.#addFact(other);
    }
    for (const entry of commitment.history) this.#addMoving(entry);
    for (const { terms } of commitment.criteria) for (const term of terms) this.#addMoving(term);
  }

  #addFact(fact: Fact): void {
    const published = this.#publishedOn(fact);
    this.#add(published);
    this.#published.add(published);
    this.#addSpan(fact.date);
  }

  #publishedOn(fact: Fact): Day {
    return this.#context.index.publishedOn(fact, this.#context.options.publicationDate);
  }

  /** Until the last day on which it can have begun, it can have begun on any day up to the one assessed. */
  #addMoving(fact: Fact): void {
    const published = this.#publishedOn(fact);
    const { earliest, latest } = this.#context.index.span(fact.date);
    // What was published by a day had begun by it.
    const last = Math.min(latest, published);
    if (earliest < last) this.#moving.push({ from: earliest, to: last, published });
  }

  /** The periods that a vague date of a value can mean. */
  #addPeriods(date: string | null): void {
    if (date === null) return;
    const tolerance = this.#context.options.dateTolerance;
    for (const { from, to } of tryPeriodsOf(date, { tolerance, limit: 100 }) ?? []) {
      this.#add(from);
      this.#add(to);
    }
  }

  addTerm({ due }: Term): void {
    if (due === null) return;
    this.#addWindow(due);
    if (due.kind === "recurring") {
      if (due.until !== null) this.#addWindow(dateDue(due.until));
      const whole = `${due.from ?? ""}/${due.until ?? ".."}`;
      this.#addWindow(dateDue(whole));
      this.#addRhythms([due.from, whole], due.every, due.grace);
    }
    if (due.kind === "date" && due.timing === "throughout") this.#addRhythms([due.date], due.every, null);
  }

  #addWindow(due: Due): void {
    const { index } = this.#context;
    const event = due.kind === "after-event" ? index.events.get(due.event) : undefined;
    const window = this.#context.windowFrom(due, event?.date ?? null);
    if (typeof window === "string") return;
    const { opens, latestDue, dueDays, periods } = window;
    this.#add(opens);
    this.#add(latestDue);
    for (const { from, to } of dueDays) {
      this.#add(from);
      this.#add(to);
    }
    // What is shown so far of the number of a period is shown until the day assessed.
    const grows = due.kind === "date" && (due.timing === "in" || due.timing === "total");
    for (const { from, to } of periods) {
      this.#add(from);
      this.#add(to);
      if (grows) this.#moving.push({ from, to, published: -Infinity });
    }
    if (isOneDay(dueDays)) return;
    // Within it any day before the one assessed can have been the last.
    const [from, to] = [window.due, latestDue + 1];
    this.#add(to);
    this.#moving.push({ from, to, published: -Infinity });
  }

  /** @param dates Each first day that they can mean begins periods. */
  #addRhythms(dates: readonly (string | null)[], length: string | null, graceText: string | null): void {
    const every = parseDuration(length ?? "P1Y");
    if (every === null || isNone(every)) return;
    const grace = graceText === null ? null : parseDuration(graceText);
    for (const start of new Set(dates.flatMap((date) => this.#firstDays(date)))) {
      if (!Number.isFinite(start)) continue;
      this.#addRhythm(new Rhythm(start, every, null));
      if (grace !== null) this.#addRhythm(new Rhythm(start, every, grace));
      // The first is looked forward to from one length before it.
      this.#add(lastBeforeReaching(start, every));
    }
  }

  #firstDays(date: string | null): readonly Day[] {
    if (date === null || !isEdtf(date)) return [];
    const { index, options } = this.#context;
    const periods = tryPeriodsOf(date, { tolerance: options.dateTolerance }) ?? [];
    const window = this.#context.windowFrom(dateDue(date), null);
    return [
      index.span(date).earliest,
      ...[...periods, ...(typeof window === "string" ? [] : window.periods)].map(({ from }) => from),
    ];
  }

  #addRhythm(rhythm: Rhythm): void {
    this.#rhythms.push(rhythm);
    this.#add(rhythm.dayAt(0));
    // With more periods nothing is judged.
    this.#add(rhythm.dayAt(periodLimit - 1));
    this.#add(rhythm.dayAt(periodLimit));
  }
}

function dateDue(date: string): Due {
  return { kind: "date", timing: "by", date, every: null, fiscalYear: null };
}

function isNone({ years, months, weeks, days }: CalendarDuration): boolean {
  return years + months + weeks + days === 0;
}

/** The last day that lies more than a length before another. */
function lastBeforeReaching(day: Day, every: CalendarDuration): Day {
  const longest = every.years * 366 + every.months * 31 + every.weeks * 7 + every.days;
  let [low, high] = [day - longest - 1, day];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (addDuration(middle, every) < day) low = middle;
    else high = middle;
  }
  return low;
}

function inOrder(days: ReadonlySet<Day>): readonly Day[] {
  return [...days].toSorted((a, b) => a - b);
}
