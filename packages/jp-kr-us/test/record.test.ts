import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Dataset, Ids } from "@policytrack/core";
import { describe, expect, test } from "vitest";
import { countsIn, describeRecord, policytrack, tableIn } from "../../cli/fixtures/record-suite.ts";
import { dataset } from "../dist/index.js";

const record = {
  folder: fileURLToPath(new URL("../", import.meta.url)),
  dataset: dataset as unknown as Dataset<Ids>,
  languages: ["en", "ja", "ko"],
  // A day of the article, two in between, and one after all evidence.
  days: ["2023-11-18", "2024-06-30", "2025-06-30", "2026-11-26"],
};
const { folder } = record;
const { commitments, sources } = dataset;

describeRecord(record);

describe("The coding of the record", () => {
  test("Every unit of the article has its record, and each later text says that it was added", () => {
    const units = commitments.map(({ extra }) => extra["unit"]).filter((unit) => typeof unit === "number");
    expect(units.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 34 }, (_, i) => i + 1));
  });

  test("No indirect entry has a status above in-progress, nor any after a direct one (rule V4)", () => {
    const wrong = commitments.flatMap(({ history }) =>
      history.filter(
        ({ status, directness, date, criterion }, i) =>
          directness === "indirect" &&
          status !== null &&
          (status !== "in-progress" ||
            history
              .slice(0, i)
              .some(
                (earlier, first) =>
                  earlier.directness === "direct" &&
                  earlier.status !== null &&
                  !(first === 0 && earlier.status === "pending") &&
                  (earlier.criterion === null || criterion === null || earlier.criterion === criterion) &&
                  String(earlier.date) < String(date),
              )),
      ),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("Nothing that delivers or renews a commitment is a claim of it (rule T5)", () => {
    const late = commitments.flatMap(({ claims, history }) =>
      claims.filter((claim) =>
        history.some(
          ({ status, date, citations }) =>
            (status === "delivered" || status === "continuing") &&
            date === claim.date &&
            citations.some(({ source }) => claim.citations.some((cited) => cited.source === source)),
        ),
      ),
    );
    // The ministry’s text of that day also tells of the leaders’ agreement, and is cited as a claim for that alone.
    expect(late.map(({ id }) => id)).toEqual(["jp-kr-hydrogen-sector-cooperation/agreed-2024-02-15"]);
  });
});

describe("The tables of the README", () => {
  test("The counts of the README are those of the record", () => {
    const counted = commitments.filter((c) => c.classification === "commitment");
    const of = (classification: string): number =>
      commitments.filter((c) => c.classification === classification).length;
    const criteria = counted.flatMap((c) => c.criteria);
    expect(countsIn(record, "Records")).toEqual({
      all: commitments.length,
      "of the article's 34 units": 34,
      "later texts added": commitments.length - 34,
      "counted as commitments": counted.length,
      "that name a deed, a number or a result": counted.filter((c) => c.extra["testable"] === "deed").length,
      "that name only a direction (tested by a threshold)": counted.filter(
        (c) => c.extra["testable"] === "step",
      ).length,
      "parts of another one": counted.filter((c) => c.relations.some((r) => r.type === "part-of")).length,
      positions: of("position"),
      background: of("background"),
      "summing-up by the author": of("author-summary"),
      criteria: criteria.length,
      "with a number": criteria.filter((k) => k.terms.some((t) => t.target !== null)).length,
      "history entries": commitments.flatMap((c) => c.history).length,
      sources: sources.length,
    });
  });

  type Source = (typeof sources)[number];
  const country = ({ extra }: Source): string =>
    ({ KR: "South Korea", JP: "Japan", US: "United States", international: "international bodies" })[
      String(extra["country"])
    ] ?? "other";
  const languages = new Intl.DisplayNames("en", { type: "language" });

  test.each<readonly [string, readonly Source[], (source: Source) => string]>([
    ["Country of the publisher", sources, country],
    ["Official texts of", sources.filter(({ kind }) => kind === "official"), country],
    ["Language", sources, ({ language }) => languages.of(language ?? "und") ?? "not stated"],
    ["Kind", sources, ({ kind }) => kind ?? "not stated"],
    ["Read", sources, ({ extentRead }) => extentRead ?? "not stated"],
  ])("The table “%s” of the README has the numbers and shares of the sources", (heading, counted, key) => {
    const names = [...new Set(counted.map(key))];
    const counts = names.map(
      (name) => [name, counted.filter((source) => key(source) === name).length] as const,
    );
    const cells = (n: number): readonly string[] =>
      heading === "Official texts of"
        ? [String(n)]
        : [String(n), `${((n / counted.length) * 100).toFixed(1)}%`];
    expect(tableIn(record, heading)).toEqual(Object.fromEntries(counts.map(([name, n]) => [name, cells(n)])));
  });
});

describe("The pages that go with the record", () => {
  test("Each record has its line among the corrections", () => {
    const page = readFileSync(`${folder}../../docs/record/corrections.md`, "utf8");
    expect(commitments.map(({ id }) => id).filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
  });

  test("The figures on reliability are those of the two codings", () => {
    const { sheets } = JSON.parse(
      policytrack(
        record,
        "agreement",
        "coding/A.json",
        "coding/B.json",
        "--sheets",
        "coding/sheets.yaml",
        "--format",
        "json",
      ),
    ) as {
      readonly sheets: readonly {
        readonly sheet: string;
        readonly variables: readonly {
          readonly variable: string;
          readonly units: number;
          readonly alpha: number | null;
          readonly interval: { readonly lower: number; readonly upper: number } | null;
          readonly disagreements: readonly unknown[];
        }[];
      }[];
    };
    const figure = (value: number): string => value.toFixed(3).replace("-", "−");
    const page = readFileSync(`${folder}../../docs/record/reliability.md`, "utf8");
    const readme = readFileSync(`${folder}README.md`, "utf8");
    const cells = (line: string): readonly string[] => line.split("|").map((cell) => cell.trim());
    const rowsOf = (text: string): readonly (readonly string[])[] =>
      text
        .split("\n")
        .filter((line) => /^\s*\| `/.test(line))
        .map(cells);
    for (const { sheet, variables } of sheets) {
      const [, table = ""] = page.split(`<!-- alpha-${sheet}:begin -->`);
      const [, told = ""] = page.split(new RegExp(`### Sheet ${sheet} \\(\\d+\\)`));
      expect(rowsOf(table.split("<!--")[0] ?? "").map((row) => [row[1], row[3], row[6], row[7]])).toEqual(
        variables.map(({ variable, units, alpha, interval }) => [
          `\`${variable}\``,
          String(units),
          alpha === null ? "–" : figure(alpha),
          interval === null ? "–" : `${figure(interval.lower)} to ${figure(interval.upper)}`,
        ]),
      );
      // Every disagreement is settled in writing.
      expect(rowsOf(told.split("\n#")[0] ?? "")).toHaveLength(
        variables.reduce((sum, { disagreements }) => sum + disagreements.length, 0),
      );
      const [, short = ""] = readme.split("<!-- alpha:begin -->");
      const column = sheet === "B" ? 3 : 2;
      for (const row of rowsOf(short.split("<!--")[0] ?? "")) {
        const found = variables.find(({ variable }) => row[1] === `\`${variable}\``);
        const isUnits = row.length > 4;
        if (found === undefined || isUnits !== (sheet !== "C")) continue;
        const { alpha, interval } = found;
        expect([row[1], row[column]]).toEqual([
          row[1],
          `${figure(alpha ?? 0)}${interval === null ? "" : ` (${figure(interval.lower)} to ${figure(interval.upper)})`}`,
        ]);
      }
    }
  });
});
