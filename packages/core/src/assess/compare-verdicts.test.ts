import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frozen, soundDataset, target } from "../dataset/dataset-fixture.ts";
import { isoDay } from "../dates/day.ts";
import type { Commitment } from "../model/commitment.ts";
import type { Dataset } from "../model/dataset.ts";
import { compareVerdicts } from "./compare-verdicts.ts";
import { growthRatio } from "./methods/growth-ratio.ts";
import { someDataset, someDay } from "./random-dataset-fixture.ts";

const sound: Dataset = frozen(soundDataset());
const on = "2024-08-31";

/** The sound record with its first commitment, the centre, changed. */
function withCentre(change: (centre: Commitment) => Partial<Commitment>): Dataset {
  const [centre, ...others] = sound.commitments;
  if (centre === undefined) throw new Error("The sound record has commitments.");
  return { ...sound, commitments: [{ ...centre, ...change(centre) }, ...others] };
}

describe("the verdicts of a day", () => {
  it("of one version do not differ", () => {
    fc.assert(
      fc.property(someDataset, someDay, (dataset, day) => {
        expect(
          compareVerdicts(dataset, JSON.parse(JSON.stringify(dataset)) as Dataset, { on: isoDay(day) }),
        ).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("differ where the later version has a fact that the earlier has not", () => {
    const before = withCentre(({ history }) => ({ history: history.slice(0, 1) }));
    expect(compareVerdicts(before, sound, { on })).toEqual([
      { id: "nordia-centre", aspect: "status", part: "opened", before: ["pending"], after: ["delivered"] },
      {
        id: "nordia-centre",
        aspect: "schedule",
        part: "opened",
        before: ["unreported"],
        after: ["met", "met-late"],
      },
    ]);
    expect(compareVerdicts(before, sound, { on: "2024-05-11" })).toEqual([]);
  });

  it("differ in a criterion that one version alone has", () => {
    const before = withCentre(() => ({ criteria: [{ id: "built", text: "It is built." }] }));
    expect(
      compareVerdicts(before, sound, { on }).map((change) => [
        change.aspect,
        change.part,
        change.before,
        change.after,
      ]),
    ).toEqual([
      ["status", "opened", null, ["delivered"]],
      ["schedule", "opened", null, ["met", "met-late"]],
      ["status", "built", ["delivered"], null],
      ["schedule", "built", ["met", "met-late"], null],
    ]);
  });

  it("differ in the one of several targets that was changed, and in the class that a method puts it in", () => {
    const withInterim = (value: number): Dataset => ({
      ...sound,
      commitments: sound.commitments.map((one) =>
        one.id === "nordia-stations"
          ? {
              ...one,
              targets: [
                ...one.targets,
                target("nordia-stations/by-2023", "stations", value, "2023", {
                  role: "interim",
                  base: { value: { min: 211, max: 211 }, date: "2015" },
                }),
              ],
            }
          : one,
      ),
    });
    expect(
      compareVerdicts(withInterim(2500), withInterim(5000), { on, methods: [growthRatio] }),
    ).toMatchObject([
      { aspect: "schedule", part: "nordia-stations/by-2023", before: ["met"], after: ["overdue"] },
      {
        aspect: "progress",
        part: "nordia-stations/by-2023",
        before: [{ method: growthRatio.id, class: ["target-achieved"] }],
        after: [{ method: growthRatio.id, class: ["moderate"] }],
      },
    ]);
  });

  it("go with a commitment that was renamed, and are not told of one that one version alone has", () => {
    const text = JSON.stringify(sound)
      .replaceAll('"nordia-stations"', '"fuel-stations"')
      .replaceAll('"nordia-stations/', '"fuel-stations/');
    const renamed = JSON.parse(text) as Dataset;
    const after: Dataset = {
      ...renamed,
      redirects: [
        ...renamed.redirects,
        { kind: "moved", from: "nordia-stations", to: "fuel-stations", since: "2.0.0" },
      ],
    };
    expect(compareVerdicts(sound, after, { on })).toEqual([]);
    const short = { ...sound, commitments: sound.commitments.slice(1) };
    expect([compareVerdicts(sound, short, { on }), compareVerdicts(short, sound, { on })]).toEqual([[], []]);
  });
});
