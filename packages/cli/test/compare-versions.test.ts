import { readFile, rename } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { run, soundFolder, type TestFolder } from "./folder.ts";

const line = "data/commitments/ferry-line.yaml";

/** The sound record, and a later version of it in a folder of its own. */
async function twoVersions(
  editLater: (later: TestFolder) => Promise<void>,
  editEarlier: (earlier: TestFolder) => Promise<void> = async () => {},
): Promise<AsyncDisposable & { readonly before: string; readonly after: string }> {
  const [earlier, later] = [await soundFolder(), await soundFolder()];
  await editEarlier(earlier);
  await editLater(later);
  return {
    before: earlier.folder,
    after: later.folder,
    [Symbol.asyncDispose]: async () => {
      await earlier[Symbol.asyncDispose]();
      await later[Symbol.asyncDispose]();
    },
  };
}

async function edit(later: TestFolder): Promise<void> {
  await later.change("package.json", "1.2.0", "1.3.0");
  await later.change("data/dataset.yaml", "2026-01-31", "2026-03-31");
  await later.change(line, "2026-01-31", "2026-03-31");
  await later.change(line, "Ten electric ferries between", "Ten ferries between");
  await later.change(line, "date: 2024-06\n    status", "date: 2024-05\n    status");
  await later.change(
    line,
    "ambiguities: []",
    `  - key: all-ten
    date: 2026-03-01
    status: delivered
    corrects: ferry-line/first-two
    why: The newspaper had not counted the others.
    citations:
      - { source: news-2026, confidence: high, read: part }
ambiguities: [Whether a ferry at anchor runs.]`,
  );
  await later.change(
    "data/sources.yaml",
    "news-2024:",
    `news-2026:
  kind: news
  publisher: The Strait
  title: All ferries run
  language: en
  url: https://strait.example/all-ferries
  licence: null
  published: 2026-03-02
news-2024:`,
  );
  await later.change(
    "data/indicators/ferries.yaml",
    "  - key: 2024-06",
    `  - key: 2026-02
    date: 2026-02
    value: 10
    citations:
      - { source: news-2026, confidence: high, read: part }
  - key: 2024-06`,
  );
  await rename(path.join(later.folder, line), path.join(later.folder, "data/commitments/ten-ferries.yaml"));
  await later.add("data/redirects.yaml", "ferry-line: { kind: moved, to: ten-ferries, since: 1.3.0 }\n");
  await later.change("data/commitments/ten-ferries.yaml", "corrects: ferry-line/", "corrects: ten-ferries/");
}

