import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { run, soundFolder } from "./folder.ts";

const plan = fileURLToPath(new URL("plan.txt", import.meta.url));

describe("verify", () => {
  it("finds the words that passages point at", async () => {
    await using test = await soundFolder();
    expect(await run("verify", test.folder, "--source", plan)).toMatchObject({
      code: 0,
      out: `${plan} is plan-2022: 1 of 1 passages hold.\n`,
    });
  });

  it.each([
    ["start: 23", "start: 22", "other words stand there"],
    ["end: 30", "end: 300", "behind the end of the text"],
    ["paragraph: 2", "paragraph: 1", "stands in paragraph 2, not 1"],
  ])("says where they are not: %s as %s", async (from, to, why) => {
    await using test = await soundFolder();
    await test.change("data/commitments/ferry-line.yaml", from, to);
    const { code, out } = await run("verify", test.folder, "--source", plan);
    expect(code).toBe(1);
    expect(out).toContain("cited by ferry-line/by-2030");
    expect(out).toContain(why);
  });

  it("says of a text that is not there so, and holds the others all the same", async () => {
    await using test = await soundFolder();
    const nowhere = path.join(test.folder, "nowhere.txt");
    expect(await run("verify", test.folder, "--source", nowhere, plan)).toEqual({
      code: 2,
      out: `${plan} is plan-2022: 1 of 1 passages hold.\n`,
      err: `${nowhere}: There is nothing at this path. Name a text that can be read.\n`,
    });
  });

  it("knows a text by its digest alone", async () => {
    await using test = await soundFolder();
    const other = path.join(test.folder, "package.json");
    expect(await run("verify", test.folder, "--source", other)).toMatchObject({ code: 1 });
  });
});
