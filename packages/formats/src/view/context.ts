import type {
  AssessedCommitment,
  AssessedCriterion,
  Assessment,
  Dataset,
  DaySpan,
  Ids,
  Indicator,
  LanguageMap,
  Party,
  Range,
  Source,
  Verdict,
} from "@policytrack/core";
import { type EvidenceUntil, evidenceUntil } from "../cut/evidence-until.ts";
import type { DueForms } from "../words/template.ts";
import type { Codes, DueOptions, UnitOf, Word, Words } from "../words.ts";
import type {
  CodeView,
  DueView,
  FigureView,
  NameView,
  ProgressView,
  TallyView,
  TargetView,
  ViewOptions,
  WordsView,
} from "./view.ts";

const contexts = new WeakMap<Assessment<Ids>, ViewContext>();

/** The context of an assessment: that of the view before, where it was in the same words and by the same methods. */
export function viewContextOf(assessment: Assessment<Ids>, options: ViewOptions): ViewContext {
  const { words, methods = [] } = options;
  const last = contexts.get(assessment);
  const isSame =
    last?.words === words &&
    last.methods.length === methods.length &&
    methods.every((method, i) => method === last.methods[i]);
  if (isSame) return last;
  const context = new ViewContext(assessment, options);
  contexts.set(assessment, context);
  return context;
}

/** An assessment with the language in which it is shown; the small parts that every view is made of. */
export class ViewContext {
  readonly assessment: Assessment<Ids>;
  readonly words: Words;
  readonly methods: NonNullable<ViewOptions["methods"]>;
  readonly dueOptions: DueOptions;
  readonly #events: ReadonlyMap<string, string>;
  readonly #parties: ReadonlyMap<string, string>;
  readonly #partOf: ReadonlyMap<string, string | null>;
  readonly #order: ReadonlyMap<string, number>;
  readonly #named: ReadonlyMap<string, Party<Ids>>;
  readonly #domains: ReadonlyMap<string, LanguageMap>;
  /** What each indicator measures, in every language. */
  readonly #measured: ReadonlyMap<string, readonly string[]>;
  readonly #sources: ReadonlyMap<string, Source<Ids>>;
  readonly #titles: ReadonlyMap<string, LanguageMap>;
  #evidence: EvidenceUntil | null = null;
  /** What methods found of a verdict, which rows, sentences and reasons ask for alike. */
  readonly progress = new Map<Verdict<Ids>, readonly ProgressView[]>();

  constructor(assessment: Assessment<Ids>, { words, methods = [] }: ViewOptions) {
    this.assessment = assessment;
    this.words = words;
    this.methods = methods;
    const { commitments, domains, events, indicators, parties, sources } = assessment.dataset;
    this.#named = new Map(parties.map((party) => [party.id, party]));
    this.#domains = new Map(domains.map(({ id, names }) => [id, names]));
    this.#measured = new Map(
      indicators.map(({ id, title, subject, definition }) => [
        id,
        [title, subject, definition].flatMap(textsOf),
      ]),
    );
    this.#titles = new Map(commitments.map(({ id, title }) => [id, title]));
    this.#sources = new Map(sources.map((source) => [source.id, source]));
    this.#events = new Map(events.map((event) => [event.id, words.name(event)]));
    this.#parties = new Map(parties.map((party) => [party.id, words.name(party)]));
    this.#order = new Map(parties.map(({ id }, place) => [id, place]));
    this.#partOf = new Map(parties.map(({ id, partOf }) => [id, partOf]));
    this.dueOptions = { eventTitle: (event) => this.#events.get(event) ?? event };
  }

  get dataset(): Dataset<Ids> {
    return this.assessment.dataset;
  }

  source(id: string): Source<Ids> | null {
    return this.#sources.get(id) ?? null;
  }

  /** The title of a source in the language, where it has one. */
  sourceTitle({ id, title }: { readonly id: string; readonly title: string }): string {
    return this.words.text(this.#sources.get(id)?.title ?? null) || title;
  }

  /** Who published a source. Null: nobody is named, or the name stands in place of a title already. */
  publisherBeside(source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
  }): string | null {
    return source.publisher === this.sourceTitle(source) ? null : source.publisher;
  }

  /** The title of any commitment of the dataset; its id where there is none. */
  titleOf(id: string): string {
    const title = this.#titles.get(id);
    return title === undefined ? id : this.words.name({ id, title });
  }

