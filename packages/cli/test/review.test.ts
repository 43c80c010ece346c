import { describe, expect, it } from "vitest";
import { run, soundFolder } from "./folder.ts";

describe("review", () => {
  it("prints what an editor should look at, and ends well whatever that is", async () => {
    await using test = await soundFolder();
    const { code, out } = await run("review", test.folder, "--on", "2031-01-01");
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "A made-up record (sound 1.2.0): what to look at on 1 January 2031

      Past the due day, and nothing on record from after it says whether it was delivered (unreported, 2)
        ferry-line: ferries-run (status in progress) was due 31 December 2030: unreported; not looked at since
        ferry-line: target ten was due 31 December 2030: unreported; not looked at since

      Not looked at for long (reviewed-long-ago, 2)
        sound: the dataset was reviewed through 31 January 2026
        ferry-line: last looked for news on 31 January 2026

      Sources that may vanish: they have an address and no archived copy (not-archived, 2)
        news-2024: The Strait, 30 June 2024
            https://strait.example/two-ferries
        plan-2022: Government of Norland, 1 March 2022
            https://norland.example/plan
      "
    `);
  });

  it("looks ahead and back as far as it is told", async () => {
    await using test = await soundFolder();
    const kinds = async (...options: readonly string[]): Promise<readonly string[]> => {
      const { out } = await run("review", test.folder, "--format", "json", ...options);
      const { items } = JSON.parse(out) as { items: readonly { kind: string; date: string }[] };
      return items.map(({ kind, date }) => `${kind} ${date}`);
    };
    const only = ["--only", "due-soon", "reviewed-long-ago"];
    expect(await kinds("--on", "2026-07-31", ...only)).toEqual([]);
    // The record was reviewed through 31 January 2026: half a year is over on 1 August.
    expect(await kinds("--on", "2026-08-01", ...only)).toEqual([
      "reviewed-long-ago 2026-01-31",
      "reviewed-long-ago 2026-01-31",
    ]);
    expect(await kinds("--on", "2026-08-01", "--older-than", "P1Y", ...only)).toEqual([]);
    // The deadline, and the target.
    expect(await kinds("--on", "2026-07-31", "--within", "P5Y", ...only)).toEqual([
      "due-soon 2030-12-31",
      "due-soon 2030-12-31",
    ]);
  });

  it("finds a commitment behind its dataset, a weak status, criteria that differ, and a copy that there is", async () => {
    await using test = await soundFolder();
    const record = "data/commitments/ferry-line.yaml";
    await test.change(record, "reviewedOn: 2026-01-31", "reviewedOn: 2025-01-31");
    await test.change(
      record,
      "    text: Ten electric ferries run.",
      "    text: Ten electric ferries run.\n  - id: piers-built\n    text: Piers for ten ferries stand.",
    );
    await test.change(
      record,
      "    status: in-progress\n    citations:\n      - { source: news-2024, confidence: high, read: part }",
      "    status: in-progress\n    criterion: ferries-run\n    citations:\n      - { source: news-2024, confidence: medium, read: part }",
    );
    await test.change(
      "data/sources.yaml",
      "  url: https://strait.example/two-ferries",
      "  url: https://strait.example/two-ferries\n  archived: https://archive.example/two-ferries",
    );
    const { out, err } = await run("review", test.folder, "--on", "2026-01-31", "--older-than", "P2Y");
    expect(err).toBe("");
    expect(out).toMatchInlineSnapshot(`
      "A made-up record (sound 1.2.0): what to look at on 31 January 2026

      Looked at less far than the dataset says of itself (behind-dataset, 1)
        ferry-line: last looked for news on 31 January 2025, the dataset on 31 January 2026

      The criteria give different verdicts: are they still the right ones? (criteria-differ, 1)
        ferry-line: ferries-run: in progress, open; piers-built: unknown, open

      The status rests on no source of high confidence (no-high-confidence, 1)
        ferry-line: in progress (first-two), by news-2024

      Sources that may vanish: they have an address and no archived copy (not-archived, 1)
        plan-2022: Government of Norland, 1 March 2022
            https://norland.example/plan
      "
    `);
  });

  it("says that there is nothing", async () => {
    await using test = await soundFolder();
    const { out } = await run("review", test.folder, "--only", "source-unused");
    expect(out).toContain("Nothing of what was asked for is to be looked at.");
  });
});
