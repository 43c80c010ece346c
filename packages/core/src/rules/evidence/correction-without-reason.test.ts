import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { correctionWithoutReason } from "./correction-without-reason.ts";

const correction = (more: { readonly reason?: string }) =>
  ({
    commitments: {
      "ferry-line": {
        history: [
          { key: "a", status: "pending" },
          { key: "b", status: "pending", corrects: "ferry-line/a", ...more },
        ],
      },
    },
  }) as const;

it("A correction without a reason is an issue", () => {
  expect(pathsOf(correctionWithoutReason, correction({}))).toEqual(["commitments.0.history.1.reason"]);
});

it("A correction with a reason is none", () => {
  expect(pathsOf(correctionWithoutReason, correction({ reason: "The ministry corrected it." }))).toEqual([]);
});
