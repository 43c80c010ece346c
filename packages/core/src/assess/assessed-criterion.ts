import type { Criterion, NonEmpty, Status } from "../model/types.ts";
import type { Timeliness } from "../model/words.ts";
import { timelinesses } from "../model/words.ts";
import { AssessedRow } from "./assessed-row.ts";
import { AssessedVerdict, daySpan } from "./assessed-verdict.ts";
import type { AssessmentContext } from "./assessment-context.ts";
import type {
  AssessedCommitment,
  AssessedCriterion as Shape,
  DaySpan,
  DueReason,
  Mixed,
  Tally,
  Uncertain,
} from "./assessment.ts";
import { CriterionEvidence } from "./criterion-evidence.ts";
import { hull } from "../timeliness/findings.ts";
import { kept } from "./kept.ts";
import { judgeCriterion, type JudgedCriterion, type Part } from "./judge-criterion.ts";
import {
  deliveredByOf,
  dueOf,
  possible,
  sameOfEach,
  statusesAndMixed,
  sumOf,
  wordOf,
  worstOfEach,
} from "./roll-up.ts";
import { statusesOf } from "./statuses-of.ts";
import { unitsOf } from "./verdict-unit.ts";

/** One criterion as a whole, over its parties and periods. */
export class AssessedCriterion extends AssessedRow implements Shape {
  readonly kind = "criterion";
  readonly id: string;
  readonly commitmentId: string;
  readonly criterionId: string;
  readonly stage: "final" | "interim";
  readonly status: Status | Uncertain | Mixed;
  readonly timeliness: Timeliness | Uncertain;
  readonly possibleStatus: NonEmpty<Status | Mixed>;
  readonly possibleTimeliness: NonEmpty<Timeliness>;
  readonly due: string | null;
  readonly dueReason: DueReason | null;
  readonly daysToDue: number | null;
  readonly tally: Tally | null;
  readonly nextDue: DaySpan | null;
  readonly deliveredBy: Shape["deliveredBy"];
  readonly #commitment: AssessedCommitment;
  readonly #criterion: Criterion;
  readonly #verdicts: readonly AssessedVerdict[];

  /** @param before The same criterion, on another day on which nothing else was said of it. */
  constructor(
    context: AssessmentContext,
    commitment: AssessedCommitment,
    criterion: Criterion,
    before: AssessedCriterion | null = null,
  ) {
    super(context);
    this.#commitment = commitment;
    this.#criterion = criterion;
    this.id = before?.id ?? `${commitment.id}/${criterion.id}`;
    this.commitmentId = commitment.id;
    this.criterionId = criterion.id;
    this.stage = criterion.stage;

    if (before === null) {
      const judged = judgeCriterion(new CriterionEvidence(context, commitment.record, criterion));
      const each = judged.parts.map((part) => ({
        part,
        verdicts: unitsOf(context, part).map(
          (unit) => new AssessedVerdict(context, commitment, criterion, part, unit),
        ),
      }));
      this.#verdicts = each.flatMap(({ verdicts }) => verdicts);
      // Parties to which it does not apply are in no whole.
      const applying = kept(each, ({ part }) => part.findings.applies);
      const inWhole = applying.length > 0 ? applying : each;
      const counted = inWhole.map(({ part }) => part);

      this.tally = tallyOf(counted);
      this.nextDue = nextDueOf(counted);
      const testable = commitment.record.criteria.length > 0;
      this.possibleTimeliness = testable
        ? possible<Timeliness>(timelinesses, wholeOf(judged, counted), "not-assessable")
        : ["not-assessable"];
      this.possibleStatus = possible<Status | Mixed>(
        statusesAndMixed,
        sameOfEach(inWhole.map(({ part, verdicts }) => statusesOf(part, verdicts))),
        "unknown",
      );
      this.deliveredBy = this.tally === null ? deliveredBy(judged, counted) : null;
    } else {
      this.#verdicts = before.#verdicts.map((verdict) => verdict.seenFrom(context, commitment));
      this.tally = before.tally;
      this.nextDue = before.nextDue;
      this.possibleTimeliness = before.possibleTimeliness;
      this.possibleStatus = before.possibleStatus;
      this.deliveredBy = before.deliveredBy;
    }
    this.timeliness = wordOf(this.possibleTimeliness);
    this.status = wordOf(this.possibleStatus);
    const { due, dueReason, daysToDue } = dueOf(this.#verdicts, this.tally !== null);
    this.due = due;
    this.dueReason = dueReason;
    this.daysToDue = daysToDue;
  }

  /** The same on another day on which nothing else is said of it. */
  seenFrom(context: AssessmentContext, commitment: AssessedCommitment): AssessedCriterion {
    return new AssessedCriterion(context, commitment, this.#criterion, this);
  }

  get commitment(): AssessedCommitment {
    return this.#commitment;
  }
  get criterion(): Criterion {
    return this.#criterion;
  }
  get verdicts(): readonly AssessedVerdict[] {
    return this.#verdicts;
  }
}

function wholeOf({ together }: JudgedCriterion, parts: readonly Part[]): readonly Timeliness[] {
  return together?.findings.timelinesses ?? worstOfEach(parts.map(({ findings }) => findings.timelinesses));
}

function deliveredBy(
  { together }: JudgedCriterion,
  parts: readonly Part[],
): NonNullable<Shape["deliveredBy"]> {
  if (together === null) return deliveredByOf(parts.map(({ findings }) => findings));
  return together.deliveredBy.size === 0 ? "none" : wordOf([...together.deliveredBy]);
}

function tallyOf(parts: readonly Part[]): Tally | null {
  const tallies = parts.map(({ findings }) => findings.tally).filter((tally) => tally !== null);
  return tallies.length === parts.length ? sumOf(tallies) : null;
}

function nextDueOf(parts: readonly Part[]): DaySpan | null {
  const days = parts.flatMap(({ findings }) => findings.nextDue ?? []);
  return days.length === 0 ? null : daySpan(hull(days));
}
