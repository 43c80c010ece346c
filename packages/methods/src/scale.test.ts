import { type Status, UsageError } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import * as methods from "./index.ts";
import { defineScale, historyFields, meaningOf, ratingFields, type Scale } from "./scale.ts";

const lights = defineScale({
  id: "city-lights",
  title: "City lights",
  url: "https://example.org/codes",
  asOf: null,
  codes: {
    Green: { status: "delivered", timeliness: "on-time", note: "Done.", loses: null },
    "Dark Red": { timeliness: "overdue", note: "Late.", loses: "How late." },
  },
});

const isScale = (value: unknown): value is Scale =>
  typeof value === "object" && value !== null && "codes" in value && "url" in value;
const everyScale = [
  ...Object.values<unknown>(methods),
  ...Object.values<unknown>(methods.netZeroTracker),
].filter(isScale);

describe("a code", () => {
  it.each(["Green", "green", " GREEN ", "dark  red"])("%j is found whatever its case and blanks", (code) => {
    expect(meaningOf(lights, code)).not.toBeNull();
  });

  it.each(["Blue", "", "constructor", "toString", "__proto__"])("%j, which is not there, is null", (code) => {
    expect(meaningOf(lights, code)).toBeNull();
    expect(historyFields(lights, code)).toBeNull();
    expect(ratingFields(lights, code)).toBeNull();
  });

  it("An entry takes its status and the code in the tracker's spelling", () => {
    expect(historyFields(lights, "green")).toEqual({
      status: "delivered",
      statedTimeliness: "on-time",
      sourceCode: "city-lights: Green",
    });
  });

  it("A word on the deadline that no source can state is left out", () => {
    expect(historyFields(lights, "dark red")).toEqual({ sourceCode: "city-lights: Dark Red" });
  });

  it("A rating keeps the code as the tracker spells it", () => {
    expect(ratingFields(lights, "dark red")).toEqual({ scheme: "city-lights", code: "Dark Red" });
  });
});

describe("a table of codes", () => {
  it("A word that is not ours is refused", () => {
    const codes = { Green: { status: "done" as Status, note: "Done.", loses: null } };
    expect(() => defineScale({ ...lights, codes })).toThrow(UsageError);
  });

  it("Two codes that differ in case alone are refused", () => {
    const codes = { ...lights.codes, green: lights.codes.Green };
    expect(() => defineScale({ ...lights, codes })).toThrow(UsageError);
  });
});

describe("every table of this package", () => {
  it("There are those of twenty trackers' lists and more", () => {
    expect(everyScale.length).toBeGreaterThan(20);
    const ids = new Set(everyScale.map(({ id }) => id));
    // The status of the Net Zero Tracker stands alone and among its columns.
    expect(ids.size).toBe(everyScale.length - 1);
  });

  it.each(everyScale.map((scale) => [scale.id, scale] as const))(
    "%s can name its codes in a dataset",
    (id, scale) => {
      expect(id).not.toContain(":");
      expect(scale.url).toMatch(/^https?:\/\//);
      for (const [code, { note, loses }] of Object.entries(scale.codes)) {
        expect(note, code).not.toBe("");
        expect(loses, code).not.toBe("");
      }
    },
  );

  it("A code that says nothing in our words says what is lost", () => {
    const silent = everyScale.flatMap(({ codes }) =>
      Object.values(codes).filter((meaning) =>
        Object.keys(meaning).every((key) => key === "note" || key === "loses"),
      ),
    );
    expect(silent.length).toBeGreaterThan(50);
    expect(silent.filter(({ loses }) => loses === null)).toEqual([]);
  });

  it("No code makes a promise missed: the deadline and the evidence do", () => {
    for (const { codes } of everyScale)
      for (const meaning of Object.values(codes)) {
        expect(meaning.timeliness).not.toBe("missed");
        expect(meaning.status).not.toBe("not-delivered");
      }
  });
});
