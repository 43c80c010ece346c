import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { examplesFolder, type TestFolder } from "../testing/test-folder.ts";
import { run } from "../testing/run.ts";

describe("what a new version breaks", () => {
  async function against(
    change: (folder: TestFolder) => Promise<void>,
  ): Promise<readonly (readonly [string, string])[]> {
    await using folder = await examplesFolder();
    await run(folder.path, "build harbour-towns --out published");
    await change(folder);
    const { out } = await run(folder.path, "check harbour-towns --against published/data.json --format json");
    const { issues } = JSON.parse(out) as {
      issues: readonly { readonly rule: string; readonly file: string }[];
    };
    return issues.map(({ rule, file }) => [rule, file.replace("harbour-towns/", "")] as const);
  }
  const ferry = "harbour-towns/data/commitments/evening-ferry.yaml";
  const version = (folder: TestFolder, to: string): Promise<void> =>
    folder.change("harbour-towns/package.json", '"version": "0.1.0"', `"version": "${to}"`);

  test("Nothing, where nothing changed", async () => {
    expect(await against(async () => undefined)).toEqual([]);
  });

  test("A renamed id without a redirect is an error, and one with a redirect is none", async () => {
    const rename = async (folder: TestFolder): Promise<void> => {
      await folder.write("harbour-towns/data/commitments/night-ferry.yaml", await folder.read(ferry));
      execFileSync("rm", [ferry], { cwd: folder.path });
      await version(folder, "1.0.0");
    };
    expect((await against(rename)).map(([rule]) => rule)).toContain("vanished-id");
    const redirected = await against(async (folder) => {
      await rename(folder);
      await folder.write(
        "harbour-towns/data/redirects.yaml",
        "evening-ferry: { to: night-ferry, since: 2024-10-01 }\n",
      );
    });
    expect(redirected).toEqual([]);
  });

  test("A fact that lost its id is an error, since others cite it", async () => {
    const found = await against((folder) => folder.change(ferry, "date: 2023-11\n", "date: 2023-10\n"));
    expect(found.map(([rule]) => rule)).toContain("vanished-id");
  });

  test("A criterion that was renamed is another meaning, unless the version rises", async () => {
    const rename = (folder: TestFolder): Promise<void> => folder.change(ferry, "  sails: A", "  runs: A");
    expect(await against(rename)).toContainEqual(["changed-meaning", "data/commitments/evening-ferry.yaml"]);
    const risen = await against(async (folder) => {
      await rename(folder);
      await version(folder, "0.2.0");
    });
    expect(risen.map(([rule]) => rule)).not.toContain("changed-meaning");
  });

  test("A commit of the repository is a version too", async () => {
    await using folder = await examplesFolder();
    const git = (...args: readonly string[]): unknown =>
      execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
        cwd: folder.path,
        stdio: "pipe",
      });
    git("init", "-q", "-b", "trunk");
    git("add", ".");
    git("commit", "-q", "-m", "first");
    expect(await run(folder.path, "check harbour-towns --against trunk")).toMatchObject({ code: 0 });
    await folder.change("harbour-towns/data/parties.yaml", "narrows-ferries:", "narrow-ferries:");
    await folder.change(ferry, "implements: narrows-ferries", "implements: narrow-ferries");
    await folder.write(
      "harbour-towns/data/sources.yaml",
      (await folder.read("harbour-towns/data/sources.yaml")).replaceAll(
        "publisherParty: narrows-ferries",
        "publisherParty: narrow-ferries",
      ),
    );
    const { code, out } = await run(folder.path, "check harbour-towns --against trunk");
    expect(code).toBe(1);
    expect(out).toContain("vanished-id");
    const { code: unknown, err } = await run(folder.path, "check harbour-towns --against nothing");
    expect(unknown).toBe(2);
    expect(err).toContain('"nothing" is no file, and git does not know it');
  });

  test("A record folder can be the repository itself", async () => {
    await using folder = await examplesFolder();
    const cwd = `${folder.path}/harbour-towns`;
    const git = (...args: readonly string[]): unknown =>
      execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
        cwd,
        stdio: "pipe",
      });
    git("init", "-q", "-b", "trunk");
    git("add", ".");
    git("commit", "-q", "-m", "first");
    expect(await run(cwd, "check --against HEAD")).toMatchObject({ code: 0, err: "" });
    expect(await run(folder.path, "check harbour-towns --against HEAD")).toMatchObject({ code: 0, err: "" });
    await folder.change(
      "harbour-towns/data/commitments/evening-ferry.yaml",
      "date: 2023-11\n",
      "date: 2023-10\n",
    );
    const { code, out } = await run(cwd, "check . --against HEAD");
    expect(code).toBe(1);
    expect(out).toContain("vanished-id");
  });
});

describe("how issues are printed", () => {
  test("Each has its place, what was found and how to fix it", async () => {
    await using folder = await examplesFolder();
    await folder.write("harbour-towns/data/partys.yaml", "");
    const { code, out } = await run(folder.path, "check harbour-towns");
    expect(code).toBe(1);
    expect(out.split("\n").slice(0, 3)).toEqual([
      "harbour-towns/data/partys.yaml  error  stray-file",
      "  This file is not part of a record and would be passed over.",
      "  found: partys.yaml",
    ]);
    expect(out).toContain("harbour-towns: not valid. 1 error.");
  });

  test("GitHub gets one annotation an issue, and no text of the data becomes one", async () => {
    await using folder = await examplesFolder();
    await folder.write("harbour-towns/data/a\n::error::b.yaml", "");
    const { out } = await run(folder.path, "check harbour-towns --format github", {
      environment: { GITHUB_WORKSPACE: folder.path },
    });
    const commands = out.split("\n").filter((line) => line.startsWith("::"));
    expect(commands).toHaveLength(1);
    expect(commands[0]).toMatch(/^::error file=harbour-towns\/data\/a %3A%3Aerror/);
  });
});

test("A party that another record has not is a warning with its line, of check and of every command that reads both", async () => {
  await using folder = await examplesFolder();
  const sheet = await folder.read("sheet.yaml");
  const parties = "parties:\n  jp: { name: Japan }\n  west: { name: West, sameAs: harbour-towns:westkuay }\n";
  await folder.write("sheet.yaml", `${sheet}${parties}`);
  const { code, out } = await run(folder.path, "check sheet.yaml harbour-towns --format json");
  expect(code).toBe(0);
  const { issues } = JSON.parse(out) as { readonly issues: readonly { readonly rule: string }[] };
  const line = sheet.trimEnd().split("\n").length + 3;
  expect(issues.filter(({ rule }) => rule === "reference-missing")).toMatchObject([
    {
      file: "sheet.yaml",
      line,
      level: "warning",
      record: "west",
      fix: "Did you mean `harbour-towns:westquay`?",
    },
  ]);
  expect((await run(folder.path, "report sheet.yaml harbour-towns")).err).toContain(`sheet.yaml:${line}: `);
  expect((await run(folder.path, "report sheet.yaml")).err).toBe("");
});
