import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { run } from "../testing/run.ts";
import { emptyFolder } from "../testing/test-folder.ts";

const line = [
  "init",
  "our-town",
  "--title",
  "What our town promised: all of it",
  "--author",
  "The watch, of our town",
];

describe("a new record", () => {
  test("It is valid, builds and reports at once, and its draft is left out", async () => {
    await using folder = await emptyFolder();
    expect(await run(folder.path, line)).toMatchObject({ code: 0, err: "" });
    const check = await run(folder.path, "check our-town");
    expect(check.code).toBe(0);
    expect(check.out).toContain("0 commitments");
    expect(check.out).toContain("1 draft");
    expect(await run(folder.path, "build our-town")).toMatchObject({ code: 0 });
    expect(await run(folder.path, "report our-town")).toMatchObject({ code: 0 });
  });

  test("What was answered stands in every file as its format has it", async () => {
    await using folder = await emptyFolder();
    await run(folder.path, [
      ...line,
      "--licence",
      "CC0-1.0",
      "--language",
      "th",
      "--name",
      "@watch/our-town",
    ]);
    const dataset: unknown = parse(await folder.read("our-town/data/dataset.yaml"));
    expect(dataset).toMatchObject({
      id: "our-town",
      title: "What our town promised: all of it",
      language: "th",
      licence: "CC0-1.0",
      authors: "The watch, of our town",
      reviewedThrough: "2025-06-30",
    });
    const citation: unknown = parse(await folder.read("our-town/CITATION.cff"));
    expect(citation).toMatchObject({ title: "What our town promised: all of it", license: "CC0-1.0" });
    expect(JSON.parse(await folder.read("our-town/package.json"))).toMatchObject({
      name: "@watch/our-town",
      license: "CC0-1.0",
    });
    for (const file of await folder.files()) expect(await folder.read(file), file).not.toMatch(/\$[a-z]+\$/);
  });

  test("Workflows name each action by its commit, and ask for no more than they need", async () => {
    await using folder = await emptyFolder();
    await run(folder.path, line);
    const workflows = (await folder.files()).filter((file) => file.includes(".github/workflows/"));
    expect(workflows).toHaveLength(3);
    for (const file of workflows) {
      const text = await folder.read(file);
      const uses = text.match(/uses: .*/g) ?? [];
      expect(uses.length).toBeGreaterThan(0);
      for (const one of uses) expect(one).toMatch(/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d/);
      const workflow = parse(text) as { readonly permissions: unknown };
      expect(workflow.permissions).toEqual({ contents: "read" });
      // What a pull request says never becomes a part of a command.
      const { jobs } = parse(text) as {
        readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
      };
      const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run: one }) => one ?? []));
      for (const command of commands) expect(command).not.toContain("${{");
      // The command is the one that is installed, and never one that is fetched by its name.
      expect(text).not.toMatch(/npx (?!--no )/);
    }
  });

  test("Each command of its workflows and its README is one that there is", async () => {
    await using folder = await emptyFolder();
    await run(folder.path, line);
    const texts = await Promise.all((await folder.files()).map((file) => folder.read(file)));
    const named = new Set(
      texts.flatMap((text) =>
        [...text.matchAll(/npx (?:--no )?policytrack ([a-z]+)/g)].map(([, name = ""]) => name),
      ),
    );
    const { out } = await run("/", "--help");
    for (const name of named) expect(out, name).toContain(`\n  ${name} `);
  });

  test("Files that are there are never replaced, and a wrong answer is told with a right one", async () => {
    await using folder = await emptyFolder();
    await folder.write("our-town/README.md", "Mine.\n");
    expect(await run(folder.path, line)).toMatchObject({ code: 2 });
    expect(await folder.files()).toEqual(["our-town/README.md"]);
    for (const [flag, says] of [
      ["--id=Our-Town", "harbour-towns"],
      ["--licence=CC BY", "SPDX"],
      ["--language=english", "BCP 47"],
    ] as const) {
      const { code, err } = await run(folder.path, ["init", "new", flag]);
      expect(code).toBe(2);
      expect(err).toContain(says);
    }
    expect(await folder.files()).toEqual(["our-town/README.md"]);
  });
});
