import {
  type Among,
  type Assessment,
  type Commitment,
  type CommitmentAssessment,
  type Dataset,
  type Day,
  type DueWindow,
  type FactId,
  isoDay,
  type IsoDay,
  type Known,
  knowledgeOf,
  type NonEmpty,
  parseIsoDay,
  type Schedule,
  type When,
} from "@policytrack/core";
import { dueInWords } from "../words/due-in-words.ts";
import { groupInWords } from "../words/group-in-words.ts";
import { scheduleInWords } from "../words/schedule-in-words.ts";
import { contentLine, textValue } from "./content-line.ts";

/** What goes into a calendar, and what its events are stamped with. */
export interface CalendarOptions {
  /** Id of a party: only what it itself commits to. Default: everything. */
  readonly party?: string;
  /**
   * When the calendar is made, in UTC ("2026-04-30T12:00:00Z"). Of two calendars the later one's events take the place of the
   * earlier one's. There is no default: nothing here reads a clock.
   */
  readonly dtstamp: string;
}

/** A deadline or target that has a day. */
interface Entry {
  readonly uid: string;
  /** How often it was set anew. */
  readonly sequence: number;
  readonly commitment: Commitment;
  /** What is due of it, where it is not the commitment as a whole. */
  readonly part: string | null;
  readonly when: When;
  readonly window: DueWindow;
  /** How it stands, by criterion where there are several that it is the deadline of. */
  readonly schedules: NonEmpty<{ readonly of: string | null; readonly schedule: Among<Schedule> }>;
}

/**
 * What is due when, as an iCalendar file (RFC 5545): one all-day event for each deadline and target in force that has a day,
 * over the days of its due window. Commitments and scheduled events are in it; stances, background and framing are not.
 *
 * An event's UID is that of the first deadline or target that was set, so that a deadline that was moved moves its event in
 * calendars that have it; `SEQUENCE` tells how often. The summary says the verdict; the description says on which day it was
 * assessed, and names the sources that were out by then.
 *
 * @throws {RangeError} if the assessment is of another dataset, the dataset has no such party, or `dtstamp` is not such a time.
 * @example
 * toICalendar(dataset, assess(dataset, { on: "2026-04-30" }), { party: "kr", dtstamp: "2026-04-30T12:00:00Z" });
 * // "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n..."
 */
export function toICalendar(
  dataset: Dataset,
  assessment: Assessment,
  { party, dtstamp }: CalendarOptions,
): string {
  const stamp = stampOf(dtstamp);
  if (assessment.dataset !== dataset.id) {
    throw new RangeError(
      `The assessment is of ${JSON.stringify(assessment.dataset)}, not of the dataset ${JSON.stringify(dataset.id)}.`,
    );
  }
  const named = party === undefined ? null : dataset.parties.find(({ id }) => id === party);
  if (named === undefined) throw new RangeError(`No party ${JSON.stringify(party)} in the dataset.`);
  const known = knowledgeOf(dataset, assessment.knownBy, assessment.publication);
  const title = named === null ? dataset.title : `${dataset.title}: ${named.names.en}`;
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//policytrack//formats//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("METHOD", "PUBLISH"),
    // The name by RFC 7986, and by what calendars knew before it.
    contentLine("NAME", textValue(title)),
    contentLine("X-WR-CALNAME", textValue(title)),
    ...entriesOf(dataset, assessment, party).map((entry) => event(dataset, assessment, known, stamp, entry)),
    contentLine("END", "VCALENDAR"),
  ].join("");
}

