import {
  assess,
  defineDataset,
  linearPace,
  type Dataset,
  type DatasetInput,
  type Ids,
} from "@policytrack/core";
import { meanChange } from "@policytrack/methods";
import { commitmentView } from "@policytrack/formats/view";
import { en } from "@policytrack/formats/words";
import { describe, expect, it } from "vitest";
import { geometryOf, goingOf, lineOf, type Plotted, plottedOf, strokesOf } from "./target-plot.ts";

/** What is drawn of 100 buses by 2030, with a value for the end of each year from 2020 on. */
function plotOf(values: readonly number[]): Plotted | null {
  const dataset = defineDataset({
    id: "buses",
    title: "Buses",
    language: "en",
    reviewedThrough: "2026-04-30",
    source: "https://example.org 2026-01-31",
    indicators: {
      buses: {
        title: "Buses",
        unit: "buses",
        measure: "stock",
        direction: "increase",
        observations: values.map((value, i) => ({ key: `v${i}`, date: String(2020 + i), value })),
      },
    },
    commitments: {
      buses: {
        title: "Run buses",
        party: "xx",
        indicator: "buses",
        atLeast: 100,
        baseline: "buses/v0",
        due: "by 2030",
      },
    },
  } as unknown as DatasetInput) as unknown as Dataset<Ids>;
  const { criteria } = commitmentView(assess(dataset), "buses", {
    words: en,
    methods: [linearPace, meanChange],
  });
  return criteria[0] === undefined ? null : plottedOf(criteria[0]);
}

describe("Where a number is going", () => {
  it("is what the table of methods says, and no figure of the chart's own", () => {
    const plotted = plotOf([10, 14, 17, 21, 26, 30]);
    const figure = plotted?.progress
      .flatMap(({ figures }) => figures)
      .find(({ name }) => name === "projected");
    expect(figure?.value.max).toBeCloseTo(50, 0);
    expect(plotted === null ? null : goingOf(plotted, "2026-04-30")).toEqual({
      low: figure?.value.min,
      high: figure?.value.max,
    });
  });

  it("is not drawn where too few values are known, and once the due day has passed", () => {
    const [few, many] = [plotOf([10, 14]), plotOf([10, 14, 17, 21, 26, 30])];
    expect(few === null ? undefined : goingOf(few, "2026-04-30")).toBeNull();
    expect(many === null ? undefined : goingOf(many, "2030-12-31")).toBeNull();
  });
});

describe("The straight line", () => {
  it("is drawn until the number is due, and no label keeps clear of it afterwards", () => {
    const plotted = plotOf([10, 14, 17, 21, 26, 30]);
    if (plotted === null) throw new Error("There is nothing to draw.");
    const slanting = (on: string): number =>
      strokesOf({ ...plotted, progress: [] }, geometryOf(plotted, on), on).filter(
        ({ from, to }) => from[0] !== to[0] && from[1] !== to[1],
      ).length;
    expect([lineOf(plotted, "2030-12-31"), lineOf(plotted, "2031-01-01")]).toEqual([
      { from: "2020-12-31", to: "2030-12-31", start: 10, end: 100 },
      null,
    ]);
    expect([slanting("2030-12-31"), slanting("2031-01-01")]).toEqual([1, 0]);
  });
});

describe("The years below a number", () => {
  it("are at most five, and the first stands among the first values", () => {
    for (const values of [[1], [1, 2], [1, 2, 3, 4, 5, 6]]) {
      const plotted = plotOf(values);
      expect(plotted).not.toBeNull();
      if (plotted === null) continue;
      const { years } = geometryOf(plotted, "2026-04-30");
      expect(years[0]?.year).toBe(2021);
      expect(years.length).toBeLessThanOrEqual(5);
      expect(years.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
    }
  });
});
