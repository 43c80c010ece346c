import { describe, expect, test } from "vitest";
import { rules } from "@policytrack/core/schema";
import { assess, get } from "@policytrack/core";
import { parse } from "@policytrack/core/schema";
import { mappingSchema } from "../mapping.ts";
import { importTable, type Imported } from "../import-table.ts";
import { readRows } from "../read-rows.ts";
import { presetMapping } from "../read-mapping.ts";
import { presets } from "./index.ts";

async function imported(preset: string, file: string, text: string, day: string): Promise<Imported> {
  const mapping = presetMapping(preset);
  const table = await readRows(new TextEncoder().encode(text), file, mapping.input);
  const name = file.replace(/\.\w+$/, "");
  return importTable({ ...table, rows: table.rows.map((row) => ({ ...row, file: name })) }, mapping, {
    day,
    datasetId: "sample",
    title: "Sample",
    language: "en",
    source: {
      id: `sample-${day}`,
      fields: { kind: "dataset", published: day, accessed: day, extentRead: "whole" },
    },
  });
}

const datasetOf = ({ input }: Imported) => parse(input);

test("Every preset keeps to the schema of mappings", () => {
  for (const [name, mapping] of presets)
    expect(mappingSchema.safeParse(mapping).error?.issues ?? [], name).toEqual([]);
});

test("Every rule that the loss report calls a contradiction is one that there is", async () => {
  const source = await import("node:fs/promises").then((fs) =>
    fs.readFile(new URL("../import-table.ts", import.meta.url), "utf8"),
  );
  const named = [...source.matchAll(/^ {2}"([a-z-]+)",$/gm)].map(([, rule]) => rule);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((rule) => !rules.some(({ id }) => id === rule))).toEqual([]);
});

describe("Net Zero Tracker", () => {
  const sheet = `last_updated,id_code,name,country,actor_type,isin_id,end_target,end_target_percentage_reduction,end_target_baseline_year,end_target_year,end_target_status,status_date,interim_target,interim_target_percentage_reduction,interim_target_baseline_year,interim_target_year,source_url,scope_3
2022-06-29 11:21:33,CIT-9001,Harbourtown,ITA,City,,Emissions reduction target,80,1990,2050,In law,2021,Emissions reduction target,45,1990,2030,https://harbourtown.example/plan.pdf,
2022-06-29 11:21:33,COM-9001,Invented Steel,JPN,Company,JP0000000001,Emissions intensity target,30,2019,2040,In corporate strategy,2021,Emissions intensity target,40,2019,2050,,Partial
2022-06-29 11:21:33,REG-9001,South Valley,THA,Region,,No target,,,,,,No target,,,,,
2022-06-29 11:21:33,COM-9002,Invented Cloud,USA,Company,,Net zero,,,2020,Achieved (self-declared),2020,No target,,,,,
2022-06-29 11:21:33,COM-9003,Invented Air,USA,Company,,Net zero,,,2050,Dreamt of,,No target,,,,,`;

  test("Targets, baselines, firmness and steps on the way become criteria; the rest is kept", async () => {
    const made = await imported("net-zero-tracker", "nzt.csv", sheet, "2022-12-20");
    expect(made.errors).toEqual([]);
    expect(made.report).toMatchObject({ rows: 5, commitments: 5, refused: [], aside: [] });
    expect(made.report.cells.lost).toBe(0);
    const dataset = datasetOf(made);
    const city = get(dataset, "commitment", "cit-9001");
    expect(city.identifiers).toEqual([{ scheme: "net-zero-tracker", id: "CIT-9001" }]);
    expect(city.claims[0]).toMatchObject({ firmness: "in-law" });
    const dueOf = Object.fromEntries(city.criteria.map(({ stage, terms }) => [stage, terms[0]?.due]));
    expect(dueOf).toMatchObject({ final: { date: "2050" }, interim: { date: "2030" } });
    expect(city.extra).toMatchObject({ country: "ITA" });
    expect(get(dataset, "party", "invented-steel")).toMatchObject({
      kind: "company",
      identifiers: [{ scheme: "isin", id: "JP0000000001" }],
    });
  });

  test("A row without a target asserts that there is none, and an achieved one is delivered", async () => {
    const dataset = datasetOf(await imported("net-zero-tracker", "nzt.csv", sheet, "2022-12-20"));
    expect(get(dataset, "commitment", "reg-9001")).toMatchObject({
      criteria: [],
      claims: [{ firmness: "none" }],
    });
    expect(get(assess(dataset), "commitment", "com-9002")).toMatchObject({ status: "delivered" });
  });

  test("A code that is not in the list, and an interim year after the end, are told with their rows", async () => {
    const { report } = await imported("net-zero-tracker", "nzt.csv", sheet, "2022-12-20");
    expect(report.unread.map(({ place, column, value }) => [place, column, value])).toContainEqual([
      "line 6",
      "end_target_status",
      "Dreamt of",
    ]);
    expect(report.contradictions.map(({ place, reason }) => [place, reason.split(":")[0]])).toEqual(
      expect.arrayContaining([
        ["line 3", "interim-after-end"],
        ["line 3", "end-weaker-than-interim"],
      ]),
    );
  });
});

