import { expect, it } from "vitest";
import type { CommitmentInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { dueBeforePromise } from "./due-before-promise.ts";

const commitment = (more: Partial<CommitmentInput>) => ({ commitments: { "ferry-line": more } });
const due = "commitments.0.criteria.0.terms.0.due.date";

it("A deadline of the day before the promise is an issue, and one of that day is none", () => {
  expect(pathsOf(dueBeforePromise, commitment({ due: "by 2024-02-29" }))).toEqual([due]);
  expect(pathsOf(dueBeforePromise, commitment({ due: "by 2024-03-01" }))).toEqual([]);
});

it("A deadline at the end of the year of the promise is none", () => {
  expect(pathsOf(dueBeforePromise, commitment({ due: "in 2024" }))).toEqual([]);
});

it("An approximate deadline counts as late as it can be, and an uncertain one not at all", () => {
  expect(pathsOf(dueBeforePromise, commitment({ due: "in 2023~" }))).toEqual([]);
  expect(pathsOf(dueBeforePromise, commitment({ due: "in 2022~" }))).toEqual([due]);
  expect(pathsOf(dueBeforePromise, commitment({ due: "in 2022?" }))).toEqual([]);
});

it("A fiscal year ends when its last month does", () => {
  const fiscal = { due: "in 2023", fiscalYear: { firstMonth: 4, namedAfter: "first" } } as const;
  expect(pathsOf(dueBeforePromise, commitment({ due: fiscal }))).toEqual([]);
});

it("Without a day of the promise the day on which the deadline was set is taken", () => {
  const lines = { ...commitment({ due: "by 2017" }), published: { "ferry-line": { madeOn: null } } };
  expect(pathsOf(dueBeforePromise, lines)).toEqual([due]);
});

it("A deadline that a later one corrects, and one that is not stated, are none", () => {
  const corrected = {
    criteria: {
      opens: {
        key: "wrong",
        due: "by 2017",
        revisions: [
          { key: "right", due: "by 2027", corrects: "ferry-line/wrong", reason: "A slip of the ministry." },
        ],
      },
    },
  };
  expect(pathsOf(dueBeforePromise, commitment(corrected))).toEqual([]);
  expect(pathsOf(dueBeforePromise, commitment({ due: "not stated" }))).toEqual([]);
});
