import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DatasetIndex } from "../dataset/dataset-index.ts";
import type { Commitment, Dataset, Level } from "../model/types.ts";
import { rules } from "./all-rules.ts";
import { exampleDataset } from "./example-record.fixture.ts";
import { findIssues, findIssuesWith } from "./find-issues.ts";
import { manyCommitments, readsOf } from "./issues-of.fixture.ts";
import { defineRule, type RuleCheck } from "./rule.ts";

/** Finds each commitment. */
const rule = (id: string, level: "error" | "warning"): RuleCheck =>
  defineRule({
    id,
    level,
    fix: "Fix.",
    check: { commitment: ({ id }, { report }) => report({ path: ["id"], message: "Message.", found: id }) },
  });
const both = [rule("an-error", "error"), rule("a-warning", "warning")];
const index = (rules: Readonly<Record<string, Level>> = {}) => new DatasetIndex(exampleDataset({ rules }));

describe("The levels of rules", () => {
  it("Without a level of the dataset's own each rule has its own", () => {
    expect(findIssuesWith(both, index()).map(({ rule, level }) => [rule, level])).toEqual([
      ["an-error", "error"],
      ["a-warning", "warning"],
      ["an-error", "error"],
      ["a-warning", "warning"],
    ]);
  });

  it("The level of the dataset holds, and a rule that is off finds nothing", () => {
    const issues = findIssuesWith(both, index({ "an-error": "warning", "a-warning": "off" }));
    expect(issues.map(({ rule, level }) => [rule, level])).toEqual([
      ["an-error", "warning"],
      ["an-error", "warning"],
    ]);
  });

  it("Errors alone are those that are errors in this dataset", () => {
    const issues = findIssuesWith(both, index({ "an-error": "warning", "a-warning": "error" }), {
      level: "error",
    });
    expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(["a-warning"]));
  });

  it("A field that every object inherits is no level", () => {
    expect(findIssuesWith([rule("constructor", "warning")], index())).toHaveLength(2);
  });
});

