import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { problemRules } from "../src/explain/problem-rules.ts";
import { run, soundFolder } from "./folder.ts";

describe("explain", () => {
  it("tells what a rule asks for, when it is broken, and how to mend it", async () => {
    const { code, out } = await run("explain", "seen-before-begun");
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "seen-before-begun

      Nothing is seen before it began.
        when   \`seen\` of a status lies before its \`date\`.
        to do  \`date\` is from when it was so, \`seen\` how long the same source shows it still so.

      For example
        wrong  date: 2024-06
               seen: 2024-03
        right  date: 2024-03
               seen: 2024-06
      "
    `);
  });

  it("lists every rule that the check and the explanations of a report name", async () => {
    const { out } = await run("explain");
    await using test = await soundFolder();
    await test.change("data/commitments/ferry-line.yaml", "summary:", "sumary:");
    await test.add("data/stray.yaml", "{}");
    const check = await run("check", test.folder);
    const found = [...check.out.matchAll(/^\S+:\d+:\d+ (\S+)$/gm)].map(([, rule]) => rule);
    expect(found).toEqual(["missing", "unknown-field", "stray-file"]);
    await using sound = await soundFolder();
    const report = await run("report", sound.folder, "--explain", "ferry-line");
    const applied = [...report.out.matchAll(/^([a-z]+\/\S+)/gm)].map(([, rule]) => rule);
    expect(applied).toContain("status/latest-entry");
    const listed = out.split("\n").map((line) => line.trim().split("  ")[0]);
    expect(listed).toEqual(expect.arrayContaining([...found, ...applied]));
  });

  it("is what a check with problems ends with", async () => {
    await using test = await soundFolder();
    await test.add("data/stray.yaml", "{}");
    expect((await run("check", test.folder)).out).toContain(
      "\n\n1 problem\npolicytrack explain stray-file tells more.\n",
    );
  });

  it("takes a rule of verdicts by what stands behind its slash, and the codes of the model", async () => {
    const readings = await run("explain", "several-readings");
    expect(readings.out).toContain("status/several-readings");
    expect(readings.out).toContain("deadline/several-readings");
    expect((await run("explain", "unreported")).out).toContain(
      "The due day has passed, and nothing on record",
    );
    expect((await run("explain", "inferred")).out).toContain(
      "`basis` of Participation\n  An editor concluded it.",
    );
  });

  it("gives the same as JSON", async () => {
    const { out } = await run("explain", "met", "--format", "json");
    expect(JSON.parse(out)).toEqual([
      {
        kind: "code",
        code: "met",
        of: "the verdict on a deadline or target",
        means: "It was delivered in time.",
      },
    ]);
  });

  it("answers a name that nothing has with the nearest", async () => {
    const { code, err } = await run("explain", "seen-before-began");
    expect({ code, err }).toEqual({
      code: 2,
      err: 'There is no rule or code "seen-before-began". Did you mean "seen-before-begun"?\n',
    });
  });

  it("says that there is no such name where nothing is near", async () => {
    expect((await run("explain", "nosuch")).err).toBe(
      'There is no rule or code "nosuch". policytrack explain lists the rules.\n',
    );
  });

  it.each([
    ["ahead", "The due day is still to come"],
    ["late", "delivered after the due day"],
    ["reported only", "not formally announced"],
    ["cannot be tested", "No criterion says"],
    ["behind", "a pace below the one that is needed"],
    ["due-soon", "is there news of it?"],
  ])("tells what a command means by %s", async (word, meaning) => {
    const { code, out } = await run("explain", word);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(meaning) });
  });

  it.each([
    ["date-without-end", "data/sources.yaml"],
    ["day", "data/commitments/ferry-line.yaml"],
    ["deadline-wording", "data/commitments/ferry-line.yaml"],
    ["edtf", "data/commitments/ferry-line.yaml"],
    ["language", "data/sources.yaml"],
    ["nobody-commits", "data/commitments/ferry-line.yaml"],
    ["range", "data/commitments/ferry-line.yaml"],
    ["target-value", "data/commitments/ferry-line.yaml"],
    ["text", "data/commitments/ferry-line.yaml"],
    ["title-full-stop", "data/commitments/ferry-line.yaml"],
    ["type", "data/commitments/ferry-line.yaml"],
    ["url", "data/sources.yaml"],
  ] as const)("gives an example of %s that breaks it, and one that does not", async (rule, file) => {
    const example = problemRules[rule].example;
    if (example === undefined) throw new Error(`${rule} has no example.`);
    await using test = await soundFolder();
    const before = await readFile(path.join(test.folder, file), "utf8");
    const rulesWith = async (line: string): Promise<readonly string[]> => {
      // A field that the record has, in the first place where it has it.
      const field = line.startsWith("- ") ? "- { party" : line.slice(0, line.indexOf(":"));
      await test.add(
        file,
        before.replace(new RegExp(`${field}:.*`), () => line),
      );
      const { out } = await run("check", test.folder, "--format", "json");
      return (JSON.parse(out) as { problems: readonly { rule: string }[] }).problems.map((one) => one.rule);
    };
    expect(await rulesWith(example.wrong)).toContain(rule);
    expect(await rulesWith(example.right)).not.toContain(rule);
  });
});
