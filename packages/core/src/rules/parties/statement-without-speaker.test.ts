import { expect, it } from "vitest";
import type { HistoryInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { statementWithoutSpeaker } from "./statement-without-speaker.ts";

const entry = (entry: HistoryInput) => ({ commitments: { "ferry-line": { history: [entry] } } });

it("An own statement or joint text of nobody is an issue", () => {
  for (const attribution of ["own-statement", "joint-text"] as const)
    expect(pathsOf(statementWithoutSpeaker, entry({ status: "pending", attribution }))).toEqual([
      "commitments.0.history.0.statedBy",
    ]);
});

it("A report of nobody named is none", () => {
  expect(pathsOf(statementWithoutSpeaker, entry({ status: "pending", attribution: "reported" }))).toEqual([]);
});

it("A reply of nobody is an issue, and one whose speaker is named is none", () => {
  const reply = (statedBy: readonly string[]) => ({
    commitments: { "ferry-line": { replies: [{ text: "Two more ferries count.", statedBy }] } },
  });
  expect(pathsOf(statementWithoutSpeaker, reply([]))).toEqual(["commitments.0.replies.0.statedBy"]);
  expect(pathsOf(statementWithoutSpeaker, reply(["norland"]))).toEqual([]);
});

it("A missed deadline that nobody states is one issue", () => {
  const stated = { statedTimeliness: "missed", attribution: "own-statement" } as const;
  expect(pathsOf(statementWithoutSpeaker, entry(stated))).toHaveLength(1);
  expect(pathsOf(statementWithoutSpeaker, entry({ statedTimeliness: "missed" }))).toHaveLength(1);
  expect(pathsOf(statementWithoutSpeaker, entry({ ...stated, statedBy: "norland" }))).toEqual([]);
});
