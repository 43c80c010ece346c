import { expect, it } from "vitest";
import { safeParse } from "../input/parse.ts";
import { rules } from "./all-rules.ts";
import { exampleInput } from "./example-record.fixture.ts";

const placesOf = (value: unknown) => {
  const result = safeParse(value, { rules });
  return result.success
    ? result.warnings.map(({ rule, path }) => `${rule} ${path.join(".")}`)
    : result.issues;
};

it("What the rules find has its place in the light form that was given", () => {
  const lines = exampleInput({
    rules: { "text-to-long": "off" },
    sources: { report: { url: "https://reddit.com/a" } },
    commitments: {
      "ten-ferries": { title: "Ten ferries." },
      "ferry-line": { criteria: { opens: { text: "It failed.", due: "by 2027" } } },
    },
  });
  expect(placesOf(lines)).toEqual([
    "unknown-rule rules.text-to-long",
    "judging-word commitments.ferry-line.criteria.opens.text",
    "title-ends-with-full-stop commitments.ten-ferries.title",
    "unreliable-source sources.report.url",
  ]);
});

it("Errors come before warnings", () => {
  const lines = exampleInput({
    commitments: { "ferry-line": { title: "A line." }, "ten-ferries": { due: "by 2017" } },
  });
  const result = safeParse(lines, { rules });
  expect(result.success).toBe(false);
  if (!result.success) expect(result.issues[0]?.rule).toBe("due-before-promise");
});

it("Without the option the editorial rules find nothing", () => {
  const result = safeParse(exampleInput({ commitments: { "ferry-line": { title: "A line." } } }));
  expect(result.success && result.warnings).toEqual([]);
});
