import { expect, it } from "vitest";
import { assess } from "../assess/assess.ts";
import { parse, safeParse } from "./parse.ts";
import { toInput } from "./to-input.ts";

/** Japan's reduction by fiscal year 2030, and the inventory by fiscal year. */
const input = (fiscalYear?: object): object => ({
  id: "ghg",
  title: "Emissions",
  source: "https://example.org/ndc 2021-10-22",
  reviewedThrough: "2032-12-31",
  indicators: {
    ghg: {
      title: "Net emissions",
      unit: "Mt CO2e",
      unitNames: { ja: "百万トン（CO2換算）" },
      measure: "flow",
      direction: "decrease",
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
      observations: [
        { date: 2013, value: 1407, source: "https://example.org/inventory 2015-04-14" },
        { date: "2030", value: 750, source: "https://example.org/inventory-2030 2032-04-12" },
        { date: "2030-05", value: 60, source: "https://example.org/monthly 2030-07-01" },
      ],
    },
  },
  commitments: {
    cut: {
      title: "Cut emissions by 46 %",
      party: "jp",
      domain: "climate",
      madeOn: "2021-10-22",
      due: { due: "in 2030", fiscalYear: { firstMonth: 4, namedAfter: "first" } },
      indicator: "ghg",
      reduceBy: 46,
      baseline: { date: "2013-04/2014-03", value: 1407 },
    },
  },
});
const japanese = { firstMonth: 4, namedAfter: "first" };
it("A bare year of an indicator that counts in fiscal years becomes its months", () => {
  const { observations, indicators } = parse(input(japanese));
  expect(observations.map(({ date }) => date).toSorted()).toEqual([
    "2013-04/2014-03",
    "2030-04/2031-03",
    "2030-05",
  ]);
  expect(Object.keys(indicators[0] ?? {})).not.toContain("fiscalYear");
});

it("A value of a fiscal year decides on a target in the same fiscal year", () => {
  const judged = (given: object) => assess(parse(given)).verdicts[0];
  expect(judged(input(japanese))).toMatchObject({
    timeliness: "on-time",
    decidedBy: "number",
    due: "2031-03-31",
  });
  // A value of the calendar year is of another period: it shows nothing of the fiscal year.
  expect(judged(input())?.decidedBy).toBe("nothing");
});

it("What was read is written again as it is, in months", () => {
  const data = parse(input(japanese));
  expect(parse(toInput(data))).toEqual(data);
  expect(data.indicators[0]?.unitNames).toEqual({ ja: "百万トン（CO2換算）" });
});

it("A fiscal year begins in a month that there is", () => {
  const result = safeParse(input({ firstMonth: 13, namedAfter: "first" }));
  expect(result.success ? [] : result.issues.map(({ path }) => path.join("."))).toEqual([
    "indicators.ghg.fiscalYear.firstMonth",
  ]);
});
