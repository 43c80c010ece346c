import { assess, defineDataset, defineMethod, type FigureKind } from "@policytrack/core";
import { expect, it } from "vitest";
import { commitmentView } from "../view.ts";
import { en, ko } from "../words.ts";

const dataset = defineDataset({
  id: "homes",
  title: "Homes",
  source: "https://example.org/plan 2020-01-01",
  reviewedThrough: "2026-01-01",
  indicators: {
    homes: { title: "Homes", measure: "stock", unit: "homes", observations: [{ date: 2024, value: 5000 }] },
  },
  commitments: {
    build: { title: "Build", party: "p", domain: "d", indicator: "homes", atLeast: 9000, due: 2030 },
  },
});

/** The text of a figure of a kind, its unit with it. */
function shown(kind: FigureKind | null, value: number, words = en): readonly [string, string | null] {
  const method = defineMethod("own", () => ({ figures: { figure: value } }), {
    needs: ["target"],
    ...(kind === null ? {} : { kinds: { figure: kind } }),
  });
  const view = commitmentView(assess(dataset), "build", { words, methods: [method] });
  const figure = view.criteria[0]!.verdicts[0]!.progress[0]!.figures[0]!;
  return [figure.text, figure.unit];
}

it.each([
  ["share", 0.456, "45.6%", "%"],
  ["rate-per-year", 0.0213, "2.1%", "%"],
  ["value", 1234.6, "1,235 homes", "homes"],
  ["value-per-year", 12.34, "12.3 homes", "homes"],
  ["score", 1.0828, "1.08", null],
  ["year", 2056.31, "2056", null],
  ["year", 12_345.6, "12,345", null],
  [null, 7, "7 homes", "homes"],
] as const)("A figure of the kind %s has the unit of its kind: %s is %s", (kind, value, text, unit) => {
  expect(shown(kind, value)).toEqual([text, unit]);
});

it("A year is a year in every language", () => {
  expect(shown("year", 2056.31, ko)[0]).toBe("2056년");
});
