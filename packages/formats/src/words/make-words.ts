import {
  type AssessedCriterion,
  type Due,
  type Ids,
  type LanguageMap,
  statuses,
  type Step,
  text as textIn,
  timelinesses,
  type Verdict,
} from "@policytrack/core";
import { tryParseEdtf } from "@policytrack/edtf";
import { checkedWords } from "./checked-words.ts";
import { dateText, lastDayText, measuredText, spanText, whenText } from "./dates.ts";
import { dueText, type EventTitle, termOfCriterion } from "./dues.ts";
import { betweenText, durationText } from "./durations.ts";
import type { DueOptions, Named, StepOptions, Words } from "./language.ts";
import type { Column, Lexicon, Word } from "./lexicon.ts";
import { listText } from "./lists.ts";
import { readAs } from "./vague-parts.ts";
import { countText, numberText, percentText, rangeText, shareText, targetText, unitText } from "./numbers.ts";
import type { SentenceKey } from "./sentence-keys.ts";
import { fill, finished, type Piece, type Sentence, type Values } from "./template.ts";
import { unbrokenNumbers } from "./unbroken-numbers.ts";

export type { DueOptions, Named, PrintedTarget, Words } from "./language.ts";
export type { Codes, Column, Lexicon, RuleGroup, Word } from "./lexicon.ts";
export type { Digits, UnitOf } from "./numbers.ts";
export type { SentenceKey } from "./sentence-keys.ts";
export type { Piece, Sentence, Value, Values } from "./template.ts";

const wordOrder: readonly string[] = [
  ...timelinesses,
  ...statuses,
  "mixed",
  "uncertain",
  "by-reading",
  "kept-so-far",
];
const columnOf = (name: string): name is Column => !name.startsWith("x_");

