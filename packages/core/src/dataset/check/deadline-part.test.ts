import { describe, expect, it } from "vitest";
import type { DatasetDraft } from "../../model/dataset.ts";
import type { FiscalYear, Wording } from "../../model/when.ts";
import { deadline, draftWith, positionOf, soundDraft, target } from "../dataset-fixture.ts";
import { deadlinePart } from "./deadline-part.ts";

const i = positionOf("nordia-centre");

/** The sound record whose centre is due by a date that is worded so. */
function draft(wording: Wording, edtf: string, fiscalYear?: FiscalYear): DatasetDraft {
  const when = { kind: "date", edtf, wording, ...(fiscalYear === undefined ? {} : { fiscalYear }) } as const;
  return draftWith("nordia-centre", () => ({ deadlines: [deadline("nordia-centre/due", "", { when })] }));
}

describe("deadlinePart", () => {
  it("lets a sound dataset through", () => {
    expect(deadlinePart(soundDraft())).toEqual([]);
  });

  it.each([
    ["early", "2027-36~", "year"],
    ["early", "2027-35", "year"],
    ["early", "2027-41", "year"],
    ["early", "2027-07/2027-09", "year"],
    ["early", "2027-06-17/2027-06-30", "month"],
    ["mid", "2027-33", "year"],
    ["mid", "2028-36~", "year"],
    ["mid", "2027-06-24", "month"],
    ["late", "2027-33~", "year"],
    ["late", "2028-40", "year"],
    ["late", "2027-37", "year"],
    ["late", "2027-06-15", "month"],
  ] as const)("finds %s: %s", (wording, edtf, period) => {
    expect(deadlinePart(draft(wording, edtf))).toMatchObject([
      {
        rule: "deadline-part",
        path: ["commitments", i, "deadlines", 0, "when", "edtf"],
        message: `This lies in another part of its ${period} than "${wording}" says.`,
        found: JSON.stringify(edtf),
        remedy: expect.stringContaining(`"${wording} 2027" is "2027-3`),
      },
    ]);
  });

  it.each<[Wording, string]>([
    ["early", "2027-33~"],
    ["early", "2027-34"],
    ["early", "2027-40"],
    ["early", "2027-06-15"],
    ["mid", "2027-34~/2027-35~"],
    ["mid", "2027-37"],
    ["mid", "2027-06-08"],
    ["late", "2027-36~"],
    ["late", "2028-35"],
    ["late", "2027-06-16"],
    // A year, a month and a season can have such a part of their own.
    ["late", "2027"],
    ["early", "2027-12"],
    ["late", "2027-21"],
    // No stretch within a year, or of known days.
    ["early", "2027-36/2028-33"],
    ["late", "../2027-33"],
    ["late", "[2027-33,2028-33]"],
    // Other words say nothing of a part.
    ["in", "2027-36"],
    ["end-of", "2027-33"],
  ])("lets through %s: %s", (wording, edtf) => {
    expect(deadlinePart(draft(wording, edtf))).toEqual([]);
  });

  it("lets the last part of a fiscal year be the first of the next calendar year", () => {
    expect(deadlinePart(draft("late", "2028-33~", { firstMonth: 4, namedAfter: "first" }))).toEqual([]);
  });

  it("finds it where a target is due", () => {
    const due = { kind: "date", edtf: "2030-33~", wording: "late" } as const;
    const stations = draftWith("nordia-stations", () => ({
      targets: [target("nordia-stations/late", "stations", 30_000, "", { due })],
    }));
    expect(deadlinePart(stations).map(({ path }) => path)).toEqual([
      ["commitments", positionOf("nordia-stations"), "targets", 0, "due", "edtf"],
    ]);
  });
});
