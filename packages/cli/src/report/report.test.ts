import { rename } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { examplesFolder } from "../testing/test-folder.ts";
import { run } from "../testing/run.ts";

const formats = ["text", "markdown", "json", "csv"] as const;
const languages = ["en", "ja", "ko"] as const;

describe("a report", () => {
  test.each(formats)("As %s it says the same in every run, and nothing undefined", async (format) => {
    await using folder = await examplesFolder();
    for (const lang of languages) {
      const args = `report harbour-towns --format ${format} --lang ${lang}`;
      const { code, out } = await run(folder.path, args);
      expect({ lang, code }).toEqual({ lang, code: 0 });
      expect(out).toContain("evening-ferry");
      expect(out).not.toMatch(/undefined|NaN|\[object|\{[a-zA-Z]+\}/);
      expect((await run(folder.path, args)).out).toBe(out);
    }
  });

  test("The answer comes in the first sentences, and each commitment with its verdict below", async () => {
    await using folder = await examplesFolder();
    const { out } = await run(folder.path, "report harbour-towns --on 2024-07-31");
    const [title, , notes, , lede] = out.split("\n");
    expect(title).toBe("What Eastquay and Westquay promised (harbour-towns 0.1.0)");
    expect(notes).toContain("31 July 2024");
    expect(lede).toContain("An evening ferry between Eastquay and Westquay by mid-2024");
    expect(out.split("\n").find((line) => line.startsWith("An evening ferry"))).toMatch(/no report since/i);
  });

  test("A day before anything was published has nothing on record", async () => {
    await using folder = await examplesFolder();
    const { code, out } = await run(folder.path, "report harbour-towns --on 2020-01-01");
    expect(code).toBe(0);
    expect(out).toContain("Not yet on record: evening-crossings-2025, evening-ferry, yearly-meeting");
  });

  test("Evidence published later than asked for counts for nothing", async () => {
    await using folder = await examplesFolder();
    const statusOn = async (args: string): Promise<string> => {
      const { out } = await run(folder.path, `report harbour-towns --format json --on 2024-09-30 ${args}`);
      const { rows } = JSON.parse(out) as {
        rows: readonly { id: string; timeliness: { possible: readonly string[] } }[];
      };
      return rows.find(({ id }) => id === "evening-ferry")?.timeliness.possible.join() ?? "";
    };
    expect(await statusOn("")).toBe("late");
    expect(await statusOn("--evidence-until 2024-09-01")).toBe("unreported");
  });
});

describe("filters", () => {
  const idsOf = async (args: string): Promise<readonly string[]> => {
    await using folder = await examplesFolder();
    const { out } = await run(folder.path, `report harbour-towns --format json ${args}`);
    return (JSON.parse(out) as { rows: readonly { id: string }[] }).rows.map(({ id }) => id);
  };
  test.each([
    ["--domain ferries", ["evening-crossings-2025", "evening-ferry"]],
    ["--domain transport", ["evening-crossings-2025", "evening-ferry", "yearly-meeting"]],
    ["--status delivered", ["evening-ferry"]],
    ["--timeliness late,not-due", ["evening-crossings-2025", "evening-ferry", "yearly-meeting"]],
    ["--firmness in-law", []],
    ["--party westquay --domain ferries --timeliness late", ["evening-ferry"]],
    ["--instrument joint-note", ["evening-crossings-2025", "evening-ferry", "yearly-meeting"]],
  ])("%s leaves what answers to it", async (args, ids) => {
    const found = await idsOf(args);
    expect(found.toSorted()).toEqual(ids);
  });

  test.each([
    ["--party eastquai", "eastquay"],
    ["--timeliness overdu", "overdue"],
    ["--status done", "status"],
    ["--on 2024-02-30", "2024-02-30"],
    ["--on tomorrow", "tomorrow"],
    ["--method linear", "linear-pace"],
    ["--method ./nowhere.js", "cannot be loaded"],
    ["--lang de", "en, ja or ko"],
  ])("%s is refused, and what is right is named", async (args, says) => {
    await using folder = await examplesFolder();
    const { code, err, out } = await run(folder.path, `report harbour-towns ${args}`);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(says);
  });
});

describe("a method of one's own", () => {
  const method = (id: string, body: string): string =>
    `export const ${id} = Object.assign(() => { ${body} }, { id: "${id}", needs: [], kinds: {}, words: null });\n`;
  const reading =
    'return { kind: "figures", method: "gap", pace: "behind", possiblePace: ["behind"], class: null, possibleClass: [], figures: {}, factIds: [], latest: { value: { min: 0, max: 0 }, through: "2024-01-01" } };';

  test("It is loaded by its path, and what it finds is shown", async () => {
    await using folder = await examplesFolder();
    await folder.write("gap.mjs", method("gap", reading));
    const { code, out } = await run(folder.path, "report harbour-towns --format json --method ./gap.mjs");
    expect(code).toBe(0);
    expect(out).toContain('"id": "gap"');
  });

  test("One that fails is named, and is no fault of policytrack", async () => {
    await using folder = await examplesFolder();
    await folder.write("broken.mjs", method("broken", 'throw new Error("too bad");'));
    const { code, err } = await run(folder.path, "report harbour-towns --method ./broken.mjs");
    expect(code).toBe(2);
    expect(err).toContain('./broken.mjs: the method "broken" failed: too bad');
  });
});

test("In a narrow terminal every line fits, whatever the language", async () => {
  await using folder = await examplesFolder();
  const { columnsOf } = await import("../terminal/columns-of.ts");
  for (const lang of languages)
    for (const width of [120, 80, 40, 24]) {
      const { out } = await run(folder.path, `report harbour-towns --lang ${lang}`, { width });
      const tooLong = out.split("\n").filter((line) => columnsOf(line) > Math.max(width, 30));
      expect({ lang, width, tooLong }).toEqual({ lang, width, tooLong: [] });
    }
});

describe("show", () => {
  test("It gives verdict, reasons, history and sources", async () => {
    await using folder = await examplesFolder();
    const { out } = await run(folder.path, "show evening-ferry harbour-towns");
    for (const words of [
      "late",
      "Joint note on the evening ferry",
      "https://narrows-news.example/evening-ferry",
      "2 September 2024",
    ])
      expect(out).toContain(words);
  });

  test.each(["text", "markdown", "json"])(
    "As %s it has every commitment in every language",
    async (format) => {
      await using folder = await examplesFolder();
      for (const id of ["evening-ferry", "evening-crossings-2025", "yearly-meeting"])
        for (const lang of languages) {
          const { code, out } = await run(
            folder.path,
            `show ${id} harbour-towns --format ${format} --lang ${lang}`,
          );
          expect({ id, lang, code }).toEqual({ id, lang, code: 0 });
          expect(out).not.toMatch(/undefined|NaN|\[object|\{[a-zA-Z]+\}/);
        }
    },
  );

  test("An id that does not exist, and one that moved, say which is right", async () => {
    await using folder = await examplesFolder();
    expect((await run(folder.path, "show evening-fery harbour-towns")).err).toContain('"evening-ferry"');
    await folder.write(
      "harbour-towns/data/redirects.yaml",
      "night-ferry: { to: evening-ferry, since: 2024-10-01 }\n",
    );
    const { code, err } = await run(folder.path, "show night-ferry harbour-towns");
    expect(code).toBe(2);
    expect(err).toContain("is now evening-ferry");
  });
});

describe("compare", () => {
  test("A change between two days is told with the fact that caused it", async () => {
    await using folder = await examplesFolder();
    const { out } = await run(folder.path, "compare harbour-towns --from 2024-06-30 --to 2024-09-30");
    expect(out).toContain("became “late”");
    expect(out).toContain("The ferry sails on weekday evenings, both ways, at 19:30.");
  });

  test("Two equal days differ in nothing", async () => {
    await using folder = await examplesFolder();
    const { code, out } = await run(folder.path, "compare harbour-towns --from 2024-09-30 --to 2024-09-30");
    expect(code).toBe(0);
    expect(out).toContain("Nothing changed.");
  });

  test("Two versions are compared on the day that both know", async () => {
    await using folder = await examplesFolder();
    await run(folder.path, "build harbour-towns --out published");
    await folder.change(
      "harbour-towns/data/commitments/evening-ferry.yaml",
      "date: 2024-09-02",
      "date: 2024-06-02",
    );
    await folder.change(
      "harbour-towns/data/commitments/evening-ferry.yaml",
      "source: narrows-news-2024-09-02",
      "source: narrows-news-2024-09-02\n    key: first-sailing",
    );
    const { code, out } = await run(folder.path, "compare published/data.json harbour-towns --format json");
    expect(code).toBe(0);
    const { items } = JSON.parse(out) as {
      items: readonly { id: string; after: { possible: readonly string[] } }[];
    };
    expect(items.map(({ id, after }) => [id, after.possible])).toEqual([
      ["evening-ferry/sails", ["on-time"]],
    ]);
  });

  test("A commitment of which only the id changed has not changed, and its ids are told", async () => {
    await using folder = await examplesFolder();
    await run(folder.path, "build harbour-towns --out published");
    const commitments = "harbour-towns/data/commitments";
    await rename(
      `${folder.path}/${commitments}/evening-ferry.yaml`,
      `${folder.path}/${commitments}/night-ferry.yaml`,
    );
    await folder.write(
      "harbour-towns/data/redirects.yaml",
      "evening-ferry: { to: night-ferry, since: 2024-10-01 }\n",
    );
    const { out, err } = await run(folder.path, "compare published/data.json harbour-towns");
    expect(out).toContain("No item changed its verdict.");
    expect(out).toMatch(/\(night-ferry\)\n +ID: evening-ferry → night-ferry/);
    expect(err).not.toContain("--on");
    const json = await run(folder.path, "compare published/data.json harbour-towns --format json");
    expect(JSON.parse(json.out)).toMatchObject({
      items: [],
      renamed: [{ from: "evening-ferry", to: "night-ferry" }],
    });
  });

  test("Two versions with days of their own are compared on the earlier one, and the other is told", async () => {
    await using folder = await examplesFolder();
    await folder.write(
      "later.yaml",
      (await folder.read("sheet.yaml")).replace(/(reviewedThrough: )\S+/, "$12024-06-30"),
    );
    const line = "compare sheet.yaml later.yaml";
    expect((await run(folder.path, line)).err).toContain("--on 2024-06-30");
    expect((await run(folder.path, `${line} --on 2024-06-30`)).err).toBe("");
  });

  test.each([
    ["compare harbour-towns", "--from and --to"],
    ["compare harbour-towns sheet.yaml", "two records"],
    ["compare harbour-towns sheet.yaml --to 2024-01-01", "--to goes with --from"],
    ["compare harbour-towns --from 2024-01-01 --on 2024-01-01", "--on is for two versions"],
  ])("%s is refused", async (args, says) => {
    await using folder = await examplesFolder();
    const { code, err } = await run(folder.path, args);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

test("Two records are one catalogue, with ids that name the record", async () => {
  await using folder = await examplesFolder();
  const { code, out } = await run(folder.path, "report harbour-towns sheet.yaml");
  expect(code).toBe(0);
  expect(out).toContain("harbour-towns:evening-ferry");
  expect(out).toContain("sheet:halve-emissions");
});

test.each([
  ["", /^Condition\n {2}evening-ferry: The strait is dredged\.$/m],
  [" --format markdown", /^## Condition\n\n- evening-ferry: The strait is dredged\.$/m],
  [" --lang ja", /^条件\n {2}evening-ferry：The strait is dredged\.$/m],
])("A report%s names what a promise hangs on", async (options, wanted) => {
  await using folder = await examplesFolder();
  const ferry = "harbour-towns/data/commitments/evening-ferry.yaml";
  await folder.write(ferry, `${await folder.read(ferry)}condition: The strait is dredged.\n`);
  expect((await run(folder.path, `report harbour-towns${options}`)).out).toMatch(wanted);
});

test("Records with errors are left out on request, and named", async () => {
  await using folder = await examplesFolder();
  await folder.change("harbour-towns/data/commitments/yearly-meeting.yaml", "due: every", "deu: every");
  expect(await run(folder.path, "report harbour-towns")).toMatchObject({ code: 1, out: "" });
  const { code, out, err } = await run(folder.path, "report harbour-towns --keep-going");
  expect(code).toBe(0);
  expect(out).toContain("evening-ferry");
  expect(err).toContain("records with errors are left out: yearly-meeting.");
  const ferry = "harbour-towns/data/commitments/evening-ferry.yaml";
  await folder.write(ferry, `${await folder.read(ferry)}restates: yearly-meeting\n`);
  expect((await run(folder.path, "report harbour-towns --keep-going")).err).toMatch(
    /left out: yearly-meeting; evening-ferry, which names "yearly-meeting"/,
  );
});
