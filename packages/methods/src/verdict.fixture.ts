import {
  assess,
  defineDataset,
  type IndicatorInput,
  type Method,
  type Pace,
  type RangeInput,
  type Reading,
  type TermInput,
  type Verdict,
} from "@policytrack/core";

/** A commitment of one number: from 10 in 2015, at least 40 by the end of 2030, unless a case says otherwise. */
export interface NumberCase {
  /** By date. Default: 25 in 2023. */
  readonly values?: Readonly<Record<string, RangeInput>>;
  /** Null: none. */
  readonly baseline?: TermInput["baseline"] | null;
  /** The comparison. Null: the criterion has no number. Default: at least 40. */
  readonly target?: Pick<
    TermInput,
    "atLeast" | "atMost" | "moreThan" | "lessThan" | "equal" | "between" | "valueIn"
  > | null;
  readonly due?: TermInput["due"];
  readonly indicator?: Partial<IndicatorInput>;
  readonly on?: string;
}

/** The verdict of a case, of the last period if it has several. */
function verdictOf({
  values = { "2023": 25 },
  baseline = "10 in 2015",
  target = { atLeast: 40 },
  due = "2030",
  indicator = {},
  on = "2026-06-30",
}: NumberCase = {}): Verdict {
  const dataset = defineDataset({
    id: "numbers",
    title: "Numbers",
    source: "https://example.org/values 2010-01-01",
    reviewedThrough: on,
    indicators: {
      units: {
        title: "Units",
        measure: "stock",
        unit: "units",
        observations: Object.entries(values).map(([date, value], i) => ({ key: `v${i}`, date, value })),
        ...indicator,
      },
    },
    commitments: [
      {
        id: "reach",
        title: "Reach the number",
        party: "country",
        domain: "numbers",
        criteria: {
          number: {
            ...(target === null ? { text: "It is done." } : { indicator: "units", ...target }),
            ...(target === null || baseline === null ? {} : { baseline }),
            ...(due === null ? {} : { due }),
          },
        },
      },
    ],
  });
  const verdict = assess(dataset, { on, evidenceUntil: on }).verdicts.at(-1);
  if (verdict === undefined) throw new Error("The case has no verdict.");
  return verdict as unknown as Verdict;
}

/** What a method reads of a case. */
export function read<F extends string>(method: Method<F>, given: NumberCase = {}): Reading<F> {
  return method(verdictOf(given));
}

/** The figures of a case, which has to have some. */
export function figuresBy<F extends string>(
  method: Method<F>,
  given: NumberCase = {},
): Extract<Reading<F>, { readonly kind: "figures" }> {
  const reading = read(method, given);
  if (reading.kind !== "figures") throw new Error(`It has no figures: ${reading.reason}`);
  return reading;
}

/** A figure that is no range. */
export function figure<F extends string>(method: Method<F>, name: F, given: NumberCase = {}): number | null {
  const { min, max } = figuresBy(method, given).figures[name];
  if (min !== max) throw new Error(`"${name}" is a range.`);
  return min;
}

/** Classes and paces, best first. */
export function verdictWords(
  method: Method<string>,
  given: NumberCase = {},
): readonly [classes: readonly string[], paces: readonly Pace[]] {
  const { possibleClass, possiblePace } = figuresBy(method, given);
  return [possibleClass, possiblePace];
}

/** Why a case has no figures; "figures" where it has some. */
export function reasonBy(method: Method<string>, given: NumberCase = {}): string {
  const reading = read(method, given);
  return reading.kind === "none" ? reading.reason : "figures";
}
