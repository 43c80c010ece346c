import { describe, expect, it } from "vitest";
import type { When } from "../../model/when.ts";
import {
  deadline,
  draftWith,
  event,
  observation,
  positionOf,
  soundDraft,
  source,
  target,
} from "../dataset-fixture.ts";
import { usableDates } from "./usable-dates.ts";

const centre = positionOf("nordia-centre");
const stations = positionOf("nordia-stations");

describe("usableDates", () => {
  it("lets a sound dataset through", () => {
    expect(usableDates(soundDraft())).toEqual([]);
  });

  describe.each([
    ["{2028,2030}", "names several dates at once"],
    ["2030-06-15T12:00:00Z", "has a time of day"],
    ["0999", "outside the years 1000 to 9999"],
    ["Y12000", "outside the years 1000 to 9999"],
  ])("%s", (edtf, why) => {
    it("is no deadline", () => {
      const wrong = draftWith("nordia-centre", ({ deadlines }) => ({
        deadlines: [...deadlines, deadline("nordia-centre/other", edtf)],
      }));
      expect(usableDates(wrong)).toEqual([
        {
          rule: "deadline-date",
          path: ["commitments", centre, "deadlines", 1, "when", "edtf"],
          message: expect.stringContaining(why),
          found: JSON.stringify(edtf),
          remedy: "Write a day, a period, an interval, or a choice of them in square brackets.",
        },
      ]);
    });

    it("nor when a target is due", () => {
      const wrong = draftWith("nordia-stations", () => ({
        targets: [target("nordia-stations/by-2030", "stations", 30_000, edtf)],
      }));
      expect(usableDates(wrong)).toMatchObject([
        { rule: "deadline-date", path: ["commitments", stations, "targets", 0, "due", "edtf"] },
      ]);
    });
  });

  it.each<When>([
    { kind: "none", reason: "not-stated" },
    { kind: "after-event", event: "summit", within: "P6M" },
    { kind: "date", edtf: "2024/..", wording: "from" },
    { kind: "date", edtf: "2024/", wording: "from" },
    { kind: "date", edtf: "[2028,2030]", wording: "in" },
    { kind: "date", edtf: "../2030", wording: "by" },
    { kind: "date", edtf: "202X", wording: "in" },
  ])("lets through a deadline that is %j", (when) => {
    const draft = draftWith("nordia-centre", () => ({
      deadlines: [deadline("nordia-centre/due", "2024", { when })],
    }));
    expect(usableDates(draft)).toEqual([]);
  });

  it.each(["Y12000", "-0044", "0999-12-31", "../0999", "9999/Y10000"])(
    "finds an event of %s, from which no deadline can count",
    (date) => {
      expect(usableDates(soundDraft({ events: [event("summit", date)] }))).toEqual([
        {
          rule: "event-date",
          path: ["events", 0, "date"],
          message: "This date lies outside the years 1000 to 9999.",
          found: JSON.stringify(date),
          remedy: "Write a date that deadlines can count from, or leave the event out.",
        },
      ]);
    },
  );

  it.each([
    null,
    "2023-11",
    "2023/..",
    "../2023",
    "{2023-11-25,2023-11-26}",
    "2023-11-26T15:00:00Z",
    "1000",
    "9999",
  ])("lets through an event of %j", (date) => {
    expect(usableDates(soundDraft({ events: [event("summit", date)] }))).toEqual([]);
  });

  const remedy = 'Write a date that ends, however vague: "2023-11", "2023-11/2024-01".';

  it.each(["2015/..", "2015/"])("finds a base's period that does not end: %s", (date) => {
    const base = { value: { min: 1, max: 1 }, date };
    const wrong = draftWith("nordia-stations", () => ({
      targets: [target("nordia-stations/by-2030", "stations", 30_000, "2030", { base })],
    }));
    expect(usableDates(wrong)).toEqual([
      {
        rule: "date-without-end",
        path: ["commitments", stations, "targets", 0, "base", "date"],
        message: "A base's period has a last day.",
        found: JSON.stringify(date),
        remedy,
      },
    ]);
  });

  it.each(["2023/..", "2023/", null])("finds a period measured that does not end: %j", (date) => {
    expect(usableDates(soundDraft({ observations: [observation("stations/2023", date, 1)] }))).toEqual([
      {
        rule: "date-without-end",
        path: ["observations", 0, "date"],
        message: "A period measured has a last day.",
        found: JSON.stringify(date),
        remedy,
      },
    ]);
  });

  it.each(["2023/..", "2023/"])("finds a publication that does not end: %s", (published) => {
    const sources = [...soundDraft().sources, source("endless", published)];
    expect(usableDates(soundDraft({ sources }))).toEqual([
      {
        rule: "date-without-end",
        path: ["sources", 8, "published"],
        message: "A day of publication has a last day.",
        found: JSON.stringify(published),
        remedy,
      },
    ]);
  });

  it("lets through what ends, however vague", () => {
    const sources = [...soundDraft().sources, source("vague", "../2023"), source("undated-too", null)];
    const observations = [
      observation("stations/2023", "202X", 1),
      observation("stations/2022", "../2022", 1),
    ];
    expect(usableDates(soundDraft({ sources, observations }))).toEqual([]);
  });
});
