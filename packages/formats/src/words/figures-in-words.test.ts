import { describe, expect, it } from "vitest";
import { figuresInWords } from "./figures-in-words.ts";

describe("figuresInWords", () => {
  it("says days, both ends of a range at once, shares as per cent and values with their unit", () => {
    expect(
      figuresInWords(
        {
          opens: "open",
          due: "2030-12-31",
          targetYear: 2030,
          "latest (min)": 2675,
          "latest (max)": 2728,
          "completion (min)": 0.0827,
          "completion (max)": 0.0845,
          elapsed: null,
          "required a year (min)": 5432.1,
          "required a year (max)": 5432.1,
          class: "none",
          pace: "on-track or behind",
        },
        "vehicles",
      ),
    ).toEqual([
      ["last day surely in time", "31 December 2030"],
      ["target year", "2030"],
      ["latest", "2,675 to 2,728 vehicles"],
      ["of the way from the base", "8.3 % to 8.5 %"],
      ["needed a year from the latest figure on", "5,432 vehicles"],
      ["pace", "on track or behind"],
    ]);
  });

  it("says a range with one end, once, and what is no figure of core's by its own name", () => {
    expect(figuresInWords({ "latest (min)": 3, "latest (max)": null, "of our own": 2 }, "")).toEqual([
      ["latest", expect.stringContaining("3")],
      ["of our own", "2"],
    ]);
    expect(figuresInWords({ "latest (min)": null, "latest (max)": 4 }, "ferries", "ja")).toEqual([
      ["最新値", expect.stringContaining("4")],
    ]);
  });
});
