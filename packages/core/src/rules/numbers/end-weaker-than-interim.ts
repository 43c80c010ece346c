import type { Target } from "../../model/types.ts";
import { defineRule, type RuleText } from "../rule.ts";
import { leastOf, mostOf, rangeInWords, sideOf } from "../target-values.ts";

export const endWeakerThanInterim = defineRule({
  id: "end-weaker-than-interim",
  level: "warning",
  fix: "Correct one of the two. Where the source has it so, say it in `notes`.",
  check: {
    commitment({ criteria }, { report }) {
      // By what is measured: the strongest interim number is compared with each final one.
      const strongest = new Map<string, Target>();
      for (const { stage, terms } of criteria) {
        const term = terms.at(-1);
        if (stage !== "interim" || term === undefined || term.target === null) continue;
        const key = keyOf(term.target, term.due);
        const other = strongest.get(key);
        if (other === undefined || isWeaker(other, term.target)) strongest.set(key, term.target);
      }
      if (strongest.size === 0) return;
      for (const [i, { stage, terms }] of criteria.entries()) {
        const term = terms.at(-1);
        if (stage !== "final" || term === undefined || term.target === null) continue;
        const interim = strongest.get(keyOf(term.target, term.due));
        if (interim !== undefined && isWeaker(term.target, interim))
          report({
            path: ["criteria", i, "terms", terms.length - 1, "target", "value"],
            message: `An interim step asks for ${rangeInWords(interim.value)}, which is more.`,
            found: rangeInWords(term.target.value),
          });
      }
    },
  },
});

export const aboutEndWeakerThanInterim = (): RuleText => ({
  asks: "A final number asks for no less than an interim step on the way to it.",
  why: "One of the two numbers, or one of the two stages, is mostly wrong, also in the source.",
  example: {
    wrong: {
      commitments: {
        "ten-ferries": {
          criteria: {
            final: { text: "Ferries in service." },
            step: { stage: "interim", indicator: "ferries", atLeast: 12, due: "by 2027" },
          },
        },
      },
    },
    right: {
      commitments: {
        "ten-ferries": {
          criteria: {
            final: { text: "Ferries in service." },
            step: { stage: "interim", indicator: "ferries", atLeast: 6, due: "by 2027" },
          },
        },
      },
    },
  },
});

/** Numbers are compared only where both ask the same way for the same thing. */
function keyOf(
  { indicator, dimensions, comparator, valueIn, baseline }: Target,
  due: { readonly kind: string; readonly timing?: string } | null,
): string {
  const against = valueIn === "unit" ? null : baseline;
  return JSON.stringify([
    indicator,
    Object.entries(dimensions).toSorted(),
    sideOf(comparator),
    against,
    due?.timing ?? null,
  ]);
}

function isWeaker({ comparator, value }: Target, other: Target): boolean {
  switch (sideOf(comparator)) {
    case "increase":
      return mostOf(value) < leastOf(other.value);
    case "decrease":
      return leastOf(value) > mostOf(other.value);
    case null:
      return false;
  }
}
