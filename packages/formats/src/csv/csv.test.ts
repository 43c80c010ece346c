import { execFileSync } from "node:child_process";
import { assess, type Assessment, type Dataset } from "@policytrack/core";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datasetsByName, madeUpDataset } from "../dataset-fixture.ts";
import { assessmentsToCsv } from "./assessments-to-csv.ts";
import { csvCell, csvLine, csvList, fromCsvCell, fromCsvList } from "./cell.ts";
import { commitmentsToCsv } from "./commitments-to-csv.ts";

const days = ["2023-10-31", "2024-02-01", "2024-03-15", "2024-08-31", "2031-01-01"];

/** The rows as csv-parse reads them, strictly: a wrong number of cells or a stray quote is an error. */
function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, record_delimiter: "\r\n" });
}

function assessedOn(dataset: Dataset, on: string): Assessment {
  return assess(dataset, { on });
}

/** The rows of some files as Python's csv module reads them; null where there is no Python. */
function readByPython(files: readonly string[]): unknown {
  const program = [
    "import csv, io, json, sys",
    "files = json.loads(sys.stdin.buffer.read())",
    "json.dump([list(csv.reader(io.StringIO(f, newline=''), strict=True)) for f in files], sys.stdout)",
  ].join("\n");
  try {
    const out = execFileSync("python3", ["-c", program], { input: JSON.stringify(files) });
    return JSON.parse(out.toString("utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

describe("csvCell", () => {
  it.each([
    ["plain", "plain"],
    ["", ""],
    [null, ""],
    [-5, "-5"],
    [0.5, "0.5"],
    [true, "true"],
    ["-5", "'-5"],
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ["\rx", `"'\rx"`],
    ["＝1", "'＝1"],
    ["'tis", "''tis"],
    ['say "a", b', '"say ""a"", b"'],
    ["a=b", "a=b"],
  ] as const)("writes %j as %j", (value, cell) => expect(csvCell(value)).toBe(cell));

  it("gives back every text, whoever reads it", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({
        unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", '"', ",", "a", "|", "\\"),
      }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (texts) => {
        const [row] = parse(csvLine(texts), { record_delimiter: "\r\n" }) as string[][];
        expect(row?.map(fromCsvCell)).toEqual(texts);
        for (const cell of row ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { numRuns: 500 },
    );
  });

  it("gives back every list", () => {
    const value = fc.string({ unit: fc.constantFrom("|", "\\", "a", "\n"), minLength: 1 });
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect(fromCsvList(csvList(values))).toEqual(values);
      }),
    );
  });
});

describe.each(datasetsByName())("the %s record", (_, dataset) => {
  it("has one row a commitment", () => {
    const rows = rowsOf(commitmentsToCsv(dataset, assessedOn(dataset, "2024-08-31")));
    expect(rows.map(({ id }) => id)).toEqual(dataset.commitments.map(({ id }) => id));
    expect(rows.map((row) => fromCsvCell(row["title"] ?? ""))).toEqual(
      dataset.commitments.map(({ title }) => title),
    );
  });

  it("has one row a commitment, criterion and day", () => {
    const rows = rowsOf(
      assessmentsToCsv(
        dataset,
        days.map((on) => assessedOn(dataset, on)),
      ),
    );
    expect(rows.map(({ commitment, criterion, on }) => [commitment, criterion, on])).toEqual(
      days.flatMap((on) =>
        dataset.commitments.flatMap(({ id, criteria }) =>
          criteria.length === 0
            ? [[id, "not-applicable", on]]
            : criteria.map((criterion) => [id, criterion.id, on]),
        ),
      ),
    );
  });

  it("says in the table what the assessment says", () => {
    const assessments = days.map((on) => assessedOn(dataset, on));
    const rows = rowsOf(assessmentsToCsv(dataset, assessments)).filter(({ known }) => known === "yes");
    expect(rows.map((row) => [row["status"], row["schedule"], row["days_to_due"]])).toEqual(
      assessments.flatMap(({ commitments }) =>
        commitments.flatMap((assessed) =>
          assessed.known === "no"
            ? []
            : assessed.criteria.map(({ status, deadline }, i) => [
                status.among.join("|"),
                deadline.schedule.join("|"),
                deadline.daysToDue === null
                  ? expect.stringMatching(/^(unknown|not-applicable)$/)
                  : String(assessed.criteria[i]?.deadline.daysToDue),
              ]),
        ),
      ),
    );
  });

  it("is read alike by csv-parse and Python's csv module", ({ skip }) => {
    const files = [
      commitmentsToCsv(dataset, assessedOn(dataset, "2024-08-31")),
      assessmentsToCsv(dataset, [assessedOn(dataset, "2024-08-31")]),
    ];
    const rows = readByPython(files);
    skip(rows === null, "there is no python3");
    expect(rows).toEqual(files.map((file) => parse(file, { record_delimiter: "\r\n" })));
  });
});

describe("commitmentsToCsv", () => {
  const dataset = madeUpDataset();
  const rows = (on: string): Record<string, Record<string, string>> =>
    Object.fromEntries(
      rowsOf(commitmentsToCsv(dataset, assessedOn(dataset, on))).map((row) => [row["id"], row]),
    );

  it("keeps unknown, not applicable and empty apart", () => {
    const { "nordia-friendship": friendship, "nordia-stations": stations } = rows("2024-08-31");
    expect(friendship).toMatchObject({
      made_on: "unknown",
      part_of: "",
      other_parties: "",
      due: "not-applicable",
      status: "unknown",
      completion_min: "not-applicable",
    });
    expect(stations).toMatchObject({ completion_min: "unknown", opens: "not-applicable" });
  });

  it("tells of deadlines and figures", () => {
    const { "nordia-centre": centre, "nordia-stations": stations } = rows("2024-08-31");
    expect(centre).toMatchObject({
      committed_by: "nordia",
      other_parties: "sudia",
      due_in_words: "by the end of October 2024",
      due: "2024-10-31",
      doubt_until: "2024-10-31",
      target_year: "2024",
      schedule: "met",
      sources: "3",
      first_source_url: "https://gazette.example/announcement?a=1,2",
    });
    expect(stations).toMatchObject({
      target: "nordia-stations/more-by-2030",
      due: "2030-12-31",
      targets: "2",
    });
    expect(Number(stations?.["completion_max"])).toBeCloseTo((2728.5 - 211) / (30_000 - 211));
  });

  it("shows no later source, and no verdict where nothing was known", () => {
    expect(rows("2024-02-01")["nordia-centre"]).toMatchObject({
      sources: "1",
      due_in_words: "early 2024, approximately",
    });
    expect(rows("2023-10-31")["nordia-centre"]).toMatchObject({
      known: "no",
      status: "not-applicable",
      sources: "0",
    });
  });

  it("joins names so that they can be told apart", () => {
    const names = rows("2024-08-31")["sudia-memorandum"]?.["committed_by_names"] ?? "";
    expect(names).toBe("Nordia|Sudia \\| the South");
    expect(fromCsvList(names)).toEqual(["Nordia", "Sudia | the South"]);
  });

  it("takes no assessment of another dataset", () => {
    const other = { ...assessedOn(dataset, "2024-08-31"), dataset: "other" };
    expect(() => commitmentsToCsv(dataset, other)).toThrow(RangeError);
    expect(() => assessmentsToCsv(dataset, [other])).toThrow(RangeError);
  });
});
