import { describe, expect, test } from "vitest";
import { commands } from "./commands/index.ts";
import { emptyFolder, examplesFolder, type TestFolder } from "./testing/test-folder.ts";
import { run } from "./testing/run.ts";

/** Each command that reads a record, in a form that works on any. */
const lines: Readonly<Record<string, (record: string, day: string) => string>> = {
  report: (record, day) => `report ${record} --on ${day}`,
  show: (record, day) => `show RECORD-ID ${record} --on ${day}`,
  upcoming: (record, day) => `upcoming ${record} --on ${day}`,
  compare: (record, day) => `compare ${record} --from ${day} --to ${day}`,
  review: (record, day) => `review ${record} --on ${day}`,
  check: (record) => `check ${record}`,
  build: (record) => `build ${record} --out built`,
  export: (record, day) => `export json ${record} --on ${day}`,
  site: (record, day) => `site ${record} --out website --on ${day}`,
};

async function runAll(
  folder: TestFolder,
  record: string,
  ids: readonly string[],
  day: string,
): Promise<void> {
  for (const [command, lineOf] of Object.entries(lines)) {
    const line = lineOf(record, day);
    const each = line.includes("RECORD-ID") ? ids.map((id) => line.replace("RECORD-ID", id)) : [line];
    for (const one of each) {
      const { code, err, out } = await run(folder.path, one, { width: 80 });
      // A commitment that is not on record yet cannot be shown, and says so.
      const allowed = command === "show" && err.includes("not on record") ? 2 : 0;
      expect({ one, code, err: code === allowed ? "" : err }).toEqual({ one, code: allowed, err: "" });
      // oxlint-disable-next-line no-control-regex
      expect(out, one).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    }
  }
}

describe("what is valid works with every command on every day", () => {
  // oxlint-disable-next-line vitest/expect-expect
  test.each(["0000-01-01", "0001-01-01", "2023-03-13", "2024-02-29", "2024-07-31", "9999-12-31"])(
    "%s",
    async (day) => {
      await using folder = await examplesFolder();
      await runAll(folder, "harbour-towns", ["evening-ferry"], day);
      await runAll(folder, "sheet.yaml", ["halve-emissions"], day);
    },
  );

  test("Extreme dates and numbers", async () => {
    await using folder = await emptyFolder();
    await folder.write(
      "extreme.json",
      JSON.stringify({
        id: "extreme",
        title: "Extreme",
        source: "https://example.org/x 2024-01-05",
        reviewedThrough: "2024-01-05",
        events: { end: { title: "The end", date: "9999-12-31" } },
        indicators: {
          n: {
            title: "N",
            measure: "stock",
            direction: "increase",
            observations: [
              { date: "2023", value: 1e308 },
              { date: "2022", value: 5e-324 },
            ],
          },
        },
        commitments: {
          late: { title: "After the end", party: "a", due: "within P7977Y after end" },
          huge: {
            title: "Huge",
            party: "a",
            due: "by 2030",
            indicator: "n",
            atLeast: 1e308,
            baseline: "5e-324 in 2022",
          },
          early: {
            title: "Early",
            party: "a",
            due: "by 0000",
            history: [{ date: "-0001", status: "delivered" }],
          },
          yearly: { title: "Yearly", party: "a", due: "every year from 2000" },
        },
      }),
    );
    const { code } = await run(folder.path, "check extreme.json");
    if (code === 0)
      for (const day of ["0000-01-01", "2024-01-05", "9999-12-31"])
        await runAll(folder, "extreme.json", ["late", "huge", "early", "yearly"], day);
    else expect(code).toBe(1);
  });
});

describe("hostile text", () => {
  const hostile = "Ferry\u001B]0;x\u0007 \u202Ex\n::error::y";
  test("A record with control characters is refused, and they are shown and not obeyed", async () => {
    await using folder = await examplesFolder();
    for (const [field, value] of [
      ["title", hostile],
      [hostile, "x"],
    ] as const) {
      const record = {
        id: "x",
        title: "X",
        source: "https://example.org/x 2024-01-05",
        reviewedThrough: "2024-01-05",
        commitments: [{ title: "A", party: "b", due: 2030, [field]: value }],
      };
      await folder.write("hostile.json", JSON.stringify(record));
      for (const format of ["text", "github"]) {
        const { code, out } = await run(folder.path, `check hostile.json --format ${format}`);
        expect(code).toBe(1);
        // oxlint-disable-next-line no-control-regex
        expect(out).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202E]/);
        expect(out.split("\n").filter((line) => line.startsWith("::error::"))).toEqual([]);
      }
    }
  });

  test("Markup in a title reaches a terminal as it is, and Markdown escaped", async () => {
    await using folder = await examplesFolder();
    await folder.write(
      "markup.yaml",
      (await folder.read("sheet.yaml")).replace(
        "Halve emissions",
        "'<img src=x onerror=alert(1)> | [a](javascript:b) ::error::c'",
      ),
    );
    const { out } = await run(folder.path, "report markup.yaml");
    expect(out).toContain("<img src=x onerror=alert(1)>");
    const markdown = await run(folder.path, "report markup.yaml --format markdown");
    expect(markdown.code).toBe(0);
    expect(markdown.out).not.toMatch(/(?<!\\)<img|(?<!\\)\[a\]/);
  });
});

test("Every command that takes records is tried here", () => {
  const reading = commands
    .filter((command) => "records" in command.arguments || "record" in command.arguments)
    .map(({ name }) => name);
  expect(reading.filter((name) => !(name in lines) && name !== "verify")).toEqual([]);
});
