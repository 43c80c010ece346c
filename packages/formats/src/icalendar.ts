import { addDuration, type Day, isoDay, parseDuration, parseIsoDay, spanOf } from "@policytrack/edtf";
import {
  get,
  type AssessedCommitment,
  type AssessedCriterion,
  type Assessment,
  type Due,
  type Ids,
  type Verdict,
} from "@policytrack/core";
import { checkInWords } from "./check-arguments.ts";
import { commitmentFile } from "./commitment-file.ts";
import { calendarText, webAddress } from "./escape.ts";
import { defineFormat, type Format, writtenAt, type WriteOptions } from "./format.ts";
import { icalendarHead } from "./format-heads.ts";
import { type ViewContext, viewContextOf } from "./view/context.ts";
import { type Stretch, stretchOf } from "./icalendar/calendar-range.ts";
import { contentLine } from "./icalendar/content-line.ts";
import { recurrenceOf } from "./icalendar/recurrence.ts";

export type { CalendarRange } from "./icalendar/calendar-range.ts";

export type CalendarOptions = Omit<WriteOptions, "methods">;

/**
 * What is due when, as a calendar (RFC 5545): an all-day event for each due window. What is to be done in, throughout or in total
 * in a time fills it; what is to be done by a day stands on its due days, the last certainly and the last possibly on time. What
 * recurs is one event with a rule. A range leaves out what does not touch it.
 *
 * The UID is that of the criterion, and SEQUENCE counts the terms that took each other's place, so that a deadline that was
 * moved moves its event in calendars that have it. The summary has the verdict, but of what recurs, whose periods differ; the
 * description says of which day it is, and names sources that were out by then. A party's calendar has what the party itself
 * commits to, that of a commitment this alone.
 *
 * @throws {UsageError} for a party that the dataset does not have, a commitment that is not on record, a `writtenAt` that is no time in UTC, a range that is none,
 * and an option that does not exist.
 * @example
 * toICalendar(assess(dataset), { words: en, party: "kr", within: "P2Y" }); // "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n..."
 */
export function toICalendar<I extends Ids>(assessment: Assessment<I>, options: CalendarOptions): string {
  checkInWords("toICalendar", assessment, options, optionKeys);
  return [...calendarLines(assessment as unknown as Assessment<Ids>, options)].join("");
}

const optionKeys = [
  "party",
  "commitment",
  "writtenAt",
  "address",
  "from",
  "through",
  "within",
] as const satisfies readonly (keyof CalendarOptions)[];

export const icalendarFormat: Format = /* @__PURE__ */ defineFormat({
  ...icalendarHead,
  write: (assessment, options) => calendarLines(assessment, options),
});

function* calendarLines(
  assessment: Assessment<Ids>,
  options: CalendarOptions,
): Generator<string, void, undefined> {
  const { words } = options;
  const context = viewContextOf(assessment, { words });
  const party = options.party === undefined ? undefined : get(assessment.dataset, "party", options.party).id;
  const within = stretchOf(options, assessment.on);
  const stamp = writtenAt(assessment, options.writtenAt).replaceAll(/[-:]/g, "");
  const one =
    options.commitment === undefined ? undefined : get(assessment, "commitment", options.commitment);
  const title = one === undefined ? words.text(assessment.dataset.title) : words.title(one);
  const name = calendarText(party === undefined ? title : context.partOf(title, context.party(party).text));
  yield contentLine("BEGIN", "VCALENDAR");
  yield contentLine("VERSION", "2.0");
  yield contentLine("PRODID", "-//policytrack//formats//EN");
  yield contentLine("CALSCALE", "GREGORIAN");
  yield contentLine("METHOD", "PUBLISH");
  // The name by RFC 7986, and as calendars knew it before.
  yield contentLine("NAME", name);
  yield contentLine("X-WR-CALNAME", name);
  const asOf = words.say("share/as-of-evidence", {
    day: words.day(assessment.on),
    evidenceUntil: words.day(assessment.evidenceUntil),
  }).text;
  for (const commitment of one === undefined ? assessment.commitments : [one]) {
    if (party !== undefined && !commitment.parties.some(({ id }) => id === party)) continue;
    const events = commitment.criteria.flatMap((criterion) => eventsOf(criterion, party ?? null, within));
    const isOnly = commitment.criteria.length === 1;
    for (const event of events)
      yield* eventLines(context, { commitment, event, stamp, asOf, isOnly, options });
  }
  yield contentLine("END", "VCALENDAR");
}

