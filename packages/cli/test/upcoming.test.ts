import { CommanderError } from "commander";
import { describe, expect, it } from "vitest";
import { run, soundFolder, type TestFolder } from "./folder.ts";

const pier = "data/commitments/pier.yaml";

/** The sound record with a pier beside its ferries, of another party and domain. */
async function withPier(deadlines: string): Promise<TestFolder> {
  const test = await soundFolder();
  await test.change("data/domains.yaml", "ferries:", "piers:\n  names: { en: Piers }\nferries:");
  await test.add(
    pier,
    `tier: commitment
kind: deliverable
title: A pier in Sudland
summary: Sudland is to build a pier.
parties:
  - { party: sudland, role: commits, basis: explicit }
domains: [piers]
madeOn: 2024-06-30
criteria: []
standing:
  - key: told
    date: 2024-06-30
    standing: planned
    by: []
    via: report
    announced: not-said
    citations:
      - { source: news-2024, confidence: high, read: part }
deadlines: ${deadlines}
targets: []
history: []
ambiguities: []
reviewedOn: 2026-01-31
`,
  );
  return test;
}

const by = (edtf: string): string => `
  - key: due
    date: 2024-06-30
    when: { kind: date, edtf: "${edtf}", wording: by }
    citations:
      - { source: news-2024, confidence: high, read: part }`;

describe("upcoming", () => {
  it("prints what falls due in the order of its day, and counts what does not", async () => {
    await using test = await withPier("[]");
    expect((await run("upcoming", test.folder, "--within", "P10Y")).out).toMatchInlineSnapshot(`
      "A made-up record (sound 1.2.0)

      Due from 2024-06-30 to 2034-06-30, as known by 2024-06-30
        2030-12-31  by the end of 2030, in 6 years and 6 months
            Ten electric ferries between Norland and Sudland by 2030
            Ten electric ferries run.
            open; surely due in this stretch
            ferry-line, criterion ferries-run
        2030-12-31  by the end of 2030, in 6 years and 6 months
            Ten electric ferries between Norland and Sudland by 2030
            final target of 10 ferries
            open; surely due in this stretch
            ferry-line, target ferry-line/ten

      Besides
        Nothing due in this stretch: 1 without a day that is known.
      "
    `);
  });

  it("prints what falls due as Markdown", async () => {
    await using test = await withPier(by("2025-03"));
    expect((await run("upcoming", test.folder, "--within", "P10Y", "--format", "markdown")).out)
      .toMatchInlineSnapshot(`
      "# A made-up record

      Due from 2024-06-30 to 2034-06-30, as known by 2024-06-30. Version 1.2.0.

      | Due | In words | Commitment | What | Schedule | In this stretch | Id |
      | --- | --- | --- | --- | --- | --- | --- |
      | 2025-03-31 | by the end of March 2025, in 9 months and 1 day | A pier in Sudland |  | cannot be tested | surely | \`pier\` |
      | 2030-12-31 | by the end of 2030, in 6 years and 6 months | Ten electric ferries between Norland and Sudland by 2030 | Ten electric ferries run. | open | surely | \`ferry-line\` |
      | 2030-12-31 | by the end of 2030, in 6 years and 6 months | Ten electric ferries between Norland and Sudland by 2030 | final target of 10 ferries | open | surely | \`ferry-line/ten\` |
      "
    `);
  });

  it("says possibly where a date leaves open whether it lies in the stretch", async () => {
    await using test = await withPier(by("[2025,2030]"));
    const sure = async (to: string): Promise<unknown> => {
      const { out } = await run(
        "upcoming",
        test.folder,
        "--party",
        "sudland",
        "--to",
        to,
        "--format",
        "json",
      );
      return (JSON.parse(out) as { items: { sure: string }[] }).items.map((item) => item.sure);
    };
    expect(await sure("2025-12-30")).toEqual([]);
    expect(await sure("2025-12-31")).toEqual(["possibly"]);
    expect(await sure("2030-12-30")).toEqual(["possibly"]);
    expect(await sure("2030-12-31")).toEqual(["yes"]);
  });

  it("looks a year ahead unless told otherwise", async () => {
    await using test = await withPier(by("2025-06-30"));
    expect((await run("upcoming", test.folder)).out).toContain("Due from 2024-06-30 to 2025-06-30");
    expect((await run("upcoming", test.folder)).out).toContain("2025-06-30  by 30 June 2025, in 1 year");
    expect((await run("upcoming", test.folder, "--within", "P364D")).out).toContain("Nothing falls due.");
    expect((await run("upcoming", test.folder, "--within", "P9999Y")).out).toContain("to 9999-12-31");
  });

  it("names in JSON where everything else is", async () => {
    await using test = await withPier(by("2025-03"));
    const others = async (...args: readonly string[]): Promise<unknown> => {
      const { out } = await run("upcoming", test.folder, "--format", "json", ...args);
      return (JSON.parse(out) as { others: unknown }).others;
    };
    const none = { later: [], earlier: [], over: [], noDay: [], notKnown: [], notCounted: [] };
    expect(await others("--within", "P1M")).toEqual({ ...none, later: ["ferry-line", "pier"] });
    expect(await others("--from", "2024-01-01")).toEqual({
      ...none,
      later: ["ferry-line"],
      notKnown: ["pier"],
    });
    expect(await others("--from", "2026-01-01")).toEqual({
      ...none,
      later: ["ferry-line"],
      earlier: ["pier"],
    });
    await test.change(pier, by("2025-03"), " []");
    expect(await others("--domain", "piers")).toEqual({ ...none, noDay: ["pier"] });
    await test.change(pier, "deadlines:  []", `deadlines: ${by("2025-03")}`);
    await test.change(pier, "criteria: []", "criteria: [{ id: built, text: It is built. }]");
    await test.change(
      pier,
      "history: []",
      `history:
  - key: built
    date: 2024-06-30
    status: delivered
    citations:
      - { source: news-2024, confidence: high, read: part }`,
    );
    expect(await others("--domain", "piers")).toEqual({ ...none, over: ["pier"] });
  });

  it("takes the commitments of parties and domains, and answers a misspelt one with the nearest", async () => {
    await using test = await withPier(by("2025-03"));
    const { out } = await run("upcoming", test.folder, "--within", "P10Y", "--party", "sudland");
    expect(out).toContain("A pier in Sudland");
    expect(out).not.toContain("Ten electric ferries");
    expect(await run("upcoming", test.folder, "--party", "norlnd", "--domain", "pier")).toEqual({
      code: 2,
      out: "",
      err: 'There is no party "norlnd". Did you mean "norland"?\nThere is no domain "pier". Did you mean "piers"?\n',
    });
  });

  it("refuses a stretch that is none", async () => {
    await using test = await soundFolder();
    expect(await run("upcoming", test.folder, "--to", "2024-06-29")).toMatchObject({
      code: 2,
      err: "The stretch ends on 2024-06-29, before it begins on 2024-06-30. Give a later --to.\n",
    });
    await expect(run("upcoming", test.folder, "--within", "6M")).rejects.toThrow(/"P6M"/);
    await expect(run("upcoming", test.folder, "--to", "2025-01-01", "--within", "P6M")).rejects.toThrow(
      CommanderError,
    );
  });
});
