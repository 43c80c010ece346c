import { describe, expect, it } from "vitest";
import {
  claim,
  deadline,
  draftWith,
  entry,
  indicator,
  observation,
  positionOf,
  soundDraft,
} from "../dataset-fixture.ts";
import { reasonsGiven } from "./reasons-given.ts";

const i = positionOf("nordia-centre");
const why = "The gazette corrected itself.";

describe("reasonsGiven", () => {
  it("lets a sound dataset through", () => {
    expect(reasonsGiven(soundDraft())).toEqual([]);
  });

  it("lets a correction through that says why, and a remark on what corrects nothing", () => {
    const draft = draftWith("nordia-centre", ({ history }) => ({
      history: [
        ...history,
        entry("nordia-centre/no", "in-progress", null, { corrects: "nordia-centre/opened", why }),
      ],
      deadlines: [deadline("nordia-centre/due", "2024-33~", { why: "It says early in the year." })],
    }));
    expect(reasonsGiven(draft)).toEqual([]);
  });

  it("finds a correction that does not say why", () => {
    const draft = draftWith("nordia-centre", ({ history }) => ({
      history: [
        ...history,
        entry("nordia-centre/no", "in-progress", null, { corrects: "nordia-centre/opened" }),
      ],
    }));
    expect(reasonsGiven(draft)).toEqual([
      {
        rule: "correction-why",
        path: ["commitments", i, "history", 2, "why"],
        message: "A fact that corrects another says why.",
        found: "nothing",
        remedy: "Say in `why` which source corrected itself or was refuted, and by what.",
      },
    ]);
  });

  it("finds a correction of another kind of fact, or of another record's", () => {
    const draft = draftWith("nordia-centre", ({ history, standing: [first] }) => ({
      standing: [first, claim("nordia-centre/no", { corrects: "nordia-stations/pledged", why })],
      history: [
        ...history,
        entry("nordia-centre/late", "pending", null, { corrects: "nordia-centre/due", why }),
      ],
    }));
    const remedy = "Correct a fact of the same list and record.";
    expect(reasonsGiven(draft)).toEqual([
      {
        rule: "correction-kind",
        path: ["commitments", i, "standing", 1, "corrects"],
        message: "A fact of `standing` of nordia-centre corrects one of `standing` of nordia-stations.",
        found: '"nordia-stations/pledged"',
        remedy,
      },
      {
        rule: "correction-kind",
        path: ["commitments", i, "history", 2, "corrects"],
        message: "A fact of `history` of nordia-centre corrects one of `deadlines` of nordia-centre.",
        found: '"nordia-centre/due"',
        remedy,
      },
    ]);
  });

  it("finds both at once", () => {
    const draft = draftWith("nordia-centre", ({ history }) => ({
      history: [...history, entry("nordia-centre/late", "pending", null, { corrects: "nordia-centre/due" })],
    }));
    expect(reasonsGiven(draft).map(({ rule }) => rule)).toEqual(["correction-why", "correction-kind"]);
  });

  it("finds a value that corrects one of another series", () => {
    const draft = soundDraft({
      indicators: [indicator("others"), indicator("stations")],
      observations: [
        ...soundDraft().observations,
        observation("others/2015", "2015", 1, { corrects: "stations/2015", why }),
      ],
    });
    expect(reasonsGiven(draft)).toMatchObject([
      { rule: "correction-kind", path: ["observations", 2, "corrects"] },
    ]);
  });

  it("finds a derived value without its formula, and a formula without what it starts from", () => {
    const derivedFrom = ["stations/2015"] as const;
    const formula = "Half of it.";
    const observations = [
      observation("stations/2015", "2015", 211),
      observation("stations/a", "2016", 1, { derivedFrom, formula }),
      observation("stations/b", "2017", 1, { derivedFrom }),
      observation("stations/c", "2018", 1, { formula }),
    ];
    const rest = {
      rule: "derivation",
      message: "A derived value names both the facts it comes from and the formula.",
      found: "nothing",
      remedy: "Give `derivedFrom` and `formula`, or neither.",
    };
    expect(reasonsGiven(soundDraft({ observations }))).toEqual([
      { ...rest, path: ["observations", 2, "formula"] },
      { ...rest, path: ["observations", 3, "derivedFrom"] },
    ]);
  });
});
