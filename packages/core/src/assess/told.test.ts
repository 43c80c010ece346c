import { expect, it } from "vitest";
import { parse } from "../input/parse.ts";
import { toInput } from "../input/to-input.ts";
import type { DatasetInput } from "../model/types.ts";
import { table } from "../query/table.ts";
import { assess } from "./assess.ts";

/** A plan of 2023, a ministry that takes over and a plan that replaces it in 2025, and a review through 2026. */
const input = {
  id: "plans",
  title: "Plans",
  language: "en",
  source: "plan",
  reviewedThrough: "2026-06-30",
  sources: {
    plan: { url: "https://example.org/plan", published: "2023-01-10" },
    reform: { url: "https://example.org/reform", published: "2025-10-01" },
    draft: { url: "https://example.org/draft", published: "2024-05-31" },
  },
  commitments: {
    old: {
      title: "Old plan",
      party: "norland",
      parties: { implements: ["works", { party: "climate", source: "reform" }] },
      replacedBy: { to: "new", source: "reform" },
      related: ["new", "others:plan"],
      notes: [
        "No report was found.",
        { text: "The plan names no year.", source: "plan" },
        { text: "Plan and draft differ.", source: ["plan", "draft"] },
      ],
    },
    new: { title: "New plan", party: "norland", source: "draft" },
  },
} as const satisfies DatasetInput;
const dataset = parse(input);
const on = (day: string) => {
  const old = assess(dataset, { on: day }).commitments.find(({ id }) => id === "old");
  return {
    roles: old?.roles.map(({ party }) => party),
    relations: old?.relations.map(({ type }) => type),
    notes: old?.notes.map(({ text }) => text["en"]),
  };
};

it("A role, relation or note that names sources is told from the day on which all of them were out", () => {
  expect(on("2023-06-30")).toEqual({
    roles: ["norland", "works"],
    relations: [],
    notes: ["The plan names no year."],
  });
  expect(on("2024-05-31")).toEqual({
    roles: ["norland", "works"],
    relations: ["related"],
    notes: ["The plan names no year.", "Plan and draft differ."],
  });
  expect(on("2025-10-01")).toMatchObject({
    roles: ["norland", "works", "climate"],
    relations: ["related", "replaced-by"],
  });
});

it("A note that names no source is told from the day of the review on", () => {
  expect(on("2026-06-29").notes).not.toContain("No report was found.");
  expect(on("2026-06-30").notes).toContain("No report was found.");
});

it("A relation to another dataset that names no source is told from the day of the review on", () => {
  expect(on("2026-06-29").relations).toEqual(["related", "replaced-by"]);
  expect(on("2026-06-30").relations).toEqual(["related", "related", "replaced-by"]);
});

it("Tables of roles and relations hold what is told on the day", () => {
  const assessment = assess(dataset, { on: "2024-05-31" });
  expect(table(assessment, "roles").map(({ party }) => party)).toEqual(
    ["norland", "norland", "works"].toSorted(),
  );
  expect(table(assessment, "relations").map(({ type }) => type)).toEqual(["related"]);
});

it("What names its sources is written as it was read", () => {
  const { commitments } = toInput(dataset);
  expect(parse(toInput(dataset))).toEqual(dataset);
  expect(commitments).toMatchObject({
    old: {
      parties: input.commitments.old.parties,
      replacedBy: input.commitments.old.replacedBy,
      notes: input.commitments.old.notes,
    },
  });
});
