import { expect, test } from "vitest";
import { jpKrUs } from "../../fixtures/records.ts";
import type { Dataset } from "../model/types.ts";
import { circlesOf } from "./check-records.ts";
import { safeParse } from "./parse.ts";

type Plain = Record<string, unknown>;
/** The record jp-kr-us in the full form with one value replaced. */
function withValue(path: readonly (string | number)[], value: unknown): Dataset {
  const dataset = structuredClone(jpKrUs);
  const owner = path
    .slice(0, -1)
    .reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], dataset) as Plain;
  owner[path.at(-1) as string] = value;
  return dataset;
}
const at = (list: "commitments" | "parties" | "sources" | "observations", id: string): number =>
  jpKrUs[list].findIndex((one) => one.id === id);
const hydrogen = at("commitments", "kr-hydrogen-commercial-vehicles-2030");
const kr = at("parties", "kr");

test.each<[what: string, path: readonly (string | number)[], value: unknown, rule: string]>([
  [
    "A source that is not there",
    ["commitments", hydrogen, "history", 0, "citations", 0, "source"],
    "edaily-2024-07-30",
    "reference-missing",
  ],
  [
    "A party that is not there",
    ["commitments", hydrogen, "parties", 0, "party"],
    "kr-goverment",
    "reference-missing",
  ],
  ["A domain that is not there", ["commitments", hydrogen, "domains", 0], "hydrogn", "reference-missing"],
  [
    "A criterion that is not there",
    ["commitments", hydrogen, "history", 0, "criterion"],
    "vehicles",
    "reference-missing",
  ],
  ["A day on which nobody promised", ["commitments", hydrogen, "madeOn"], "2022-11", "made-on-differs"],
  ["No day where the claim has one", ["commitments", hydrogen, "madeOn"], null, "made-on-differs"],
  [
    "An event that is not there",
    ["commitments", hydrogen, "history", 0, "event"],
    "lima",
    "reference-missing",
  ],
  [
    "A commitment that is not there",
    ["commitments", hydrogen, "relations"],
    [{ type: "related", to: "nowhere", sources: [] }],
    "reference-missing",
  ],
  [
    "A fact that is not there",
    ["commitments", hydrogen, "history", 0, "corrects"],
    "nowhere/made",
    "reference-missing",
  ],
  [
    "An occurrence that is nothing",
    ["commitments", hydrogen, "history", 0, "occurrence"],
    "2024-99",
    "reference-missing",
  ],
  [
    "A fact that is named after another record",
    ["commitments", hydrogen, "history", 0, "id"],
    "kr/step",
    "id-of-another-record",
  ],
  [
    "A range the wrong way round",
    ["commitments", hydrogen, "criteria", 0, "terms", 0, "target", "value"],
    { min: 9, max: 5 },
    "not-a-range",
  ],
  [
    "A range without an end",
    ["commitments", hydrogen, "criteria", 0, "terms", 0, "target", "value"],
    { min: null, max: null },
    "not-a-range",
  ],
  [
    "A sum without a first day",
    ["commitments", hydrogen, "criteria", 0, "terms", 0, "due"],
    { kind: "date", timing: "total", date: "../2030", every: null, fiscalYear: null },
    "total-without-first-day",
  ],
  [
    "A passage that ends before it begins",
    ["commitments", hydrogen, "history", 0, "citations", 0, "passages"],
    [{ position: { start: 9, end: 9 }, quote: null, sha256: null, locator: null }],
    "not-a-passage",
  ],
  ["A party that is a part of itself", ["parties", kr, "partOf"], "kr", "circular-part"],
  [
    "Criteria that are all interim",
    ["commitments", hydrogen, "criteria", 0, "stage"],
    "interim",
    "no-final-criterion",
  ],
])("%s is one error at its place in the full form", (_, path, value, rule) => {
  const dataset = withValue(path, value);
  const result = safeParse(dataset);
  const issues = result.success
    ? []
    : result.issues.map((issue) => [issue.rule, issue.path.slice(0, 2), issue.record]);
  expect(issues).toEqual([
    [
      rule,
      path.slice(0, 2),
      (jpKrUs[path[0] as "commitments"][path[1] as number] as { readonly id: string }).id,
    ],
  ]);
});

test("An id that two records have is told at the second", () => {
  const twice = { ...jpKrUs, parties: [...jpKrUs.parties, jpKrUs.parties[kr]] };
  const result = safeParse(twice);
  expect(result.success ? [] : result.issues.map(({ rule, path }) => [rule, path])).toEqual([
    ["id-taken", ["parties", jpKrUs.parties.length, "id"]],
  ]);
});

test("An id that two facts have is told at the second", () => {
  const history = jpKrUs.commitments[hydrogen]?.history ?? [];
  const result = safeParse(withValue(["commitments", hydrogen, "history"], [...history, history[0]]));
  expect(result.success ? [] : result.issues.map(({ rule, path }) => [rule, path])).toEqual([
    ["id-taken", ["commitments", hydrogen, "history", history.length, "id"]],
  ]);
});

test("Links are followed once each, and each circle is found once", () => {
  expect(circlesOf([1, 2, 0, 0, undefined])).toHaveLength(1);
  expect(circlesOf([0, 2, 1])).toHaveLength(2);
  expect(circlesOf([undefined, 0, 1, 2])).toEqual([]);
  const n = 100_000;
  expect(circlesOf(Array.from({ length: n }, (_, i) => (i + 1) % n))).toHaveLength(1);
  expect(circlesOf(Array.from({ length: n }, (_, i) => (i + 1 < n ? i + 1 : undefined)))).toEqual([]);
});
