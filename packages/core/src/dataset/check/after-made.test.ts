import { describe, expect, it } from "vitest";
import type { DatasetDraft } from "../../model/dataset.ts";
import { draftWith, entry, positionOf, soundDraft } from "../dataset-fixture.ts";
import { afterMade } from "./after-made.ts";

const i = positionOf("nordia-centre");

/** The sound record whose centre was promised on one date and has a status since another. */
function draft(madeOn: string | null, date: string | null): DatasetDraft {
  return draftWith("nordia-centre", () => ({
    madeOn,
    history: [entry("nordia-centre/opened", "delivered", date)],
  }));
}

describe("afterMade", () => {
  it("lets a sound dataset through", () => {
    expect(afterMade(soundDraft())).toEqual([]);
  });

  it.each([
    ["2023-11-01", "2023-10-31"],
    ["2023-11", "2023-10-31"],
    ["2023-11-01", "2023-10"],
    ["2023-11-01/..", "2022"],
    ["2024", "../2023"],
  ])("finds, made %s, a status since %s", (madeOn, date) => {
    expect(afterMade(draft(madeOn, date))).toEqual([
      {
        rule: "before-made",
        path: ["commitments", i, "history", 0, "date"],
        message: `This status began before the commitment was made, ${madeOn}.`,
        found: JSON.stringify(date),
        remedy:
          "Correct one of the two dates, or leave the entry out: what was done before it is not its delivery.",
      },
    ]);
  });

  it.each([
    ["2023-11-01", "2023-11-01"],
    ["2023-11-30", "2023-11"],
    ["2023-11", "2023-11-01"],
    ["2023-11-01", "2023"],
    ["2023-11-01", "2020/.."],
    ["2023-11-01", null],
    ["../2023-11-01", "2020"],
    [null, "2020"],
  ])("lets through, made %s, a status since %s", (madeOn, date) => {
    expect(afterMade(draft(madeOn, date))).toEqual([]);
  });

  it("lets be what was corrected, and not what corrects it", () => {
    const history = (date: string): DatasetDraft =>
      draftWith("nordia-centre", () => ({
        history: [
          entry("nordia-centre/mistaken", "delivered", "2022"),
          entry("nordia-centre/mended", "pending", date, {
            corrects: "nordia-centre/mistaken",
            why: "The source corrected itself.",
          }),
        ],
      }));
    expect(afterMade(history("2023-11-01"))).toEqual([]);
    expect(afterMade(history("2023"))).toEqual([]);
    expect(afterMade(history("2022")).map(({ path }) => path)).toEqual([
      ["commitments", i, "history", 1, "date"],
    ]);
  });
});
