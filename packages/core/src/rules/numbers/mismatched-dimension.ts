import type { DatasetIndex } from "../../dataset/dataset-index.ts";
import { defineRule, type Finding, type RuleText } from "../rule.ts";

export const mismatchedDimension = defineRule({
  id: "mismatched-dimension",
  level: "warning",
  fix: "Correct the name, or add it to `dimensions` of the indicator.",
  check: {
    term({ target }, { index, report }) {
      if (target !== null)
        unknownIn(target.indicator, target.dimensions, index, report, ["target", "dimensions"]);
    },
    observation({ indicator: id, dimensions }, { index, report }) {
      unknownIn(id, dimensions, index, report, ["dimensions"]);
      const missing = index.indicators.get(id)?.dimensions.find((name) => !Object.hasOwn(dimensions, name));
      if (missing !== undefined)
        report({
          path: ["dimensions"],
          message: `The value does not say its "${missing}".`,
          found: dimensions,
        });
    },
  },
});

export const aboutMismatchedDimension = (): RuleText => ({
  asks: "Targets and observations tell their series apart by the dimensions of the indicator, and by no others.",
  why: "A target finds its values by these. With a slip in one of them it has none.",
  example: {
    wrong: { commitments: { "ten-ferries": { dimensions: { rout: "north" } } } },
    right: {
      indicators: {
        ferries: {
          dimensions: "route",
          observations: [
            { key: "2023", date: "2023", value: 2, source: "plan", dimensions: { route: "north" } },
            { key: "2024", date: "2024", value: 4, source: "report", dimensions: { route: "north" } },
          ],
        },
      },
      commitments: { "ten-ferries": { dimensions: { route: "north" } } },
    },
  },
});

function unknownIn(
  indicator: string,
  dimensions: Readonly<Record<string, string>>,
  index: DatasetIndex,
  report: (finding: Finding) => void,
  path: readonly string[],
): void {
  const known = index.indicators.get(indicator)?.dimensions;
  if (known === undefined) return;
  for (const name of Object.keys(dimensions))
    if (!known.includes(name))
      report({
        path: [...path, name],
        message: `"${indicator}" has no dimension "${name}"${known.length === 0 ? "" : `, but ${known.join(", ")}`}.`,
        found: dimensions[name],
      });
}
