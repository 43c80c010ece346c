import type { DatasetDraft } from "../../model/dataset.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Range } from "../../model/range.ts";
import type { Comparator, TargetFact } from "../../model/target.ts";
import { type Problem, printFound } from "../problem.ts";

/**
 * A target asks for what its indicator can show, on the side that is better: its comparator points there, it is not
 * surely worse than its base (unless it asks for an equal value), and both are figures that the unit allows.
 */
export function targetDirection(dataset: DatasetDraft): readonly Problem[] {
  const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]));
  return dataset.commitments.flatMap(({ targets }, i) =>
    targets.flatMap((target, j) => {
      const indicator = indicators.get(target.indicator);
      const path = ["commitments", i, "targets", j];
      return indicator === undefined
        ? []
        : [
            ...direction(target, indicator, path),
            ...figure(target.value, indicator, [...path, "value"]),
            ...(target.base === null ? [] : figure(target.base.value, indicator, [...path, "base", "value"])),
          ];
    }),
  );
}

/** The side that a comparator asks for; null where it asks for neither. */
const sides: Readonly<Record<Comparator, Indicator["better"] | null>> = {
  "at-least": "more",
  "more-than": "more",
  "at-most": "less",
  "less-than": "less",
  equal: null,
};

function direction(
  { comparator, value, base }: TargetFact,
  { id, better }: Indicator,
  path: Problem["path"],
): readonly Problem[] {
  const side = sides[comparator];
  if (side === null) return [];
  if (side !== better) {
    return [
      {
        rule: "target-comparator",
        path: [...path, "comparator"],
        message: `This comparator asks for ${side}, and of the indicator ${id} ${better} is better.`,
        found: printFound(comparator),
        remedy:
          better === "more"
            ? 'Write "at-least" or "more-than", or correct `better` of the indicator.'
            : 'Write "at-most" or "less-than", or correct `better` of the indicator.',
      },
    ];
  }
  if (base === null) return [];
  const worse = better === "more" ? mostOf(value) < leastOf(base.value) : leastOf(value) > mostOf(base.value);
  return worse
    ? [
        {
          rule: "target-side",
          path: [...path, "value"],
          message: `This is worse than the base it starts from: of the indicator ${id} ${better} is better.`,
          found: printFound(value),
          remedy: 'Correct the target, its base or `better` of the indicator; a level to be held is "equal".',
        },
      ]
    : [];
}

function figure(value: Range, indicator: Indicator, path: Problem["path"]): readonly Problem[] {
  const ends = [value.min, value.max].filter((end) => end !== null);
  if (ends.length === 0 || !ends.every(Number.isFinite)) {
    return [
      {
        rule: "target-value",
        path,
        message: "This is no number.",
        found: printFound(value),
        remedy:
          "Write a finite number in `min`, in `max` or in both; without one, leave the target or base out.",
      },
    ];
  }
  const { lowest, highest } = allowed(indicator);
  return ends.every((end) => lowest <= end && end <= highest)
    ? []
    : [
        {
          rule: "target-limit",
          path,
          message: `This lies outside what ${indicator.id} can be: ${inWords(lowest, highest)} ${indicator.unit}.`,
          found: printFound(value),
          remedy: "Correct the figure, or the unit, measure or limit of the indicator.",
        },
      ];
}

/** A share in per cent is one of 0 to 100; `limit` bounds the better side of anything. */
function allowed({ measure, unit, better, limit }: Indicator): { lowest: number; highest: number } {
  const isPercentage = measure === "share" && /^(?:%|per ?cent)$/i.test(unit);
  const lowest = isPercentage ? 0 : -Infinity;
  const highest = isPercentage ? 100 : Infinity;
  if (limit === undefined) return { lowest, highest };
  return better === "more"
    ? { lowest, highest: Math.min(highest, limit) }
    : { lowest: Math.max(lowest, limit), highest };
}

function inWords(lowest: number, highest: number): string {
  if (lowest === -Infinity) return `at most ${highest}`;
  return highest === Infinity ? `at least ${lowest}` : `${lowest} to ${highest}`;
}

function leastOf({ min }: Range): number {
  return min ?? -Infinity;
}

function mostOf({ max }: Range): number {
  return max ?? Infinity;
}
