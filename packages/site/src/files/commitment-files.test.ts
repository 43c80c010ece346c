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
  it("is of that day, and of no later one", () => {
    for (const format of ["icalendar", "badge", "card"]) {
      const content = made(format).content.replaceAll(/\r\n /g, "");
      expect(content, format).toContain("30 June 2024");
      expect(content, format).not.toContain("2026");
    }
  });

  it("cites the version that there is, and says of which day it speaks", () => {
    for (const format of ["bibtex", "csl"]) {
      const { content } = made(format);
      expect(content).toContain("centre-2024-06-30");
      expect(content).toContain("As of 30 June 2024.");
      expect(content).toContain("https://example.org/centre.html?on=2024-06-30");
      expect(content).toMatch(/year = \{2026\}|"date-parts": \[\s*\[\s*2026\s*\]/);
      expect(content).toContain("1.2.0");
    }
  });

  it("has the day in its name, and a name of its own", () => {
    const names = ["bibtex", "csl", "icalendar", "badge", "card"].map((format) => made(format).name);
    expect(new Set(names).size).toBe(5);
    for (const name of names) expect(name).toMatch(/^centre-2024-06-30/u);
  });
});
