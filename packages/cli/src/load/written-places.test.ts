import { defineDataset } from "@policytrack/core";
import { expect, test } from "vitest";
import { WrittenPlaces } from "./written-places.ts";

const input = {
  id: "sheet",
  title: "My sheet",
  source: "https://example.org/sheet 2024-01-05",
  reviewedThrough: "2024-01-05",
  parties: { jp: { name: "Japan" } },
  commitments: [
    { id: "first", title: "Halve emissions", party: "jp", domain: "climate", due: 2030 },
    {
      title: "Plant trees",
      party: "kr",
      domain: "forests",
      due: 2030,
      source: "https://example.org/trees 2024-01-03",
    },
  ],
} as const;
const places = new WrittenPlaces(input, defineDataset(input));

test("A record is where its list has it: by its key, its id or its title", () => {
  expect(places.pathOf("parties", "jp", ["name"])).toEqual(["parties", "jp", "name"]);
  expect(places.pathOf("commitments", "first", [])).toEqual(["commitments", 0]);
  expect(places.pathOf("commitments", "plant-trees", ["due"])).toEqual(["commitments", 1, "due"]);
});

test("An entry that only a field makes is where the field is", () => {
  expect(places.pathOf("parties", "kr", ["name"])).toEqual(["commitments", 1, "party"]);
  expect(places.pathOf("domains", "forests", ["name"])).toEqual(["commitments", 1, "domain"]);
  const trees = defineDataset(input).sources.find(({ url }) => url?.endsWith("trees"));
  expect(places.pathOf("sources", trees?.id ?? "", ["title"])).toEqual(["commitments", 1, "source"]);
});

test("Words of a record are where the text is that is they, or that has them", () => {
  expect(places.pathOfWords("commitments", "first", "climate")).toEqual(["commitments", 0, "domain"]);
  expect(places.pathOfWords("commitments", "plant-trees", "example.org/trees")).toEqual([
    "commitments",
    1,
    "source",
  ]);
  for (const words of ["nowhere", ""])
    expect(places.pathOfWords("commitments", "first", words)).toEqual(["commitments", 0]);
  expect(places.pathOfWords("parties", "us", "Japan")).toEqual(["parties", "us"]);
});

test("What is written nowhere has the place that it would have", () => {
  expect(places.pathOf("parties", "us", [])).toEqual(["parties", "us"]);
});
