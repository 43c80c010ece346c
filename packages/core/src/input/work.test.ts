import { describe, expect, it, test } from "vitest";
import { copies } from "../../fixtures/copies.ts";
import { countedReads } from "../../fixtures/counted-reads.ts";
import { jpKrUs } from "../../fixtures/records.ts";
import { indexOf } from "../dataset/dataset-index.ts";
import { factsOf } from "../dataset/facts-of.ts";
import { defaultLimits } from "../model/formats.ts";
import { visitReferences } from "../model/generated/references.ts";
import type { Dataset, DatasetInput } from "../model/types.ts";
import { defineRule } from "../rules/rule.ts";
import { ShapeCheck } from "./check-shape.ts";
import { isDataset } from "./is-dataset.ts";
import { IssueLog } from "./issue-log.ts";
import { lint } from "./lint.ts";
import { normalise } from "./normalise.ts";
import { safeParse } from "./parse.ts";

const row = (i: number) => ({
  id: `row-${i}`,
  title: `Halve emissions ${i}`,
  party: `p-${i % 7}`,
  domain: `d-${i % 5}`,
  due: 2030,
  status: "in-progress" as const,
  source: `https://example.org/${i} 2024-01-05`,
});
const sheet = (n: number): DatasetInput => ({
  id: "sheet",
  title: "Sheet",
  source: "https://example.org/sheet 2024-01-05",
  reviewedThrough: "2026-04-30",
  commitments: Array.from({ length: n }, (_, i) => row(i)),
});

/** What is read of each commitment of a dataset in the full form. */
const fullUses: Readonly<Record<string, (dataset: Dataset) => unknown>> = {
  isDataset: (dataset) => isDataset(dataset),
  safeParse: (dataset) => safeParse(dataset),
  lint: (dataset) => lint(dataset),
  "a visit of the references": (dataset) => visitReferences(dataset, () => {}),
};
describe.each(Object.entries(fullUses))("%s", (_, use) => {
  it("takes as much work for each of many commitments as for each of few", () => {
    const readsEach = (n: number): number => {
      const counted = countedReads(copies(jpKrUs, n));
      use(counted.value);
      return counted.reads() / n;
    };
    expect(readsEach(16) / readsEach(4)).toBeLessThan(1.02);
  });
});

/** What is read of each row of a sheet; a row has seven fields. */
const lightUses: readonly (readonly [name: string, use: (input: DatasetInput) => unknown, most: number])[] = [
  ["a copy", (input) => safeParse(input), 10],
  [
    "the check of its form",
    (input) => new ShapeCheck(defaultLimits, new IssueLog(defaultLimits)).check("DatasetInput", input),
    20,
  ],
  ["the full form", (input) => normalise(input), 70],
];
test.each(lightUses)(
  "%s of a row takes more reads than it has to, or more in a large sheet",
  (_, use, most) => {
    const readsEach = (n: number): number => {
      const counted = countedReads(sheet(n));
      use(counted.value);
      return counted.reads() / n;
    };
    expect(readsEach(400)).toBeLessThan(most);
    expect(readsEach(400) / readsEach(100)).toBeLessThan(1.02);
  },
);

test("A rule is asked of each commitment, fact and citation once", () => {
  const asked: string[] = [];
  const spy = defineRule({
    id: "spy",
    level: "error",
    fix: "None.",
    check: {
      commitment: ({ id }) => void asked.push(id),
      fact: ({ id }) => void asked.push(id),
      citation: ({ source }, { fact }) => void asked.push(`${fact.id} ${source}`),
    },
  });
  expect(safeParse(jpKrUs, { rules: [spy] }).success).toBe(true);
  const facts = [...jpKrUs.commitments.flatMap(factsOf), ...jpKrUs.observations, ...jpKrUs.events];
  const due = [
    ...jpKrUs.commitments.map(({ id }) => id),
    ...facts.flatMap(({ id, citations }) => [id, ...citations.map(({ source }) => `${id} ${source}`)]),
  ];
  expect(asked.toSorted()).toEqual(due.toSorted());
});

test("A value in the full form is read more than once", () => {
  const fieldsIn = (value: unknown): number => {
    if (typeof value !== "object" || value === null) return 0;
    // A list has a length as well, and the kind of a deadline is looked at before its fields.
    const more = Array.isArray(value) ? 1 : "kind" in value && !("id" in value) ? 1 : 0;
    return Object.values(value).reduce<number>((sum, inner) => sum + 1 + fieldsIn(inner), more);
  };
  const counted = countedReads(jpKrUs);
  expect(safeParse(counted.value).success).toBe(true);
  // Beside it: what form it is, asked once for all.
  expect(counted.reads()).toBeLessThanOrEqual(fieldsIn(jpKrUs) + 2);
});

test("A date that stands in many places is read once", () => {
  const index = indexOf(jpKrUs);
  for (const { date } of jpKrUs.observations) expect(index.span(date)).toBe(index.span(date));
});