/** What stands in the calendar: days, perhaps a rule, and whose verdicts it has. */
interface CalendarEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly criterion: AssessedCriterion<Ids>;
  readonly verdicts: readonly Verdict<Ids>[];
  /** ISO days. */
  readonly first: string;
  readonly last: string;
  readonly rule: string | null;
}

function eventsOf(
  criterion: AssessedCriterion<Ids>,
  party: string | null,
  within: Stretch,
): readonly CalendarEvent[] {
  const own = party === null ? [] : criterion.verdicts.filter(({ partyId }) => partyId === party);
  const verdicts = own.length > 0 ? own : criterion.verdicts;
  const recurring = recurringEvents(criterion, verdicts, within);
  if (recurring !== null) return recurring;
  const windows = new Map<string, Verdict<Ids>[]>();
  for (const verdict of verdicts) {
    if (verdict.due === null) continue;
    const key = [verdict.opens, verdict.due, verdict.latestDue, verdict.occurrence].join(" ");
    windows.set(key, [...(windows.get(key) ?? []), verdict]);
  }
  const events = [...windows.values()].map((group, i): CalendarEvent => {
    const [verdict] = group as [Verdict<Ids>, ...Verdict<Ids>[]];
    const due = verdict.due as string;
    const parts = [
      criterion.id,
      ...(windows.size === 1 && verdict.occurrence === null
        ? []
        : [verdict.occurrence ?? verdict.partyId ?? String(i)]),
    ];
    return {
      uid: parts.join("/"),
      sequence: sequenceOf(verdict),
      criterion,
      verdicts: group,
      first: firstDayOf(verdict, due),
      last: verdict.latestDue ?? due,
      rule: null,
    };
  });
  return events.filter(({ first, last }) => first <= within.last && last >= within.first);
}

/** The day on which the window opens; the due day of what is to be done by a day. */
function firstDayOf({ opens, term }: Verdict<Ids>, due: string): string {
  const isWindow = term?.due?.kind === "date" && term.due.timing !== "by";
  return isWindow && opens !== null && parseIsoDay(opens) !== null && opens < due ? opens : due;
}

/** Which of the terms of its parties is in force, from 0. */
function sequenceOf(verdict: Verdict<Ids>): number {
  const term = verdict.term;
  const of = (parties: readonly string[]): string => parties.toSorted().join(" ");
  const terms = verdict.criterion.terms.filter(({ parties }) => of(parties) === of(term?.parties ?? []));
  return Math.max(
    0,
    terms.findIndex(({ id }) => id === term?.id),
  );
}

/**
 * One event on the due day of the first period within the stretch, with a rule that gives the due days of the others, or none
 * where no period lies within. Null: no rule gives them.
 */
function recurringEvents(
  criterion: AssessedCriterion<Ids>,
  verdicts: readonly Verdict<Ids>[],
  within: Stretch,
): readonly CalendarEvent[] | null {
  const [first] = verdicts;
  const due = first?.term?.due ?? null;
  if (criterion.tally === null || first === undefined || due?.kind !== "recurring" || due.every === null)
    return null;
  const start = first.due ?? criterion.nextDue?.earliest ?? null;
  if (start === null) return null;
  const until = lastDueDay(criterion, verdicts, due);
  const recurrence = recurrenceOf({ start, every: due.every, until }, within);
  if (recurrence === "no-rule") return null;
  if (recurrence === "none") return [];
  return [
    {
      uid: criterion.id,
      sequence: sequenceOf(first),
      criterion,
      verdicts,
      first: recurrence.first,
      last: recurrence.first,
      rule: recurrence.rule,
    },
  ];
}

