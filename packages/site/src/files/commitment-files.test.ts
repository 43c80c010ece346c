import { assess, linearPace } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { en } from "@policytrack/formats/words";
import { nordia } from "../../../formats/src/record-fixture.ts";
import { fileOfCommitment } from "./commitment-files.ts";

const on = "2024-06-30";
const record = { assessment: assess(nordia, { on, evidenceUntil: on }), words: en, methods: [linearPace] };
const made = (format: string) =>
  fileOfCommitment(record, {
    format,
    commitment: "centre",
    site: { title: "Promises" },
    address: "https://example.org/",
  });

describe("A file about one commitment on a past day", () => {
  it("cites that day, and no later one", () => {
    expect(made("bibtex").content).toContain("centre-2024-06-30");
    expect(made("csl").content).toContain('"id": "nordia-sudia-centre-2024-06-30"');
    for (const format of ["bibtex", "csl", "badge", "card"]) {
      expect(made(format).content, format).toContain("30 June 2024");
      expect(made(format).content, format).not.toContain("2026");
    }
  });

  it("has the day in its name, and a name of its own", () => {
    const names = ["bibtex", "csl", "badge", "card"].map((format) => made(format).name);
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^centre-2024-06-30/u);
  });
});