  /** What had been published by the day of the evidence. */
  get evidence(): EvidenceUntil {
    this.#evidence ??= evidenceUntil(this.dataset, { evidenceUntil: this.assessment.evidenceUntil });
    return this.#evidence;
  }

  party(id: string): NameView {
    return { id, text: this.#parties.get(id) ?? id };
  }

  /**
   * Those who commit, as a sentence names them: without the parts of others that are named themselves ("South Korea", not "the
   * government of South Korea and South Korea").
   */
  committing(ids: readonly string[]): readonly string[] {
    return this.withoutParts(ids).map((id) => this.party(id).text);
  }

  /** A party and all that it is a part of. */
  withAncestors(id: string): readonly string[] {
    return [id, ...ancestorsOf(this.#partOf, id)];
  }

  /** Parties without the parts of others that are named themselves, in the order of the dataset: one everywhere, and nobody's choice. */
  withoutParts(ids: readonly string[]): readonly string[] {
    const named = new Set(ids);
    const placeOf = (id: string): number => this.#order.get(id) ?? this.#order.size;
    return ids
      .filter((id) => !ancestorsOf(this.#partOf, id).some((ancestor) => named.has(ancestor)))
      .toSorted((a, b) => placeOf(a) - placeOf(b));
  }

  /**
   * By what else a commitment can be searched for: its titles in other languages, names of everybody and every domain in all, and what
   * its criteria ask for and measure.
   */
  alsoCalled({ title, parties, domains, criteria }: Dataset<Ids>["commitments"][number]): readonly string[] {
    const party = (id: string): readonly string[] => {
      const found = this.#named.get(id);
      return found === undefined ? [] : [...Object.values(found.names), ...found.aliases];
    };
    const domain = (id: string): readonly string[] => Object.values(this.#domains.get(id) ?? {});
    const shown = new Set([
      this.words.text(title),
      ...parties.flatMap((one) => (one.role === "commits" ? this.party(one.party).text : [])),
      ...domains.map((id) => this.words.text(this.#domains.get(id) ?? null)),
    ]);
    const targets = criteria.flatMap(({ terms }) => terms.flatMap(({ target }) => target?.indicator ?? []));
    const all = [
      ...Object.values(title),
      ...parties.flatMap((one) => party(one.party)),
      ...domains.flatMap(domain),
      ...criteria.flatMap((one) => [one.title, one.text].flatMap(textsOf)),
      ...targets.flatMap((id) => this.#measured.get(id) ?? []),
    ];
    return [...new Set(all)].filter((name) => !shown.has(name));
  }

  name(of: Parameters<Words["name"]>[0]): NameView {
    return { id: of.id, text: this.words.name(of) };
  }

  code<K extends keyof Codes>(list: K, code: Codes[K]): CodeView<Codes[K]> {
    return { code, text: this.words.code(list, code) };
  }

  verdict<W extends Word>(possible: readonly W[]): WordsView<W> {
    return { possible, text: this.words.words(possible) };
  }

  /** The verdict on criteria as a whole; of what was done each time that has fallen due so far, that. */
  whole<W extends Word>(possible: readonly W[], criteria: readonly AssessedCriterion<Ids>[]): WordsView<W> {
    const isKept =
      possible.join(" ") === "ongoing" &&
      criteria.length > 0 &&
      criteria.every(({ tally }) => (tally?.due.min ?? 0) > 0);
    return isKept ? { possible, text: this.words.word("kept-so-far") } : this.verdict(possible);
  }

  figure(value: Range, of: UnitOf): FigureView {
    return { value, unit: this.words.unit(of), text: this.words.range(value, of) };
  }

  span({ earliest, latest }: DaySpan): {
    readonly earliest: string;
    readonly latest: string;
    readonly text: string;
  } {
    return { earliest, latest, text: this.words.span({ earliest, latest }) };
  }

  due(of: Verdict<Ids> | AssessedCriterion<Ids> | AssessedCommitment<Ids>): DueView {
    const { due, daysToDue, dueReason } = of;
    const alone =
      of.kind === "verdict"
        ? of
        : of.kind === "criterion" && of.verdicts.length === 1
          ? (of.verdicts[0] ?? null)
          : null;
    return {
      text: this.words.due(of, this.dueOptions),
      remaining: this.words.remaining(alone ?? of),
      opens: alone?.opens ?? null,
      due,
      latestDue: alone?.latestDue ?? due,
      daysToDue,
      reason: dueReason === null ? null : this.code("dueReason", dueReason),
    };
  }

  tally(criterion: AssessedCriterion<Ids>): TallyView | null {
    const { tally, nextDue } = criterion;
    if (tally === null) return null;
    const counted = (range: Range): FigureView => this.figure(range, null);
    return {
      due: counted(tally.due),
      onTime: counted(tally.onTime),
      late: counted(tally.late),
      overdue: counted(tally.overdue),
      missed: counted(tally.missed),
      unreported: counted(tally.unreported),
      last: this.#lastPeriod(criterion),
      nextDue: nextDue === null ? null : { ...nextDue, text: this.words.lastDay(nextDue.earliest) },
    };
  }

  #lastPeriod({ verdicts, possibleTimeliness }: AssessedCriterion<Ids>): TallyView["last"] {
    const shown = possibleTimeliness.join(" ");
    const last = verdicts.findLast(
      ({ daysToDue, possibleTimeliness: own }) =>
        daysToDue !== null && daysToDue < 0 && own.join(" ") === shown,
    );
    return last === undefined || last.due === null || last.occurrence === null
      ? null
      : { due: last.due, text: this.words.occurrence(last.occurrence, this.dueOptions) };
  }

  target(verdict: Verdict<Ids>): TargetView | null {
    const { target, series } = verdict;
    if (target === null) return null;
    const { baseline } = target;
    const unit = this.words.unit(target);
    const points = series.map((point) => ({
      id: point.id,
      ...this.figure(point.value, target),
      from: point.from,
      through: point.through,
      period: this.words.measured(point, isAtClose(target.indicator)),
      sourceIds: point.sources.map(({ id }) => id),
    }));
    const last = points.at(-1);
    return {
      indicator: this.name(target.indicator),
      comparator: target.comparator,
      target: { value: target.value, unit, text: this.targetText(verdict) },
      baseline:
        baseline?.value === undefined || baseline.value === null
          ? null
          : {
              ...this.figure(baseline.value, target),
              date: baseline.date,
              dateText: this.words.date(baseline.date),
            },
      latest:
        last === undefined
          ? null
          : {
              value: last.value,
              unit,
              text: last.text,
              from: last.from,
              through: last.through,
              period: last.period,
            },
      series: points,
    };
  }

  /** The deadline of a verdict, to stand in a sentence. */
  dueForms(verdict: Verdict<Ids>): DueForms {
    return {
      phrase: this.words.due(verdict, this.dueOptions),
      name: this.words.due(verdict, { ...this.dueOptions, form: "name" }),
    };
  }

  /** The number that was promised, with what it is of; of one that is a share of a baseline nobody knows, that share. */
  targetText({ target, criterion }: Verdict<Ids>): string {
    if (target === null) return "";
    const term = criterion.terms.find(({ id }) => id === target.id);
    const unknown = target.value.min === null && target.value.max === null;
    if (!unknown || term?.target?.valueIn !== "percent-of-baseline")
      return this.words.target({ ...target, subject: target.indicator.subject });
    return this.words.lexicon.number.ofBaseline(
      this.words.target({ comparator: term.target.comparator, value: term.target.value, unit: "%" }),
    );
  }

  /** A name and what of it is meant: "Build stations: 50 stations". */
  partOf(name: string, part: string): string {
    return this.words
      .clause("record/part", { part: name, sentence: part })
      .map(({ text }) => text)
      .join("");
  }

  /** What a criterion asks for, in short: its title, else the start of its text, else the number, else the due day. */
  label(criterion: AssessedCriterion<Ids>): string {
    const [verdict] = criterion.verdicts;
    const title = this.words.text(criterion.criterion.title);
    if (title !== "") return title;
    const text = this.words.text(criterion.criterion.text);
    if (text !== "") return (/^.+?(?=[.;] |。|[.;]$|$)/su.exec(text) ?? [text])[0];
    return verdict !== undefined && verdict.target !== null
      ? this.targetText(verdict)
      : this.due(criterion).text;
  }
}

/** Whether values of an indicator are of the close of their period. */
export function isAtClose({ measure }: Pick<Indicator<Ids>, "measure">): boolean {
  return measure !== "flow" && measure !== "ratio";
}

function ancestorsOf(partOf: ReadonlyMap<string, string | null>, id: string): readonly string[] {
  const found = new Set<string>();
  for (let next = partOf.get(id) ?? null; next !== null && !found.has(next); next = partOf.get(next) ?? null)
    found.add(next);
  found.delete(id);
  return [...found];
}

/** A text in every language that it has. */
function textsOf(text: LanguageMap | null): readonly string[] {
  return Object.values(text ?? {});
}
