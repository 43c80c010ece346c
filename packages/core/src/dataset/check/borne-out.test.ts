import { describe, expect, it } from "vitest";
import {
  citation,
  claim,
  draftWith,
  entry,
  observation,
  positionOf,
  soundDraft,
} from "../dataset-fixture.ts";
import { borneOut } from "./borne-out.ts";

const low = [citation("announcement", "low"), citation("budget", "low")] as const;
const i = positionOf("nordia-centre");

describe("borneOut", () => {
  it("lets a sound dataset through", () => {
    expect(borneOut(soundDraft())).toEqual([]);
  });

  it("finds facts that rest on low confidence alone", () => {
    const weak = draftWith(
      "nordia-centre",
      () => ({
        standing: [claim("nordia-centre/pledged", { citations: low })],
        history: [entry("nordia-centre/opened", "delivered", null, { citations: low })],
      }),
      {
        observations: [
          observation("stations/2015", "2015", 211, { citations: [citation("magazine", "low")] }),
        ],
      },
    );
    const rest = {
      rule: "low-confidence-alone",
      message: "Only sources of low confidence bear this fact out, so that it would never count.",
      remedy: "Cite a source that bears it out better, or leave the fact out.",
    };
    expect(borneOut(weak)).toEqual([
      { ...rest, path: ["commitments", i, "standing", 0, "citations"], found: '["announcement","budget"]' },
      { ...rest, path: ["commitments", i, "history", 0, "citations"], found: '["announcement","budget"]' },
      { ...rest, path: ["observations", 0, "citations"], found: '["magazine"]' },
    ]);
  });

  it.each(["medium", "high"] as const)("is content with one of %s confidence beside them", (confidence) => {
    const citations = [...low, citation("communique", confidence)] as const;
    expect(
      borneOut(
        draftWith("nordia-centre", () => ({ standing: [claim("nordia-centre/pledged", { citations })] })),
      ),
    ).toEqual([]);
  });
});