/** Makes the functions of a language from its words. */
export function makeWords(lexicon: Lexicon): Words {
  const { codes } = lexicon;
  const isKorean = lexicon.tag === "ko";
  const hasMyriads = lexicon.number.myriads.length > 0;
  const idOf: EventTitle = (event) => event;

  const word = (code: Word): string => codes.word[code];
  const words = (possible: readonly Word[]): string => {
    const ordered = [...new Set(possible)].toSorted((a, b) => wordOrder.indexOf(a) - wordOrder.indexOf(b));
    return lexicon.together[ordered.join(" ")] ?? listText(lexicon, ordered.map(word), "or");
  };
  // A line may break around the middle dot of a Korean name, unless a word joiner forbids it.
  const text = (map: LanguageMap | null): string => {
    const found = textIn(map, lexicon.tag);
    if (!hasMyriads) return found;
    const unbroken = unbrokenNumbers(found);
    return isKorean ? unbroken.replaceAll(/\u2060?·\u2060?/gu, "\u2060·\u2060") : unbroken;
  };
  const name = (of: Named): string =>
    text("names" in of ? of.names : of.title) || ("publisher" in of ? of.publisher : null) || of.id;
  const known = <K extends string>(table: Readonly<Record<K, string>>, key: string): string =>
    Object.hasOwn(table, key) ? table[key as K] : key;

  const term = (due: Due | null, { eventTitle = idOf, form }: DueOptions = {}): string | null =>
    dueText(lexicon, due, eventTitle, form);
  const occurrence = (of: string, { eventTitle = idOf }: DueOptions = {}): string =>
    tryParseEdtf(of) !== null ? dateText(lexicon, of) : lexicon.quote(eventTitle(of));
  const dueOfVerdict = (verdict: Verdict<Ids>, options: DueOptions): string => {
    // Where the event is dated, the day that follows is told, and not the name of the event again.
    const dated =
      verdict.term?.due?.kind === "after-event" && verdict.latestDue === verdict.due
        ? verdict.latestDue
        : null;
    if (dated !== null)
      return options.form === "name"
        ? lastDayText(lexicon, dated)
        : lexicon.due.by(lastDayText(lexicon, dated));
    const whole = term(verdict.term?.due ?? null, options);
    if (verdict.occurrence === null || verdict.due === null) return whole ?? word("no-deadline");
    const period = occurrence(verdict.occurrence, options);
    return options.form === "name"
      ? period
      : lexicon.due.occurrence(period, lexicon.due.by(lastDayText(lexicon, verdict.due)));
  };
  const dueOfCriterion = (criterion: AssessedCriterion<Ids>, options: DueOptions): string | null =>
    term(termOfCriterion(criterion)?.due ?? null, options);

  const clause = <K extends SentenceKey>(key: K, values: Values<K>, plural?: number): readonly Piece[] =>
    fill(lexicon, lexicon.sentences[key], values, plural);
  const say = <K extends SentenceKey>(key: K, values: Values<K>, plural?: number): Sentence =>
    finished(lexicon, key, clause(key, values, plural));

  const self: Words = {
    tag: lexicon.tag,
    lexicon,
    word,
    words,
    code: (list, code) => (codes[list] as Readonly<Record<string, string>>)[code] ?? code,
    text,
    name,
    title: ({ record }) => text(record.title),
    day: (iso) => dateText(lexicon, iso),
    read: (edtf) => readAs(lexicon, edtf),
    lastDay: (iso) => lastDayText(lexicon, iso),
    date: (edtf) => (edtf === null ? lexicon.span.unknown : dateText(lexicon, edtf)),
    when: (edtf) => whenText(lexicon, edtf),
    span: (span) => spanText(lexicon, span),
    measured: ({ from, through }, atClose) => measuredText(lexicon, from, through, atClose),
    between: (one, other) => betweenText(lexicon, one, other),
    duration: (iso) => durationText(lexicon, iso),
    due(of, options = {}) {
      switch (of.kind) {
        case "verdict":
          return dueOfVerdict(of, options);
        case "criterion":
          return dueOfCriterion(of, options) ?? word("no-deadline");
        case "commitment": {
          const all = of.criteria
            .filter(({ stage }) => stage === "final")
            .flatMap((criterion) => dueOfCriterion(criterion, options) ?? []);
          return all.length === 0 ? word("no-deadline") : [...new Set(all)].join(lexicon.semicolon);
        }
        default:
          return of satisfies never;
      }
    },
    term,
    occurrence,
    remaining: (of) => remainingText(lexicon, of),
    number: (value, digits) => numberText(lexicon, value, digits).trimEnd(),
    count: (n) => countText(lexicon, n),
    counted: (of, n) =>
      fill(lexicon, lexicon.counted[of], { count: numberText(lexicon, n).trimEnd() }, n)
        .map((piece) => piece.text)
        .join(""),
    range: (value, unit, digits) => rangeText(lexicon, value, unit, digits),
    share: (share) => shareText(lexicon, share),
    percent: (share, digits) => percentText(lexicon, share, digits),
    unit: (of) => unitText(lexicon, of),
    target({ comparator, value, unit, unitNames = null, subject = null }) {
      const inUnit = (own?: string): string =>
        targetText(lexicon, comparator, value, own === undefined ? { unit, unitNames } : own);
      const of = text(subject);
      return of === "" ? inUnit() : lexicon.number.ofSubject(of, inUnit);
    },
    pace: (possible) =>
      listText(
        lexicon,
        possible.map((pace) => codes.pace[pace]),
        "or",
      ),
    method: (id) => known(lexicon.method, id),
    figure: (figure) => known(lexicon.figure, figure),
    noFigures: (reason) => known(lexicon.noFigures, reason),
    column: (column) => (columnOf(column) ? known(lexicon.column, column) : column),
    ruleGroup: (group) => lexicon.ruleGroup[group],
    list: (items, join) => listText(lexicon, items, join),
    quote: lexicon.quote,
    say,
    clause,
    paragraph: (sentences) => sentences.map((sentence) => sentence.text).join(lexicon.space),
    step: (step, options = {}) => stepText(self, step, options),
    explanation: ({ steps }, options = {}) => steps.map((step) => stepText(self, step, options)),
  };
  return checkedWords(self);
}

function remainingText(lexicon: Lexicon, of: Parameters<Words["remaining"]>[0]): string | null {
  const { due, daysToDue } = of;
  if (due === null || daysToDue === null) return null;
  const words = lexicon.due;
  if (daysToDue === 0) return words.thatDay;
  const on = dayBefore(due, daysToDue);
  if (daysToDue > 0) return words.ahead(betweenText(lexicon, on, due));
  const latest = of.kind === "verdict" ? of.latestDue : due;
  return latest !== null && on <= latest ? words.possiblyPast : words.past(betweenText(lexicon, due, on));
}

