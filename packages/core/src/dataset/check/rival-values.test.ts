import { describe, expect, it } from "vitest";
import type { DatasetDraft } from "../../model/dataset.ts";
import type { Observation } from "../../model/observation.ts";
import { citing, observation, soundDraft } from "../dataset-fixture.ts";
import { rivalValues } from "./rival-values.ts";

/** The sound record with another observation beside that of 2015, which is of 211 and came out with statistics-2016. */
function draft(
  date: string,
  value: number | Observation["value"],
  more: Partial<Observation> = {},
): DatasetDraft {
  const other = observation("stations/again", date, value, { citations: citing("statistics-2016"), ...more });
  return soundDraft({ observations: [...soundDraft().observations, other] });
}

describe("rivalValues", () => {
  it("lets a sound dataset through", () => {
    expect(rivalValues(soundDraft())).toEqual([]);
  });

  it.each([
    ["2015", 212],
    ["2015-01/2015-12", 210],
    ["2015", { min: null, max: 210 }],
  ])("finds another value of %s: %j", (date, value) => {
    expect(rivalValues(draft(date, value))).toEqual([
      {
        rule: "rival-values",
        path: ["observations", 2, "value"],
        message:
          'stations/2015 has another value of the same period, published the same day: {"min":211,"max":211}.',
        found: JSON.stringify(typeof value === "number" ? { min: value, max: value } : value),
        remedy:
          "Say with `corrects` and `why` which of the two holds, or write one observation with the range of both.",
      },
    ]);
  });

  it.each<[string, string, number | Observation["value"], Partial<Observation>]>([
    ["the same value", "2015", 211, {}],
    ["a range that has it at its end", "2015", { min: 211, max: 220 }, {}],
    ["a value that is withdrawn", "2015", null, {}],
    ["another period", "2015-12", 212, {}],
    ["another day of publication", "2015", 212, { citations: citing("statistics-2024") }],
    ["a correction", "2015", 212, { corrects: "stations/2015", why: "A misprint." }],
  ])("lets through %s", (_, date, value, more) => {
    expect(rivalValues(draft(date, value, more))).toEqual([]);
  });

  it("lets be a rival that was corrected since", () => {
    const { observations } = draft("2015", 212);
    const since = observation("stations/since", "2015", 211, {
      citations: citing("statistics-2024"),
      corrects: "stations/again",
      why: "A misprint.",
    });
    expect(rivalValues(soundDraft({ observations: [...observations, since] }))).toEqual([]);
  });
});
