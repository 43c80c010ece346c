import { expect, test } from "vitest";
import { UsageError } from "../errors.ts";
import { jpKrUs } from "../../fixtures/records.ts";
import { assess } from "../assess/assess.ts";
import type { CommitmentInput, DatasetInput } from "../model/types.ts";
import { defineDataset } from "./define.ts";
import { safeParse } from "./parse.ts";

const input = (commitment: Partial<CommitmentInput>): DatasetInput => ({
  id: "d",
  title: "D",
  source: "https://example.org/plan 2024-01-10",
  reviewedThrough: "2025-06-30",
  parties: {
    g: { name: "G", members: ["m"] },
    "a-ministry": { name: "Ministry", partOf: "a" },
    a: "A",
    m: "M",
  },
  commitments: { e: { title: "E", party: "a", domain: "d", due: 2024, ...commitment } },
});
const issuesOf = (commitment: Partial<CommitmentInput>): readonly (readonly [string, string, string])[] => {
  const result = safeParse(input(commitment));
  return result.success ? [] : result.issues.map(({ rule, path, fix }) => [rule, path.join("."), fix]);
};
const asks = "Write a party that commits (`a`), or leave the party out where all of them are meant.";

test("A status of a party that does not commit is an error, and no verdict of its own", () => {
  expect(issuesOf({ history: [{ status: "delivered", party: "kr" }] })).toEqual([
    ["party-does-not-commit", "commitments.e.history.0.party", asks],
  ]);
  expect(issuesOf({ status: { a: "delivered", kr: "pending" } })).toEqual([
    ["party-does-not-commit", "commitments.e.status.kr", asks],
  ]);
  expect(() => defineDataset(input({ history: [{ status: "delivered", party: "kr" }] }))).toThrow(UsageError);
});

test("A term of a party that does not commit is an error", () => {
  const criteria = { k: { text: "K.", party: "kr", due: "by 2024" } };
  expect(issuesOf({ criteria })).toEqual([["party-does-not-commit", "commitments.e.criteria.k.party", asks]]);
});

test("A step of another party is none: it has no status", () => {
  expect(issuesOf({ history: [{ text: "Talks began.", party: "kr" }] })).toEqual([]);
});

test("A part of the one that commits acts for it", () => {
  const dataset = defineDataset(
    input({ history: [{ status: "delivered", date: "2024-05", party: "a-ministry" }] }),
  );
  const { verdicts } = assess(dataset);
  expect(verdicts.map(({ partyId, timeliness }) => [partyId, timeliness])).toEqual([["a", "on-time"]]);
  expect(verdicts[0]?.history).toHaveLength(1);
});

test("A member of a group that commits is no error, and does not decide for the group", () => {
  const dataset = defineDataset(
    input({ party: "g", history: [{ status: "delivered", date: "2024-05", party: "m" }] }),
  );
  expect(assess(dataset).verdicts.map(({ id, timeliness }) => [id, timeliness])).toEqual([
    ["e/main", "unreported"],
  ]);
});

test("In the full form the place is that of the party", () => {
  const dataset = structuredClone(jpKrUs);
  const at = dataset.commitments.findIndex(({ history }) => history.some(({ status }) => status !== null));
  const entry = dataset.commitments[at]!.history.findIndex(({ status }) => status !== null);
  const other = { ...dataset.parties[0]!, id: "zz-other", partOf: null, members: null };
  (dataset as { parties: typeof dataset.parties }).parties = [...dataset.parties, other];
  (dataset.commitments[at]!.history[entry] as { parties: readonly string[] }).parties = [other.id];
  const result = safeParse(dataset);
  expect(result.success ? [] : result.issues.map(({ rule, path }) => [rule, path])).toEqual([
    ["party-does-not-commit", ["commitments", at, "history", entry, "parties", 0]],
  ]);
});
