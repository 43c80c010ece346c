import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Dataset } from "@policytrack/core";
import { parseDataset } from "@policytrack/core/schema";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { daysFromTo } from "../src/export/days-from-to.ts";
import { run, soundFolder } from "./folder.ts";
import { spawned } from "./spawned.ts";

const rows = (csv: string): readonly (readonly string[])[] =>
  csv
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));

/** So many days that it takes until somebody ends it. */
const everyDay = [
  "export",
  "assessments",
  ".",
  "--from",
  "0001-01-01",
  "--to",
  "9999-12-31",
  "--every",
  "P1D",
];

describe("export", () => {
  it.each([
    ["json", '{"id":"sound","title":'],
    ["ndjson", '{"type":"dataset","id":"sound",'],
    ["yaml", "id: sound\n"],
    ["csv", "id,title,summary,"],
    ["assessments", "dataset,version,commitment,"],
    ["icalendar", "BEGIN:VCALENDAR\r\n"],
  ])("writes %s to standard output and, the same, to a file", async (format, beginning) => {
    await using test = await soundFolder();
    const printed = await run("export", format, test.folder);
    expect(printed).toMatchObject({ code: 0, err: "" });
    expect(printed.out.startsWith(beginning)).toBe(true);
    const out = path.join(test.folder, "out");
    expect(await run("export", format, test.folder, "--out", out)).toEqual({
      code: 0,
      out: `Wrote ${out}.\n`,
      err: "",
    });
    expect(await readFile(out, "utf8")).toBe(printed.out);
    expect(await readdir(test.folder)).toEqual(["data", "out", "package.json"]);
  });

  it.each([
    ["json-schema", '"title": "Dataset"'],
    ["codebook", "# Codebook"],
  ])("writes %s, which is of no dataset", async (format, part) => {
    const printed = await run("export", format);
    expect(printed).toMatchObject({ code: 0, err: "" });
    expect(printed.out).toContain(part);
  });

  it("writes YAML that says the same as the JSON", async () => {
    await using test = await soundFolder();
    const json = JSON.parse((await run("export", "json", test.folder)).out) as Dataset;
    expect(parseDataset(parse((await run("export", "yaml", test.folder)).out))).toEqual(json);
  });

  it("names the format that was meant, and all where none is near", async () => {
    expect(await run("export", "jsno", "somewhere", "--out", "x")).toEqual({
      code: 2,
      out: "",
      err: 'There is no format "jsno". Did you mean "json"?\n',
    });
    expect((await run("export", "spreadsheet")).err).toContain("The formats are json, ndjson, yaml, csv,");
    expect((await run("export")).code).toBe(2);
  });

  it("writes nothing of a record that has problems, and leaves what was there", async () => {
    await using test = await soundFolder();
    await test.add("out.json", "before");
    await test.change("data/domains.yaml", "en: Ferries", 'en: ""');
    const out = path.join(test.folder, "out.json");
    expect(await run("export", "json", test.folder, "--out", out)).toMatchObject({ code: 1, out: "" });
    expect(await readFile(out, "utf8")).toBe("before");
  });

  it("says of a place where nothing can be written why", async () => {
    await using test = await soundFolder();
    const nowhere = path.join(test.folder, "nowhere", "out.json");
    expect(await run("export", "json", test.folder, "--out", nowhere)).toEqual({
      code: 2,
      out: "",
      err: `${nowhere} could not be written: there is no folder ${path.dirname(nowhere)}. Make it first, or mend the path.\n`,
    });
    expect((await run("export", "json", test.folder, "--out", test.folder)).err).toContain("it is a folder");
    expect(await readdir(path.dirname(test.folder))).not.toContainEqual(expect.stringContaining(".new-"));
  });
});

