import { describe, expect, it } from "vitest";
import type { Citation } from "../../model/citation.ts";
import type { CommitmentDraft } from "../../model/commitment.ts";
import type { DatasetDraft } from "../../model/dataset.ts";
import { citation, claim, commitment, soundDraft } from "../dataset-fixture.ts";
import { overlapsDeclared } from "./overlaps-declared.ts";

type Stretch = readonly [start: number, end: number];

const passage = ([start, end]: Stretch): NonNullable<Citation["passages"]>[number] => ({
  paragraph: 1,
  start,
  end,
  sha256: "0".repeat(64),
});

/** A commitment that stands on stretches of a source. */
function on(
  id: string,
  [first, ...others]: readonly [Stretch, ...Stretch[]],
  overrides: Partial<CommitmentDraft> = {},
  source = "announcement",
): CommitmentDraft {
  const passages = [passage(first), ...others.map(passage)] as const;
  return commitment(id, {
    standing: [claim(`${id}/pledged`, { citations: [{ ...citation(source), passages }] })],
    ...overrides,
  });
}

function draft(...commitments: readonly CommitmentDraft[]): DatasetDraft {
  return { ...soundDraft(), commitments };
}

/** Which records are found, by position. */
function found(...commitments: readonly CommitmentDraft[]): readonly unknown[] {
  return overlapsDeclared(draft(...commitments)).map(({ path }) => path[1]);
}

describe("overlapsDeclared", () => {
  it("lets a sound dataset through", () => {
    expect(overlapsDeclared(soundDraft())).toEqual([]);
  });

  it("finds two that stand on the same words", () => {
    expect(overlapsDeclared(draft(on("a", [[0, 10]]), on("b", [[0, 10]])))).toEqual([
      {
        rule: "overlap-undeclared",
        path: ["commitments", 0, "standing", 0, "citations", 0, "passages", 0],
        message: "This stands on words of announcement on which b stands too, and neither says so.",
        found: expect.stringContaining('{"paragraph":1,"start":0,"end":10') as string,
        remedy:
          "Connect it with b by `partOf`, a common whole or `related`, or point at the words that are its own.",
      },
    ]);
  });

  it.each<[Stretch, Stretch, boolean]>([
    [[0, 10], [5, 100], false],
    [[0, 10], [4, 100], true],
    [[40, 50], [0, 100], true],
    [[0, 100], [95, 105], false],
    [[0, 100], [94, 104], true],
    [[0, 10], [10, 20], false],
    [[0, 10], [50, 60], false],
  ])("takes more than half of the shorter of %j and %j for the same: %s", (a, b, same) => {
    expect(found(on("a", [a]), on("b", [b]))).toEqual(same ? [0] : []);
    expect(found(on("b", [b]), on("a", [a]))).toEqual(same ? [0] : []);
  });

  it("lets through what shares a passage beside words of its own, and finds the one that has none", () => {
    const announced: Stretch = [100, 150];
    expect(found(on("a", [[0, 10], announced]), on("b", [[20, 30], announced]))).toEqual([]);
    expect(found(on("a", [[0, 10], announced]), on("b", [announced]))).toEqual([1]);
  });

  it("looks at every claim, and at each source by itself", () => {
    const two = on("b", [[0, 10]]);
    const other = claim("b/agreed", {
      citations: [{ ...citation("communique"), passages: [passage([50, 60])] }],
    });
    const both = { ...two, standing: [...two.standing, other] as const };
    expect(found(on("a", [[50, 60]], {}, "communique"), both)).toEqual([0]);
    expect(found(on("a", [[50, 60]]), both)).toEqual([]);
    expect(found(on("a", [[0, 100]], {}, "communique"), both)).toEqual([0]);
    expect(found(commitment("a"), commitment("b"))).toEqual([]);
  });

  it("counts no stance, background or framing", () => {
    for (const tier of ["stance", "background", "framing"] as const)
      expect(found(on("a", [[0, 10]], { tier }), on("b", [[0, 10]]))).toEqual([]);
    expect(found(on("a", [[0, 10]], { tier: "scheduled-event" }), on("b", [[0, 10]]))).toEqual([0]);
  });

  it.each<[string, Partial<CommitmentDraft>, Partial<CommitmentDraft>]>([
    ["related", { related: ["b"] }, {}],
    ["related the other way", {}, { related: ["a"] }],
    ["a part", { partOf: "b" }, {}],
    ["a whole", {}, { partOf: "a" }],
    ["parts of one whole", { partOf: "whole" }, { partOf: "whole" }],
    ["parts of one whole at more than one step", { partOf: "inner" }, { partOf: "whole" }],
  ])("lets through what says so: %s", (_, ofA, ofB) => {
    const wholes = [commitment("inner", { partOf: "whole" }), commitment("whole")];
    expect(found(on("a", [[0, 10]], ofA), on("b", [[0, 10]], ofB), ...wholes)).toEqual([]);
  });

  it("does not take two that are related to a third for connected", () => {
    const ofThird: Partial<CommitmentDraft> = { related: ["third"] };
    expect(found(on("a", [[0, 10]], ofThird), on("b", [[0, 10]], ofThird), commitment("third"))).toEqual([0]);
  });
});
