import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { run, soundFolder } from "./folder.ts";

const record = "data/commitments/ferry-line.yaml";

describe("check", () => {
  it("says that a sound record is sound", async () => {
    await using test = await soundFolder();
    expect(await run("check", test.folder)).toEqual({
      code: 0,
      out: "Sound: 1 record, 2 observations, 2 sources.\n",
      err: "",
    });
  });

  it("shows three mistakes at once, each with file, line, field, what was found and what to do; nothing is written", async () => {
    await using test = await soundFolder();
    await test.change(record, "{ party: norland, role", "{ party: norlan, role");
    await test.change(record, "date: 2024-06\n", "date: 2024-02-30\n");
    await test.change("data/indicators/ferries.yaml", "{ source: news-2024,", "{ source: news-2023-12,");

    const checked = await run("check", test.folder);
    expect(checked.code).toBe(1);
    expect(checked.out.replaceAll(`${test.folder}/`, "")).toMatchInlineSnapshot(`
      "data/commitments/ferry-line.yaml:6:7 unknown-party
        parties[0].party: There is no party with this id.
        found: "norlan"
        to do: Did you mean "norland"? Add it to \`parties\`, or use the id of one that is there.

      data/commitments/ferry-line.yaml:51:5 edtf
        history[0].date: \`date\` is not a date: at character 9 "3" stands where a day of that month, 01 to 29 is expected.
        found: "2024-02-30"
        to do: Write an EDTF date: "2024", "2024-05", "2024-05-10", "../2030" (by 2030), "2024-33~" (early 2024, approximately).

      data/indicators/ferries.yaml:16:11 unknown-source
        observations[1].citations[0].source: There is no source with this id.
        found: "news-2023-12"
        to do: Add it to \`sources\`, or use the id of one that is there.

      3 problems
      policytrack explain RULE tells more.
      "
    `);

    const built = await run("build", test.folder);
    expect(built).toMatchObject({ code: 1, out: "" });
    expect(built.err).toContain("3 problems");
    expect(built.err).toContain("Nothing was written.");
    expect(await readdir(test.folder)).toEqual(["data", "package.json"]);
  });

  it.each([
    [
      "a number where a text belongs",
      record,
      "edtf: ../2030, wording: by }\n    citations",
      "edtf: 2030, wording: by }\n    citations",
      'Put it in quotes: "2030".',
    ],
    ["a field that there is none of", record, "madeOn:", "madeAt:", "Take it out, or mend its spelling."],
    ["a missing field", record, "reviewedOn: 2026-01-31", "", "Add it: a text."],
    [
      "a word that is not of the vocabulary",
      record,
      "kind: target",
      "kind: goal",
      'Write one of "target", "deliverable", "cooperation", "principle", "event".',
    ],
    [
      "YAML that is none",
      record,
      "domains: [ferries]",
      "domains: [ferries",
      "must be sufficiently indented and end with a ]",
    ],
    [
      "a list within itself",
      record,
      "domains: [ferries]",
      "domains: &all [ferries, *all]",
      "without `&` and `*`",
    ],
    [
      "a code that is misspelt",
      record,
      "kind: target",
      "kind: targt",
      'Did you mean "target"? Write one of "target", "deliverable",',
    ],
    [
      "a short word that is like any other",
      record,
      "kind: target",
      "kind: aim",
      'to do: Write one of "target", "deliverable",',
    ],
    [
      "a list with nothing behind its name",
      record,
      "ambiguities: []",
      "ambiguities:",
      "Write [] where there is none",
    ],
    ["two fields of one name", record, "kind: target", "kind: target\nkind: target", "keep one of them"],
    ["a fact without a key", record, "  - key: first-two\n    date", "  - date", "Add it: a text."],
    [
      "an id that is taken",
      record,
      "key: first-two",
      "key: plan",
      "Give it an id that nothing else has or has had.",
    ],
    [
      "a source of tomorrow",
      record,
      "date: 2024-06\n",
      "date: 2024-07-01\n",
      "Cite a source that can know it",
    ],
    [
      "a top field that is wrong",
      "data/dataset.yaml",
      "2026-01-31",
      "2026-02-31",
      "Write year, month and day of a day that exists",
    ],
    [
      "a record that is a list",
      "data/parties.yaml",
      "sudland:\n  kind: state\n  names: { en: Sudland }",
      "sudland: [state]",
      "Write a group of fields.",
    ],
  ])("refuses %s", async (_what, file, from, to, remedy) => {
    await using test = await soundFolder();
    await test.change(file, from, to);
    const { code, out } = await run("check", test.folder);
    expect(code).toBe(1);
    expect(out).toContain(`${path.join(test.folder, file)}:`);
    expect(out).toContain(remedy);
  });

  it.each([
    ['"10"', '"10"'],
    ["2,900", '"2,900"'],
    ["2.9 GW", '"2.9 GW"'],
    ["1e400", "Infinity"],
  ])("says once of the value %s how a number is written", async (value, found) => {
    await using test = await soundFolder();
    await test.change(record, "value: 10", `value: ${value}`);
    const { out } = await run("check", test.folder);
    expect(out).toContain("targets[0].value: `value` is not a range, { min, max }.");
    expect(out).toContain(`found: ${found}\n  to do: Write numbers alone, without quotes`);
    expect(out).toContain("\n1 problem\n");
  });

  it("shows one problem for a file that is no YAML, and nothing that only follows from it", async () => {
    await using test = await soundFolder();
    await test.change(record, "status: in-progress", "status: in-progress\n    why: They run: both of them");
    const { out } = await run("check", test.folder);
    expect(out.replaceAll(`${test.folder}/`, "")).toMatchInlineSnapshot(`
      "data/commitments/ferry-line.yaml:53:10 yaml
        This is not YAML as it should be: Nested mappings are not allowed in compact mappings.
        found: "why: They run: both of them"
        to do: A text with a colon goes in quotes: says: "The ferry: ordered".

      1 problem
      policytrack explain yaml tells more.
      "
    `);
  });

  it("says of a field that stands twice which it is", async () => {
    await using test = await soundFolder();
    await test.change(record, "kind: target", "kind: target\nkind: deliverable");
    const { out } = await run("check", test.folder);
    expect(out).toContain('found: "kind: deliverable"');
    expect(out).toContain("This field stands twice");
    expect(out).toContain("1 problem\n");
  });

  it("suggests the field that was meant", async () => {
    await using test = await soundFolder();
    await test.change(record, "summary:", "sumary:");
    expect((await run("check", test.folder)).out).toContain('Did you mean "summary"?');
  });

  it("points at the nearest field that is there when one is missing", async () => {
    await using test = await soundFolder();
    await test.change(record, "    status: in-progress\n", "");
    expect((await run("check", test.folder)).out).toMatch(
      /ferry-line\.yaml:50:5 missing\n {2}history\[0\]\.status: /,
    );
  });

  it("passes over no file unseen", async () => {
    await using test = await soundFolder();
    await test.add("data/commitments/second.yml", "title: A second record\n");
    const { code, out } = await run("check", test.folder);
    expect(code).toBe(1);
    expect(out).toContain(`${path.join(test.folder, "data/commitments/second.yml")}:1:1 stray-file`);
    expect(out).toContain("Rename it to second.yaml.");
  });

  it("says what is missing where nothing is, and in a folder without a version", async () => {
    await using test = await soundFolder();
    expect((await run("check", path.join(test.folder, "nowhere"))).out).toContain(
      "There is nothing at this path.",
    );
    await test.add("package.json", "{}");
    expect((await run("check", test.folder)).out).toContain(
      "package.json:1:1 missing\n  version: There is no",
    );
    await test.add("package.json", '{\n  "version": "1.0",\n}');
    expect((await run("check", test.folder)).out).toMatch(/package\.json:3:1 json\n {2}This is not JSON/);
    await test.add("package.json", '{\n  "version": "1.0"\n}');
    expect((await run("check", test.folder)).out).toContain("package.json:2:3 version\n");
    await rm(path.join(test.folder, "package.json"));
    expect((await run("check", test.folder)).out).toContain("missing-file\n  There is no package.json.");
  });

  it("says how a file is to be renamed", async () => {
    await using test = await soundFolder();
    const commitments = path.join(test.folder, "data/commitments");
    await rename(path.join(commitments, "ferry-line.yaml"), path.join(commitments, "Ferry_Line.yaml"));
    const { out } = await run("check", test.folder);
    expect(out).toMatch(/Ferry_Line\.yaml:1:1 id\n/);
    expect(out).toContain("Rename the file, as to ferry-line.yaml.");
    expect(out).toContain("1 problem\n");
  });

  it("passes over what editors keep beside a file", async () => {
    await using test = await soundFolder();
    for (const name of [".DS_Store", ".ferry-line.yaml.swp", "ferry-line.yaml~", ".#ferry-line.yaml", "4913"])
      await test.add(`data/commitments/${name}`, "\u0000");
    expect((await run("check", test.folder)).code).toBe(0);
  });

  it.each([
    ["another encoding", [0xe9], "It is not UTF-8."],
    ["UTF-16", null, "It is UTF-16, not UTF-8."],
  ])("has a problem with a file in %s", async (_what, bytes, message) => {
    await using test = await soundFolder();
    const file = path.join(test.folder, "data/dataset.yaml");
    const before = await readFile(file, "utf8");
    await writeFile(
      file,
      bytes === null
        ? Buffer.from(`\uFEFF${before}`, "utf16le")
        : Buffer.concat([Buffer.from(before.replace("A made-up", "A ")), Buffer.from(bytes)]),
    );
    const { code, out } = await run("check", test.folder);
    expect(code).toBe(1);
    expect(out).toMatch(/data\/dataset\.yaml:\d+:\d+ encoding\n/);
    expect(out).toContain(message);
    expect(out).toContain("1 problem\n");
    await writeFile(file, `\uFEFF${before}`);
    expect((await run("check", test.folder)).code).toBe(0);
  });

  it("asks for a commitment", async () => {
    await using test = await soundFolder();
    await rm(path.join(test.folder, record));
    expect((await run("check", test.folder)).out).toContain("/data/commitments:1:1 no-commitments\n");
  });

  it("checks a built dataset too", async () => {
    await using test = await soundFolder();
    await run("build", test.folder);
    const json = path.join(test.folder, "dist/data.json");
    expect((await run("check", json)).code).toBe(0);
    await test.change("dist/data.json", '"targetYear":2030', '"targetYear":2031');
    const { code, out } = await run("check", json);
    expect(code).toBe(1);
    expect(out).toContain(
      "commitments[0].targetYear: `targetYear` is not what the facts of the record give: 2030.",
    );
    await test.add("dist/data.json", "{");
    expect((await run("check", json)).out).toContain("This is not JSON");
  });
});
