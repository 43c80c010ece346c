import type { DatasetIndex } from "../../dataset/dataset-index.ts";
import { defineRule, type RuleText } from "../rule.ts";

export const sourceBeforeFact = defineRule({
  id: "source-before-fact",
  level: "error",
  fix: "Cite a source that can know it, or correct one of the two dates. What a source announces for later is a deadline, not a status.",
  check: {
    citation({ source }, { fact, factKind, index, report }) {
      // An event can lie ahead, and a projection is of days to come.
      if (factKind === "event" || ("kind" in fact && fact.kind === "projected")) return;
      const published = index.publicationOf(source).latest;
      if (!Number.isFinite(published)) return;
      const observedUntil = "observedUntil" in fact ? (fact.observedUntil as string | null) : null;
      const late = isAfter(fact.date, published, index) ? fact.date : observedUntil;
      if (!isAfter(late, published, index)) return;
      const { published: out, accessed } = index.sources.get(source) ?? { published: null, accessed: null };
      const when =
        out !== null
          ? `was published ${out}`
          : accessed !== null
            ? `has no date and was read on ${accessed}`
            : "has no date and was there when the dataset was reviewed";
      report({
        path: ["source"],
        message: `This source ${when}, and the fact is of ${late}.`,
        found: source,
      });
    },
  },
});

function isAfter(date: string | null, day: number, index: DatasetIndex): boolean {
  return date !== null && index.span(date).earliest > day;
}

export const aboutSourceBeforeFact = (): RuleText => ({
  asks: "A source was published no earlier than what it is cited for.",
  why: "No source can tell what had not happened yet. Assessments of earlier days would know it too early.",
  example: {
    wrong: {
      commitments: {
        "ferry-line": {
          history: [
            { key: "ordered", date: "2025-02", status: "in-progress", text: "Two ferries were ordered." },
          ],
        },
      },
    },
    right: {
      commitments: {
        "ferry-line": {
          history: [
            {
              key: "ordered",
              date: "2025-02",
              status: "in-progress",
              text: "Two ferries were ordered.",
              source: "report",
            },
          ],
        },
      },
    },
  },
});
