import { describe, expect, it } from "vitest";
import type { DatasetDraft } from "../../model/dataset.ts";
import { deadline, draftWith, positionOf, soundDraft, target } from "../dataset-fixture.ts";
import { dueAfterMade } from "./due-after-made.ts";

const i = positionOf("nordia-centre");

/** The sound record whose centre was promised on one day and is due by a date, set on a day of its own. */
function draft(madeOn: string | null, edtf: string, date: string | null = "2023-11-01"): DatasetDraft {
  return draftWith("nordia-centre", () => ({
    madeOn,
    deadlines: [deadline("nordia-centre/due", edtf, { date })],
  }));
}

describe("dueAfterMade", () => {
  it("lets a sound dataset through", () => {
    expect(dueAfterMade(soundDraft())).toEqual([]);
  });

  it.each([
    ["2023-11-01", "../2023-10-31", "2023-10-31"],
    ["2023-11", "2023-10", "2023-10-31"],
    ["2023-11-01/..", "[2020,2021]", "2021-12-31"],
    ["2023-11-01", "2021~", "2022-12-31"],
    ["2023-11-01", "2021?", "2022-12-31"],
  ])("finds, made %s, a deadline of %s", (madeOn, edtf, end) => {
    expect(dueAfterMade(draft(madeOn, edtf))).toEqual([
      {
        rule: "due-before-made",
        path: ["commitments", i, "deadlines", 0, "when", "edtf"],
        message: `This ends on ${end}, before the commitment was made, ${madeOn}.`,
        found: JSON.stringify(edtf),
        remedy: "Correct one of the two dates; nobody promises for a day that is gone.",
      },
    ]);
  });

  it.each([
    ["2023-11-01", "../2023-11-01"],
    ["2023-11-30", "2023-11"],
    ["../2023-11-01", "2020"],
    ["2023-11-01", "2020/.."],
    ["2023-11-01", "2020/"],
    ["2023-11-01", "[2020,2024]"],
    ["2023-11-01", "2022~"],
    ["2023-11-01", "2022?"],
  ])("lets through, made %s, a deadline of %s", (madeOn, edtf) => {
    expect(dueAfterMade(draft(madeOn, edtf))).toEqual([]);
  });

  it("lets a fiscal year run to its own end", () => {
    const due = (firstMonth: number): DatasetDraft =>
      draftWith("nordia-centre", () => ({
        deadlines: [
          deadline("nordia-centre/due", "", {
            when: {
              kind: "date",
              edtf: "2022",
              wording: "in",
              fiscalYear: { firstMonth, namedAfter: "first" },
            },
          }),
        ],
      }));
    expect(dueAfterMade(due(12))).toEqual([]);
    expect(dueAfterMade(due(4))).toMatchObject([{ message: expect.stringContaining("2023-03-31") }]);
  });

  it("counts from when it was set only where nothing is known of when the commitment was made", () => {
    expect(dueAfterMade(draft(null, "2022"))).toMatchObject([
      { message: "This ends on 2022-12-31, before it was set, 2023-11-01." },
    ]);
    expect(dueAfterMade(draft(null, "2022", null))).toEqual([]);
    expect(dueAfterMade(draft("2021", "2022", "2023-11-01"))).toEqual([]);
  });

  it("finds a target that was due before", () => {
    const draft = draftWith("nordia-stations", () => ({
      targets: [target("nordia-stations/by-2020", "stations", 500, "../2020")],
    }));
    expect(dueAfterMade(draft).map(({ path }) => path)).toEqual([
      ["commitments", positionOf("nordia-stations"), "targets", 0, "due", "edtf"],
    ]);
  });

  it("lets be what was corrected, and not what corrects it", () => {
    const corrected = (edtf: string): DatasetDraft =>
      draftWith("nordia-centre", () => ({
        deadlines: [
          deadline("nordia-centre/due", "../2022"),
          deadline("nordia-centre/mended", edtf, { corrects: "nordia-centre/due", why: "A misprint." }),
        ],
      }));
    expect(dueAfterMade(corrected("../2024"))).toEqual([]);
    expect(dueAfterMade(corrected("../2021")).map(({ path }) => path[3])).toEqual([1]);
  });
});
