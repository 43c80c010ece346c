import { expect, it } from "vitest";
import { assess, defineDataset, UsageError } from "./index.ts";
import * as usage from "./usage.ts";

const dataset = defineDataset({
  id: "small",
  title: "Small",
  source: "https://example.org/plan 2024-01-01",
  reviewedThrough: "2024-06-30",
  commitments: { one: { title: "One", party: "a", domain: "b", due: 2025 } },
});
const assessment = assess(dataset);

it.each<readonly [string, () => void, string, string]>([
  ["no options", () => usage.requireOptions("f", undefined, ["on"], "{ on }"), "wrong-argument", "{ on }"],
  ["a list as options", () => usage.requireOptions("f", [], ["on"], "{ on }"), "wrong-argument", "{ on }"],
  [
    "a misspelt option",
    () => usage.requireOptions("f", { partie: 1 }, ["party"], "{}"),
    "unknown-key",
    '"party"',
  ],
  [
    "another name of a word",
    () => usage.requireWord("direction", "up", ["increase", "decrease"]),
    "unknown-word",
    '"increase"',
  ],
  [
    "a dataset as an assessment",
    () => usage.requireAssessment("f", dataset),
    "wrong-argument",
    "assess(dataset)",
  ],
  [
    "a commitment as a verdict",
    () => usage.requireVerdict("f", assessment.commitments[0]),
    "wrong-argument",
    "verdict",
  ],
  [
    "commitments as verdicts",
    () => usage.requireVerdicts("f", assessment.commitments),
    "wrong-argument",
    ".verdicts",
  ],
  [
    "an assessment as a dataset",
    () => usage.requireDataset("f", assessment),
    "wrong-argument",
    "assessment.dataset",
  ],
  [
    "a light input as a dataset",
    () => usage.requireDataset("f", { id: "x" }),
    "wrong-argument",
    "defineDataset()",
  ],
])("What a package checks with refuses %s", (_, call, code, named) => {
  let error: unknown = null;
  try {
    call();
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(UsageError);
  expect(error).toMatchObject({ code });
  expect((error as Error).message).toContain(named);
});

it("What a package checks with lets a right call pass", () => {
  usage.requireOptions("f", { on: 1 }, ["on"], "{}");
  usage.requireWord("direction", "increase", ["increase", "decrease"]);
  usage.requireAssessment("f", assessment);
  usage.requireVerdict("f", assessment.verdicts[0]);
  usage.requireVerdicts("f", assessment.verdicts);
  usage.requireDataset("f", dataset);
  expect(usage.shown({ a: 1 })).toBe('{"a":1}');
});
