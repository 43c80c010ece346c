import { formats } from "@policytrack/formats/formats";
import { expect, it } from "vitest";
import { downloadName } from "./download-name.ts";

const names = formats.map((format) => downloadName("nordia", format));

it("No two downloads have one name", () => {
  expect(new Set(names).size).toBe(names.length);
});

it("The first format of an extension has the plain name, others their id, tables that of the table", () => {
  expect(names).toEqual(
    expect.arrayContaining(["nordia.json", "nordia.md", "nordia-codebook.md", "nordia-verdicts.csv"]),
  );
  expect(names).not.toContain("nordia.csv");
});