function event(dataset: Dataset, assessment: Assessment, known: Known, stamp: string, entry: Entry): string {
  const { commitment, part, window, schedules } = entry;
  const title = part === null ? commitment.title : `${commitment.title}: ${part}`;
  const sources = sourcesOf(dataset, commitment, known);
  const url = sources.find((source) => source.url !== null)?.url ?? null;
  const description = [
    commitment.summary,
    `Due: ${dueInWords(entry.when, null, 0, { eventTitle: (id) => dataset.events.find((one) => one.id === id)?.title ?? id })}`,
    `Committed by: ${committersOf(dataset, commitment).join(", ")}`,
    ...standingLines(
      `Assessed on ${assessment.on}, by what was published by ${assessment.knownBy}:`,
      schedules,
    ),
    `Data: ${dataset.id} ${dataset.version}, reviewed through ${dataset.reviewedThrough}`,
    "Sources:",
    ...sources.map(
      (source) => `- ${source.title ?? source.publisher}${source.url === null ? "" : ` ${source.url}`}`,
    ),
  ].join("\n");
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", textValue(`${entry.uid}@${dataset.id}.policytrack`)),
    contentLine("DTSTAMP", stamp),
    contentLine("LAST-MODIFIED", stamp),
    contentLine("SEQUENCE", String(entry.sequence)),
    ...daysOf(window),
    contentLine("SUMMARY", textValue(`${title} (${inShort(schedules)})`)),
    contentLine("DESCRIPTION", textValue(description)),
    contentLine("CATEGORIES", commitment.domains.map((id) => textValue(domainName(dataset, id))).join(",")),
    ...(url === null ? [] : [contentLine("URL", url)]),
    // Nobody is busy because something is due.
    contentLine("TRANSP", "TRANSPARENT"),
    contentLine("END", "VEVENT"),
  ].join("");
}

/** How it stands, in a word or two. Criteria that stand otherwise are not the same as one that may stand either way. */
function inShort([{ schedule }, ...others]: Entry["schedules"]): string {
  const words = scheduleInWords(schedule);
  return others.every((other) => scheduleInWords(other.schedule) === words)
    ? words
    : groupInWords("criteria-differ");
}

function standingLines(assessed: string, schedules: Entry["schedules"]): readonly string[] {
  const [first, ...others] = schedules;
  return others.length === 0
    ? [`${assessed} ${scheduleInWords(first.schedule)}`]
    : [
        assessed,
        ...schedules.map(
          ({ of, schedule }) => `- ${scheduleInWords(schedule)}${of === null ? "" : `: ${of}`}`,
        ),
      ];
}

/**
 * The days of a due window. What can be done at any time before it is due has no first day: it stands on the days on which it
 * is due. DTEND is the day behind the last, which four digits cannot write for the last of all.
 */
function daysOf({ opens, due, doubtUntil }: DueWindow): readonly string[] {
  const start = typeof opens === "number" ? Math.min(opens, due) : due;
  const lastOfAll = parseIsoDay("9999-12-31") as Day;
  return [
    contentLine("DTSTART;VALUE=DATE", dateValue(start)),
    ...(doubtUntil >= lastOfAll ? [] : [contentLine("DTEND;VALUE=DATE", dateValue(doubtUntil + 1))]),
  ];
}

function entriesOf(dataset: Dataset, assessment: Assessment, party: string | undefined): readonly Entry[] {
  const commitments = new Map(dataset.commitments.map((commitment) => [commitment.id, commitment]));
  return assessment.commitments.flatMap((assessed) => {
    const commitment = commitments.get(assessed.id);
    if (commitment === undefined) {
      throw new RangeError(`No commitment ${JSON.stringify(assessed.id)} in the dataset.`);
    }
    const { tier, parties } = commitment;
    if (assessed.known === "no" || (tier !== "commitment" && tier !== "scheduled-event")) return [];
    if (party !== undefined && !parties.some((one) => one.role === "commits" && one.party === party))
      return [];
    const taken = new Set<string>();
    const deadlines = deadlinesOf(commitment, assessed, taken);
    return [...deadlines, ...targetsOf(dataset, commitment, assessed, taken, deadlines.length > 0)];
  });
}

type Assessed = Extract<CommitmentAssessment, { known: "yes" }>;

/** One entry a deadline in force; it says how each criterion stands that it is the deadline of. */
function deadlinesOf(commitment: Commitment, { criteria }: Assessed, taken: Set<string>): readonly Entry[] {
  const currents = new Set(criteria.map(({ deadline }) => deadline.current));
  return [...currents].flatMap((current): readonly Entry[] => {
    const sequence = commitment.deadlines.findIndex(({ id }) => id === current);
    const fact = commitment.deadlines[sequence];
    const [first, ...others] = criteria.filter(({ deadline }) => deadline.current === current);
    if (fact === undefined || first === undefined || first.deadline.window === null) return [];
    const scheduleOf = ({ criterion, deadline }: typeof first): Entry["schedules"][number] => ({
      of: criterion === null ? null : textsOf(commitment, [criterion]),
      schedule: deadline.schedule,
    });
    const root = rootOf(commitment.deadlines, first.deadline.original ?? fact.id, ({ corrects }) => corrects);
    return [
      {
        uid: freeUid(root, fact.id, taken),
        sequence,
        commitment,
        part:
          currents.size === 1
            ? null
            : textsOf(
                commitment,
                [first, ...others].map(({ criterion }) => criterion),
              ),
        when: fact.when,
        window: first.deadline.window,
        schedules: [scheduleOf(first), ...others.map(scheduleOf)],
      },
    ];
  });
}

