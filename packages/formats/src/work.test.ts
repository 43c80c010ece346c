import { assess, type Dataset, linearPace } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { copies } from "../../core/fixtures/copies.ts";
import { countedReads } from "../../core/fixtures/counted-reads.ts";
import { jpKrUs } from "../../core/fixtures/records.ts";
import { cutTo } from "./cut.ts";
import { evidenceUntil } from "./cut/evidence-until.ts";
import { allFormats } from "./all-formats.ts";
import { writeFormat } from "./formats.ts";
import { changesView, commitmentView, explanationView, reportView } from "./view.ts";
import { en } from "./words.ts";

const options = { words: en, methods: [linearPace] };

/** Everything that is said of a dataset. */
const uses: Readonly<Record<string, (dataset: Dataset) => unknown>> = {
  report: (dataset) => reportView(assess(dataset), options),
  "each commitment": (dataset) => {
    const assessment = assess(dataset);
    return assessment.commitments.map(({ id }) => commitmentView(assessment, id, options));
  },
  changes: (dataset) =>
    changesView(assess(dataset, { on: "2024-01-01" }), assess(dataset, { on: "2025-06-30" }), options),
  "why each is so": (dataset) => {
    const assessment = assess(dataset);
    return assessment.verdicts.map((verdict) => explanationView(assessment, verdict, options));
  },
  "cut to a day": (dataset) => cutTo(dataset, { evidenceUntil: "2024-01-01" }),
  ...Object.fromEntries(
    allFormats.map((format) => [
      format.id,
      (dataset: Dataset) => writeFormat(format, assess(dataset), options),
    ]),
  ),
};

describe("Work grows with the number of commitments alone", () => {
  it.each(Object.keys(uses))("%s", (name) => {
    const readsEach = (n: number): number => {
      const counted = countedReads(copies(jpKrUs, n));
      uses[name]!(counted.value);
      return counted.reads() / n;
    };
    expect(readsEach(8) / readsEach(2)).toBeLessThan(1.1);
  });
});

describe("Writing a dataset of which nothing is cut", () => {
  it.each(["json", "ndjson"])("reads each of its fields a few times, and judges nothing: %s", (id) => {
    const fieldsOf = (value: unknown): number =>
      typeof value === "object" && value !== null
        ? Object.values(value).reduce<number>((sum, inner) => sum + 1 + fieldsOf(inner), 0)
        : 0;
    const counted = countedReads(jpKrUs);
    const assessment = { ...assess(jpKrUs), dataset: counted.value };
    const format = allFormats.find((one) => one.id === id)!;
    for (const piece of format.write(assessment, { words: en })) expect(piece).not.toBe("");
    expect(counted.reads() / fieldsOf(jpKrUs)).toBeLessThan(4);
  });
});

describe("A line of corrections longer than calls can be nested", () => {
  const citations = [{ source: "s", doubtful: false }];
  const source = { id: "s", published: "2024-01-01", accessed: null };
  const corrected = (n: number): Dataset =>
    ({
      ...jpKrUs,
      sources: [source],
      commitments: [],
      events: Array.from({ length: n }, (_, i) => ({
        id: `e${i}`,
        corrects: i === 0 ? null : `e${i - 1}`,
        citations,
      })),
      observations: [],
    }) as unknown as Dataset;

  it("leaves every second fact corrected, and takes work in proportion", () => {
    const dataset = corrected(50_000);
    const evidence = evidenceUntil(dataset, { evidenceUntil: "2024-12-31" });
    expect(dataset.events.slice(-4).map((fact) => evidence.isKnown(fact))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(evidence.isKnown(dataset.events[0]!)).toBe(false);
    const reads = (n: number): number => {
      const counted = countedReads(corrected(n));
      const until = evidenceUntil(counted.value, { evidenceUntil: "2024-12-31" });
      for (const fact of counted.value.events) until.isKnown(fact);
      return counted.reads() / n;
    };
    expect(reads(4000) / reads(1000)).toBeLessThan(1.02);
  });
});
