import { expect, it } from "vitest";
import { manyCommitments, pathsOf, readsOf } from "../issues-of.fixture.ts";
import { entryOfAnotherParty } from "./entry-of-another-party.ts";

const entry = (party: string) => ({
  commitments: { "ferry-line": { history: [{ status: "pending", party } as const] } },
});

it("An entry about a party that does not commit is an issue", () => {
  expect(pathsOf(entryOfAnotherParty, entry("norland"))).toEqual(["commitments.0.history.0.parties.0"]);
});

it("An entry about a committing party, or about a part of one, is none", () => {
  expect(pathsOf(entryOfAnotherParty, entry("norland-transport"))).toEqual([]);
  const lines = {
    ...entry("ferries"),
    parties: { ferries: { name: "Ferries", partOf: "norland-transport" } },
  };
  expect(pathsOf(entryOfAnotherParty, lines)).toEqual([]);
});

it("An entry about a member of a committing group is an issue, since it does not decide for the group", () => {
  const lines = { ...entry("norland"), parties: { "norland-transport": { members: ["norland"] } } };
  expect(pathsOf(entryOfAnotherParty, lines)).toEqual(["commitments.0.history.0.parties.0"]);
});

it("A term and a rating of another party are issues", () => {
  const lines = {
    commitments: {
      "ferry-line": {
        criteria: { opens: { text: "It opens.", party: "norland", due: "by 2027" } },
        ratings: [{ scheme: "irm", code: "Limited", party: "norland" }],
      },
    },
  };
  expect(pathsOf(entryOfAnotherParty, lines)).toEqual([
    "commitments.0.criteria.0.terms.0.parties.0",
    "commitments.0.ratings.0.parties.0",
  ]);
});

it("The work grows with parties and entries and no faster", () => {
  const joint = (count: number) =>
    manyCommitments(1, (commitment) => ({
      ...commitment,
      parties: Array.from({ length: count }, (_, i) => ({ party: `p-${i}`, role: "commits", sources: [] })),
      history: Array.from({ length: count }, (_, i) => ({
        ...(commitment.history[0] as (typeof commitment.history)[number]),
        id: `c-0/${i}`,
        parties: [`p-${i}`],
      })),
    }));
  expect(readsOf(entryOfAnotherParty, joint(400)) / readsOf(entryOfAnotherParty, joint(200))).toBeLessThan(
    2.1,
  );
});
