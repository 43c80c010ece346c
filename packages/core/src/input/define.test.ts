import { expect, expectTypeOf, test } from "vitest";
import { UsageError } from "../errors.ts";
import type { DatasetInput } from "../model/types.ts";
import { defineDataset } from "./define.ts";
import { parse } from "./parse.ts";

const head = {
  id: "mine",
  title: "Mine",
  source: "https://example.org 2024-01-05",
  reviewedThrough: "2024-01-05",
} as const;

test("A dataset written in code is the one that is read from the same data, and its ids are typed", () => {
  const input = {
    ...head,
    parties: { kr: "South Korea" },
    commitments: {
      halve: {
        title: "Halve emissions",
        party: ["jp", "kr"],
        domain: "climate",
        due: 2030,
        status: "in-progress",
      },
    },
  } as const;
  const dataset = defineDataset(input);
  expect(dataset).toEqual(parse(input));
  expectTypeOf(dataset.commitments[0]!.id).toEqualTypeOf<"halve">();
  expectTypeOf(dataset.parties[0]!.id).toEqualTypeOf<"jp" | "kr">();
  expectTypeOf(dataset.domains[0]!.id).toEqualTypeOf<"climate">();
});

test.each<[what: string, commitment: object, code: string, message: RegExp]>([
  [
    "A misspelt field",
    { titel: "A", title: "B" },
    "unknown-key",
    /commitments\.x\.titel: .*Did you mean `title`/,
  ],
  ["A word of another tracker", { title: "A", status: "done" }, "unknown-word", /Did you mean `delivered`/],
  ["A party by its name", { title: "A", party: "South Korea" }, "unknown-id", /Write `kr`/],
  ["A commitment that is not there", { title: "A", partOf: "y" }, "unknown-id", /There is no commitment `y`/],
  ["A party that is nearly one of those listed", { title: "A", party: "alab" }, "unknown-id", /Write `alba`/],
  [
    "A domain that is nearly one of those listed",
    { title: "A", domain: "climat" },
    "unknown-id",
    /Write `climate`/,
  ],
  ["A date in words", { title: "A", madeOn: "5 January 2024" }, "wrong-argument", /Write 2024-01-05/],
  ["A number without an indicator", { title: "A", atLeast: 5 }, "wrong-argument", /no `indicator`/],
])("%s throws, and names the place and the right word", (_, commitment, code, message) => {
  const input = {
    ...head,
    parties: { kr: "South Korea", alba: "Alba" },
    domains: { climate: "Climate" },
    commitments: { x: commitment },
  } as unknown as DatasetInput;
  expect(() => defineDataset(input)).toThrow(UsageError);
  expect(() => defineDataset(input)).toThrow(message);
  try {
    defineDataset(input);
  } catch (error) {
    expect((error as UsageError).code).toBe(code);
  }
});

test.each([null, undefined, 5, '{"id":"mine"}'])("%j is no dataset in code", (value) => {
  expect(() => defineDataset(value as unknown as DatasetInput)).toThrow(UsageError);
});

test("A draft in code is checked, and left out", () => {
  const dataset = defineDataset({ ...head, commitments: { half: { title: "Half", draft: true } } });
  expect(dataset.commitments).toEqual([]);
});

test("An id that is like none of those listed names a party of its own, and so does one where none is listed", () => {
  const commitments = { x: { title: "X", party: "jp", domain: "climat" } } as const;
  expect(
    defineDataset({ ...head, parties: { alba: "Alba" }, commitments }).parties.map(({ id }) => id),
  ).toEqual(["alba", "jp"]);
});

test("In a joint text whoever commits states it, unless the instrument or the row says whose statement it is", () => {
  const statedBy = (instrument: object, row: object = {}): readonly string[] | undefined =>
    defineDataset({
      ...head,
      parties: { jp: { name: "Japan" }, kr: { name: "South Korea" } },
      instruments: { note: { title: "A note", date: "2024-01-05", party: ["jp", "kr"], ...instrument } },
      commitments: [{ title: "Halve emissions", instrument: "note", domain: "climate", ...row }],
    } as DatasetInput).commitments[0]?.claims[0].statedBy;
  expect(statedBy({ attribution: "joint-text" })).toEqual(["jp", "kr"]);
  expect(statedBy({}, { attribution: "joint-text" })).toEqual(["jp", "kr"]);
  expect(statedBy({ attribution: "joint-text", statedBy: "jp" })).toEqual(["jp"]);
  expect(statedBy({ attribution: "joint-text" }, { statedBy: [] })).toEqual([]);
  expect(statedBy({ attribution: "joint-text" }, { attribution: "reported" })).toEqual([]);
  expect(statedBy({ attribution: "own-statement" })).toEqual([]);
});
