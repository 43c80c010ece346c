import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../testing/run.ts";
import { examplesFolder } from "../testing/test-folder.ts";
import { serveFiles } from "../publish/serve-files.ts";

describe("A website", () => {
  test("It is written with its script, and again without what has gone", { timeout: 60_000 }, async () => {
    await using folder = await examplesFolder();
    const first = await run(folder.path, "site harbour-towns --out site");
    expect(first.code).toBe(0);
    const files = await folder.files();
    expect(files).toEqual(
      expect.arrayContaining(["site/index.html", "site/evening-ferry.html", "site/embed.js"]),
    );
    expect(await folder.read("site/index.html")).toContain("What Eastquay and Westquay promised");

    await folder.write("site/own-page.html", "mine");
    const again = await run(
      folder.path,
      "site harbour-towns --out site --on 2020-01-01 --evidence-until 2020-01-01",
    );
    expect(again.code).toBe(0);
    expect(await folder.read("site/own-page.html")).toBe("mine");
    expect(await folder.files()).not.toContain("site/evening-ferry.html");
  });

  test(
    "Its address is that of --base, else the record's own, and it is told what is missing without one",
    {
      timeout: 60_000,
    },
    async () => {
      await using folder = await examplesFolder();
      const link = async (): Promise<string | undefined> =>
        /^URL:.*$/m.exec(await folder.read("site/calendars/evening-ferry.ics"))?.[0].trim();
      const told = "Its address is not known";
      expect((await run(folder.path, "site harbour-towns --out site")).out).toContain(told);
      expect(await link()).not.toMatch(/evening-ferry\.html/);

      const record = await folder.read("harbour-towns/data/dataset.yaml");
      await folder.write(
        "harbour-towns/data/dataset.yaml",
        `${record}identifiers: { website: "https://example.org/a" }\n`,
      );
      expect((await run(folder.path, "site harbour-towns --out site")).out).not.toContain(told);
      expect(await link()).toBe("URL:https://example.org/a/evening-ferry.html");

      await run(folder.path, "site harbour-towns --out site --base https://example.org/b/");
      expect(await link()).toBe("URL:https://example.org/b/evening-ferry.html");
      const wrong = await run(folder.path, "site harbour-towns --out site --base example.org");
      expect(wrong.code).toBe(2);
      expect(wrong.err).toContain("is no http or https address");
    },
  );

  test("Its pictures are drawn as PNG where its address is known", { timeout: 60_000 }, async () => {
    await using folder = await examplesFolder();
    const refused = await run(folder.path, "site harbour-towns --out site --images");
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("--base");

    const drawn = await run(
      folder.path,
      "site harbour-towns --out site --images --base https://example.org/",
    );
    expect(drawn.code).toBe(0);
    const bytes = await readFile(path.join(folder.path, "site/cards/evening-ferry.png"));
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  });

  test("It goes into no root, no home and no folder that holds other things", async () => {
    await using folder = await examplesFolder();
    const before = await folder.files();
    for (const [out, words] of [
      ["/", "a folder for it alone"],
      [homedir(), "a folder for it alone"],
      [".", "holds other things already"],
      ["harbour-towns", "holds other things already"],
    ] as const) {
      const { code, err } = await run(folder.path, ["site", "harbour-towns", "--out", out]);
      expect({ out, code }).toEqual({ out, code: 2 });
      expect(err).toContain(words);
    }
    expect(await folder.files()).toEqual(before);
    await folder.write("pages/CNAME", "example.org");
    await folder.write("pages/.nojekyll", "");
    expect((await run(folder.path, "site harbour-towns --out pages")).code).toBe(0);
  });

  test("A port that is none is refused", async () => {
    await using folder = await examplesFolder();
    const { code, err } = await run(folder.path, "site harbour-towns --port high");
    expect(code).toBe(2);
    expect(err).toContain("0 to 65535");
  });

  test("A record with errors makes none", async () => {
    await using folder = await examplesFolder();
    await folder.write("broken.yaml", "title: No id\n");
    const { code } = await run(folder.path, "site broken.yaml --out site");
    expect(code).toBe(1);
    expect((await folder.files()).filter((file) => file.startsWith("site/"))).toEqual([]);
  });

  test("It is served to this machine, with the newest files", async () => {
    const server = await serveFiles([{ path: "a/index.html", content: "one" }], 0);
    try {
      const get = async (path: string): Promise<string> => (await fetch(`${server.address}${path}`)).text();
      expect(await get("a/?on=2024-01-01")).toBe("one");
      server.replace([{ path: "a/index.html", content: ["t", "wo"] }]);
      expect(await get("a/index.html")).toBe("two");
      for (const path of ["../package.json", "%", "a/b.html"])
        expect((await fetch(`${server.address}${path}`)).status, path).toBe(404);
      server.replace([{ path: "404.html", content: "none" }]);
      expect(await get("deep/down.html")).toBe("none");
    } finally {
      await server.close();
    }
  });
});

test("With --through, the files are the same on any day", async () => {
  await using folder = await examplesFolder();
  const files = async (today: string): Promise<Readonly<Record<string, string>>> => {
    const clock = { today, now: `${today}T12:00:00.000Z` };
    const { code } = await run(folder.path, `site harbour-towns --out ${today} --through 2026-12-31`, {
      clock,
    });
    expect(code).toBe(0);
    const names = (await folder.files()).filter((name) => name.startsWith(today));
    const texts = await Promise.all(names.map((name) => folder.read(name)));
    return Object.fromEntries(names.map((name, i) => [name.slice(today.length), texts[i] ?? ""]));
  };
  expect(await files("2025-06-30")).toEqual(await files("2026-01-01"));
});
