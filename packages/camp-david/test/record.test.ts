import { fileURLToPath } from "node:url";
import { assess, type Dataset, type Ids } from "@policytrack/core";
import { describe, expect, test } from "vitest";
import { countsIn, describeRecord, policytrack } from "../../cli/fixtures/record-suite.ts";
import { dataset } from "../dist/index.js";

const record = {
  folder: fileURLToPath(new URL("../", import.meta.url)),
  dataset: dataset as unknown as Dataset<Ids>,
  languages: ["en", "ja", "ko"],
  // The month of the promises, two days in between, and the last day for which evidence was looked for.
  days: ["2023-08-31", "2024-06-30", "2025-06-30", "2026-01-31"],
};
const { commitments, sources } = dataset;
const counted = commitments.filter((c) => c.classification === "commitment");

describeRecord(record);

describe("The coding of the record", () => {
  test("Every commitment says what would count as delivered, and no position does", () => {
    expect(counted.filter((c) => c.criteria.length === 0).map(({ id }) => id)).toEqual([]);
    expect(
      commitments.filter((c) => c.classification === "position" && c.criteria.length > 0).map(({ id }) => id),
    ).toEqual([]);
  });

  test("Every claim of the joint statement and the fact sheet points at its words", () => {
    const texts = new Set(["spirit-2023-08-18", "fact-sheet-2023-08-18"]);
    const pointless = commitments.flatMap((c) =>
      c.claims
        .filter((claim) => claim.citations.some((x) => texts.has(x.source) && x.passages.length === 0))
        .map(({ id }) => id),
    );
    expect(pointless).toEqual([]);
  });

  test("Every passage holds in the text that is kept beside the record", () => {
    const [verified] = JSON.parse(
      policytrack(record, "verify", ".", "--text", "texts/fact-sheet-2023-08-18.txt", "--format", "json"),
    );
    expect(verified).toMatchObject({ source: "fact-sheet-2023-08-18", match: { kind: "same" } });
    expect(verified.passages.length).toBeGreaterThan(20);
    const faults = verified.passages.filter(({ fault }: { readonly fault: unknown }) => fault !== null);
    expect(faults).toEqual([]);
  });

  test("Words are quoted only of works of the United States government", () => {
    const free = new Set(
      sources.filter(({ licence }) => licence === "US government work").map(({ id }) => id),
    );
    const quoted = commitments
      .flatMap((c) => [...c.claims, ...c.history, ...c.criteria.flatMap((k) => k.terms)])
      .flatMap((fact) => fact.citations)
      .filter((citation) => citation.passages.some(({ quote }) => quote !== null));
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.filter((x) => !free.has(x.source)).map((x) => x.source)).toEqual([]);
  });

  test("No yearly promise is on time without an entry for each year due", () => {
    const rows = assess(record.dataset, { on: "2026-01-31" }).commitments;
    const yearly = counted.filter((c) =>
      c.criteria.some((k) => k.terms.some((t) => t.due?.kind === "recurring" && t.due.every !== null)),
    );
    expect(yearly.map(({ id }) => id)).toEqual([
      "commerce-ministers-track",
      "defence-ministers-meet-yearly",
      "foreign-ministers-meet-yearly",
      "indo-pacific-dialogue",
      "leaders-meet-yearly",
      "security-advisers-meet-yearly",
      "yearly-multi-domain-exercises",
      "youth-summit-yearly",
    ]);
    for (const { id, history } of yearly) {
      const years = new Set(history.filter((h) => h.status === "delivered").map((h) => h.occurrence));
      const isKept = years.has("2024") && years.has("2025");
      expect({ id, timeliness: rows.find((row) => row.id === id)?.timeliness }).toEqual({
        id,
        timeliness: isKept ? "ongoing" : "unreported",
      });
    }
  });
});

describe("Beside the other record", () => {
  test("States and banks are joined by their identifiers or by name of the other record, never by chance", () => {
    const { rows } = JSON.parse(
      policytrack(record, "report", "../jp-kr-us", ".", "--party", "jp-kr-us:jbic", "--format", "json"),
    );
    const ids = rows.map(({ id }: { readonly id: string }) => id);
    expect(ids).toContain("camp-david:development-finance-memorandum");
    expect(ids).toContain("jp-kr-us:jbic-facilitate-overseas-investment");
  });
});

describe("The pages that go with the record", () => {
  test("The counts of the README are those of the record", () => {
    const testable = (code: string): number => counted.filter((c) => c.extra["testable"] === code).length;
    const isRecurring = (every: boolean): number =>
      counted.filter((c) =>
        c.criteria.some((k) =>
          k.terms.some((t) => t.due?.kind === "recurring" && (t.due.every !== null) === every),
        ),
      ).length;
    expect(countsIn(record, "Records")).toEqual({
      all: commitments.length,
      "counted as commitments": counted.length,
      "that name a deed, a number or a result": testable("deed"),
      "that name only a direction (tested by a threshold)": testable("step"),
      "to be kept every year": isRecurring(true),
      "to be kept each time that it occurs": isRecurring(false),
      positions: commitments.length - counted.length,
      criteria: counted.flatMap((c) => c.criteria).length,
      "with a number": counted
        .flatMap((c) => c.criteria)
        .filter((k) => k.terms.some((t) => t.target !== null)).length,
      "history entries": commitments.flatMap((c) => c.history).length,
      sources: sources.length,
    });
  });
});
