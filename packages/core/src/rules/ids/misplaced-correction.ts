import type { IndexedFact } from "../../dataset/dataset-index.ts";
import { defineRule, type RuleText } from "../rule.ts";

export const misplacedCorrection = defineRule({
  id: "misplaced-correction",
  level: "error",
  fix: "Name the fact whose place this one takes. What happened later corrects nothing: it is the next entry.",
  check: {
    fact(fact, { index, report }) {
      if (fact.corrects === null) return;
      const corrected = index.facts.get(fact.corrects);
      const own = index.placeOf(fact);
      if (corrected === undefined || own === undefined) return;
      if (corrected.kind === own.kind && ownerOf(corrected) === ownerOf(own)) return;
      report({
        path: ["corrects"],
        message: `This ${nameOf(own)} of "${ownerOf(own)}" corrects ${articleOf(corrected)} ${nameOf(corrected)} of "${ownerOf(corrected)}".`,
        found: fact.corrects,
      });
    },
  },
});

export const aboutMisplacedCorrection = (): RuleText => ({
  asks: "A fact corrects one of the same kind and the same record.",
  why: "It takes the place of the fact that it corrects. A status cannot take the place of a deadline.",
  example: {
    wrong: {
      commitments: {
        "ferry-line": {
          history: [
            {
              key: "opened",
              date: "2025-05",
              status: "delivered",
              text: "The line opened.",
              source: "report",
              corrects: "ferry-line/made",
              reason: "The report has the day.",
            },
          ],
        },
      },
    },
    right: {
      commitments: {
        "ferry-line": {
          history: [
            { key: "ordered", date: "2025-02", status: "in-progress", text: "Ordered.", source: "report" },
            {
              key: "opened",
              date: "2025-05",
              status: "delivered",
              text: "The line opened.",
              source: "report",
              corrects: "ferry-line/ordered",
              reason: "The ministry corrected its report.",
            },
          ],
        },
      },
    },
  },
});

/** Terms take each other's place within a criterion, observations within an indicator. */
function ownerOf(place: IndexedFact): string {
  switch (place.kind) {
    case "term":
      return `${place.commitment.id}/${place.criterion.id}`;
    case "claim":
    case "history":
    case "rating":
    case "reply":
      return place.commitment.id;
    case "observation":
      return place.fact.indicator;
    case "event":
      return "events";
    default:
      return place satisfies never;
  }
}

function articleOf({ kind }: IndexedFact): string {
  return kind === "observation" || kind === "event" ? "an" : "a";
}

function nameOf({ kind }: IndexedFact): string {
  return kind === "history" ? "history entry" : kind;
}