describe("compare, of two versions", () => {
  it("prints what changed, and the verdicts that differ because of it", async () => {
    await using test = await twoVersions(edit);
    const { code, out, err } = await run("compare", test.before, test.after, "--on", "2026-03-31");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatchInlineSnapshot(`
      "A made-up record (sound): version 1.2.0 -> 1.3.0

      In all
        Commitments: 1 renamed, 1 with changed fields.
        Facts: 1 added, 1 added as a correction, 1 with changed fields.
        Other records: 1 added.
        reviewedThrough: "2026-01-31" -> "2026-03-31"
        Commitments whose verdicts on 2026-03-31 differ: 1.

      Ten ferries between Norland and Sudland by 2030 (ten-ferries)
        renamed: ferry-line -> ten-ferries
        title: "Ten electric ferries between Norland and Sudland by 2030" -> "Ten ferries between Norland and Sudland by 2030"
        ambiguities: now with "Whether a ferry at anchor runs."
        reviewedOn: "2026-01-31" -> "2026-03-31"
        ten-ferries/first-two date: "2024-06" -> "2024-05"
        ten-ferries/all-ten added, in place of ten-ferries/first-two: status delivered, 1 March 2026
            note: The newspaper had not counted the others.
            The Strait, 2026-03-02, high confidence, https://strait.example/all-ferries
        On 2026-03-31, status of ferries-run: in progress -> delivered
        On 2026-03-31, schedule of ferries-run: open -> met
        On 2026-03-31, schedule of ten-ferries/ten: open -> met
        On 2026-03-31, progress of ten-ferries/ten: 2 ferries at the close of 2024-06-30, behind -> 10 ferries at the close of 2026-02-28, reached

      Electric ferries (ferries)
        ferries/2026-02 added: value 10 ferries, February 2026
            The Strait, 2026-03-02, high confidence, https://strait.example/all-ferries

      Sources
        news-2026 added: The Strait, 2026-03-02, https://strait.example/all-ferries
      "
    `);
  });

  it("prints what was removed as what it was, and Markdown", async () => {
    await using test = await twoVersions(edit);
    expect((await run("compare", test.after, test.before, "--format", "markdown")).out)
      .toMatchInlineSnapshot(`
        "# A made-up record (sound): version 1.3.0 -> 1.2.0

        ## In all

        - Commitments: 1 added, 1 removed.
        - Facts: 1 removed.
        - Other records: 2 removed.
        - reviewedThrough: "2026-03-31" -> "2026-01-31"
        - Commitments whose verdicts on 2024-06-30 differ: none.

        ## Ten electric ferries between Norland and Sudland by 2030 (ferry-line)

        - added

        ## Ten ferries between Norland and Sudland by 2030 (ten-ferries)

        - removed, with no redirect

        ## Electric ferries (ferries)

        - ferries/2026-02 removed: value 10 ferries, February 2026

        ## Sources

        - news-2026 removed: The Strait, 2026-03-02, https://strait.example/all-ferries

        ## Redirects

        - ferry-line removed
        "
      `);
  });

  it("compares verdicts by what had been published", async () => {
    await using test = await twoVersions(edit);
    const verdicts = async (...args: readonly string[]): Promise<readonly unknown[]> => {
      const { out } = await run("compare", test.before, test.after, "--format", "json", ...args);
      return (JSON.parse(out) as { verdicts: { aspect: string }[] }).verdicts.map(({ aspect }) => aspect);
    };
    expect(await verdicts()).toEqual([]);
    expect(await verdicts("--on", "2026-03-01")).toEqual([]);
    expect(await verdicts("--on", "2026-03-01", "--known-by", "2026-03-02")).toEqual([
      "status",
      "schedule",
      "schedule",
      "progress",
    ]);
  });

  it("tells where a commitment went, and of lists what came, went and changed places", async () => {
    const withAreas = (test: TestFolder): Promise<void> =>
      test.add("data/domains.yaml", "ferries: { names: { en: Ferries } }\nports: { names: { en: Ports } }\n");
    await using test = await twoVersions(
      async (later) => {
        await withAreas(later);
        await later.change(line, "[ferries]", "[ports, ferries]");
        await later.change(line, "role: place", "role: hosts");
        await later.add(
          "data/redirects.yaml",
          "bay-ferries: { kind: withdrawn, why: It was the same promise., since: 1.2.1 }\n",
        );
      },
      async (earlier) => {
        await withAreas(earlier);
        await earlier.change(line, "[ferries]", "[ferries, ports]");
        const text = await readFile(path.join(earlier.folder, line), "utf8");
        await earlier.add("data/commitments/bay-ferries.yaml", text);
      },
    );
    const { out } = await run("compare", test.before, test.after);
    expect(out).toContain(`(ferry-line)
  parties.sudland place: {"party":"sudland","role":"place","basis":"inferred"} -> none
  parties.sudland hosts: none -> {"party":"sudland","role":"hosts","basis":"inferred"}
  domains: now in the order "ports", "ferries"
`);
    expect(out).toContain("(bay-ferries)\n  removed, withdrawn: It was the same promise.\n");
  });

  it("says of a record and itself that nothing changed", async () => {
    await using test = await twoVersions(async () => {});
    expect(await run("compare", test.before, test.after)).toEqual({
      code: 0,
      out: `A made-up record (sound): two states of version 1.2.0

In all
  Nothing changed.
  Commitments whose verdicts on 2024-06-30 differ: none.
`,
      err: "",
    });
  });

  it("refuses the options of two days, and prints the problems of either version", async () => {
    await using test = await twoVersions((later) =>
      later.change("data/parties.yaml", "en: Sudland", "de: Sudland"),
    );
    expect(await run("compare", test.before, test.after, "--from", "2024-01-01")).toMatchObject({
      code: 2,
      err: expect.stringContaining("For two versions, give --on and --known-by.") as unknown,
    });
    expect(await run("compare", "-", "-")).toMatchObject({
      code: 2,
      err: "One of the two can come from standard input, not both.\n",
    });
    const { code, out, err } = await run("compare", test.before, test.after);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(path.join(test.after, "data/parties.yaml"));
  });
});
