import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { jointActWithParties } from "./joint-act-with-parties.ts";

const lines = (acts: "jointly" | "each" | null) =>
  ({
    commitments: {
      "ferry-line": {
        history: [{ status: "pending", party: "norland-transport" }],
        criteria: { opens: { due: "by 2027", party: "norland-transport" } },
      },
    },
    published: { "ferry-line": { acts } },
  }) as const;

it("A term and an entry of one party of a joint act are issues", () => {
  expect(pathsOf(jointActWithParties, lines("jointly"))).toEqual([
    "commitments.0.criteria.0.terms.0.parties",
    "commitments.0.history.0.parties",
  ]);
});

it("Where each acts, or nothing is said, they are none", () => {
  expect(pathsOf(jointActWithParties, lines("each"))).toEqual([]);
  expect(pathsOf(jointActWithParties, lines(null))).toEqual([]);
});

it("A joint act whose terms and entries are of all is none", () => {
  expect(pathsOf(jointActWithParties, { published: { "ferry-line": { acts: "jointly" } } })).toEqual([]);
});
