import { mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { formatOf } from "../src/dataset-file/format-of.ts";
import { packageRoot } from "../src/package-root.ts";
import { emptyFolder, run, runIn, soundFolder } from "./folder.ts";

const formats = ["json", "ndjson", "yaml"] as const;
const realRecord = path.join(packageRoot, "../jp-kr-us");

/** Standard input as it comes through a pipe. */
const piped = (text: string): { stdin: AsyncIterable<Uint8Array> } => ({
  stdin: Readable.from(
    Array.from({ length: Math.ceil(text.length / 1000) }, (_, i) =>
      new TextEncoder().encode(text.slice(i * 1000, (i + 1) * 1000)),
    ),
  ),
});

describe("a record", () => {
  it.each(formats)("comes back the same byte for byte through %s, by file and by pipe", async (format) => {
    await using test = await emptyFolder();
    const whole = (await run("export", "json", realRecord)).out;
    const said = await run("export", format, realRecord);
    expect(said.code).toBe(0);
    // Its content tells what it is, not its name.
    const file = path.join(test.folder, "record");
    await writeFile(file, said.out);
    expect(await run("export", "json", file)).toEqual({ code: 0, out: whole, err: "" });
    expect(await run("export", format, file)).toEqual(said);
    expect(await runIn(piped(said.out), "export", "json", "-")).toEqual({ code: 0, out: whole, err: "" });
  });

  it.each(formats)("is checked, reported and built from %s", async (format) => {
    await using test = await soundFolder();
    const said = (await run("export", format, test.folder)).out;
    expect((await runIn(piped(said), "check", "-")).out).toBe(
      "Sound: 1 record, 2 observations, 2 sources.\n",
    );
    expect((await runIn(piped(said), "report", "-")).out).toBe((await run("report", test.folder)).out);
    const out = path.join(test.folder, "built");
    expect((await runIn(piped(said), "build", "-", "--out", out)).code).toBe(0);
    expect((await run("check", path.join(out, "data.json"))).code).toBe(0);
    expect((await runIn(piped(said), "build", "-")).err).toContain("--out my-record");
    expect((await runIn(piped(said), "build", "-", "--out", test.folder)).err).toContain("would be lost");
  });
});

describe("a problem", () => {
  it("has its place in JSON and YAML, and its line in NDJSON", async () => {
    await using test = await soundFolder();
    const slipped = async (format: string): Promise<string> =>
      (await run("export", format, test.folder)).out
        .replace("targetYear: 2030", "targetYear: 2031")
        .replace('"targetYear":2030', '"targetYear":2031');
    const checked = async (format: string): Promise<string> =>
      (await runIn(piped(await slipped(format)), "check", "-")).out.split("\n").slice(0, 2).join("\n");
    const ndjson = await slipped("ndjson");
    const line = ndjson.split("\n").findIndex((one) => one.includes("2031")) + 1;
    const what = "targetYear: `targetYear` is not what the facts of the record give: 2030.";
    expect(await checked("ndjson")).toBe(`<stdin>:${line}:1 derived\n  ${what}`);
    const column = (await slipped("json")).indexOf('"targetYear":2031') + 1;
    expect(await checked("json")).toBe(`<stdin>:1:${column} derived\n  commitments[0].${what}`);
    const yaml = await slipped("yaml");
    const yamlLine = yaml.split("\n").findIndex((one) => one.includes("2031")) + 1;
    expect(await checked("yaml")).toBe(`<stdin>:${yamlLine}:5 derived\n  commitments[0].${what}`);
  });

  it("has its place where JSON breaks off being JSON", async () => {
    const { out } = await runIn(piped('{\n  "formatVersion": 1,\n  "id" "sound"\n}\n'), "check", "-");
    expect(out).toMatch(/^<stdin>:3:8 json\n/);
  });

  it.each([
    ["nothing", "", "It is empty."],
    ["JSON cut off", '{"id":"sound",', "This is not JSON"],
    ["NDJSON cut off", '{"type":"dataset","id":"sou', "The line is not JSON."],
    ["a list", "[]", "This is not a whole dataset"],
    ["a file of a record", "tier: commitment\nkind: target\n", "Name the folder that holds `data/`"],
    ["YAML that is none", "id: sound\ncommitments: [", "This is not YAML"],
    ["YAML that grows without end", yamlBomb(), "This is not YAML"],
    [
      "a list within itself",
      "id: sound\ncommitments: &a\n  - [*a]",
      "an alias stands within what it stands for",
    ],
    ["JSON of too many levels", `{"commitments":${deep()}}`, "found: a list without a bottom"],
    ["NDJSON of too many levels", `{"type":"dataset","id":${deep()}}`, "found: a list without a bottom"],
    ["YAML of too many levels", `commitments: ${deep()}`, "This is not YAML"],
  ])("is told of %s", async (_what, text, message) => {
    const { code, out } = await runIn(piped(text), "check", "-");
    expect(code).toBe(1);
    expect(out).toMatch(/^<stdin>:\d+:\d+ /);
    expect(out).toContain(message);
  });

  it("is told of text that is not UTF-8", async () => {
    const stdin = Readable.from([new Uint8Array([0x69, 0x64, 0x3a, 0x20, 0xff])]);
    expect((await runIn({ stdin }, "check", "-")).out).toContain("It is not UTF-8.");
  });

  it("is told of a path where nothing is, or nothing that can be read", async () => {
    await using test = await soundFolder();
    const at = (name: string): string => path.join(test.folder, name);
    const nowhere = await run("report", at("nowhere"));
    expect(nowhere).toMatchObject({ code: 2, out: "" });
    expect(nowhere.err).toContain(`${at("nowhere")}:1:1 nothing-there\n  There is nothing at this path.`);
    await symlink("round", at("round"));
    expect((await run("check", at("round"))).out).toContain("unreadable\n  It cannot be read: ELOOP");
    await mkdir(at("empty"));
    expect((await run("check", at("empty"))).out).toContain("There is no folder `data` here.");
    expect((await run("check", at("data"))).out).toContain(`Name the folder that holds it: ${test.folder}.`);
    expect(await run("check", "-", "--watch")).toMatchObject({ code: 2, out: "" });
  });
});

describe("formatOf", () => {
  it.each([
    ['\uFEFF\n{"type":"dataset"}\n', "x.json", "ndjson"],
    ['{"id":"a","type":"dataset"}', "x", "ndjson"],
    ['{\n  "id": "a"\n}', "x", "json"],
    ["{ id: a }", "x.yaml", "yaml"],
    ["id: a", "x", "yaml"],
    ["{", "x.ndjson", "ndjson"],
  ])("takes %j as %s for %s", (text, name, format) => {
    expect(formatOf(text, name)).toBe(format);
  });
});

/** A list in a list in a list. */
function deep(): string {
  return `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
}

/** A few lines that stand for more than any memory holds. */
function yamlBomb(): string {
  const lines = Array.from({ length: 12 }, (_, i) => {
    const inside = i === 0 ? "x" : `*a${i - 1}`;
    return `a${i}: &a${i} [${Array.from({ length: 10 }, () => inside).join(", ")}]`;
  });
  return `${lines.join("\n")}\n`;
}