describe("Open Contracting milestones", () => {
  const milestone = {
    title: "The bridge opens",
    dueDate: "2018-10-05T00:00:00Z",
    dateModified: "2018-09-20T00:00:00Z",
  };
  const release = {
    version: "1.1",
    releases: [
      {
        ocid: "ocds-xx-1",
        id: "1",
        date: "2018-09-25T09:30:00Z",
        buyer: { name: "Harbourtown" },
        tender: { milestones: [{ id: "t1", ...milestone, status: "scheduled" }] },
        contracts: [
          {
            id: "c1",
            title: "The bridge",
            implementation: {
              milestones: [
                { id: "m1", ...milestone, status: "met", dateMet: "2018-09-10T00:00:00Z", type: "delivery" },
                { id: "m2", ...milestone, status: "notMet" },
              ],
            },
          },
        ],
      },
    ],
  };

  test("What is not met before it is due is pending, never missed; what is met is delivered on its day", async () => {
    const made = await imported("ocds-milestones", "release.json", JSON.stringify(release), "2018-09-25");
    expect(made.report).toMatchObject({ rows: 3, commitments: 3, refused: [], unread: [] });
    const verdicts = assess(datasetOf(made), { on: "2018-09-25" }).commitments.map(
      ({ id, status, timeliness }) => [id, status, timeliness],
    );
    expect(verdicts).toEqual([
      ["ocds-xx-1-c1-m1", "delivered", "on-time"],
      ["ocds-xx-1-c1-m2", "pending", "not-due"],
      ["ocds-xx-1-t1", "unknown", "not-due"],
    ]);
  });
});

describe("IATI results", () => {
  const activity = `<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03"><iati-activity>
  <iati-identifier>XX-INV-1-A1</iati-identifier><reporting-org ref="XX-INV-1"><narrative>Invented Aid</narrative></reporting-org>
  <transaction><value>5</value></transaction>
  <result type="2"><title><narrative>School for all</narrative></title>
    <indicator measure="2" ascending="0"><title><narrative>Children out of school</narrative></title>
      <baseline year="2020" value="12"/>
      <period><period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/><target value="9"/><actual value="8.5"/></period>
      <period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><target value="6"/></period>
      <period><period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/></period>
    </indicator>
    <indicator measure="1"><title><narrative>Teachers trained</narrative></title>
      <period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><target value="most of them"/></period>
    </indicator>
  </result></iati-activity></iati-activities>`;

  test("Each period with a target is a commitment, each actual value an observation, and the direction is that of the indicator", async () => {
    const made = await imported("iati-results", "activity.xml", activity, "2024-06-30");
    expect(made.errors).toEqual([]);
    expect(made.report).toMatchObject({ rows: 4, commitments: 3, observations: 1 });
    expect(made.report.aside.map(({ reason }) => reason)).toEqual(["The period has no target."]);
    expect(made.report.unread.map(({ value }) => value)).toEqual(["most of them"]);
    const dataset = datasetOf(made);
    const [first] = dataset.commitments;
    expect(first?.title["en"]).toBe("Children out of school: 9 by 2023-12-31");
    expect(first?.criteria[0]?.terms[0]?.target).toMatchObject({
      comparator: "at-most",
      value: { min: 9, max: 9 },
    });
    expect(dataset.indicators[0]).toMatchObject({ measure: "ratio", direction: "decrease" });
    expect(dataset.parties.map(({ id }) => id)).toEqual(["invented-aid"]);
  });
});

