import type {
  Classification,
  Claim,
  Commitment,
  Criterion,
  Domain,
  Due,
  Fact,
  Firmness,
  Instrument,
  NonEmpty,
  Note,
  Party,
  PartyRole,
  Rating,
  Relation,
  Reply,
  Status,
} from "../model/types.ts";
import type { Timeliness } from "../model/words.ts";
import { factsOf } from "../dataset/facts-of.ts";
import { AssessedCriterion } from "./assessed-criterion.ts";
import { AssessedRow } from "./assessed-row.ts";
import { type AssessedVerdict, partOf } from "./assessed-verdict.ts";
import type { AssessmentContext } from "./assessment-context.ts";
import type {
  AssessedCommitment as Shape,
  DueReason,
  HistoryView,
  Mixed,
  SourceView,
  Uncertain,
} from "./assessment.ts";
import { claimsOn, firmestOf, formallyAnnouncedOf, statedByOf } from "./claims.ts";
import { dayText } from "./read-day.ts";
import {
  dueOf,
  possible,
  sameOfEach,
  statusesAndMixed,
  timelinessesAndMixed,
  wordOf,
  worstOfEach,
} from "./roll-up.ts";
import { seriesOf } from "./target-view.ts";
import { untested } from "./untested.ts";

/** A commitment on a day: its criteria rolled up, and its records looked up. */
export class AssessedCommitment extends AssessedRow implements Shape {
  readonly kind = "commitment";
  readonly id: string;
  readonly title: string;
  readonly classification: Classification;
  readonly status: Status | Uncertain | Mixed;
  readonly timeliness: Timeliness | Uncertain | Mixed;
  readonly possibleStatus: NonEmpty<Status | Mixed>;
  readonly possibleTimeliness: NonEmpty<Timeliness | Mixed>;
  readonly due: string | null;
  readonly dueReason: DueReason | null;
  readonly daysToDue: number | null;
  readonly firmness: Firmness | null;
  readonly statedBy: Shape["statedBy"];
  readonly formallyAnnounced: Shape["formallyAnnounced"];
  readonly madeOn: string | null;
  readonly targetYear: number | null;
  readonly #context: AssessmentContext;
  readonly #record: Commitment;
  readonly #claims: readonly Claim[];
  readonly #criteria: readonly AssessedCriterion[];

  /**
   * @param claims Those in force that had been made.
   * @param before The same commitment, on another day on which nothing else was said of it.
   */
  constructor(
    context: AssessmentContext,
    record: Commitment,
    claims: readonly Claim[],
    before: AssessedCommitment | null = null,
  ) {
    super(context);
    this.#context = context;
    this.#record = record;
    this.#claims = claims;
    this.id = record.id;
    this.title = before?.title ?? context.text(record.title);
    this.classification = record.classification;
    this.madeOn = claims[0]?.date ?? null;
    this.firmness = before === null ? firmestOf(claims) : before.firmness;
    this.statedBy = before?.statedBy ?? statedByOf(context.index, record, claims);
    this.formallyAnnounced = before?.formallyAnnounced ?? formallyAnnouncedOf(context.index, claims);
    this.#criteria =
      before === null ? this.#judged() : before.#criteria.map((one) => one.seenFrom(context, this));

    const finals = this.#criteria.filter(({ stage }) => stage === "final");
    this.possibleStatus =
      before?.possibleStatus ??
      possible<Status | Mixed>(
        statusesAndMixed,
        sameOfEach<Status>(finals.map(({ possibleStatus }) => possibleStatus)),
        "unknown",
      );
    this.status = wordOf(this.possibleStatus);
    this.possibleTimeliness = before?.possibleTimeliness ?? this.#timelinessOf(finals);
    this.timeliness = wordOf(this.possibleTimeliness);
    const recurs = finals.length > 0 && finals.every(({ dueReason }) => dueReason === "recurring");
    const { due, dueReason, daysToDue } = dueOf(finals, recurs);
    this.due = due;
    this.dueReason = dueReason;
    this.daysToDue = daysToDue;
    this.targetYear = before === null ? targetYearOf(context, finals) : before.targetYear;
  }

  #judged(): readonly AssessedCriterion[] {
    const [context, { criteria }] = [this.#context, this.#record];
    return (criteria.length > 0 ? criteria : [untested])
      .filter((criterion) => isOnRecord(context, criterion))
      .map((criterion) => new AssessedCriterion(context, this, criterion));
  }

