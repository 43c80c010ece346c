import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assess, type AssessedCriterion, type AssessOptions, defineDataset, type Verdict } from "../index.ts";

/** Worked out by hand or drawn, and answered by a reference that shares no code with the engine. */
interface Vector {
  readonly id: string;
  readonly reason: string;
  readonly on: string;
  readonly evidenceUntil?: string;
  readonly publicationDate?: "latest" | "earliest";
  readonly input: Parameters<typeof defineDataset>[0];
  readonly expect: {
    readonly verdicts: readonly Expected[];
    readonly criteria: readonly Expected[];
    readonly commitment?: Expected;
  };
}
type Expected = Readonly<Record<string, unknown>>;

const { vectors } = JSON.parse(
  readFileSync(new URL("../../fixtures/timeliness-vectors.json", import.meta.url), "utf8"),
) as { readonly vectors: readonly Vector[] };

const names: Readonly<Record<string, string>> = {
  criterion: "criterionId",
  party: "partyId",
  period: "occurrence",
};

/** The fields that are expected; lists of words as sets. */
function pick(found: object, expected: Expected): Expected {
  const of = found as Expected;
  return Object.fromEntries(Object.keys(expected).map((key) => [key, asSet(of[names[key] ?? key])]));
}
function asSet(item: unknown): unknown {
  return Array.isArray(item) ? item.toSorted() : (item ?? null);
}
function plain(expected: Expected): Expected {
  return Object.fromEntries(Object.entries(expected).map(([key, item]) => [key, asSet(item)]));
}
const idOf = ({ criterionId, ...rest }: Verdict | AssessedCriterion): string =>
  "partyId" in rest ? [criterionId, rest.partyId, rest.occurrence].join("/") : criterionId;

describe("a vector holds", () => {
  it.each(vectors.map((vector) => [vector.id, vector.reason, vector] as const))("%s: %s", (_, __, vector) => {
    const { on, evidenceUntil, publicationDate } = vector;
    const options: AssessOptions = {
      on,
      ...(evidenceUntil === undefined ? {} : { evidenceUntil }),
      ...(publicationDate === undefined ? {} : { publicationDate }),
    };
    const [commitment] = assess(defineDataset(vector.input), options).commitments;
    if (commitment === undefined) throw new Error("The commitment is not on record.");
    const { verdicts, criteria, commitment: whole } = vector.expect;
    const key = ({ criterion, party, period }: Expected): string => [criterion, party, period].join("/");
    const foundVerdicts = new Map(commitment.verdicts.map((verdict) => [idOf(verdict), verdict]));
    expect([...foundVerdicts.keys()].toSorted()).toEqual(verdicts.map((one) => key(one)).toSorted());
    for (const expected of verdicts)
      expect(pick(foundVerdicts.get(key(expected)) ?? {}, expected)).toEqual(plain(expected));
    const foundCriteria = new Map(commitment.criteria.map((criterion) => [criterion.criterionId, criterion]));
    for (const expected of criteria)
      expect(pick(foundCriteria.get(String(expected["criterion"])) ?? {}, expected)).toEqual(plain(expected));
    if (whole !== undefined) expect(pick(commitment, whole)).toEqual(plain(whole));
  });
});
