import type { Period } from "@policytrack/edtf";
import type { NonEmpty, Status } from "../model/types.ts";
import { statuses, type Timeliness } from "../model/words.ts";
import {
  type DecidedBy,
  type Findings,
  hull,
  isDelivered,
  type JudgedPeriod,
  lines,
  type Outcome,
  type Recurrence,
  Recurrences,
  stronger,
  type Tally,
  type TraceStep,
  wordsInOrder,
} from "./findings.ts";

/** An outcome, and what others that say the same add to it. */
interface Gathered {
  readonly outcome: Outcome;
  achieved: Period | null;
  /** The facts of all. Null: they went by the same as the outcome. */
  positions: Readonly<Record<PositionList, Set<number>>> | null;
}

const positionLists = ["terms", "history", "values"] as const;
type PositionList = (typeof positionLists)[number];

/** Gathers the outcomes of readings; what says the same is kept once. */
export class Gathering {
  readonly #found: Gathered[] = [];
  #recurrences: Recurrences | null = null;
  /** Those that were added: outcomes of one kind share theirs. */
  #known: Set<Recurrence> | null = null;

  add(outcome: Outcome): void {
    const gathered = this.#found.find((one) => saysSame(one.outcome, outcome));
    const { achieved, recurrence } = outcome;
    if (gathered === undefined) this.#found.push({ outcome, achieved: achieved ?? null, positions: null });
    else {
      if (achieved !== undefined)
        gathered.achieved = gathered.achieved === null ? achieved : hull([gathered.achieved, achieved]);
      if (!positionLists.every((list) => haveSame(gathered.outcome[list], outcome[list])))
        addPositions(gathered, outcome);
    }
    if (recurrence === undefined || this.#known?.has(recurrence) === true) return;
    (this.#known ??= new Set()).add(recurrence);
    (this.#recurrences ??= new Recurrences()).add(recurrence);
  }

  findings(): Findings {
    return new FoundFindings(this.#found, this.#recurrences?.result() ?? null);
  }
}

/** A class, so that all findings have one form: a getter that each object has for itself makes each one of another. */
class FoundFindings implements Findings {
  readonly timelinesses: NonEmpty<Timeliness>;
  readonly statuses: readonly Status[];
  readonly decidedBy: DecidedBy;
  readonly achieved: Period | null;
  readonly regressed: boolean;
  readonly possiblyRegressed: boolean;
  readonly possiblyDelivered: boolean;
  readonly possiblyUndelivered: boolean;
  readonly applies: boolean;
  readonly tally: Tally | null;
  readonly nextDue: Period | null;
  readonly periods: readonly JudgedPeriod[];
  readonly #all: readonly Gathered[];
  #trace: readonly TraceStep[] | null = null;

  constructor(all: readonly Gathered[], recurrence: Recurrence | null) {
    const words: Timeliness[] = [];
    const found: Status[] = [];
    let decidedBy: DecidedBy = "nothing";
    let achieved: Period | null = null;
    let [delivered, undelivered, regressed, kept] = [false, false, false, false];
    let applies = all.length === 0;
    for (const gathered of all) {
      const { outcome } = gathered;
      words.push(outcome.timeliness);
      if (outcome.status !== undefined) found.push(outcome.status);
      decidedBy = stronger(decidedBy, outcome.by);
      if (gathered.achieved !== null)
        achieved = achieved === null ? gathered.achieved : hull([achieved, gathered.achieved]);
      if (isDelivered(outcome)) delivered = true;
      else undelivered = true;
      if (outcome.regressed === true) regressed = true;
      if (outcome.regressed === false) kept = true;
      if (outcome.line !== "not-applicable") applies = true;
    }
    this.timelinesses = wordsInOrder(words);
    this.statuses = found.length < 2 ? found : statuses.filter((status) => found.includes(status));
    this.decidedBy = decidedBy;
    this.achieved = achieved;
    this.regressed = regressed && !kept;
    this.possiblyRegressed = regressed;
    this.possiblyDelivered = delivered;
    this.possiblyUndelivered = undelivered;
    this.applies = applies;
    this.tally = recurrence?.tally ?? null;
    this.nextDue = recurrence?.nextDue ?? null;
    this.periods = recurrence?.periods ?? [];
    this.#all = all;
  }

  // Most verdicts are never explained.
  get trace(): readonly TraceStep[] {
    return (this.#trace ??= traceOf(this.#all));
  }
}

function saysSame(a: Outcome, b: Outcome): boolean {
  return (
    a.timeliness === b.timeliness &&
    a.by === b.by &&
    a.line === b.line &&
    a.status === b.status &&
    a.regressed === b.regressed &&
    (a.achieved === undefined) === (b.achieved === undefined)
  );
}

function haveSame(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return a === b || (a?.length === b?.length && a?.every((position, i) => position === b?.[i]) === true);
}

function addPositions(gathered: Gathered, outcome: Outcome): void {
  const known = (list: PositionList): Set<number> => new Set(gathered.outcome[list]);
  gathered.positions ??= { terms: known("terms"), history: known("history"), values: known("values") };
  for (const list of positionLists)
    for (const position of outcome[list] ?? []) gathered.positions[list].add(position);
}

function traceOf(all: readonly Gathered[]): readonly TraceStep[] {
  return lines.flatMap((line): readonly TraceStep[] => {
    const of = all.filter(({ outcome }) => outcome.line === line);
    if (of.length === 0) return [];
    const positionsOf = (list: PositionList): readonly number[] =>
      [
        ...new Set(of.flatMap(({ outcome, positions }) => [...((positions ?? outcome)[list] ?? [])])),
      ].toSorted((a, b) => a - b);
    return [
      {
        line,
        gives: wordsInOrder(of.map(({ outcome }) => outcome.timeliness)),
        terms: positionsOf("terms"),
        history: positionsOf("history"),
        values: positionsOf("values"),
      },
    ];
  });
}
