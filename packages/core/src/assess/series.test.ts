import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citation, citing, observation, soundDraft, source } from "../dataset/dataset-fixture.ts";
import { type Day, dayOf, isoDay, parseIsoDay } from "../dates/day.ts";
import type { DatasetDraft } from "../model/dataset.ts";
import type { Observation } from "../model/observation.ts";
import type { Source } from "../model/source.ts";
import { knowledgeOf } from "./known.ts";
import { seriesOf } from "./series.ts";

const monthly: readonly Source[] = Array.from({ length: 12 }, (_, i) =>
  source(`m${i + 1}`, `2024-${String(i + 1).padStart(2, "0")}-01`),
);

function dayOfText(text: string): Day {
  return parseIsoDay(text) ?? NaN;
}

/** The values of a series by the days on which they hold. */
function series(
  observations: readonly Observation[],
  knownBy = "2024-12-31",
  on = knownBy,
): readonly (readonly [string, number | null])[] {
  const dataset: DatasetDraft = soundDraft({ sources: [...soundDraft().sources, ...monthly], observations });
  return seriesOf("stations", observations, knowledgeOf(dataset, knownBy), dayOfText(on)).map(
    ({ day, value }) => [isoDay(day), value.max],
  );
}

const of = (
  key: string,
  date: string | null,
  value: number | Observation["value"],
  month = 1,
  more: Partial<Observation> = {},
): Observation => observation(`stations/${key}`, date, value, { citations: citing(`m${month}`), ...more });

describe("seriesOf", () => {
  it("is in the order of time, each value at the close of its period", () => {
    expect(series([of("c", "2023-06-15", 3), of("a", "2015", 1), of("b", "2020-02", 2)])).toEqual([
      ["2015-12-31", 1],
      ["2020-02-29", 2],
      ["2023-06-15", 3],
    ]);
  });

  it("keeps to one indicator", () => {
    const other = { ...of("b", "2020", 2), indicator: "others" };
    expect(series([of("a", "2015", 1), other])).toEqual([["2015-12-31", 1]]);
  });

  it("does not depend on the order of the list, where two values of one period came out on one day", () => {
    const [a, b] = [of("a", "2020", 1), of("b", "2020", 2)];
    expect(series([a, b])).toEqual([["2020-12-31", 2]]);
    expect(series([b, a])).toEqual([["2020-12-31", 2]]);
  });

  it("nor where two periods end on one day", () => {
    const [a, b] = [of("a", "2020", 1), of("b", "2020-12", 2)];
    const expected = [
      ["2020-12-31", 1],
      ["2020-12-31", 2],
    ];
    expect(series([a, b])).toEqual(expected);
    expect(series([b, a])).toEqual(expected);
  });

  it("gives the fact that each value comes from", () => {
    const observations = [of("a", "2015", { min: 1, max: null })];
    const dataset = soundDraft({ sources: monthly, observations });
    const [point] = seriesOf(
      "stations",
      observations,
      knowledgeOf(dataset, "2024-12-31"),
      dayOf(2024, 12, 31),
    );
    expect(point).toEqual({ fact: observations[0], day: dayOf(2015, 12, 31), value: { min: 1, max: null } });
  });

  it("leaves out periods that have not ended", () => {
    const observations = [of("a", "2023", 1), of("b", "2024-06", 2, 5)];
    expect(series(observations, "2024-12-31", "2024-06-29")).toEqual([["2023-12-31", 1]]);
    expect(series(observations, "2024-12-31", "2024-06-30")).toHaveLength(2);
  });

  it("leaves out what had not been published, or rests on low confidence alone", () => {
    const observations = [of("a", "2015", 1, 1), of("b", "2016", 2, 3)];
    expect(series(observations, "2024-02-29")).toEqual([["2015-12-31", 1]]);
    expect(series(observations, "2024-03-01")).toHaveLength(2);
    expect(series([of("a", "2015", 1, 1, { citations: [citation("m1", "low")] })])).toEqual([]);
  });

  it("leaves out a value without a period", () => {
    expect(series([of("a", null, 1)])).toEqual([]);
  });
});

describe("the same period published again (methods, section 10, rule 6)", () => {
  const observations = [of("new", "2023", 2, 6), of("old", "2023", 1, 3)];

  it.each([
    ["2024-02-29", []],
    ["2024-03-01", [["2023-12-31", 1]]],
    ["2024-05-31", [["2023-12-31", 1]]],
    ["2024-06-01", [["2023-12-31", 2]]],
  ])("as known by %s: %j, in whatever order it stands", (knownBy, expected) => {
    expect(series(observations, knownBy)).toEqual(expected);
    expect(series(observations.toReversed(), knownBy)).toEqual(expected);
  });

  it("is the same period however it is written", () => {
    expect(series([of("old", "2023", 1, 3), of("new", "2023-01/2023-12", 2, 6)])).toEqual([
      ["2023-12-31", 2],
    ]);
  });

  it("is not another period that ends on the same day", () => {
    const values = series([of("year", "2023", 120, 3), of("month", "2023-12", 9, 6)]).map(
      ([, value]) => value,
    );
    expect(values.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([9, 120]);
  });

  it("goes back to the earlier value where the later one was corrected away", () => {
    const wrong = of("wrong", "2023", 7, 6);
    const right = of("right", "2022", 5, 9, { corrects: "stations/wrong", why: "It was the year before." });
    expect(series([of("old", "2023", 1, 3), wrong, right], "2024-08-31")).toEqual([["2023-12-31", 7]]);
    expect(series([of("old", "2023", 1, 3), wrong, right], "2024-09-01")).toEqual([
      ["2022-12-31", 5],
      ["2023-12-31", 1],
    ]);
  });

  it("has no value once it was withdrawn, and one again if it is published anew", () => {
    const all = [of("a", "2023", 1, 3), of("b", "2023", null, 6), of("c", "2023", 2, 9)];
    expect(series(all, "2024-05-31")).toEqual([["2023-12-31", 1]]);
    expect(series(all, "2024-06-01")).toEqual([]);
    expect(series(all, "2024-09-01")).toEqual([["2023-12-31", 2]]);
  });

  it("keeps zero, which is a value", () => {
    expect(series([of("a", "2023", 0)])).toEqual([["2023-12-31", 0]]);
  });
});

it("is the last published value in force of each period, on any record", () => {
  const drawn = fc.uniqueArray(
    fc.record({ year: fc.integer({ min: 2018, max: 2023 }), month: fc.integer({ min: 1, max: 12 }) }),
    { maxLength: 10, selector: ({ year, month }) => `${year} ${month}` },
  );
  fc.assert(
    fc.property(
      drawn,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 2018, max: 2024 }),
      (rows, by, on) => {
        const observations = rows.map(({ year, month }, i) => of(`o${i}`, `${year}`, i, month));
        const last = new Map<number, { month: number; value: number }>();
        for (const [value, { year, month }] of rows.entries())
          if (month <= by && year <= on && month > (last.get(year)?.month ?? 0))
            last.set(year, { month, value });
        expect(series(observations, `2024-${String(by).padStart(2, "0")}-01`, `${on}-12-31`)).toEqual(
          [...last].toSorted(([a], [b]) => a - b).map(([year, { value }]) => [`${year}-12-31`, value]),
        );
      },
    ),
  );
});
