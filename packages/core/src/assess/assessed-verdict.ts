import type { Period } from "@policytrack/edtf";
import type { Criterion, NonEmpty, Party, Status, Term } from "../model/types.ts";
import { statuses, type Timeliness } from "../model/words.ts";
import { AssessedRow } from "./assessed-row.ts";
import type { AssessmentContext } from "./assessment-context.ts";
import type {
  AssessedCommitment,
  DaySpan,
  DueReason,
  HistoryView,
  Original,
  PointView,
  TargetView,
  Uncertain,
  Verdict,
} from "./assessment.ts";
import type { Part } from "./judge-criterion.ts";
import { dayText } from "./read-day.ts";
import { possible, wordOf } from "./roll-up.ts";
import { seriesOf, targetView } from "./target-view.ts";
import { isAboutUnit, type VerdictUnit } from "./verdict-unit.ts";

/** A verdict. What it says are own fields; what it refers to is looked up when read. */
export class AssessedVerdict extends AssessedRow implements Verdict {
  readonly kind = "verdict";
  readonly id: string;
  readonly commitmentId: string;
  readonly criterionId: string;
  readonly partyId: string | null;
  readonly occurrence: string | null;
  readonly stage: "final" | "interim";
  readonly status: Status | Uncertain;
  readonly timeliness: Timeliness | Uncertain;
  readonly possibleStatus: NonEmpty<Status>;
  readonly possibleTimeliness: NonEmpty<Timeliness>;
  readonly opens: string | null;
  readonly due: string | null;
  readonly latestDue: string | null;
  readonly dueReason: DueReason | null;
  readonly daysToDue: number | null;
  readonly decidedBy: Verdict["decidedBy"];
  readonly achieved: DaySpan | null;
  readonly regressed: boolean;
  readonly possiblyRegressed: boolean;
  readonly original: Original | null;
  readonly #context: AssessmentContext;
  readonly #commitment: AssessedCommitment;
  readonly #criterion: Criterion;
  readonly #part: Part;
  readonly #unit: VerdictUnit;

  /** @param before The same verdict, on another day on which nothing else was said. */
  constructor(
    context: AssessmentContext,
    commitment: AssessedCommitment,
    criterion: Criterion,
    part: Part,
    unit: VerdictUnit,
    before: AssessedVerdict | null = null,
  ) {
    super(context);
    this.#context = context;
    this.#commitment = commitment;
    this.#criterion = criterion;
    this.#part = part;
    this.#unit = unit;
    const { findings } = part;

    this.commitmentId = commitment.id;
    this.criterionId = criterion.id;
    this.partyId = part.party;
    this.occurrence = unit.occurrence;
    this.stage = criterion.stage;
    this.id = before?.id ?? idOf(commitment.id, criterion.id, part.party, unit.occurrence);
    this.possibleStatus = before?.possibleStatus ?? possible<Status>(statuses, unit.statuses, "unknown");
    this.status = wordOf(this.possibleStatus);
    // No criterion: an editor judged that nothing can be tested.
    const testable = commitment.record.criteria.length > 0;
    this.possibleTimeliness = testable ? unit.timelinesses : ["not-assessable"];
    this.timeliness = wordOf(this.possibleTimeliness);
    this.opens = before === null ? textOrNull(unit.opens) : before.opens;
    this.due = before === null ? textOrNull(unit.due) : before.due;
    this.latestDue =
      unit.latestDue === unit.due
        ? this.due
        : before === null
          ? textOrNull(unit.latestDue)
          : before.latestDue;
    this.dueReason = unit.dueReason;
    this.daysToDue = unit.due === null ? null : unit.due - context.on;
    this.decidedBy = unit.decidedBy;
    this.achieved = findings.achieved === null ? null : (before?.achieved ?? daySpan(findings.achieved));
    this.regressed = findings.regressed;
    this.possiblyRegressed = findings.possiblyRegressed;
    this.original = before === null ? originalOf(context, part) : before.original;
  }

  /** The same on another day on which nothing else is said. */
  seenFrom(context: AssessmentContext, commitment: AssessedCommitment): AssessedVerdict {
    return new AssessedVerdict(context, commitment, this.#criterion, this.#part, this.#unit, this);
  }

  get commitment(): AssessedCommitment {
    return this.#commitment;
  }
  get criterion(): Criterion {
    return this.#criterion;
  }
  get party(): Party | null {
    return this.partyId === null ? null : (this.#context.index.parties.get(this.partyId) ?? null);
  }
  get term(): Term | null {
    return this.#part.term;
  }
  get target(): TargetView | null {
    return targetView(this.#context, this.#part);
  }
  get series(): readonly PointView[] {
    return seriesOf(this.#context, this.#part);
  }
  get history(): readonly HistoryView[] {
    return this.#part.history
      .filter((entry) => isAboutUnit(this.#context, this.#unit, entry))
      .map((entry) => this.#context.historyView(entry));
  }

  /** What was judged, for `explain`. Undefined: it is no verdict. */
  static partOf(verdict: unknown): Part | undefined {
    return typeof verdict === "object" && verdict !== null && #part in verdict ? verdict.#part : undefined;
  }
}

function idOf(
  commitmentId: string,
  criterionId: string,
  partyId: string | null,
  occurrence: string | null,
): string {
  const part = partyId === null ? "" : `/${partyId}`;
  return `${commitmentId}/${criterionId}${part}${occurrence === null ? "" : `/${occurrence}`}`;
}

/** The part that a verdict is of. Undefined: it is no verdict of an assessment. */
export const partOf = (verdict: unknown): Part | undefined => AssessedVerdict.partOf(verdict);

function originalOf(context: AssessmentContext, { original, terms }: Part): Original | null {
  const first = terms[0];
  if (original === null || first === undefined) return null;
  const window = context.windowOf(first.due);
  return {
    due: typeof window === "string" ? null : dayText(window.due),
    latestDue: typeof window === "string" ? null : dayText(window.latestDue),
    timeliness: wordOf(original.timelinesses),
    possibleTimeliness: original.timelinesses,
  };
}

/** ISO days. A beginning that is not known is "open". */
export function daySpan({ from, to }: Period): DaySpan {
  return { earliest: Number.isFinite(from) ? dayText(from) : "open", latest: dayText(to) };
}

function textOrNull(day: number | null): string | null {
  return day === null || !Number.isFinite(day) ? null : dayText(day);
}
