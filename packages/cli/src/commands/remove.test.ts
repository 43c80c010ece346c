import { describe, expect, test } from "vitest";
import { run } from "../testing/run.ts";
import { examplesFolder } from "../testing/test-folder.ts";

const ferry = "harbour-towns/data/commitments/evening-ferry.yaml";

describe("remove", () => {
  test("A fact goes with its lines, and everything else in the file stays", async () => {
    await using folder = await examplesFolder();
    const before = await folder.read(ferry);
    expect(
      await run(folder.path, "remove evening-ferry/delivered-2024-09-02 --record harbour-towns"),
    ).toMatchObject({ code: 0 });
    expect(await folder.read(ferry)).toBe(before.replace(/ {2}- date: 2024-09-02\n(?: {4}.*\n)+/, ""));
  });

  test("A history without entries goes with the last", async () => {
    await using folder = await examplesFolder();
    for (const fact of ["delivered-2024-09-02", "in-progress-2023-11"])
      await run(folder.path, `remove evening-ferry/${fact} --record harbour-towns`);
    const after = await folder.read(ferry);
    expect(after).not.toContain("history:");
    expect(after).toContain("# What would count as delivered");
  });

  test("What names an entry is told, and nothing is removed", async () => {
    await using folder = await examplesFolder();
    const before = await folder.read("harbour-towns/data/sources.yaml");
    const { code, err } = await run(
      folder.path,
      "remove sources/narrows-news-2024-09-02 --record harbour-towns",
    );
    expect(code).toBe(2);
    expect(err).toContain("commitments/evening-ferry.yaml history[1].source");
    expect(await folder.read("harbour-towns/data/sources.yaml")).toBe(before);
  });

  test("With --anyway the entry goes, and the places that are broken are issues", async () => {
    await using folder = await examplesFolder();
    const line = "remove sources/narrows-news-2024-09-02 --anyway --record harbour-towns";
    await run(folder.path, line);
    expect(await folder.read("harbour-towns/data/sources.yaml")).not.toContain("narrows-news-2024-09-02:");
    const { code, out } = await run(folder.path, "check harbour-towns --format json");
    expect(code).toBe(1);
    const { issues } = JSON.parse(out) as { issues: readonly { rule: string; found: string }[] };
    expect(issues.filter(({ rule }) => rule === "reference-missing").map(({ found }) => found)).toEqual([
      '"narrows-news-2024-09-02"',
    ]);
  });

  test("A commitment leaves a redirect with day and reason, or to what stands in its place", async () => {
    await using folder = await examplesFolder();
    const redirects = "harbour-towns/data/redirects.yaml";
    const comments = await folder.read(redirects);
    expect(
      await run(folder.path, [
        ..."remove evening-ferry --record harbour-towns --moved-to yearly-meeting --anyway".split(" "),
        "--reason",
        "Found twice.",
      ]),
    ).toMatchObject({ code: 0 });
    expect(await folder.files()).not.toContain(ferry);
    expect(await folder.read(redirects)).toBe(
      `${comments}evening-ferry:\n  to: yearly-meeting\n  since: 2025-06-30\n  reason: Found twice.\n`,
    );
  });

  test("A draft leaves no redirect", async () => {
    await using folder = await examplesFolder();
    await run(
      folder.path,
      "add commitment tunnel --title Tunnel --party eastquay --draft --record harbour-towns",
    );
    const before = await folder.read("harbour-towns/data/redirects.yaml");
    expect(await run(folder.path, "remove tunnel --record harbour-towns")).toMatchObject({ code: 0 });
    expect(await folder.read("harbour-towns/data/redirects.yaml")).toBe(before);
    expect(await folder.files()).not.toContain("harbour-towns/data/drafts/tunnel.yaml");
  });

  test("A record of one file loses its entry, and keeps its comments", async () => {
    await using folder = await examplesFolder();
    await run(folder.path, "add commitment bus --title Bus --party jp --record sheet.yaml");
    await folder.write("sheet.yaml", `# ours\n${await folder.read("sheet.yaml")}`);
    expect((await run(folder.path, "remove bus --record sheet.yaml")).err).toBe("");
    const text = await folder.read("sheet.yaml");
    expect(text).toContain("# ours\n");
    expect(text).not.toContain("title: Bus");
    expect(text).toContain("since: 2025-06-30");
  });

  test.each([
    ["remove no-such --record harbour-towns", "There is no commitment"],
    ["remove parties/no-such --record harbour-towns", "There is no entry"],
    ["remove evening-ferry/made --record harbour-towns", "in the fields of evening-ferry itself"],
    ["remove evening-ferry --moved-to no-such --record harbour-towns", "There is no entry"],
    [
      "remove evening-ferry/delivered-2024-09-02 --moved-to yearly-meeting --record harbour-towns",
      "not moved",
    ],
  ])("%s is refused", async (line, says) => {
    await using folder = await examplesFolder();
    const { code, err } = await run(folder.path, line);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});
