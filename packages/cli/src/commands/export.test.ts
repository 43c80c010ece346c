import fs from "node:fs/promises";
import path from "node:path";
import { formats } from "@policytrack/formats/formats";
import { describe, expect, test } from "vitest";
import { examplesFolder } from "../testing/test-folder.ts";
import { run } from "../testing/run.ts";

describe("export", () => {
  test.each(formats.map(({ id }) => id))(
    "%s is written the same to a file and to standard output",
    async (id) => {
      await using folder = await examplesFolder();
      const printed = await run(folder.path, `export ${id} harbour-towns`);
      expect(printed.code).toBe(0);
      expect(printed.out.length).toBeGreaterThan(10);
      expect(await run(folder.path, `export ${id} harbour-towns --out made`)).toMatchObject({
        code: 0,
        out: "Wrote made.\n",
      });
      expect(await folder.read("made")).toBe(printed.out);
    },
  );

  test("Calendar and citations can be of one commitment, other formats cannot", async () => {
    await using folder = await examplesFolder();
    const one = await run(folder.path, "export icalendar harbour-towns --commitment evening-ferry");
    expect(one.out.match(/^UID:.*$/gm)?.filter((line) => !line.startsWith("UID:evening-ferry/"))).toEqual([]);
    const cited = await run(folder.path, "export bibtex harbour-towns --commitment evening-ferry");
    expect(cited.out).toMatch(/^@misc\{harbour-towns-evening-ferry-/);
    expect(await run(folder.path, "export json harbour-towns --commitment evening-ferry")).toMatchObject({
      code: 2,
      out: "",
    });
  });

  test("What was exported as JSON is the record again", async () => {
    await using folder = await examplesFolder();
    await run(folder.path, "export json harbour-towns --out one.json");
    await run(folder.path, "export json one.json --out two.json");
    expect(await folder.read("two.json")).toBe(await folder.read("one.json"));
  });

  test("What was exported as NDJSON is read with the line of each issue", async () => {
    await using folder = await examplesFolder();
    await run(folder.path, "export ndjson harbour-towns --out one.ndjson");
    expect(await run(folder.path, "check one.ndjson")).toMatchObject({ code: 0 });
    const lines = (await folder.read("one.ndjson")).split("\n");
    const at = lines.findIndex((line) => line.includes('"id":"evening-ferry"'));
    lines[at] = lines[at]?.replace('"classification":"commitment"', '"classification":"promise"') ?? "";
    await folder.write("two.ndjson", lines.join("\n"));
    const { out } = await run(folder.path, "check two.ndjson --format json");
    const { issues } = JSON.parse(out) as {
      issues: readonly { line: number; record: string; found: string }[];
    };
    expect(issues).toEqual([
      expect.objectContaining({ line: at + 1, record: "evening-ferry", found: '"promise"' }),
    ]);
    await folder.write("three.ndjson", `${lines.join("\n").slice(0, -20)}\n{`);
    expect((await run(folder.path, "check three.ndjson")).code).toBe(1);
  });

  test("Nothing that was published later than asked for is exported", async () => {
    await using folder = await examplesFolder();
    for (const { id } of formats) {
      const { out } = await run(folder.path, `export ${id} harbour-towns --on 2024-07-31`);
      expect(out, id).not.toContain("narrows-news-2024-09-02");
      expect(out, id).not.toContain("19:30");
    }
  });

  test("A calendar has the days that were asked for, and no other format takes a range", async () => {
    await using folder = await examplesFolder();
    const line = "export icalendar harbour-towns --on 2024-01-01";
    const eventsOf = async (range: string): Promise<number> =>
      (await run(folder.path, `${line} ${range}`)).out.split("BEGIN:VEVENT").length - 1;
    const all = await eventsOf("");
    const early = await eventsOf("--through 2024-06-30");
    expect(early).toBeGreaterThan(0);
    expect(early).toBeLessThan(all);
    expect(await eventsOf("--from 2024-01-01 --through 2024-06-30")).toBe(await eventsOf("--within P6M"));
    expect(await run(folder.path, `${line} --within soon`)).toMatchObject({ code: 2 });
    expect(await run(folder.path, "export json harbour-towns --within P6M")).toMatchObject({ code: 2 });
  });

  test("Tables are written into a folder, and nothing else in it is touched", async () => {
    await using folder = await examplesFolder();
    await folder.write("out/mine.txt", "mine");
    expect(await run(folder.path, "export tables harbour-towns --out out")).toMatchObject({ code: 0 });
    expect(await fs.readdir(path.join(folder.path, "out"))).toEqual([
      "datapackage.json",
      "mine.txt",
      "tables",
    ]);
  });

  test.each([
    ["export jsn harbour-towns", "json"],
    ["export yaml harbour-towns", "There are json"],
    ["export tables harbour-towns", "--out tables"],
    ["export json harbour-towns --out nowhere/x.json", "there is no folder"],
    ["export json harbour-towns --out /dev/null", "a pipe or a device"],
    ["export json harbour-towns --out harbour-towns", "is a folder"],
  ])("%s is refused", async (args, says) => {
    await using folder = await examplesFolder();
    const { code, err } = await run(folder.path, args);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});
