import { isDate } from "../model/formats.ts";
import type {
  Baseline,
  Citation,
  CitingInput,
  CommitmentInput,
  Comparator,
  Due,
  DueDetails,
  DueInput,
  Range,
  RangeInput,
  Target,
  TargetInput,
  Term,
  TermInput,
} from "../model/types.ts";
import { parseDue } from "./due-text.ts";
import type { EvidenceReader } from "./evidence-reader.ts";
import { readRange } from "./range-text.ts";
import { dateOf, listOf, type Reading } from "./reading.ts";
import { inside, type Scope } from "./scope.ts";

/** What the facts of a commitment have in common. */
export interface Owner {
  readonly id: string;
  readonly scope: Scope;
  readonly cited: readonly Citation[];
  readonly committing: readonly string[];
}

/** The comparisons of the light form, and what they are called in the full one. */
export const comparisons = {
  atLeast: "at-least",
  atMost: "at-most",
  moreThan: "more-than",
  lessThan: "less-than",
  equal: "equal",
  between: "between",
} as const satisfies Readonly<Record<string, Comparator>>;
/** What makes a number to reach, each of them alone. */
const aims = [
  "atLeast",
  "atMost",
  "moreThan",
  "lessThan",
  "equal",
  "between",
  "reduceBy",
  "increaseBy",
] as const satisfies readonly (keyof typeof comparisons | "reduceBy" | "increaseBy")[];
/** Whether a field of the light form is of a number to reach. */
export function isFieldOfTarget(field: string): boolean {
  switch (field) {
    case "indicator":
    case "baseline":
    case "dimensions":
    case "valueIn":
      return true;
    default:
      return (aims as readonly string[]).includes(field);
  }
}
/** Whether one of the fields is. */
export function hasTarget(given: object): boolean {
  for (const field in given) if (isFieldOfTarget(field)) return true;
  return false;
}
/** 100 - 7.3 is 92.7, not 92.7000000000001. */
export const exactly = (value: number): number => Number(value.toPrecision(12));

/** Reads due dates, numbers to reach, and the terms that are made of them. */
export class TermReader {
  readonly #reading: Reading;
  readonly #evidence: EvidenceReader;

  constructor(reading: Reading, evidence: EvidenceReader) {
    this.#reading = reading;
    this.#evidence = evidence;
  }

