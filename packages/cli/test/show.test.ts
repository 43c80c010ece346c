import { describe, expect, it } from "vitest";
import { printSheet } from "../src/sheet/print-sheet.ts";
import { run, soundFolder } from "./folder.ts";

describe("show", () => {
  it("prints a commitment with all that it rests on", async () => {
    await using test = await soundFolder();
    const { code, out } = await run("show", test.folder, "ferry-line");
    expect(code).toBe(0);
    expect(out.replaceAll(test.folder, "RECORD")).toMatchInlineSnapshot(`
      "Ten electric ferries between Norland and Sudland by 2030

      ferry-line; commitment (target); Ferries; made 1 March 2022
        Norland is to run ten electric ferries across the strait.

      Where it stands on 30 June 2024
        Status: in progress, since June 2024
        Schedule: open; by the end of 2030, in 6 years and 6 months
        Standing: planned, formally announced, in the words of all who commit

      Who
        Norland (norland) commits
        Sudland (sudland) is the place, as an editor concluded

      What would count as delivered
        ferries-run: Ten electric ferries run.

      How firmly it was promised
        1 March 2022: planned, in own words of Norland, formally announced (plan)
            [1] high confidence, read whole

      When it is due
        by the end of 2030, set 1 March 2022 (by-2030)
            In time through 31 December 2030.
            [1] high confidence, read whole, paragraph 2 (characters 23 to 30)

      What has been done
        June 2024: in progress (first-two)
            [2] high confidence, read in part

      Numbers
        final target: at least 10 ferries by the end of 2030, set 1 March 2022 (ten)
            In time through 31 December 2030.
            Base: 0, 2021
            Schedule: open
            Progress: 20 % of the way (20 % of the target), behind
            [1] high confidence, read whole
        Electric ferries (ferries), in ferries: what there is on a day, the more the better
            Electric ferries that run on the strait at the end of the period.
            2021: 0 (2021)
                [1] high confidence, read whole
            June 2024: 2 (2024-06)
                [2] high confidence, read in part

      Sources
        [1] Government of Norland, Ferry plan, 1 March 2022, English (plan-2022)
            https://norland.example/plan
        [2] The Strait, Two ferries run, 30 June 2024, English (news-2024)
            https://strait.example/two-ferries

      This record
        Last looked for news on 31 January 2026; the dataset on 31 January 2026.
        The summary, the notes and what can be read in more than one way are editors' words, and may tell of what was not known on 30 June 2024.
        To cite it: A made-up record (sound 1.2.0), ferry-line, on 2024-06-30, as known by 2024-06-30.
        By which rules it stands so:
            policytrack report RECORD --explain ferry-line --on 2024-06-30
      "
    `);
  });

  it("leaves out what had not been published, and says that nothing is known of it", async () => {
    await using test = await soundFolder();
    const { out } = await run("show", test.folder, "ferry-line", "--on", "2024-06-29");
    expect(out).toContain("Status: unknown");
    expect(out).toContain("What has been done\n  Nothing on record says: unknown.");
    expect(out).not.toContain("The Strait");
    expect(out).toContain("2 facts published later than 29 June 2024 are left out");
    expect(out).toContain("editors' words, and may tell of what was not known on 29 June 2024");
    expect((await run("show", test.folder, "ferry-line", "--on", "2026-01-31")).out).not.toContain(
      "may tell of",
    );
    const before = await run("show", test.folder, "ferry-line", "--on", "2022-02-01");
    expect(before.out).toContain("Not known then. Nothing that states the commitment had been published");
  });

  it("tells a fact that was corrected, and one that rests on low confidence alone, from those in force", async () => {
    await using test = await soundFolder();
    await test.change(
      "data/commitments/ferry-line.yaml",
      "history:\n  - key: first-two\n    date: 2024-06\n    status: in-progress\n    citations:\n      - { source: news-2024, confidence: high, read: part }",
      `history:
  - key: nothing-yet
    date: 2022-03-01
    status: pending
    citations:
      - { source: plan-2022, confidence: low, read: part }
      - { source: news-2024, confidence: high, read: part }
  - key: first-one
    date: 2022-03-01
    status: pending
    citations:
      - { source: plan-2022, confidence: high, read: part }
  - key: first-one-runs
    date: 2022-03-01
    status: in-progress
    corrects: ferry-line/first-one
    why: The newspaper looked again.
    citations:
      - { source: news-2024, confidence: high, read: part, says: One ran at once. }`,
    );
    const doneBy = async (day: string): Promise<string> => {
      const { out } = await run("show", test.folder, "ferry-line", "--on", day);
      return out.slice(out.indexOf("What has been done"), out.indexOf("Numbers"));
    };
    expect(await doneBy("2024-06-29")).toMatchInlineSnapshot(`
      "What has been done
        1 March 2022: pending (nothing-yet)
            It goes into no verdict: what was out by then bears it out with low confidence alone.
            [1] low confidence, read in part
        1 March 2022: pending (first-one)
            [1] high confidence, read in part

      "
    `);
    expect(await doneBy("2024-06-30")).toMatchInlineSnapshot(`
      "What has been done
        1 March 2022: pending (nothing-yet)
            [1] low confidence, read in part
            [2] high confidence, read in part
        1 March 2022: pending (first-one)
            Corrected by ferry-line/first-one-runs: The newspaper looked again.
            [1] high confidence, read in part
        1 March 2022: in progress (first-one-runs)
            It corrects ferry-line/first-one.
            Note: The newspaper looked again.
            [2] high confidence, read in part: One ran at once.

      "
    `);
  });

  it("gives the same as JSON", async () => {
    await using test = await soundFolder();
    const { out } = await run("show", test.folder, "ferry-line", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
      dataset: { id: "sound", version: "1.2.0" },
      on: "2024-06-30",
      commitment: { id: "ferry-line" },
      assessment: { known: "yes", status: ["in-progress"] },
      deadlines: [{ inForce: true, window: { due: 22_279 } }],
      series: [{ indicator: { id: "ferries" }, values: [{}, { fact: { value: { min: 2, max: 2 } } }] }],
      sources: [{ id: "plan-2022" }, { id: "news-2024" }],
    });
  });

  it("answers an id that there is not with the nearest", async () => {
    await using test = await soundFolder();
    const { code, err } = await run("show", test.folder, "fery-line");
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "ferry-line"?');
  });
});

describe("a sheet", () => {
  it("is wrapped by the columns that its letters take, but for what is to stay whole", () => {
    const sheet = {
      title: "A title",
      sections: [
        {
          heading: "A heading",
          paragraphs: [
            {
              text: "국내 친환경 수소버스 돌파 목전",
              under: [{ text: "https://news.example/a-long-path", whole: true }],
            },
            { text: "another one of several paragraphs" },
          ],
        },
      ],
    };
    expect(printSheet(sheet, 24)).toMatchInlineSnapshot(`
      "A title

      A heading
        국내 친환경 수소버스
          돌파 목전
            https://news.example/a-long-path
        another one of
          several paragraphs"
    `);
    expect(printSheet(sheet, Infinity)).toContain("  another one of several paragraphs");
  });
});