  /** Parts: the worst. Rival readings, and criteria whose relation is not stated: the same word, or mixed. */
  #timelinessOf(finals: readonly AssessedCriterion[]): NonEmpty<Timeliness | Mixed> {
    const words = finals.map(({ possibleTimeliness }) => possibleTimeliness);
    return possible<Timeliness | Mixed>(
      timelinessesAndMixed,
      this.#record.criteriaAre === "parts" ? worstOfEach(words) : sameOfEach<Timeliness>(words),
      "not-assessable",
    );
  }

  /** The same on another day on which nothing else is said of it. */
  seenFrom(context: AssessmentContext): AssessedCommitment {
    return new AssessedCommitment(context, this.#record, this.#claims, this);
  }

  get criteria(): readonly AssessedCriterion[] {
    return this.#criteria;
  }
  get verdicts(): readonly AssessedVerdict[] {
    const [first, ...others] = this.#criteria;
    if (first !== undefined && others.length === 0) return first.verdicts;
    return this.#criteria.flatMap(({ verdicts }) => verdicts);
  }
  get claims(): readonly Claim[] {
    return this.#claims;
  }
  get ratings(): readonly Rating[] {
    return this.#onRecord(this.#record.ratings);
  }
  get replies(): readonly Reply[] {
    return this.#onRecord(this.#record.replies);
  }
  get roles(): readonly PartyRole[] {
    const { evidence } = this.#context;
    return this.#record.parties.filter(({ role, sources }) => role === "commits" || evidence.areOut(sources));
  }
  get relations(): readonly Relation[] {
    const { evidence, index } = this.#context;
    return this.#record.relations.filter(({ to, sources }) => {
      const other = index.commitments.get(to);
      // Of what another dataset has, nothing here says when it was published.
      if (other === undefined && sources.length === 0) return this.#isReviewed;
      return (
        evidence.areOut(sources) && (other === undefined || (claimsOn(this.#context, other) ?? []).length > 0)
      );
    });
  }
  get notes(): readonly Note[] {
    const { evidence } = this.#context;
    return this.#record.notes.filter(({ sources }) =>
      sources.length === 0 ? this.#isReviewed : evidence.areOut(sources),
    );
  }
  /** Nothing later was looked for, so that what carries no date can tell nothing later. */
  get #isReviewed(): boolean {
    return this.#context.evidence.until >= this.#context.index.reviewedThrough;
  }
  get parties(): readonly Party[] {
    const { index } = this.#context;
    return index.committingOf(this.#record).flatMap((id) => index.parties.get(id) ?? []);
  }
  get domains(): readonly Domain[] {
    return this.#record.domains.flatMap((id) => this.#context.index.domains.get(id) ?? []);
  }
  get instrument(): Instrument | null {
    const { instrument } = this.#record;
    return instrument === null ? null : (this.#context.index.instruments.get(instrument) ?? null);
  }
  get history(): readonly HistoryView[] {
    return this.#onRecord(this.#record.history).map((entry) => this.#context.historyView(entry));
  }
  get sources(): readonly SourceView[] {
    const views = new Map<string, SourceView>();
    for (const fact of factsOf(this.#record))
      for (const view of this.#context.sourcesOf(fact)) views.set(view.id, view);
    // The verdicts of all periods of one part have one series.
    for (const part of new Set(this.verdicts.map((verdict) => partOf(verdict)!)))
      for (const { sources } of seriesOf(this.#context, part))
        for (const view of sources) views.set(view.id, view);
    return [...views.values()];
  }
  get record(): Commitment {
    return this.#record;
  }
  #onRecord<F extends Fact>(facts: readonly F[]): readonly F[] {
    return facts.filter((fact) => this.#context.evidence.inForce(fact) && this.#context.hasBegun(fact));
  }
}

/** An interim criterion is on record once one of its terms has been set. */
function isOnRecord(context: AssessmentContext, { stage, terms }: Criterion): boolean {
  if (stage === "final" || terms.length === 0) return true;
  return terms.some((term) => context.evidence.inForce(term) && context.hasBegun(term));
}

/** The year of the latest due day; without one, the last year of what recurs or is kept throughout a span. */
function targetYearOf(context: AssessmentContext, finals: readonly AssessedCriterion[]): number | null {
  let last = -Infinity;
  for (const { verdicts } of finals)
    for (const { occurrence, due } of verdicts)
      if (occurrence === null && due !== null) last = Math.max(last, Number(due.slice(0, 4)));
  if (last === -Infinity)
    for (const criterion of finals)
      for (const year of lastYearsOf(context, criterion)) last = Math.max(last, year);
  return last === -Infinity ? null : last;
}

function lastYearsOf(context: AssessmentContext, { verdicts }: AssessedCriterion): readonly number[] {
  const dues = new Set(verdicts.flatMap(({ term }) => term?.due ?? []));
  return [...dues].flatMap((due) => {
    const { latest } = context.index.span(lastDate(due));
    return Number.isFinite(latest) ? [Number(dayText(latest).slice(0, 4))] : [];
  });
}

function lastDate(due: Due): string | null {
  if (due.kind === "recurring") return due.until;
  return due.kind === "date" ? due.date : null;
}