function targetsOf(
  dataset: Dataset,
  commitment: Commitment,
  { targets }: Assessed,
  taken: Set<string>,
  hasDeadline: boolean,
): readonly Entry[] {
  const inForce = targets.filter(({ replacedBy }) => replacedBy === null);
  return inForce.flatMap(({ target, window, schedule }): readonly Entry[] => {
    const sequence = commitment.targets.findIndex(({ id }) => id === target);
    const fact = commitment.targets[sequence];
    if (fact === undefined || window === null) return [];
    const root = rootOf(commitment.targets, fact.id, ({ replaces, corrects }) => replaces ?? corrects);
    const indicator = dataset.indicators.find(({ id }) => id === fact.indicator);
    return [
      {
        uid: freeUid(root, fact.id, taken),
        sequence,
        commitment,
        part:
          inForce.length === 1 && !hasDeadline
            ? null
            : `${indicator?.title ?? fact.indicator}, ${fact.role} target`,
        when: fact.due,
        window,
        schedules: [{ of: null, schedule }],
      },
    ];
  });
}

/** The fact at the beginning of a chain of facts that each took the place of another. */
function rootOf<F extends { readonly id: FactId }>(
  facts: readonly F[],
  id: FactId,
  earlierOf: (fact: F) => FactId | undefined,
): FactId {
  const fact = facts.find((one) => one.id === id);
  const earlier = fact === undefined ? undefined : earlierOf(fact);
  return earlier === undefined ? id : rootOf(facts, earlier, earlierOf);
}

/** Where two deadlines come from one, the second goes by its own id. */
function freeUid(root: FactId, own: FactId, taken: Set<string>): string {
  const uid = taken.has(root) ? own : root;
  taken.add(uid);
  return uid;
}

function textsOf({ criteria }: Commitment, ids: readonly (string | null)[]): string {
  return criteria
    .filter(({ id }) => ids.includes(id))
    .map(({ text }) => text)
    .join(" ");
}

function committersOf(dataset: Dataset, { parties }: Commitment): readonly string[] {
  return parties
    .filter(({ role }) => role === "commits")
    .map(({ party }) => dataset.parties.find(({ id }) => id === party)?.names.en ?? party);
}

function sourcesOf(
  dataset: Dataset,
  commitment: Commitment,
  known: Known,
): readonly Dataset["sources"][number][] {
  const { standing, deadlines, targets, history } = commitment;
  const facts = [...standing, ...deadlines, ...targets, ...history];
  const ids = new Set(facts.flatMap((fact) => known.citationsOf(fact)).map(({ source }) => source));
  return [...ids].flatMap((id) => dataset.sources.find((source) => source.id === id) ?? []);
}

function domainName(dataset: Dataset, id: string): string {
  return dataset.domains.find((domain) => domain.id === id)?.names.en ?? id;
}

function dateValue(day: Day): string {
  return isoDay(day).replaceAll("-", "");
}

/** "2026-04-30T12:00:00Z" as RFC 5545 writes it. */
function stampOf(dtstamp: string): string {
  const parts =
    /^(?<day>\d{4}-\d\d-\d\d)T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d):(?<second>[0-5]\d)(?:\.\d+)?Z$/.exec(
      dtstamp,
    )?.groups;
  const day: IsoDay = parts?.["day"] ?? "";
  if (parts === undefined || parseIsoDay(day) === null) {
    throw new RangeError(
      `dtstamp: ${JSON.stringify(dtstamp)} is not a time in UTC; write one like "2026-04-30T12:00:00Z".`,
    );
  }
  return `${day.replaceAll("-", "")}T${parts["hour"]}${parts["minute"]}${parts["second"]}Z`;
}
