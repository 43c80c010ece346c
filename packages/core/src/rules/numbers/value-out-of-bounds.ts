import type { Indicator, Range } from "../../model/types.ts";
import { defineRule, type RuleText } from "../rule.ts";
import { leastOf, mostOf, rangeInWords } from "../target-values.ts";

export const valueOutOfBounds = defineRule({
  id: "value-out-of-bounds",
  level: "warning",
  fix: "Correct the number, or `unit`, `measure`, `bound` or `neverNegative` of the indicator.",
  check: {
    term({ target }, { index, report }) {
      const indicator = target === null ? undefined : index.indicators.get(target.indicator);
      if (target === null || indicator === undefined || target.valueIn !== "unit") return;
      const share = indicator.measure === "ratio" && /^(?:%|per ?cent)$/i.test(indicator.unit ?? "");
      const allowed = share ? within(boundsOf(indicator), { min: 0, max: 100 }) : boundsOf(indicator);
      if (isOutside(target.value, allowed))
        report({
          path: ["target", "value"],
          message: messageOf(indicator, allowed),
          found: rangeInWords(target.value),
        });
    },
    observation({ indicator: id, value }, { index, report }) {
      const indicator = index.indicators.get(id);
      if (indicator === undefined || value === null) return;
      const allowed = boundsOf(indicator);
      if (isOutside(value, allowed))
        report({ path: ["value"], message: messageOf(indicator, allowed), found: rangeInWords(value) });
    },
  },
});

export const aboutValueOutOfBounds = (): RuleText => ({
  asks: "A number is one that its indicator can have.",
  why: "A share of 2,030 % is a year in the wrong column, and one of 0.3 % often means 30 %.",
  example: {
    wrong: {
      indicators: { ferries: { unit: "%", measure: "ratio" } },
      commitments: { "ten-ferries": { atLeast: 2030 } },
    },
    right: {
      indicators: { ferries: { unit: "%", measure: "ratio" } },
      commitments: { "ten-ferries": { atLeast: 30 } },
    },
  },
});

function boundsOf({ direction, bound, neverNegative }: Indicator): Range {
  const natural: Range =
    bound === null || direction === null
      ? { min: null, max: null }
      : direction === "increase"
        ? { min: null, max: bound }
        : { min: bound, max: null };
  return neverNegative ? within(natural, { min: 0, max: null }) : natural;
}

function within(a: Range, b: Range): Range {
  const [min, max] = [Math.max(leastOf(a), leastOf(b)), Math.min(mostOf(a), mostOf(b))];
  return { min: Number.isFinite(min) ? min : null, max: Number.isFinite(max) ? max : null };
}

function isOutside({ min, max }: Range, allowed: Range): boolean {
  return [min, max].some((end) => end !== null && (end < leastOf(allowed) || end > mostOf(allowed)));
}

function messageOf({ id, unit }: Indicator, allowed: Range): string {
  return `"${id}" can be ${rangeInWords(allowed)}${unit === null ? "" : ` ${unit}`}.`;
}
