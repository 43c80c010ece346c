import fc from "fast-check";
import { type Day, dayOf, isoDay } from "../dates/day.ts";
import { defaultWidening, type Widening } from "../dates/due-window.ts";
import type { DeadlineFact } from "../model/deadline.ts";
import type { Fact, FactId } from "../model/fact.ts";
import { type Status, type StatusEntry, statuses } from "../model/status.ts";
import type { When } from "../model/when.ts";
import type { Known } from "./known.ts";
import type { Schedule } from "./verdict.ts";

/** Small histories whose dates can be read in few enough ways to try them all (methods, section 8). */

const origin = dayOf(2024, 1, 1);

/** Stands for "any day long ago": before every due day and every day assessed. */
const longAgo = origin - 6;

/** The day a number of days after 2024-01-01. */
export function dayAt(offset: number): Day {
  return origin + offset;
}

const iso = (offset: number): string => isoDay(dayAt(offset));

/** What the words of a date allow, before any other rule narrows it. */
interface Allowed {
  readonly first: Day;
  readonly last: Day;
}

interface ReadableFact<T extends Fact> {
  readonly fact: T;
  readonly published: Day;
  readonly inForce: boolean;
  readonly started: Allowed;
}

interface ReadableEntry extends ReadableFact<StatusEntry> {
  /** Absent: seen on the day it started. */
  readonly seen: Allowed | null;
}

interface ReadableDeadline extends ReadableFact<DeadlineFact> {
  /** Surely and possibly in time until; or the one word for a deadline without a day. */
  readonly due: { readonly due: Day; readonly doubtUntil: Day } | Schedule;
}

export interface ReadableHistory {
  readonly entries: readonly ReadableEntry[];
  readonly deadlines: readonly ReadableDeadline[];
  readonly criterion: string | undefined;
  readonly widening: Widening;
  readonly on: Day;
}

/** What one reading of the dates says of the status on a day. */
export interface StatusReading {
  readonly status: Status;
  /** The first day of the run of this status; null before the first entry. */
  readonly begun: Day | null;
  /** The last day on which the entry's source saw it so; null before the first entry. */
  readonly seen: Day | null;
}

const dateForms = [
  "day",
  "day",
  "interval",
  "interval",
  "interval",
  "open-start",
  "unknown-start",
  "open-end",
  "unknown-end",
  "null",
] as const;

/** A date that allows a day, and up to a few days around it. */
function dateAround(
  offset: number,
  form: (typeof dateForms)[number],
  before: number,
  after: number,
): { edtf: string | null; allowed: Allowed } {
  const [first, last] = [dayAt(offset - before), dayAt(offset + after)];
  switch (form) {
    case "day":
      return { edtf: iso(offset), allowed: { first: dayAt(offset), last: dayAt(offset) } };
    case "interval":
      return { edtf: `${iso(offset - before)}/${iso(offset + after)}`, allowed: { first, last } };
    case "open-start":
      return { edtf: `../${iso(offset + after)}`, allowed: { first: longAgo, last } };
    case "unknown-start":
      return { edtf: `/${iso(offset + after)}`, allowed: { first: longAgo, last } };
    case "open-end":
      return { edtf: `${iso(offset - before)}/..`, allowed: { first, last: Infinity } };
    case "unknown-end":
      return { edtf: `${iso(offset - before)}/`, allowed: { first, last: Infinity } };
    case "null":
      return { edtf: null, allowed: { first: longAgo, last: Infinity } };
    default:
      return form satisfies never;
  }
}

const small = fc.integer({ min: 0, max: 3 });
const drawnDate = fc.record({ form: fc.constantFrom(...dateForms), before: small, after: small });
const criterion = fc.constantFrom(undefined, undefined, undefined, "a", "b");
const mostlyInForce = fc.integer({ min: 0, max: 6 }).map((n) => n > 0);

/** Whether a fact counts under a criterion: it is in force, and of this criterion or of all. */
function counts({ fact, inForce }: ReadableFact<StatusEntry | DeadlineFact>, asked?: string): boolean {
  return inForce && (fact.criterion === undefined || fact.criterion === asked);
}

const citations: Fact["citations"] = [{ source: "made-up", confidence: "high", read: "whole" }];