test("Open SDG: a data file becomes the values of an indicator, told apart by its columns", async () => {
  const file =
    "Year,Sex,Units,GeoCode,Value\n2019,,Percent,,12.5\n2019,female,Percent,,13\n2020,,Percent,,\n2021,,Percent,,11\n";
  const made = await imported("open-sdg", "indicator_1-1-1.csv", file, "2022-01-31");
  expect(made.report).toMatchObject({ rows: 4, commitments: 0, observations: 3, refused: [] });
  const { indicators, observations } = datasetOf(made);
  expect(indicators).toMatchObject([{ id: "indicator-1-1-1", unit: "Percent", dimensions: ["sex"] }]);
  expect(observations.map(({ date, dimensions, value }) => [date, dimensions, value?.min])).toEqual(
    expect.arrayContaining([
      ["2019", {}, 12.5],
      ["2019", { sex: "female" }, 13],
      ["2021", {}, 11],
    ]),
  );
});

describe("promise trackers", () => {
  test("WeVis: parties, domains and statuses, in the language of the tracker", async () => {
    const promises = [
      {
        id: 9001,
        isActive: true,
        party: "พรรคสมมติ",
        category: "economics",
        status: "paused",
        description: "สร้างสะพาน",
        links: [{ name: "a", url: "https://a.example/1" }],
        timelines: [],
      },
      {
        id: 9002,
        isActive: true,
        party: "พรรคสมมติ",
        category: "culture",
        status: "done",
        description: "ทาสีสะพาน",
        links: [],
        timelines: [{ label: "อนุมัติ", from: "2019-7-10" }],
      },
    ];
    const made = await imported("wevis", "promises.json", JSON.stringify(promises), "2021-03-31");
    expect(made.report).toMatchObject({ rows: 2, commitments: 2, unread: [], refused: [] });
    const dataset = datasetOf(made);
    expect(get(dataset, "commitment", "promise-9001").history[0]).toMatchObject({
      status: "stalled",
      sourceCode: { scheme: "wevis-promise-tracker", id: "paused" },
    });
    expect(get(dataset, "commitment", "promise-9002").history).toMatchObject([
      { date: "2019-07-10", text: { en: "อนุมัติ" }, status: null },
      { date: null, observedUntil: "2021-03-31", status: "delivered" },
    ]);
    expect(dataset.parties[0]).toMatchObject({ kind: "political-party" });
  });

  test("TrumpTracker: promises in YAML", async () => {
    const yaml =
      "promises:\n  -\n    title: Build a bridge\n    status: Not started\n    category: Culture\n  -\n    title: Leave the river alone\n    status: Broken\n    category: Environment\n    sources: [https://a.example/river]\n";
    const made = await imported("trumptracker", "promises.yaml", yaml, "2018-01-31");
    expect(made.report).toMatchObject({ rows: 2, commitments: 2, unread: [], refused: [] });
    const dataset = datasetOf(made);
    expect(get(dataset, "commitment", "build-a-bridge").history[0]).toMatchObject({ status: "pending" });
    expect(get(dataset, "commitment", "leave-the-river-alone").history[0]).toMatchObject({
      status: "abandoned",
    });
  });
});
