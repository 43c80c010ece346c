import { describe, expect, it } from "vitest";
import {
  claim,
  deadline,
  draftWith,
  entry,
  observation,
  positionOf,
  soundDraft,
  target,
} from "../dataset-fixture.ts";
import { factIds } from "./fact-ids.ts";

const i = positionOf("nordia-centre");

describe("factIds", () => {
  it("lets a sound dataset through", () => {
    expect(factIds(soundDraft())).toEqual([]);
  });

  it("finds each fact whose id is another record's", () => {
    const strayed = draftWith("nordia-centre", ({ standing: [first] }) => ({
      standing: [first, claim("nordia-stations/pledged-too")],
      deadlines: [deadline("nordia-center/due", "2024")],
      targets: [target("nordia-centre-2/target", "stations", 1, "2030")],
      history: [entry("nordia-centre/planned", "pending", null), entry("stations/opened", "delivered", null)],
    }));
    expect(factIds(strayed)).toEqual(
      (
        [
          ["standing", 1, "nordia-stations/pledged-too"],
          ["deadlines", 0, "nordia-center/due"],
          ["targets", 0, "nordia-centre-2/target"],
          ["history", 1, "stations/opened"],
        ] as const
      ).map(([list, position, id]) => ({
        rule: "fact-id-owner",
        path: ["commitments", i, list, position, "id"],
        message: 'The id of this fact does not begin with that of its record, "nordia-centre".',
        found: JSON.stringify(id),
        remedy: 'Write "nordia-centre/" and a key that no other fact of the record has.',
      })),
    );
  });

  it("takes an observation's indicator for its record", () => {
    const observations = [observation("stations-2/2015", "2015", 211, { indicator: "stations" })];
    expect(factIds(soundDraft({ observations }))).toMatchObject([
      {
        path: ["observations", 0, "id"],
        found: '"stations-2/2015"',
        remedy: expect.stringContaining('"stations/"'),
      },
    ]);
  });
});
