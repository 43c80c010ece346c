import { readFileSync, writeFileSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, run, soundFolder } from "./folder.ts";
import { spawned } from "./spawned.ts";

const record = "data/commitments/ferry-line.yaml";
const sound = "Sound: 1 record, 2 observations, 2 sources.\n";
const times = (text: string, part: string): number => text.split(part).length - 1;

describe("check --watch", () => {
  it("checks again after each change, survives a broken file and a missing folder, and ends on Ctrl-C", async () => {
    await using test = await soundFolder();
    await using watch = spawned(test.folder, "check", ".", "--watch");
    await watch.until((out, err) => out === sound && times(err, "Waiting for changes") === 1);

    await test.change(record, "kind: target", "kind: [goal");
    await watch.until(
      (out) =>
        out.includes("ferry-line.yaml:3:1 yaml") &&
        out.endsWith("1 problem\npolicytrack explain yaml tells more.\n"),
    );
    await test.change(record, "kind: [goal", "kind: target");
    await watch.until((out) => out.endsWith(sound));

    await rename(path.join(test.folder, "data"), path.join(test.folder, "away"));
    await watch.until((out) => out.includes("There is no folder `data` here."));
    await rename(path.join(test.folder, "away"), path.join(test.folder, "data"));
    await watch.until((out) => out.endsWith(sound));

    await test.add("data/domains.new.yaml", "{}\n");
    await watch.until((out) => out.includes("stray-file"));
    await rm(path.join(test.folder, "data/domains.new.yaml"));
    await watch.until((out) => out.endsWith(sound));

    await test.change("package.json", "1.2.0", "one");
    await watch.until((out) => out.includes("semantic version"));

    watch.process.kill("SIGINT");
    expect(await watch.ended).toBe(130);
    expect(watch.err()).toContain(`Changed: ${record}\n`);
    // Nothing is cleared where nobody looks at a screen.
    expect(watch.out() + watch.err()).not.toContain("\u001B");
  });

  it("takes what is written in one go as one change, and passes over what is not of the record", async () => {
    await using test = await soundFolder();
    await using watch = spawned(test.folder, "check", ".", "--watch", "--format", "json");
    await watch.until((_, err) => times(err, "Waiting for changes") === 1);
    await test.add("notes.txt", "x");
    await run("build", test.folder);
    for (const [file, from] of [
      ["data/domains.yaml", "en: Ferries"],
      ["data/parties.yaml", "en: Sudland"],
    ] as const) {
      const at = path.join(test.folder, file);
      writeFileSync(at, readFileSync(at, "utf8").replace(from, 'en: ""'));
    }
    await watch.until((_, err) => times(err, "Waiting for changes") === 2);
    const told = watch
      .out()
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { ok: boolean; problems: readonly unknown[] });
    expect(told.map(({ ok, problems }) => [ok, problems.length])).toEqual([
      [true, 0],
      [false, 2],
    ]);
    expect(watch.err()).toContain("Changed: data/domains.yaml, data/parties.yaml\n");
    watch.process.kill("SIGTERM");
    expect(await watch.ended).toBe(143);
  });

  it("watches a built dataset too, which each build replaces with its folder", async () => {
    await using test = await soundFolder();
    await run("build", test.folder);
    await using watch = spawned(test.folder, "check", "dist/data.json", "--watch");
    await watch.until((out, err) => out === sound && times(err, "Waiting for changes") === 1);
    await writeFile(path.join(test.folder, "dist/data.json"), "{");
    await watch.until((out) => out.includes("This is not JSON"));
    await run("build", test.folder);
    await watch.until((out) => out.endsWith(sound) && out.length > sound.length);
    await writeFile(path.join(test.folder, "dist/data.json"), "[");
    await watch.until((out) => times(out, "This is not JSON") === 2);
    watch.process.kill("SIGINT");
    expect(await watch.ended).toBe(130);
  });

  it("waits for a record that is still to come, and goes on when it goes and comes", async () => {
    await using test = await emptyFolder();
    await using watch = spawned(test.folder, "check", "record/", "--watch");
    await watch.until((out, err) => out.includes("There is nothing at this path.") && err.endsWith("it.\n"));
    expect((await run("init", path.join(test.folder, "record"), "--yes")).code).toBe(0);
    await watch.until((out) => out.includes("Sound: 1 record"));
    await rm(path.join(test.folder, "record"), { recursive: true });
    await watch.until((out) => times(out, "There is nothing at this path.") === 2);
    expect((await run("init", path.join(test.folder, "record"), "--yes")).code).toBe(0);
    await watch.until((out) => times(out, "Sound: 1 record") === 2);
    await test.change("record/data/domains.yaml", "en: Ferries", 'en: ""');
    await watch.until((out) => out.includes("data/domains.yaml:"));
    watch.process.kill("SIGINT");
    expect(await watch.ended).toBe(130);
  });

  it("says where there is nothing to watch", async () => {
    await using test = await emptyFolder();
    const { code, err } = await run("check", path.join(test.folder, "no/where"), "--watch");
    expect({ code, err }).toEqual({
      code: 2,
      err: `There is nothing at ${path.join(test.folder, "no/where")} to watch.\n`,
    });
  });
});