/** Entries around one ordering that is possible, so that at least one reading exists. */
const entriesUnder = (asked: string | undefined): fc.Arbitrary<readonly ReadableEntry[]> =>
  fc
    .array(
      fc.record({
        status: fc.oneof(fc.constantFrom(...statuses), fc.constantFrom<Status>("delivered", "in-progress")),
        step: small,
        date: drawnDate,
        seen: fc.option(fc.record({ step: small, date: drawnDate }), { freq: 2 }),
        lag: small,
        criterion,
        inForce: mostlyInForce,
      }),
      { maxLength: 4 },
    )
    .map((draws) => {
      let witness = 1;
      return draws.map((draw, i): ReadableEntry => {
        const isOthers = !draw.inForce || (draw.criterion !== undefined && draw.criterion !== asked);
        // What does not count need not be in order.
        const start = isOthers ? witness + draw.step * 2 - 3 : (witness += draw.step);
        const date = dateAround(start, draw.date.form, draw.date.before, draw.date.after);
        const lastSeen = start + (draw.seen?.step ?? 0);
        const seen =
          draw.seen === null
            ? null
            : dateAround(lastSeen, draw.seen.date.form, draw.seen.date.before, draw.seen.date.after);
        return {
          fact: {
            id: `made-up/entry-${i}`,
            date: date.edtf,
            citations,
            status: draw.status,
            ...(seen === null || seen.edtf === null ? {} : { seen: seen.edtf }),
            ...(draw.criterion === undefined ? {} : { criterion: draw.criterion }),
          },
          published: dayAt(lastSeen + draw.lag),
          inForce: draw.inForce,
          started: date.allowed,
          seen: seen === null || seen.edtf === null ? null : seen.allowed,
        };
      });
    });

/** The rows of the table of forms that days can fill, with what it says of them. */
const deadlineForms: readonly ((
  a: number,
  b: number,
  widening: Widening,
) => readonly [edtf: string, due: ReadableDeadline["due"]])[] = [
  (a) => [iso(a), { due: dayAt(a), doubtUntil: dayAt(a) }],
  (a) => [`../${iso(a)}`, { due: dayAt(a), doubtUntil: dayAt(a) }],
  (a) => [`/${iso(a)}`, { due: dayAt(a), doubtUntil: dayAt(a) }],
  (a) => [`[..${iso(a)}]`, { due: dayAt(a), doubtUntil: dayAt(a) }],
  (a, b) => [`${iso(a)}/${iso(b)}`, { due: dayAt(b), doubtUntil: dayAt(b) }],
  (a, _, w) => [`${iso(a)}~`, { due: dayAt(a), doubtUntil: dayAt(a + w["~"]) }],
  (a, _, w) => [`${iso(a)}%`, { due: dayAt(a), doubtUntil: dayAt(a + w["%"]) }],
  (a, _, w) => [`${iso(a)}?`, { due: dayAt(a), doubtUntil: dayAt(a + w["?"]) }],
  (a, _, w) => [`../${iso(a)}~`, { due: dayAt(a), doubtUntil: dayAt(a + w["~"]) }],
  (a, b, w) => [`${iso(a)}/${iso(b)}~`, { due: dayAt(b), doubtUntil: dayAt(b + w["~"]) }],
  (a, b) => [`[${iso(a)},${iso(b)}]`, { due: dayAt(a), doubtUntil: dayAt(b) }],
  (a, b) => [`[${iso(a)},${iso(b)}]`, { due: dayAt(a), doubtUntil: dayAt(b) }],
  (a, b) => [`[${iso(a)}..${iso(b)}]`, { due: dayAt(a), doubtUntil: dayAt(b) }],
  (a) => [`${iso(a)}/..`, "open-ended"],
  (a) => [`${iso(a)}/`, "deadline-unknown"],
];

const noneReasons = {
  "not-stated": "no-deadline",
  withdrawn: "no-deadline",
  "open-ended": "open-ended",
  "end-unknown": "deadline-unknown",
} as const;

const deadlinesUnder = (
  asked: string | undefined,
  widening: Widening,
): fc.Arbitrary<readonly ReadableDeadline[]> =>
  fc
    .array(
      fc.record({
        step: small,
        date: drawnDate,
        lag: small,
        due: fc.oneof(
          {
            weight: 5,
            arbitrary: fc
              .record({
                form: fc.constantFrom(...deadlineForms),
                a: fc.integer({ min: 2, max: 9 }),
                length: small,
              })
              .map(({ form, a, length }) => {
                const [edtf, due] = form(a, a + length, widening);
                return { when: { kind: "date", edtf, wording: "by" } satisfies When, due };
              }),
          },
          {
            weight: 1,
            arbitrary: fc
              .constantFrom(...(Object.keys(noneReasons) as (keyof typeof noneReasons)[]))
              .map((reason) => ({
                when: { kind: "none", reason } satisfies When,
                due: noneReasons[reason],
              })),
          },
        ),
        criterion,
        inForce: mostlyInForce,
      }),
      { maxLength: 3 },
    )
    .map((draws) => {
      let witness = 0;
      return draws.map((draw, i): ReadableDeadline => {
        const isOthers = !draw.inForce || (draw.criterion !== undefined && draw.criterion !== asked);
        const start = isOthers ? witness + draw.step * 2 - 3 : (witness += draw.step);
        const date = dateAround(start, draw.date.form, draw.date.before, draw.date.after);
        return {
          fact: {
            id: `made-up/due-${i}`,
            date: date.edtf,
            citations,
            when: draw.due.when,
            ...(draw.criterion === undefined ? {} : { criterion: draw.criterion }),
          },
          published: dayAt(start + draw.lag),
          inForce: draw.inForce,
          started: date.allowed,
          due: draw.due.due,
        };
      });
    });