  /** A term; none where nothing is asked and no key says that it is one. */
  term(
    owner: Owner,
    given: TermInput,
    key: string,
    scope: Scope,
    madeOn: string | null,
    row: CommitmentInput,
    rowDue: DueInput | undefined,
    rowTarget: TargetInput | undefined,
  ): readonly Term[] {
    const written = given.due === undefined ? rowDue : (given.due ?? undefined);
    const fromRow = given.due === undefined && rowDue !== undefined;
    const dueScope = fromRow
      ? inside(
          owner.scope,
          row.due !== undefined ? "due" : row.targetYear !== undefined ? "targetYear" : "instrument",
        )
      : inside(scope, "due");
    const target =
      this.#target(given, owner.committing, scope) ??
      (rowTarget === undefined ? null : this.#target(rowTarget, owner.committing, owner.scope));
    if (written === undefined && target === null && given.key === undefined) return [];
    const due = written === undefined ? null : this.due(written, dueScope);
    // A due date can name the evidence of its term. That of the row is a default: what the criterion names comes first.
    const ofDue = typeof written === "object" && !("kind" in written) ? citingOf(written) : {};
    const [field] = Object.keys(ofDue);
    const citesDue = field !== undefined && Object.keys(citingOf(given)).length === 0;
    if (field !== undefined && !citesDue && !fromRow)
      this.#reading.issue(
        dueScope,
        "field-conflict",
        `The due date and what it stands in both name evidence, of one fact.`,
        undefined,
        `Move \`${field}\` to the other, or take it out.`,
        [field],
      );
    const whole: TermInput = citesDue ? { ...given, ...ofDue } : given;
    const date = given.date === undefined ? madeOn : dateOf(given.date);
    const parties = listOf(given.party);
    return [
      this.#evidence.fact(
        "Term",
        owner,
        whole,
        key,
        scope,
        { due, target, expires: given.expires ?? row.expires ?? false, parties },
        date,
        key,
        citesDue ? dueScope : scope,
      ),
    ];
  }

  /** A due date; null where it cannot be read, or contradicts itself. */
  due(given: DueInput, scope: Scope): Due | null {
    const due = this.#readDue(given, scope);
    if (due !== null) this.checkDue(due, scope);
    return due;
  }

  /** Tells once what is wrong with a due date that several commitments take. */
  checkDefault(given: DueInput, inherited: readonly Citation[], scope: Scope): void {
    this.due(given, scope);
    if (typeof given === "object" && !("kind" in given))
      this.#evidence.cite(citingOf(given), inherited, scope, true);
  }

  #readDue(given: DueInput, scope: Scope): Due | null {
    if (typeof given === "object") {
      if ("kind" in given) return given;
      return this.#dueDetails(given, scope);
    }
    // Most deadlines of a sheet are years.
    if (typeof given === "number" && Number.isInteger(given) && given >= 0 && given <= 9999)
      return { kind: "date", timing: "by", date: dateOf(given), every: null, fiscalYear: null };
    const result = parseDue(String(given));
    if (result.ok) return result.due;
    this.#reading.issue(scope, "not-a-due-date", result.message, given, result.fix);
    return null;
  }

  #dueDetails(given: DueDetails, scope: Scope): Due | null {
    const due = this.#readDue(given.due, inside(scope, "due"));
    if (due === null) return null;
    const { every, fiscalYear, grace } = given;
    const refuse = (field: "every" | "fiscalYear" | "grace", asks: string): void =>
      this.#reading.issue(
        scope,
        "field-conflict",
        `\`${field}\` belongs to ${asks}, and this is none.`,
        given[field],
        `Take \`${field}\` out.`,
        [field],
      );
    switch (due.kind) {
      case "date":
        if (grace !== undefined) refuse("grace", "what recurs");
        return { ...due, every: every ?? null, fiscalYear: fiscalYear ?? null };
      case "recurring":
        if (fiscalYear !== undefined) refuse("fiscalYear", "a date");
        if (every !== undefined && due.every !== null && every !== due.every) refuse("every", "a date");
        return { ...due, grace: grace ?? null };
      case "after-event":
      case "none":
        if (every !== undefined) refuse("every", "a date");
        if (fiscalYear !== undefined) refuse("fiscalYear", "a date");
        if (grace !== undefined) refuse("grace", "what recurs");
        return due;
      default:
        return due satisfies never;
    }
  }

  checkDue(due: Due, scope: Scope): void {
    if (
      due.kind === "date" &&
      (due.timing === "throughout" || due.timing === "total") &&
      /^(\.\.)?\//.test(due.date)
    )
      this.#reading.issue(
        scope,
        "total-without-first-day",
        `What is to hold ${due.timing === "total" ? "in total" : "throughout"} has no first day.`,
        due.date,
        `Write the first day: \`${due.timing} 2024/2030\`.`,
      );
    if (due.kind !== "after-event" || this.#reading.events.has(due.event)) return;
    if (this.#reading.log.isRefusedRecord("events", due.event)) {
      this.#reading.log.refuse(scope.at, scope.record, `The event \`${due.event}\` is refused.`, due.event);
      return;
    }
    const near =
      this.#reading.names.idOf("event", due.event) ??
      this.#reading.log.nearest(due.event, [...this.#reading.events.keys()]);
    this.#reading.issue(
      scope,
      "reference-missing",
      `There is no event \`${due.event}\`.`,
      due.event,
      near === null ? "Add it to `events`." : `Did you mean \`${near}\`?`,
    );
  }

  #target(given: TargetInput, committing: readonly string[], scope: Scope): Target | null {
    if (!hasTarget(given)) return null;
    const stated = aims.filter((one) => given[one] !== undefined);
    const field = stated[0];
    const { indicator } = given;
    if (indicator === undefined) {
      const other =
        field ?? (["baseline", "dimensions", "valueIn"] as const).find((one) => given[one] !== undefined);
      if (other !== undefined)
        this.#reading.issue(
          scope,
          "target-without-number",
          `\`${other}\` is of a number, and no \`indicator\` says of what.`,
          undefined,
          "Add `indicator`, and list it under `indicators`.",
          ["indicator"],
        );
      return null;
    }
    if (field === undefined || stated.length > 1) {
      const message =
        field === undefined
          ? `The indicator \`${indicator}\` has no number to reach.`
          : `There are two numbers to reach: ${stated.map((one) => `\`${one}\``).join(" and ")}.`;
      this.#reading.issue(
        scope,
        "target-without-number",
        message,
        stated.length,
        field === undefined
          ? "Add one of atLeast, atMost, moreThan, lessThan, equal, between, reduceBy, increaseBy."
          : "Keep one of them, or make two criteria.",
        [stated[1] ?? "indicator"],
      );
      return null;
    }
    const baseline =
      given.baseline === undefined ? null : this.#baseline(given.baseline, inside(scope, "baseline"));
    const byParty =
      this.#reading.indicators.get(indicator)?.dimensions.includes("party") === true &&
      committing.length === 1 &&
      given.dimensions?.["party"] === undefined;
    const dimensions = Object.fromEntries(
      Object.entries({ ...(byParty ? { party: committing[0] as string } : {}), ...given.dimensions }).filter(
        (entry): entry is [string, string] => entry[1] !== null,
      ),
    );
    const value = this.#reading.range(given[field] as RangeInput, inside(scope, field));
    if (field === "reduceBy" || field === "increaseBy") {
      if (given.valueIn !== undefined)
        this.#reading.issue(
          scope,
          "field-conflict",
          `\`${field}\` is in per cent of the baseline already.`,
          given.valueIn,
          "Take `valueIn` out.",
          ["valueIn"],
        );
      const percent = (x: number | null, sign: 1 | -1): number | null =>
        x === null ? null : exactly(100 + sign * x);
      const changed =
        field === "reduceBy"
          ? { min: percent(value.max, -1), max: percent(value.min, -1) }
          : { min: percent(value.min, 1), max: percent(value.max, 1) };
      return {
        indicator,
        dimensions,
        comparator: field === "reduceBy" ? "at-most" : "at-least",
        value: changed,
        valueIn: "percent-of-baseline",
        baseline,
      };
    }
    return {
      indicator,
      dimensions,
      comparator: comparisons[field],
      value,
      valueIn: given.valueIn ?? "unit",
      baseline,
    };
  }

  /** "211 in 2022-11", "2013", "BAU 2030", the id of an observation, or the fields. */
  #baseline(given: NonNullable<TargetInput["baseline"]>, scope: Scope): Baseline {
    if (typeof given === "object") return this.#reading.read("Baseline", given, scope, {});
    const text = typeof given === "number" ? String(given) : given.trim();
    const historical = (date: string | null, value: Range | null, observation: string | null): Baseline => ({
      kind: "historical",
      date,
      value,
      observation,
    });
    const projected = /^BAU(?: (\S+))?$/.exec(text);
    if (projected !== null && (projected[1] === undefined || isDate(projected[1])))
      return { kind: "business-as-usual", date: projected[1] ?? null, value: null, observation: null };
    const observation = this.#reading.observations.get(text);
    if (observation !== undefined) return historical(observation.date, observation.value, observation.id);
    const valued = /^(\S.*?) in (\S+)$/.exec(text);
    const value = valued === null ? null : readRange(valued[1]!);
    if (valued !== null && value !== null && isDate(valued[2]!)) return historical(valued[2]!, value, null);
    if (isDate(text)) return historical(text, null, null);
    const near = text.includes("/")
      ? this.#reading.log.nearest(text, [...this.#reading.observations.keys()])
      : null;
    this.#reading.issue(
      scope,
      text.includes("/") ? "reference-missing" : "not-a-date",
      text.includes("/")
        ? `There is no observation \`${text}\`.`
        : `${JSON.stringify(text.slice(0, 60))} is no baseline.`,
      text,
      near === null
        ? 'Write "211 in 2022-11", "2013", "BAU 2030", or the id of an observation.'
        : `Did you mean \`${near}\`?`,
    );
    return historical(null, null, null);
  }
}

/** The citing fields of a due date, which become those of its term. */
function citingOf(given: object): CitingInput {
  const fields = given as CitingInput;
  return {
    ...(fields.source === undefined ? {} : { source: fields.source }),
    ...(fields.passage === undefined ? {} : { passage: fields.passage }),
    ...(fields.paraphrase === undefined ? {} : { paraphrase: fields.paraphrase }),
    ...(fields.doubtful === undefined ? {} : { doubtful: fields.doubtful }),
  };
}