/** The ISO day so many days before another. */
function dayBefore(iso: string, days: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
}

function stepText(words: Words, step: Step<Ids>, options: StepOptions): string {
  const { eventTitle = (event) => event, partyName = (party) => party, sourceTitle } = options;
  const cited = (sentence: readonly Piece[], sources: readonly Titled[]): string =>
    withSources(
      words,
      sentence,
      sources.map(({ id, title }) => sourceTitle?.(id) ?? title),
    );
  const { clause } = words;
  switch (step.rule) {
    case "party/own-part":
      return words.say("explain/own-part", { party: partyName(step.partyId) }).text;
    case "due/recurring": {
      const due: Due = {
        kind: "recurring",
        every: step.every,
        from: step.from,
        until: step.until,
        grace: step.grace,
      };
      return words.say("explain/recurs", { due: words.term(due) ?? "" }).text;
    }
    case "due/after-event": {
      const due =
        words.term({ kind: "after-event", event: step.event, within: step.within }, { eventTitle }) ?? "";
      return step.date === null
        ? words.say("explain/after-event-undated", { due }).text
        : words.say("explain/after-event", { due, date: words.date(step.date) }).text;
    }
    case "due/in-force":
      return step.due === step.latestDue
        ? words.say("explain/due", { due: words.day(step.due) }).text
        : words.say("explain/due-window", { due: words.day(step.due), latestDue: words.day(step.latestDue) })
            .text;
    case "due/none":
      return words.say("explain/no-due", { reason: words.code("dueReason", step.reason) }).text;
    case "due/replaced": {
      const { due, possibleTimeliness } = step.original;
      const possible = words.words(possibleTimeliness);
      return due === null
        ? words.say("explain/original-none", { words: possible }).text
        : words.say("explain/original", { due: words.day(due), words: possible }).text;
    }
    case "status/latest-report": {
      const status = words.word(step.status);
      const sentence =
        step.date === null
          ? clause("why/known-status-undated", { status })
          : clause("why/known-status", { status, date: words.date(step.date) });
      return cited(sentence, step.sources);
    }
    case "status/nothing-on-record":
      return words.say("why/known-nothing", {}).text;
    case "number/target": {
      const target = words.target({ ...step, value: step.target });
      const baseline = step.baseline?.value ?? null;
      const sentence =
        baseline === null
          ? clause("explain/target", { target })
          : clause("explain/target-from", { target, baseline: words.range(baseline, step) });
      return cited(sentence, step.sources);
    }
    case "number/compared": {
      const [value, target] = [step.value, step.target].map((range) => words.range(range, step)) as [
        string,
        string,
      ];
      const period = words.measured(step, false);
      return cited(clause("explain/number", { value, target, period }), step.sources);
    }
    case "number/no-value":
      return words.say("explain/no-value", {}).text;
    case "deadline/stated-missed": {
      const who = words.list(step.statedBy.map(partyName), "and");
      return cited(clause("why/stated-missed", { who }), step.sources);
    }
    case "achieved/first": {
      const sentence = clause("explain/achieved", { date: words.span(step.achieved) });
      if (step.regressed) return words.say("explain/regressed", { sentence }).text;
      if (step.possiblyRegressed) return words.say("explain/possibly-regressed", { sentence }).text;
      return words.say("explain/achieved", { date: words.span(step.achieved) }).text;
    }
    case "timeliness/certain":
      return words.say("explain/certain", { word: words.word(step.timeliness) }).text;
    case "timeliness/dates-allow":
      return words.say("explain/several", { words: words.words(step.possible) }).text;
    default:
      return step satisfies never;
  }
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

function withSources(words: Words, sentence: readonly Piece[], titles: readonly string[]): string {
  return titles.length === 0
    ? finished(words.lexicon, "explain/sources", sentence).text
    : words.say("explain/sources", { sentence, sources: titles.join(words.lexicon.semicolon) }).text;
}
