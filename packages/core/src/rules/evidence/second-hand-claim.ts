import type { SourceKind } from "../../model/types.ts";
import { defineRule, type RuleText } from "../rule.ts";

/** A tracker's own data set tells of all its records in one place, which is not meant here. */
const secondHand: ReadonlySet<SourceKind | null> = new Set<SourceKind | null>(["news", "research", "other"]);

export const secondHandClaim = defineRule({
  id: "second-hand-claim",
  level: "warning",
  fix: "Look for the primary text and cite it beside the report. Where none was found, say so in `notes`, with the search.",
  check: {
    commitment({ classification, claims, notes }, { index, report }) {
      if (classification !== "commitment" || notes.length > 0) return;
      const speakers = new Set(claims.flatMap(({ statedBy }) => statedBy));
      const isSecondHand = claims.every(({ citations }) =>
        citations.every(({ source: id }) => {
          const source = index.sources.get(id);
          if (source === undefined || !secondHand.has(source.kind)) return false;
          return source.publisherParty === null || !speakers.has(source.publisherParty);
        }),
      );
      if (isSecondHand)
        report({
          path: ["claims"],
          message: "Only others tell of this commitment.",
          found: claims.flatMap(({ citations }) => citations.map(({ source }) => source)),
        });
    },
  },
});

export const aboutSecondHandClaim = (): RuleText => ({
  asks: "A commitment rests on a text of those who made it, where there is one.",
  why: "Reports shift wording and firmness. Those who made the promise find their own words in the record.",
  example: {
    wrong: { sources: { plan: { kind: "news", publisher: "Norland Times", publisherParty: null } } },
    right: { sources: { plan: { kind: "official", publisher: "Norland Ministry of Transport" } } },
  },
});
