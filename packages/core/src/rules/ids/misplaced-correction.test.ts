import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { misplacedCorrection } from "./misplaced-correction.ts";

const entry = (corrects: string) =>
  ({
    commitments: {
      "ferry-line": {
        history: [
          { key: "ordered", status: "pending" },
          { key: "opened", status: "delivered", corrects, reason: "Corrected." },
        ],
      },
    },
  }) as const;

it("A history entry that corrects a claim is an issue", () => {
  expect(pathsOf(misplacedCorrection, entry("ferry-line/made"))).toEqual([
    "commitments.0.history.1.corrects",
  ]);
});

it("A history entry that corrects one of another commitment is an issue", () => {
  const lines = entry("ten-ferries/other");
  const commitments = {
    ...lines.commitments,
    "ten-ferries": { history: [{ key: "other", status: "pending" } as const] },
  };
  expect(pathsOf(misplacedCorrection, { commitments })).toEqual(["commitments.0.history.1.corrects"]);
});

it("A history entry that corrects another one of its commitment is none", () => {
  expect(pathsOf(misplacedCorrection, entry("ferry-line/ordered"))).toEqual([]);
});

it("A fact that is not there is left to the check of references", () => {
  expect(pathsOf(misplacedCorrection, entry("ferry-line/unwritten"))).toEqual([]);
});
