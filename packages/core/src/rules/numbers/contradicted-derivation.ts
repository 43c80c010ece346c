import type { Range } from "../../model/types.ts";
import { defineRule, type RuleText } from "../rule.ts";
import { leastOf, mostOf, rangeInWords } from "../target-values.ts";
import { formulaValue } from "./formula-value.ts";

/** Published values are rounded: half a per cent is let be. */
const tolerance = 0.005;

export const contradictedDerivation = defineRule({
  id: "contradicted-derivation",
  level: "warning",
  fix: "Correct the value, the formula or the inputs. Where the source has it so, say it in `note`.",
  check: {
    observation({ value, formula, derivedFrom, note }, { index, report }) {
      if (value === null || formula === null || derivedFrom.length === 0 || note !== null) return;
      const inputs = new Map<string, Range>();
      for (const id of derivedFrom) {
        const input = index.observations.get(id)?.value;
        if (input === undefined || input === null) continue;
        inputs.set(id, input);
        inputs.set(id.slice(id.indexOf("/") + 1), input);
      }
      const given = formulaValue(formula, inputs);
      if (given !== null && differs(value, given))
        report({
          path: ["value"],
          message: `The formula gives ${rangeInWords(given)}.`,
          found: rangeInWords(value),
        });
    },
  },
});

export const aboutContradictedDerivation = (): RuleText => ({
  asks: "A value that was computed is what its formula gives for its inputs.",
  why: "Trackers publish completions that their own inputs contradict. Both are kept, and readers are told.",
  example: {
    wrong: {
      indicators: {
        ferries: {
          observations: [
            { key: "2023", date: "2023", value: 2, source: "plan" },
            {
              key: "2024",
              date: "2024",
              value: 6,
              source: "report",
              formula: "2023 + 2",
              derivedFrom: "ferries/2023",
            },
          ],
        },
      },
    },
    right: {
      indicators: {
        ferries: {
          observations: [
            { key: "2023", date: "2023", value: 2, source: "plan" },
            {
              key: "2024",
              date: "2024",
              value: 4,
              source: "report",
              formula: "2023 + 2",
              derivedFrom: "ferries/2023",
            },
          ],
        },
      },
    },
  },
});

function differs(a: Range, b: Range): boolean {
  const slack = (x: number): number => (Number.isFinite(x) ? Math.abs(x) * tolerance : 0);
  return (
    mostOf(a) + slack(mostOf(a)) < leastOf(b) - slack(leastOf(b)) ||
    mostOf(b) + slack(mostOf(b)) < leastOf(a) - slack(leastOf(a))
  );
}
