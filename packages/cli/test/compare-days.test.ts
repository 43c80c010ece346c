import { describe, expect, it } from "vitest";
import { run, soundFolder } from "./folder.ts";

describe("compare, of two days", () => {
  it("prints each change with the facts that came in, and their sources", async () => {
    await using test = await soundFolder();
    expect((await run("compare", test.folder, "--from", "2024-06-29")).out).toMatchInlineSnapshot(`
      "A made-up record (sound 1.2.0)

      From 2024-06-29 to 2024-06-30, each as known on its day
        Commitments that changed: 1 of 1.

      Ten electric ferries between Norland and Sudland by 2030 (ferry-line)
        status of ferries-run: unknown -> in progress
            fact ferry-line/first-two, 2024-06
                The Strait, 2024-06-30, high confidence, https://strait.example/two-ferries
        progress of ferry-line/ten: no figures found since the base -> 2 ferries at the close of 2024-06-30, behind
            fact ferries/2024-06, 2024-06
                The Strait, 2024-06-30, high confidence, https://strait.example/two-ferries
      "
    `);
  });

  it("prints the same as Markdown", async () => {
    await using test = await soundFolder();
    expect(
      (
        await run(
          "compare",
          test.folder,
          "--from",
          "2022-02-01",
          "--to",
          "2022-03-01",
          "--format",
          "markdown",
        )
      ).out,
    ).toMatchInlineSnapshot(`
      "# A made-up record (sound 1.2.0)

      ## From 2022-02-01 to 2022-03-01, each as known on its day

      - Commitments that changed: 1 of 1.

      ## Ten electric ferries between Norland and Sudland by 2030 (ferry-line)

      - known: no -> yes
        - fact ferry-line/plan, 2022-03-01
          - Government of Norland, 2022-03-01, high confidence, https://norland.example/plan
      "
    `);
  });

  it("refuses to go backwards", async () => {
    await using test = await soundFolder();
    expect(await run("compare", test.folder, "--from", "2024-07-01")).toEqual({
      code: 2,
      out: "",
      err: "The stretch ends on 2024-06-30, before it begins on 2024-07-01. Give a later --to.\n",
    });
  });

  it("says where time alone passed, and where nothing changed", async () => {
    await using test = await soundFolder();
    const { out } = await run("compare", test.folder, "--from", "2030-12-31", "--to", "2031-01-01");
    expect(out).toContain(
      "schedule of ferries-run: open -> unreported\n  schedule of ferry-line/ten: open -> unreported\n      by time alone",
    );
    expect(out).toContain("Sources were looked for through 2026-01-31");
    expect((await run("compare", test.folder, "--from", "2025-01-01", "--to", "2025-02-01")).out).toContain(
      "each as known on its day\n  Nothing changed.\n",
    );
  });

  it("compares what was known about one day, and names the sources that told of it", async () => {
    await using test = await soundFolder();
    const day = ["--from", "2024-06-30", "--to", "2024-06-30"];
    expect((await run("compare", test.folder, ...day)).out).toContain("Nothing changed.");
    const earlier = (await run("compare", test.folder, ...day, "--from-known-by", "2024-06-29")).out;
    expect(earlier).toContain("as known by 2024-06-29 and by 2024-06-30");
    expect(earlier).toContain("status of ferries-run: unknown -> in progress");
    const back = (
      await run("compare", test.folder, ...day, "--from-known-by", "2024-06-30", "--known-by", "2024-06-29")
    ).out;
    expect(back).toContain("status of ferries-run: in progress -> unknown");
    expect(back).toContain("The Strait, 2024-06-30, high confidence");
    expect(
      (await run("compare", test.folder, "--from", "2024-06-01", "--known-by", "2024-06-29")).out,
    ).toContain("both as known by 2024-06-29\n  Nothing changed.");
  });

  it("prints JSON", async () => {
    await using test = await soundFolder();
    const { out } = await run("compare", test.folder, "--from", "2024-06-29", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
      dataset: "sound",
      from: { on: "2024-06-29", knownBy: "2024-06-29" },
      to: { on: "2024-06-30", knownBy: "2024-06-30" },
      changes: [
        {
          id: "ferry-line",
          aspect: "status",
          before: ["unknown"],
          after: ["in-progress"],
          byTimeAlone: false,
        },
        { id: "ferry-line", aspect: "progress", part: "ferry-line/ten", facts: ["ferries/2024-06"] },
      ],
      facts: [
        { kind: "fact", id: "ferry-line/first-two", date: "2024-06", citations: [{ source: "news-2024" }] },
        { kind: "fact", id: "ferries/2024-06" },
      ],
    });
  });

  it("asks for the day to begin with, and for no day of two versions", async () => {
    await using test = await soundFolder();
    expect(await run("compare", test.folder)).toMatchObject({
      code: 2,
      out: "",
      err: "Give the day to begin with, --from DAY, or a later version to compare with behind the earlier one.\n",
    });
    expect(await run("compare", test.folder, "--from", "2024-01-01", "--on", "2024-06-30")).toMatchObject({
      code: 2,
      err: "--on is for two versions. For two days, give --from and --to.\n",
    });
  });
});
