import type {
  Baseline,
  BaselineDetails,
  Citation,
  Criterion,
  CriterionInput,
  Due,
  DueInput,
  Range,
  RangeInput,
  Target,
  TargetInput,
  Term,
  TermInput,
} from "../model/types.ts";
import { dueText, parseDue, sameDue } from "./due-text.ts";
import type { FactWriter } from "./fact-writer.ts";
import { given, oneOrMore, sameValue } from "./plain-values.ts";
import { printRange, readRange } from "./range-text.ts";
import { comparisons, exactly } from "./term-reader.ts";

/** Writes criteria, terms and numbers to reach in the light form. */
export class TermWriter {
  readonly #facts: FactWriter;

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  criterion(
    owner: string,
    { id, title, text, stage, condition, terms }: Criterion,
    cited: readonly Citation[],
    committing: readonly string[],
    madeOn: string | null,
  ): CriterionInput {
    const [first, ...later] = terms;
    return {
      ...given("title", title === null ? undefined : this.#facts.text(title)),
      ...given("text", text === null ? undefined : this.#facts.text(text)),
      ...given("stage", stage === "interim" ? stage : undefined),
      ...given("condition", condition === null ? undefined : this.#facts.text(condition)),
      ...(first === undefined ? {} : this.#term(owner, first, `${id}-term`, cited, committing, madeOn)),
      ...given(
        "revisions",
        later.length === 0
          ? undefined
          : later.map((one, i) => this.#term(owner, one, `${id}-term-${i + 2}`, cited, committing, madeOn)),
      ),
    };
  }

  #term(
    owner: string,
    term: Term,
    key: string,
    cited: readonly Citation[],
    committing: readonly string[],
    madeOn: string | null,
  ): TermInput {
    const { due, expires, target, parties } = term;
    const { key: _, ...fact } = this.#facts.fact("Term", term, owner, "", cited, madeOn);
    const own = term.id.slice(owner.length + 1);
    const asksNothing = due === null && target === null;
    return {
      ...given("key", own === key && !asksNothing ? undefined : own),
      ...fact,
      ...given("due", due === null ? undefined : writtenDue(due)),
      ...(target === null ? {} : this.#target(target, committing)),
      ...given("expires", expires ? true : undefined),
      ...given("party", parties.length === 0 ? undefined : oneOrMore(parties)),
    };
  }

  #target(
    { indicator, dimensions, comparator, value, valueIn, baseline }: Target,
    committing: readonly string[],
  ): TargetInput {
    const byDefault =
      this.#facts.indicators.get(indicator)?.dimensions.includes("party") === true && committing.length === 1
        ? committing[0]
        : undefined;
    const { party, ...others } = dimensions;
    const said = { ...(party === byDefault ? {} : { party: party ?? null }), ...others };
    return {
      indicator,
      ...given("dimensions", Object.keys(said).length === 0 ? undefined : said),
      ...comparisonOf(comparator, value, valueIn),
      ...given("baseline", baseline === null ? undefined : this.#baseline(baseline)),
    };
  }

  #baseline(baseline: Baseline): string | BaselineDetails {
    const { kind, date, value, observation } = baseline;
    const known = observation === null ? undefined : this.#facts.observations.get(observation);
    if (known !== undefined && kind === "historical" && known.date === date && sameValue(known.value, value))
      return known.id;
    if (observation === null && date !== null) {
      if (kind === "business-as-usual" && value === null) return `BAU ${date}`;
      const amount = value === null ? null : printRange(value);
      if (kind === "historical" && value === null) return date;
      if (
        kind === "historical" &&
        (typeof amount === "number" || typeof amount === "string") &&
        sameValue(readRange(String(amount)), value)
      )
        return `${amount} in ${date}`;
    }
    return this.#facts.fields("Baseline", baseline, []) as BaselineDetails;
  }
}

function comparisonOf(
  comparator: Target["comparator"],
  value: Range,
  valueIn: Target["valueIn"],
): TargetInput {
  const field = Object.entries(comparisons).find(
    ([, one]) => one === comparator,
  )?.[0] as keyof typeof comparisons;
  if (valueIn === "unit") return { [field]: printRange(value) };
  const turned = (x: number | null): number | null => (x === null ? null : exactly(100 - x));
  const raised = (x: number | null): number | null => (x === null ? null : exactly(x - 100));
  const isExact = [value.min, value.max].every((x) => x === null || exactly(x) === x);
  const [isLess, isMore] = [comparator === "at-most" && isExact, comparator === "at-least" && isExact];
  const reduced: RangeInput | null = isLess
    ? printRange({ min: turned(value.max), max: turned(value.min) })
    : null;
  if (reduced !== null && sameValue(flipped(reduced), value)) return { reduceBy: reduced };
  const increased: RangeInput | null = isMore
    ? printRange({ min: raised(value.min), max: raised(value.max) })
    : null;
  if (increased !== null && sameValue(added(increased), value)) return { increaseBy: increased };
  return { [field]: printRange(value), valueIn };
}
const flipped = (written: RangeInput): Range | null => {
  const range = readRange(written);
  const turned = (x: number | null): number | null => (x === null ? null : exactly(100 - x));
  return range === null ? null : { min: turned(range.max), max: turned(range.min) };
};
const added = (written: RangeInput): Range | null => {
  const range = readRange(written);
  const raised = (x: number | null): number | null => (x === null ? null : exactly(100 + x));
  return range === null ? null : { min: raised(range.min), max: raised(range.max) };
};
/** Words, or words with what they cannot say, or the full form. */
function writtenDue(due: Due): DueInput {
  const words = dueText(due);
  if (words !== null) return words;
  const plain: Due =
    due.kind === "date"
      ? { ...due, every: null, fiscalYear: null }
      : due.kind === "recurring"
        ? { ...due, grace: null }
        : due;
  const said = dueText(plain);
  const read = said === null ? null : parseDue(said);
  if (said === null || read === null || !read.ok || !sameDue(read.due, plain)) return due;
  if (due.kind === "date")
    return {
      due: said,
      ...given("every", due.every ?? undefined),
      ...given("fiscalYear", due.fiscalYear ?? undefined),
    };
  return due.kind === "recurring" ? { due: said, ...given("grace", due.grace ?? undefined) } : due;
}
