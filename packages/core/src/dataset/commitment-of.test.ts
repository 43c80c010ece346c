import { describe, expect, expectTypeOf, it } from "vitest";
import type { Commitment } from "../model/commitment.ts";
import { commitmentOf } from "./commitment-of.ts";
import { soundDataset, type SoundId } from "./dataset-fixture.ts";

describe("commitmentOf", () => {
  it("is the commitment with the id, itself", () => {
    const dataset = soundDataset();
    for (const commitment of dataset.commitments)
      expect(commitmentOf(dataset, commitment.id)).toBe(commitment);
  });

  it("lets ids complete, and refuses one that the dataset does not have", () => {
    const dataset = soundDataset();
    expectTypeOf(commitmentOf(dataset, "nordia-centre")).toEqualTypeOf<Commitment<SoundId>>();
    // @ts-expect-error A slip of the pen.
    expect(() => commitmentOf(dataset, "nordia-center")).toThrow(RangeError);
    // @ts-expect-error A slip of the pen.
    expect(() => commitmentOf(dataset, "nordia-center")).toThrow(/"nordia-center".*"nordia-sudia"/);
  });

  it("follows no redirect", () => {
    const dataset = soundDataset();
    const moved = dataset.redirects[0]?.from ?? "";
    expect(() => commitmentOf(dataset, moved as SoundId)).toThrow(RangeError);
  });
});