describe("What is told of an issue", () => {
  it("It has the record, the path from the dataset, what was found and the fix of the rule", () => {
    expect(findIssuesWith([rule("a-rule", "error")], index())[1]).toEqual({
      rule: "a-rule",
      level: "error",
      record: "ten-ferries",
      path: ["commitments", 1, "id"],
      message: "Message.",
      found: '"ten-ferries"',
      fix: "Fix.",
    });
  });

  it("Beyond the limit of a rule one more issue tells how many there are", () => {
    const dataset = manyCommitments(10, (commitment) => commitment);
    const issues = findIssuesWith(both, new DatasetIndex(dataset), { limit: 3 });
    expect(issues).toHaveLength(8);
    expect(issues.slice(6).map(({ rule, level, found }) => [rule, level, found])).toEqual([
      ["too-many-issues", "error", "7"],
      ["too-many-issues", "warning", "7"],
    ]);
  });

  it("At the limit nothing is left out", () => {
    const dataset = manyCommitments(3, (commitment) => commitment);
    expect(findIssuesWith(both, new DatasetIndex(dataset), { limit: 3 })).toHaveLength(6);
  });

  it("A long value is cut, and no character with it", () => {
    const dataset = exampleDataset({ commitments: { "ferry-line": { title: "🚢".repeat(200) } } });
    const issue = findIssues(dataset).find(({ rule }) => rule === "text-too-long");
    expect(issue?.found.length).toBeLessThanOrEqual(80);
    expect(issue?.found).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});

describe("All rules together", () => {
  it("They change nothing and read no field of a frozen dataset that is not there", () => {
    const dataset = deepFrozen(exampleDataset({}));
    expect(findIssues(dataset)).toEqual([]);
  });

  it("No rule reads more fields for each record as there are more of them", () => {
    const [small, large] = [manyOfEverything(60), manyOfEverything(120)];
    const steep = rules.filter((rule) => readsOf(rule, large) / readsOf(rule, small) > 2.2);
    expect(steep.map(({ id }) => id)).toEqual([]);
  });

  it("A rule that compares all pairs would show", () => {
    const pairs: RuleCheck = {
      ...rule("pairs", "error"),
      check: { dataset: ({ commitments }) => void commitments.map(() => commitments.map(({ id }) => id)) },
    };
    expect(readsOf(pairs, manyOfEverything(120)) / readsOf(pairs, manyOfEverything(60))).toBeGreaterThan(2.2);
  });

  it("Whatever is missing from a dataset, no rule throws", () => {
    const whole = exampleDataset({});
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30 }), (choices) => {
        const dataset = withNulls(whole, choices);
        expect(() => findIssues(dataset)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it("Whatever the dates are, no rule throws", () => {
    const date = fc.constantFrom(
      null,
      "0000",
      "9999-12-31",
      "2024~",
      "2024?",
      "202X",
      "2024/..",
      "../2024",
      "/2024",
      "[2024,2030]",
    );
    fc.assert(
      fc.property(
        date,
        date,
        date,
        fc.constantFrom("by", "in", "throughout", "total"),
        (made, on, due, timing) => {
          const dataset = exampleDataset({});
          const commitments = dataset.commitments.map((commitment) => ({
            ...commitment,
            madeOn: made,
            history: commitment.history.map((entry) => ({
              ...entry,
              date: on,
              observedUntil: due,
              occurrence: "2024",
            })),
            criteria: commitment.criteria.map((criterion) => ({
              ...criterion,
              terms: criterion.terms.map((term) => ({
                ...term,
                date: on,
                due: { kind: "date" as const, timing, date: due ?? "2030", every: null, fiscalYear: null },
              })),
            })),
          }));
          const sources = dataset.sources.map((source) => ({ ...source, published: due }));
          const observations = dataset.observations.map((observation) => ({ ...observation, date: on }));
          expect(() => findIssues({ ...dataset, commitments, sources, observations })).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** So many of each kind of record, of criteria, terms and entries of the first commitment, and of values of one series. */
function manyOfEverything(count: number): Dataset {
  const { commitments, ...dataset } = exampleDataset({
    sources: { report: { sha256: "0".repeat(64) } },
    commitments: { "ten-ferries": { history: [{ status: "delivered", date: "2024-06", source: "report" }] } },
  });
  const [acts, numbers] = commitments as readonly [Commitment, Commitment];
  const many = <T>(one: T, id: (i: number) => Partial<T>): readonly T[] =>
    Array.from({ length: count }, (_, i) => ({ ...one, ...id(i) }));
  const [entry] = numbers.history as readonly [Commitment["history"][number]];
  const [criterion] = numbers.criteria as readonly [Commitment["criteria"][number]];
  const long: Commitment = {
    ...numbers,
    id: "long",
    history: many(entry, (i) => ({
      id: `long/h-${i}`,
      criterion: `k-${i}`,
      occurrence: i % 2 === 0 ? null : "2024",
    })),
    criteria: many(criterion, (i) => ({ id: `k-${i}`, stage: i % 2 === 0 ? "final" : "interim" })),
    parties: many(numbers.parties[0] as Commitment["parties"][number], (i) => ({ party: `p-${i}` })),
  };
  return {
    ...dataset,
    commitments: [
      long,
      ...many(acts, (i) => ({
        id: `a-${i}`,
        relations: [{ type: "part-of" as const, to: `a-${i + 1}`, sources: [] }],
      })),
      ...many(numbers, (i) => ({ id: `n-${i}` })),
    ],
    parties: many(dataset.parties[0] as Dataset["parties"][number], (i) => ({
      id: `p-${i}`,
      identifiers: [{ scheme: "own", id: String(i) }],
    })),
    domains: many(dataset.domains[0] as Dataset["domains"][number], (i) => ({ id: `d-${i}` })),
    sources: [
      ...dataset.sources,
      ...many(dataset.sources[0] as Dataset["sources"][number], (i) => ({ id: `s-${i}` })),
    ],
    observations: many(dataset.observations[0] as Dataset["observations"][number], (i) => ({
      id: `ferries/${i}`,
      date: String(1000 + i),
      derivedFrom: i === 0 ? [] : [`ferries/${i - 1}`],
      formula: "2 + 2",
    })),
    redirects: Array.from({ length: count }, (_, i) => ({
      from: `old-${i}`,
      to: [`a-${i}`],
      since: "2026-06-30",
      reason: null,
    })),
  };
}

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) deepFrozen(inner);
    Object.freeze(value);
  }
  return value;
}

/** Fields that the model lets be null, or lists that it lets be empty, are so at some places. */
function withNulls(dataset: Dataset, choices: readonly number[]): Dataset {
  const changed = structuredClone(dataset) as unknown;
  const places: (readonly [object, string])[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if ((nullable.has(name) && !isRequired(name, value)) || empties.has(name)) places.push([value, name]);
      collect(inner);
    }
  };
  collect(changed);
  for (const choice of choices) {
    const [owner, name] = places[choice % places.length] as readonly [Record<string, unknown>, string];
    owner[name] = nullable.has(name) ? null : [];
  }
  return changed as Dataset;
}
/** The fields that are null elsewhere. */
function isRequired(name: string, owner: object): boolean {
  if (name === "date") return "timing" in owner;
  if (name === "value") return "comparator" in owner;
  return name === "language" && "formatVersion" in owner;
}
const nullable = new Set(
  "date published accessed madeOn summary attribution firmness text status observedUntil due target baseline value observation measure unit direction url language publisher publisherParty extentRead".split(
    " ",
  ),
);
const empties = new Set(
  "parties domains history statedBy passages criteria terms relations notes sources observations indicators".split(
    " ",
  ),
);
