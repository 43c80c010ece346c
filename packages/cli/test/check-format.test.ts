import path from "node:path";
import { describe, expect, it } from "vitest";
import { printAnnotations } from "../src/check/print-annotations.ts";
import type { LocatedProblem } from "../src/dataset-folder/located-problem.ts";
import { run, runIn, soundFolder } from "./folder.ts";

const record = "data/commitments/ferry-line.yaml";

/** Reads a workflow command as GitHub's runner does (actions/runner, ActionCommand.cs): properties first, then the text. */
function annotation(line: string): { readonly properties: Record<string, string>; readonly text: string } {
  const { properties = "", text = "" } = /^::error (?<properties>.*?)::(?<text>.*)$/.exec(line)?.groups ?? {};
  const plain = (escaped: string): string =>
    escaped
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  return {
    properties: Object.fromEntries(
      properties.split(",").map((property) => {
        const [name = "", value = ""] = property.split("=");
        return [name, plain(value)];
      }),
    ),
    text: plain(text),
  };
}

describe("check --format json", () => {
  it("tells a sound record by its counts", async () => {
    await using test = await soundFolder();
    const { code, out, err } = await run("check", test.folder, "--format", "json");
    expect({ code, err, told: JSON.parse(out) as unknown }).toEqual({
      code: 0,
      err: "",
      told: {
        ok: true,
        scope: "dataset",
        problems: [],
        counts: { commitments: 1, observations: 2, sources: 2 },
      },
    });
  });

  it("tells all problems with everything that the text says of them", async () => {
    await using test = await soundFolder();
    await test.change(record, "kind: target", "kind: goal");
    await test.change(record, "madeOn:", "madeAt:");
    const text = await run("check", test.folder);
    const { code, out } = await run("check", test.folder, "--format", "json");
    const told = JSON.parse(out) as {
      ok: boolean;
      problems: {
        rule: string;
        file: string;
        line: number;
        column: number;
        message: string;
        remedy: string;
      }[];
    };
    expect(code).toBe(1);
    expect(told.ok).toBe(false);
    expect(told.problems.map(({ rule }) => rule)).toEqual(["missing", "type", "unknown-field"]);
    for (const { rule, file, line, column, message, remedy } of told.problems) {
      expect(file).toBe(path.join(test.folder, record));
      expect(text.out).toContain(`${file}:${line}:${column} ${rule}\n`);
      expect(text.out).toContain(message);
      expect(text.out).toContain(remedy);
    }
  });
});

describe("check --format github", () => {
  it("annotates the line of each problem, by its path in the repository", async () => {
    await using test = await soundFolder();
    await test.change(record, "kind: target", "kind: goal");
    const { code, out } = await runIn(
      { checkout: path.dirname(test.folder) },
      "check",
      test.folder,
      "--format",
      "github",
    );
    expect(code).toBe(1);
    const [line = "", ...rest] = out.trimEnd().split("\n");
    expect(rest).toEqual(["1 problem"]);
    expect(annotation(line)).toEqual({
      properties: {
        file: `${path.basename(test.folder)}/${record}`,
        line: "2",
        col: "1",
        title: "type",
      },
      text: expect.stringMatching(/^kind: [\s\S]+\nfound: "goal"\nto do: Write one of "target"/),
    });
  });

  it("names files from the folder it runs in where no service says otherwise", async () => {
    await using test = await soundFolder();
    await test.change(record, "kind: target", "kind: goal");
    const folder = path.relative(process.cwd(), test.folder);
    const { out } = await run("check", folder, "--format", "github");
    expect(annotation(out.split("\n")[0] ?? "").properties["file"]).toBe(`${folder}/${record}`);
  });

  it("says only that a sound record is sound", async () => {
    await using test = await soundFolder();
    const { code, out } = await run("check", test.folder, "--format", "github");
    expect({ code, out }).toEqual({ code: 0, out: "Sound: 1 record, 2 observations, 2 sources.\n" });
  });

  it("escapes what would end the command, a property or the line", () => {
    const problem: LocatedProblem = {
      rule: "text",
      file: "data/50%, all: of it.yaml",
      line: 3,
      column: 4,
      field: "",
      message: "100%::error file=x::\r\nnext",
      found: '"%0A"',
      remedy: "a, b: c",
    };
    const line = printAnnotations([problem], "/repository", "/repository");
    expect(line).not.toMatch(/[\r\n]/);
    expect(line).toContain("title=text::");
    expect(annotation(line)).toEqual({
      properties: { file: "data/50%, all: of it.yaml", line: "3", col: "4", title: "text" },
      text: '100%::error file=x::\r\nnext\nfound: "%0A"\nto do: a, b: c',
    });
  });

  it("knows no other format", async () => {
    await using test = await soundFolder();
    await expect(run("check", test.folder, "--format", "xml")).rejects.toThrow(/Allowed choices/);
  });
});
