import { readFile } from "node:fs/promises";
import path from "node:path";
import { CommanderError } from "commander";
import { describe, expect, it } from "vitest";
import { run, soundFolder } from "./folder.ts";

describe("report", () => {
  it("prints a table", async () => {
    await using test = await soundFolder();
    expect((await run("report", test.folder)).out).toMatchInlineSnapshot(`
      "A made-up record (sound 1.2.0)
      On 2024-06-30, as known by 2024-06-30

      COMMITMENT         DUE                 STATUS       SCHEDULE  STANDING  HEARD  PROGRESS
      ferry-line         by the end of 2030  in progress  open      planned   all    20 % of the way (20 % of the target), behind
        final target 10  by the end of 2030               open                       20 % of the way (20 % of the target), behind

      HEARD: how many of those who commit say so in their own words, or a body of theirs does.

      1 commitment counted
        status: 1 in progress
        schedule: 1 ahead
        standing: 1 firm
      "ahead" is not due yet; "firm" is what no source says was not formally announced. policytrack explain WORD tells more.
      "
    `);
  });

  it("prints Markdown with the figures and the facts they come from", async () => {
    await using test = await soundFolder();
    const { out } = await run("report", test.folder, "--format", "markdown", "--on", "2026-06-01");
    expect(out).toMatchInlineSnapshot(`
      "# A made-up record

      On 2026-06-01, as known by 2026-06-01. Version 1.2.0, reviewed through 2026-01-31.

      Sources were looked for through 2026-01-31; what happened after that day is not in the record.

      | Commitment | Due | Status | Schedule | Standing | Heard from | Progress |
      | --- | --- | --- | --- | --- | --- | --- |
      | \`ferry-line\` | by the end of 2030 | in progress | open | planned | all | 20 % of the way (20 % of the target), behind |
      | · final target 10 | by the end of 2030 |  | open |  |  | 20 % of the way (20 % of the target), behind |

      1 commitment counted:

      - status: 1 in progress
      - schedule: 1 ahead
      - standing: 1 firm

      ## Figures

      ### \`ferry-line/ten\`: open

      - method: straight line, behind
      - base: 0 ferries, at the close of 2021-12-31 (\`ferries/2021\`)
      - latest: 2 ferries, at the close of 2024-06-30 (\`ferries/2024-06\`)
      - completion, from the base: 20 %
      - share of the target: 20 %
      - time elapsed at the latest figure: 27.7 %
      - expected at the latest figure, by a straight line: 2.77 ferries
      - expected on the day: 4.91 ferries
      - required change a year from then on: 1.23 ferries
      "
    `);
  });

  it("prints the assessment as JSON", async () => {
    await using test = await soundFolder();
    const { out } = await run(
      "report",
      test.folder,
      "--format",
      "json",
      "--on",
      "2022-01-01",
      "--known-by",
      "2023-01-01",
    );
    expect(JSON.parse(out)).toMatchObject({
      on: "2022-01-01",
      knownBy: "2023-01-01",
      commitments: [{ id: "ferry-line", known: "no", because: "not-made" }],
    });
  });

  it("explains one commitment", async () => {
    await using test = await soundFolder();
    const { out } = await run("report", test.folder, "--explain", "ferry-line");
    expect(out).toMatchInlineSnapshot(`
      "ferry-line
      Ten electric ferries between Norland and Sudland by 2030

      On 2024-06-30, as known by 2024-06-30
        Status: in progress, since June 2024
        Schedule: open; by the end of 2030, in 6 years and 6 months
        Standing: planned, formally announced, in the words of all who commit
        Progress of ferry-line/ten: 20 % of the way (20 % of the target), behind

      known/published
        The commitment counts as known, since a claim of it had been published by this day.
        fact ferry-line/plan, 2022-03-01
          Government of Norland, 2022-03-01, high confidence, https://norland.example/plan

      standing/firmest-claim
        The firmest claim that had been made by this day gives the standing.
        fact ferry-line/plan, 2022-03-01
          Government of Norland, 2022-03-01, high confidence, https://norland.example/plan
        who commit and say so: 1
        who commit: 1

      status/latest-entry (criterion ferries-run)
        The latest entry that had begun by this day gives the status.
        fact ferry-line/first-two, 2024-06
          The Strait, 2024-06-30, high confidence, https://strait.example/two-ferries

      deadline/one-reading (criterion ferries-run)
        Every reading of the dates gives the same verdict.
        fact ferry-line/by-2030, 2022-03-01
          Government of Norland, 2022-03-01, high confidence, https://norland.example/plan
        fact ferry-line/first-two, 2024-06
          The Strait, 2024-06-30, high confidence, https://strait.example/two-ferries
        last day surely in time: 31 December 2030
        last day possibly in time: 31 December 2030
        target year: 2030

      progress/linear-pace (target ferry-line/ten)
        The latest figure was compared with a straight line from the base to the target.
        fact ferry-line/ten, 2022-03-01
          Government of Norland, 2022-03-01, high confidence, https://norland.example/plan
        fact ferries/2021, 2021
          Government of Norland, 2022-03-01, high confidence, https://norland.example/plan
        fact ferries/2024-06, 2024-06
          The Strait, 2024-06-30, high confidence, https://strait.example/two-ferries
        base: 0 ferries
        latest: 2 ferries
        of the way from the base: 20 %
        of the target: 20 %
        share of the time that had passed: 27.7 %
        the straight line at the latest figure: 2.77 ferries
        the straight line on the day: 2.77 ferries
        needed a year from the latest figure on: 1.23 ferries
        pace: behind
      "
    `);
  });

  it("explains one commitment alone, as text or JSON", async () => {
    await using test = await soundFolder();
    for (const [args, left] of [
      [["ferry-line"], "ferry-line"],
      [["--format", "markdown"], "--format markdown"],
    ] as const)
      expect(await run("report", test.folder, "--explain", "ferry-line", ...args)).toEqual({
        code: 2,
        out: "",
        err: `--explain prints one commitment, as text or JSON: leave out ${left}.\n`,
      });
  });

  it("names the event that a due day counts from, with its source", async () => {
    await using test = await soundFolder();
    await test.add(
      "data/events.yaml",
      "opening: { title: The port opens, date: 2023-01, citations: [{ source: news-2024, confidence: high, read: whole }] }\n",
    );
    await test.change(
      "data/commitments/ferry-line.yaml",
      "when: { kind: date, edtf: ../2030, wording: by }",
      "when: { kind: after-event, event: opening, within: P2Y }",
    );
    const { out } = await run("report", test.folder, "--explain", "ferry-line");
    // A title keeps its case within a sentence.
    expect(out).toContain('within 2 years after "The port opens"');
    expect(out).toContain(
      "event opening, 2023-01: The port opens\n    The Strait, 2024-06-30, high confidence",
    );
  });

  it("says of a commitment without a deadline when its target is due", async () => {
    await using test = await soundFolder();
    const record = "data/commitments/ferry-line.yaml";
    const before = await readFile(path.join(test.folder, record), "utf8");
    await test.add(record, before.replace(/^deadlines:[^]*?^targets:/m, "deadlines: []\ntargets:"));
    expect((await run("report", test.folder)).out).toContain("no deadline; target by the end of 2030");
  });

  it("says what is not known yet", async () => {
    await using test = await soundFolder();
    const { out } = await run("report", test.folder, "--on", "2021-01-01");
    expect(out).toContain("No commitment was known on this day.");
    expect(out).toContain("Not known on this day: ferry-line.");
  });

  it("reports the commitments named, and says where to look for one that is not there", async () => {
    await using test = await soundFolder();
    expect((await run("report", test.folder, "ferry-line")).code).toBe(0);
    await test.add("data/redirects.yaml", "old-line: { kind: moved, to: ferry-line, since: 1.1.0 }\n");
    expect(await run("report", test.folder, "old-line")).toMatchObject({
      code: 2,
      err: '"old-line" is now "ferry-line".\n',
    });
    expect(await run("report", test.folder, "--explain", "ferryline")).toMatchObject({
      code: 2,
      err: 'There is no commitment "ferryline". Did you mean "ferry-line"?\n',
    });
    expect(await run("report", test.folder, "tunnel")).toMatchObject({
      code: 2,
      err: 'There is no commitment "tunnel". The ids are:\n  ferry-line\n',
    });
  });

  it("refuses a day that is none", async () => {
    await using test = await soundFolder();
    await expect(run("report", test.folder, "--on", "2024-02-30")).rejects.toThrow(CommanderError);
    await expect(run("report", test.folder, "--on", "2024-02-30")).rejects.toThrow(
      /Write a day of the calendar/,
    );
  });

  it("prints the problems of a dataset that is not sound to standard error", async () => {
    await using test = await soundFolder();
    await test.change("data/parties.yaml", "en: Sudland", "de: Sudland");
    const { code, out, err } = await run("report", test.folder);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("2 problems");
  });
});
