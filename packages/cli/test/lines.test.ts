import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { wholeOrLines, wholeUpTo } from "../src/check/whole-or-lines.ts";
import { run, runIn, soundFolder } from "./folder.ts";
import { spawned } from "./spawned.ts";

/** The sound record as lines, one of them not JSON, one with a wrong date, one twice there. */
async function badLines(folder: string): Promise<readonly string[]> {
  const lines = (await run("export", "ndjson", folder)).out.trimEnd().split("\n");
  const at = (type: string): number => lines.findIndex((line) => line.includes(`"type":"${type}"`));
  const twice = lines[at("party")] ?? "";
  return lines
    .with(at("domain"), "{")
    .with(at("commitment"), lines[at("commitment")]?.replace("2022-03-01", "soon") ?? "")
    .toSpliced(at("party"), 0, twice);
}

const piped = (text: string): { stdin: AsyncIterable<string> } => ({ stdin: Readable.from([text]) });

describe("check --stream", () => {
  it("tells what it looked at and what not", async () => {
    await using test = await soundFolder();
    const { out } = await run("export", "ndjson", test.folder);
    expect(await runIn(piped(out), "check", "-", "--stream")).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "Each line is sound by itself (dataset 1, party 2, domain 1, source 2, indicator 1, commitment 1, observation 2), and those of each type are sorted.
      Not looked at, since it takes the whole dataset at once: that ids point at what exists, and the rules between records.
      ",
      }
    `);
  });

  it("tells of every line that is wrong, in all formats", async () => {
    await using test = await soundFolder();
    const lines = await badLines(test.folder);
    const bad = `${lines.join("\n")}\n`;
    const places = [
      [3, "unique-id"],
      [lines.indexOf("{") + 1, "json"],
      [lines.findIndex((line) => line.includes('"soon"')) + 1, "edtf"],
    ];
    const text = await runIn(piped(bad), "check", "-", "--stream");
    expect(text.code).toBe(1);
    expect(
      [...text.out.matchAll(/^<stdin>:(\d+):1 (.*)$/gm)].map(([, line, rule]) => [Number(line), rule]),
    ).toEqual(places);
    expect(text.out).toContain(`3 problems in ${lines.length} lines.\n`);
    const json = JSON.parse((await runIn(piped(bad), "check", "-", "--stream", "--format", "json")).out) as {
      ok: boolean;
      scope: string;
      problems: readonly { line: number; rule: string }[];
    };
    expect(json).toMatchObject({ ok: false, scope: "lines", lines: lines.length });
    expect(json.problems.map(({ line, rule }) => [line, rule])).toEqual(places);
    const github = await runIn(piped(bad), "check", "-", "--stream", "--format", "github");
    expect(github.out.match(/^::error /gm)).toHaveLength(3);
  });

  it("tells of a line as soon as it was read, while more are to come", async () => {
    await using test = await soundFolder();
    const lines = await badLines(test.folder);
    await using check = spawned(test.folder, "check", "-", "--stream");
    check.process.stdin?.write(`${lines.slice(0, 3).join("\n")}\n`);
    await check.until((out) => out.startsWith("<stdin>:3:1 unique-id\n"));
    check.process.stdin?.end(`${lines.slice(3).join("\n")}\n`);
    expect(await check.ended).toBe(1);
    // Nobody watches.
    expect(check.err()).toBe("");
  });

  it("is for NDJSON", async () => {
    await using test = await soundFolder();
    const { out } = await run("export", "json", test.folder);
    for (const refused of [
      await run("check", test.folder, "--stream"),
      await run("check", test.folder, "--watch", "--stream"),
      await runIn(piped(out), "check", "-", "--stream"),
    ])
      expect(refused).toEqual({
        code: 2,
        out: "",
        err: "--stream is for NDJSON, as `policytrack export ndjson` writes it.\n",
      });
  });
});

describe("a dataset that was cut off before its first commitment", () => {
  it("is a problem, as a whole and line by line", async () => {
    await using test = await soundFolder();
    const { out } = await run("export", "ndjson", test.folder);
    const lines = out.split("\n");
    const cut = lines
      .slice(
        0,
        lines.findIndex((line) => line.includes('"type":"commitment"')),
      )
      .join("\n");
    for (const stream of [[], ["--stream"]]) {
      const checked = await runIn(piped(cut), "check", "-", ...stream);
      expect(checked).toMatchObject({
        code: 1,
        out: expect.stringContaining("<stdin>:1:1 no-commitments\n"),
      });
    }
  });
});

describe("check --stream of what is no dataset", () => {
  it.each([
    ["nonsense\n", "not-a-dataset"],
    ["", "empty"],
  ])("has the problem that the check of the whole has: %j", async (text, rule) => {
    const { code, out } = await runIn(piped(text), "check", "-", "--stream");
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(`<stdin>:1:1 ${rule}\n`) });
  });
});

describe("wholeOrLines", () => {
  const head = '{"type":"dataset"}\n';
  const length = async (chunks: AsyncIterable<string | Uint8Array>): Promise<number> => {
    let bytes = 0;
    for await (const chunk of chunks) bytes += chunk.length;
    return bytes;
  };

  it.each([
    ["up to a length, as a whole", wholeUpTo, {}, "whole"],
    ["beyond it, line by line", wholeUpTo + 1, {}, "lines"],
    ["beyond it, as a whole where that is asked for", wholeUpTo + 1, { whole: true }, "whole"],
    ["a line, line by line where that is asked for", head.length, { stream: true }, "lines"],
  ])("takes NDJSON %s, and loses nothing of it", async (_what, bytes, asked, how) => {
    function* text(): Generator<string> {
      yield head;
      for (let left = bytes - head.length; left > 0; left -= 2 ** 20)
        yield " ".repeat(Math.min(left, 2 ** 20));
    }
    for (const size of [null, bytes]) {
      const what = await wholeOrLines(
        { kind: "file", name: "<stdin>", size, chunks: Readable.from(text()) },
        { stream: false, whole: false, ...asked },
      );
      expect(what.how).toBe(how);
      expect(what.how !== "neither" && what.input.kind === "file" && (await length(what.input.chunks))).toBe(
        bytes,
      );
    }
  });
});

describe("export ndjson --keep-going", () => {
  it("passes the sound lines on, tells of the others, and ends with 1", async () => {
    await using test = await soundFolder();
    const lines = await badLines(test.folder);
    const good = lines.filter((line) => line !== "{" && !line.includes('"soon"'));
    const kept = await runIn(piped(`${lines.join("\n")}\n`), "export", "ndjson", "-", "--keep-going");
    expect(kept.code).toBe(1);
    expect(kept.out).toBe(`${good.join("\n")}\n`);
    expect(kept.err).toContain(`<stdin>:${lines.indexOf("{") + 1}:1 json\n`);
    expect(kept.err).toContain(`${good.length} lines passed on, 2 left out.\n`);

    const out = path.join(test.folder, "out.ndjson");
    const written = await runIn(
      piped(lines.join("\n")),
      "export",
      "ndjson",
      "-",
      "--keep-going",
      "--out",
      out,
    );
    expect(written).toMatchObject({ code: 1, out: `Wrote ${out}.\n` });
    expect(await readFile(out, "utf8")).toBe(kept.out);
  });

  it("changes nothing of what is sound, and takes nothing but NDJSON", async () => {
    await using test = await soundFolder();
    const { out } = await run("export", "ndjson", test.folder);
    expect(await runIn(piped(out), "export", "ndjson", "-", "--keep-going")).toEqual({
      code: 0,
      out,
      err: "",
    });
    expect(await run("export", "ndjson", test.folder, "--keep-going")).toMatchObject({ code: 2, out: "" });
    expect((await run("export", "ndjson", "/nowhere", "--keep-going")).err).toContain("nothing-there");
  });

  it("leaves no half of a file when it is interrupted while it waits for more", async () => {
    await using test = await soundFolder();
    const { out } = await run("export", "ndjson", test.folder);
    await using waiting = spawned(
      test.folder,
      "export",
      "ndjson",
      "-",
      "--keep-going",
      "--out",
      "out.ndjson",
    );
    waiting.process.stdin?.write(out);
    while (!(await readdir(test.folder)).some((name) => name.startsWith("out.ndjson.new-")))
      await new Promise((resolve) => setTimeout(resolve, 20));
    waiting.process.kill("SIGINT");
    expect(await waiting.ended).toBe(130);
    expect(await readdir(test.folder)).toEqual(["data", "package.json"]);
  });
});