describe("export assessments", () => {
  it("has a row for each commitment and day, by what was known then", async () => {
    await using test = await soundFolder();
    const days = await run("export", "assessments", test.folder, "--on", "2020-01-01", "2024-06-30");
    const [header = [], ...told] = rows(days.out);
    const [on, known] = ["on", "known"].map((name) => header.indexOf(name)) as [number, number];
    expect(told.map((row) => [row[on], row[known]])).toEqual([
      ["2020-01-01", "no"],
      ["2024-06-30", "yes"],
    ]);
    const knownSince = ["--on", "2020-01-01", "--known-by", "2026-01-01"];
    const later = await run("export", "assessments", test.folder, ...knownSince);
    expect(rows(later.out)[1]?.[header.indexOf("known_by")]).toBe("2026-01-01");
  });

  it("takes a row of days, up to today where nothing else is said", async () => {
    await using test = await soundFolder();
    const months = await run("export", "assessments", test.folder, "--from", "2024-03-31");
    expect(rows(months.out).map((row) => row[5])).toEqual([
      "on",
      "2024-03-31",
      "2024-04-30",
      "2024-05-31",
      "2024-06-30",
    ]);
    expect((await run("export", "assessments", test.folder, "--every", "P1M")).err).toContain("add --from");
    expect((await run("export", "assessments", test.folder, "--from", "2024-07-01")).code).toBe(2);
  });

  it("is gone without a trace when it is interrupted", async () => {
    await using test = await soundFolder();
    await using long = spawned(test.folder, ...everyDay, "--out", "out.csv");
    while (!(await readdir(test.folder)).some((name) => name.startsWith("out.csv.new-")))
      await new Promise((resolve) => setTimeout(resolve, 20));
    long.process.kill("SIGINT");
    expect(await long.ended).toBe(130);
    expect(long.err()).toBe("Interrupted: nothing of out.csv was left half-written.\n");
    expect(await readdir(test.folder)).toEqual(["data", "package.json"]);
  });

  it("ends quietly when nobody reads on", async () => {
    await using test = await soundFolder();
    await using long = spawned(test.folder, ...everyDay);
    await long.until((out) => out.length > 0);
    long.process.stdout?.destroy();
    expect(await long.ended).toBe(0);
    expect(long.err()).toBe("");
  });
});

describe("export icalendar", () => {
  it("is stamped with the moment it was made, and of one party where it is asked for", async () => {
    await using test = await soundFolder();
    const all = await run("export", "icalendar", test.folder);
    expect(all.out).toContain("\r\nDTSTAMP:20240630T120000Z\r\n");
    expect((await run("export", "icalendar", test.folder, "--party", "norland")).out).toContain(
      "BEGIN:VEVENT",
    );
    expect(await run("export", "icalendar", test.folder, "--party", "norlan")).toMatchObject({
      code: 2,
      out: "",
      err: 'There is no party "norlan". Did you mean "norland"?\n',
    });
    const none = await run("export", "icalendar", test.folder, "--party", "sudland");
    expect(none.err).toContain("The calendar is empty: nothing that sudland itself commits to");
  });

  it("makes a folder of calendars, in the place of none that holds anything else", async () => {
    await using test = await soundFolder();
    const out = path.join(test.folder, "calendars");
    for (let times = 1; times <= 2; times++) {
      expect((await run("export", "icalendar", test.folder, "--each-party", "--out", out)).code).toBe(0);
      expect(await readdir(out)).toEqual(["all.ics", "party-norland.ics"]);
    }
    const taken = await run("export", "icalendar", test.folder, "--each-party", "--out", test.folder);
    expect(taken.code).toBe(2);
    expect(taken.err).toContain("holds calendars, which is no calendar and would be lost");
    expect((await run("export", "icalendar", test.folder, "--each-party")).err).toContain("--out calendars");
  });
});

describe("daysFromTo", () => {
  it("counts each day from the first", () => {
    const monthly = daysFromTo("2024-01-31", "2024-04-01", { years: 0, months: 1, weeks: 0, days: 0 });
    expect([...monthly]).toEqual(["2024-01-31", "2024-02-29", "2024-03-31"]);
  });
});
