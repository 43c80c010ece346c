import { expect, it } from "vitest";
import type { CommitmentInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { statedTimelinessWithoutEffect } from "./stated-timeliness-without-effect.ts";

const said = (statedBy: string, more: Partial<CommitmentInput> = {}) => ({
  parties: { critic: "Critic", office: { name: "Office", partOf: "norland-transport" } },
  commitments: { "ferry-line": { ...more, history: [{ statedTimeliness: "missed", statedBy } as const] } },
});

it("The word of a critic on a missed deadline is an issue", () => {
  expect(pathsOf(statedTimelinessWithoutEffect, said("critic"))).toEqual([
    "commitments.0.history.0.statedBy",
  ]);
});

it("The word of a committing party, of a part of it, or of one that oversees is none", () => {
  expect(pathsOf(statedTimelinessWithoutEffect, said("norland-transport"))).toEqual([]);
  expect(pathsOf(statedTimelinessWithoutEffect, said("office"))).toEqual([]);
  expect(pathsOf(statedTimelinessWithoutEffect, said("critic", { parties: { oversees: "critic" } }))).toEqual(
    [],
  );
});

it("The word of a member of a committing group is none", () => {
  const lines = said("critic");
  const parties = { ...lines.parties, "norland-transport": { members: ["critic"] } };
  expect(pathsOf(statedTimelinessWithoutEffect, { ...lines, parties })).toEqual([]);
});

it("A critic who says that it was late or on time is none", () => {
  const late = {
    commitments: { "ferry-line": { history: [{ statedTimeliness: "late", statedBy: "norland" } as const] } },
  };
  expect(pathsOf(statedTimelinessWithoutEffect, late)).toEqual([]);
});

it("A missed deadline that nobody states is left to another rule", () => {
  const nobody = { commitments: { "ferry-line": { history: [{ statedTimeliness: "missed" } as const] } } };
  expect(pathsOf(statedTimelinessWithoutEffect, nobody)).toEqual([]);
});