const widenings = fc.constantFrom<Widening>(
  defaultWidening,
  defaultWidening,
  { "~": 2, "?": 1, "%": 0 },
  { "~": 0, "?": 2, "%": 3 },
);

/** A history, deadlines, and a day. */
export const readableHistory: fc.Arbitrary<ReadableHistory> = fc
  .tuple(fc.constantFrom(undefined, "a"), widenings)
  .chain(([asked, widening]) =>
    fc.record({
      entries: entriesUnder(asked),
      deadlines: deadlinesUnder(asked, widening),
      criterion: fc.constant(asked),
      widening: fc.constant(widening),
      on: fc.integer({ min: -1, max: 16 }).map(dayAt),
    }),
  );

/** What is known, said outright: which facts are in force, and when each was published. */
export function knownAs(facts: readonly Pick<ReadableFact<Fact>, "fact" | "published" | "inForce">[]): Known {
  const byId = new Map<FactId, Pick<ReadableFact<Fact>, "published" | "inForce">>();
  for (const readable of facts) byId.set(readable.fact.id, readable);
  return {
    ...everythingKnown,
    inForce: ({ id }) => byId.get(id)?.inForce ?? false,
    knownFrom: ({ id }) => byId.get(id)?.published ?? null,
    publishedBy: ({ id }) => byId.get(id)?.published ?? null,
  };
}

/** Every fact is in force, and was published on a day that nobody knows. */
export const everythingKnown: Known = {
  inForce: () => true,
  citationsOf: ({ citations: all }) => all,
  knownFrom: () => null,
  publishedBy: () => null,
  eventDate: () => null,
};

/** Every status that some reading of the dates gives for a day, each with what a verdict needs to know of it. */
export function statusReadings(
  history: readonly ReadableEntry[],
  on: Day,
  asked?: string,
): readonly StatusReading[] {
  const entries = history.filter((entry) => counts(entry, asked));
  const found = new Map<string, StatusReading>();
  eachOrdering(entries, (starts) => {
    const current = starts.findLastIndex((start) => start <= on);
    const entry = entries[current];
    if (entry === undefined) {
      found.set("", { status: "unknown", begun: null, seen: null });
      return;
    }
    const { status } = entry.fact;
    let first = current;
    while (entries[first - 1]?.fact.status === status) first--;
    const begun = starts[first] as Day;
    for (const seen of sightings(entry, starts[current] as Day))
      found.set(`${status} ${begun} ${seen}`, { status, begun, seen });
  });
  return [...found.values()];
}

/** Every deadline that some reading makes the current one. The first holds from the beginning. */
export function deadlineReadings(
  all: readonly ReadableDeadline[],
  on: Day,
  asked?: string,
): readonly ReadableDeadline[] {
  const deadlines = all.filter((deadline) => counts(deadline, asked));
  const found = new Set<ReadableDeadline>();
  if (deadlines.length === 0) return [];
  eachOrdering(
    deadlines.map((deadline) => ({ ...deadline, seen: null })),
    (starts) => {
      const current = starts.findLastIndex((start) => start <= on);
      found.add(deadlines[Math.max(current, 0)] as ReadableDeadline);
    },
  );
  return deadlines.filter((deadline) => found.has(deadline));
}

/** Every choice of one day for each fact, none before the one in front of it and none after its publication. */
function eachOrdering(
  facts: readonly (ReadableFact<Fact> & Pick<ReadableEntry, "seen">)[],
  visit: (starts: readonly Day[]) => void,
): void {
  const starts: Day[] = [];
  const place = (i: number, from: Day): void => {
    const fact = facts[i];
    if (fact === undefined) {
      visit(starts);
      return;
    }
    const last = Math.min(fact.started.last, fact.published);
    for (let day = Math.max(fact.started.first, from); day <= last; day++) {
      if (sightings(fact, day).length === 0) continue;
      starts[i] = day;
      place(i + 1, day);
    }
  };
  place(0, longAgo);
}

/** The days on which a source can have seen last what began on a day: not before it began, nor after the publication. */
function sightings(
  { seen, published }: Pick<ReadableEntry, "seen" | "published">,
  start: Day,
): readonly Day[] {
  if (seen === null) return [start];
  const days: Day[] = [];
  for (let day = Math.max(seen.first, start); day <= Math.min(seen.last, published); day++) days.push(day);
  return days;
}