/** The last due day that there is, inclusive. Null: there is no last one. */
function lastDueDay(
  { nextDue }: AssessedCriterion<Ids>,
  verdicts: readonly Verdict<Ids>[],
  { until, grace }: Extract<Due, { kind: "recurring" }>,
): string | null {
  if (nextDue === null) return verdicts.at(-1)?.due ?? null;
  if (until === null) return null;
  const { latest } = spanOf(until);
  if (!Number.isFinite(latest)) return null;
  const length = grace === null ? null : parseDuration(grace);
  return isoDay(length === null ? latest : addDuration(latest, length));
}

interface EventParts {
  readonly commitment: AssessedCommitment<Ids>;
  readonly event: CalendarEvent;
  readonly stamp: string;
  /** Of which day the calendar is. */
  readonly asOf: string;
  readonly isOnly: boolean;
  readonly options: CalendarOptions;
}

function* eventLines(
  context: ViewContext,
  { commitment, event, stamp, asOf, isOnly, options }: EventParts,
): Generator<string, void, undefined> {
  const { words, dataset } = context;
  const { criterion, verdicts } = event;
  const title = words.title(commitment);
  const possible =
    verdicts.length === 1 ? (verdicts[0]?.possibleTimeliness ?? []) : criterion.possibleTimeliness;
  const { sources } = commitment;
  const page = options.address === undefined ? null : `${options.address}${commitmentFile(commitment.id)}`;
  const url = webAddress(page ?? sources.find((source) => source.url !== null)?.url ?? "");
  const { site, quote, semicolon } = { ...words.lexicon, quote: words.quote };
  const description = [
    words.text(commitment.record.summary),
    `${site.due}: ${words.due(verdicts.length === 1 && verdicts[0] !== undefined ? verdicts[0] : criterion, context.dueOptions)}`,
    `${words.code("role", "commits")}: ${words.list(
      context.committing(commitment.parties.map(({ id }) => id)),
      "and",
    )}`,
    `${site.verdict}: ${words.words(possible)}`,
    asOf,
    `${site.data}: ${[dataset.id, dataset.version].filter((one) => one !== null).join(" ")}`,
    ...sources.map(
      (source) =>
        `${site.source}: ${[context.sourceTitle(source), source.url].filter((one) => one !== null).join(semicolon)}`,
    ),
  ];
  yield contentLine("BEGIN", "VEVENT");
  yield contentLine("UID", calendarText(`${event.uid}@${dataset.id}.policytrack`));
  yield contentLine("DTSTAMP", stamp);
  yield contentLine("LAST-MODIFIED", stamp);
  yield contentLine("SEQUENCE", String(event.sequence));
  yield contentLine("DTSTART;VALUE=DATE", event.first.replaceAll("-", ""));
  // The day after the last one, which four digits cannot write for the last of all.
  if (event.last < "9999-12-31")
    yield contentLine("DTEND;VALUE=DATE", dayAfter(event.last).replaceAll("-", ""));
  if (event.rule !== null) yield contentLine("RRULE", event.rule);
  const name = isOnly ? title : context.partOf(title, quote(context.label(criterion)));
  // A summary stands on every day of a rule: the verdict of one period is none of the others.
  const told = event.rule === null ? words.lexicon.inBrackets(words.words(possible)) : "";
  yield contentLine("SUMMARY", calendarText(`${name}${told}`));
  yield contentLine("DESCRIPTION", calendarText(description.filter((one) => one !== "").join("\n")));
  if (commitment.domains.length > 0)
    yield contentLine(
      "CATEGORIES",
      commitment.domains.map((domain) => calendarText(words.name(domain))).join(","),
    );
  if (url !== null) yield contentLine("URL", url);
  // A due day makes nobody busy.
  yield contentLine("TRANSP", "TRANSPARENT");
  yield contentLine("END", "VEVENT");
}

function dayAfter(iso: string): string {
  return isoDay((parseIsoDay(iso) as Day) + 1);
}
