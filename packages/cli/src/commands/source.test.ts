import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { run } from "../testing/run.ts";
import { examplesFolder, type TestFolder } from "../testing/test-folder.ts";

const page = `<!doctype html><html lang="en-US"><head><title>Joint statement | The Office</title>
<meta property="og:title" content="Joint statement of the two towns"><meta property="og:site_name" content="Town of Eastquay">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-10T09:00:00Z"}</script></head>
<body><nav>Home</nav><main><h1>Joint statement</h1>
<p>The towns  intend to open a “night ferry” by 2026.</p><p>They meet every year. They meet again.</p></main><footer>Contact</footer></body></html>`;

function served(body: string, type = "text/html; charset=utf-8", status = 200): typeof fetch {
  return () => Promise.resolve(new Response(body, { status, headers: { "content-type": type } }));
}

async function sourceIn(folder: TestFolder, id: string): Promise<unknown> {
  return (parse(await folder.read("harbour-towns/data/sources.yaml")) as Readonly<Record<string, unknown>>)[
    id
  ];
}

describe("source add", () => {
  test("A page says title, publisher, language and day itself, and its text is kept apart without a licence", async () => {
    await using folder = await examplesFolder();
    const { code, out } = await run(
      folder.path,
      "source add https://eastquay.example/joint --kind official --record harbour-towns",
      { fetch: served(page) },
    );
    expect(code).toBe(0);
    expect(out).toContain("keep .texts/ out of what you publish");
    expect(await sourceIn(folder, "town-of-eastquay-2024-05-10")).toEqual({
      kind: "official",
      title: "Joint statement of the two towns",
      publisher: "Town of Eastquay",
      language: "en",
      url: "https://eastquay.example/joint",
      published: "2024-05-10",
      accessed: "2025-06-30",
      extentRead: "whole",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(await folder.read("harbour-towns/.texts/town-of-eastquay-2024-05-10.txt")).toBe(
      "Joint statement\n\nThe towns intend to open a “night ferry” by 2026.\n\nThey meet every year. They meet again.\n",
    );
  });

  test("An address whose text is not at hand is a source without a digest, and no text is kept", async () => {
    await using folder = await examplesFolder();
    const line = "source add https://eastquay.example/gone --id gone --kind news --extent excerpt --unread";
    expect(await run(folder.path, `${line} --record harbour-towns`)).toMatchObject({ code: 0 });
    expect(await sourceIn(folder, "gone")).toEqual({
      kind: "news",
      url: "https://eastquay.example/gone",
      accessed: "2025-06-30",
      extentRead: "excerpt",
    });
    expect((await folder.files()).filter((file) => file.includes("gone"))).toEqual([]);
    const given = await run(folder.path, `${line} --text sheet.yaml --record harbour-towns`);
    expect(given).toMatchObject({ code: 2, err: "--unread is of an address without its text.\n" });
  });

  test("Flags win, and a text whose licence permits it is kept in the record", async () => {
    await using folder = await examplesFolder();
    await run(
      folder.path,
      "source add https://eastquay.example/joint --id joint --published 2024-05-11 --licence CC-BY-4.0 --record harbour-towns",
      { fetch: served(page) },
    );
    expect(await sourceIn(folder, "joint")).toMatchObject({ published: "2024-05-11", licence: "CC-BY-4.0" });
    expect(await folder.files()).toContain("harbour-towns/texts/joint.txt");
    expect(
      await run(folder.path, "verify harbour-towns --text joint=harbour-towns/texts/joint.txt"),
    ).toMatchObject({ code: 0 });
  });

  test("A page in another encoding is read as it says, and one that is not what it says is refused", async () => {
    await using folder = await examplesFolder();
    const latin1 = new Uint8Array(Buffer.from("<html><body><p>d\u00e9cret</p></body></html>", "latin1"));
    const serve =
      (type: string): typeof fetch =>
      () =>
        Promise.resolve(new Response(latin1, { headers: { "content-type": type } }));
    const line = "source add https://x.example/a --id a --record harbour-towns";
    expect(await run(folder.path, line, { fetch: serve("text/html; charset=utf-8") })).toMatchObject({
      code: 1,
    });
    expect(await run(folder.path, line, { fetch: serve("text/html; charset=iso-8859-1") })).toMatchObject({
      code: 0,
    });
    expect(await folder.read("harbour-towns/.texts/a.txt")).toBe("décret\n");
  });

  test("The first source of a record that was begun takes the place of the one that init wrote", async () => {
    await using folder = await examplesFolder();
    await run(folder.path, "init begun");
    const line = "source add https://eastquay.example/joint --id joint --record begun";
    expect((await run(folder.path, line, { fetch: served(page) })).out).toContain("rest on it");
    expect(await folder.read("begun/data/dataset.yaml")).toContain("\nsource: joint\n");
    expect(await folder.read("begun/data/sources.yaml")).not.toContain("main-source:");
    const second = line.replaceAll("joint", "other");
    expect(
      (await run(folder.path, second, { fetch: served(page.replace("Joint", "Other")) })).out,
    ).not.toContain("rest on it");
    expect(await folder.read("begun/data/dataset.yaml")).toContain("\nsource: joint\n");
  });

  test("An address that leads elsewhere is told, with where it led", async () => {
    await using folder = await examplesFolder();
    const redirected: typeof fetch = async () =>
      Object.defineProperty(await served(page)(""), "url", { value: "https://other.example/page" });
    const line = "source add https://eastquay.example/joint --id joint --record harbour-towns";
    const { code, out } = await run(folder.path, line, { fetch: redirected });
    expect(code).toBe(0);
    expect(out).toContain("The address led to https://other.example/page, which was read.");
    const straight = await run(folder.path, line.replaceAll("joint", "again"), { fetch: served(page) });
    expect(straight.out).not.toContain("led to");
  });

  test("An address or a text that the record has already is not added again, unless it gets an id of its own", async () => {
    await using folder = await examplesFolder();
    const line = "source add https://eastquay.example/joint --record harbour-towns";
    await run(folder.path, line, { fetch: served(page) });
    const before = await folder.files();
    const again = await run(folder.path, line, { fetch: served(page) });
    expect(again.code).toBe(2);
    expect(again.err).toContain("already");
    expect(await folder.files()).toEqual(before);
    const other = line.replace("/joint ", "/joint-again ");
    expect((await run(folder.path, other, { fetch: served(page) })).err).toContain("has this text already");
    const second = await run(folder.path, `${line} --id joint-2`, { fetch: served(page) });
    expect(second.code).toBe(0);
    expect(second.out).toMatch(/Its text is that of \S+, letter for letter/);
    const edition = served(page.replace("<p>", "<p>Mended. "));
    const third = await run(folder.path, `${line} --id joint-3`, { fetch: edition });
    expect(third.code).toBe(0);
    expect(third.out).not.toContain("letter for letter");
  });

  test("What is not there, no text, an unknown code and a taken id are told, and nothing is written", async () => {
    await using folder = await examplesFolder();
    const before = await folder.files();
    for (const [line, says, code, answer] of [
      ["source add https://x.example/a", "404", 1, served("", "text/html", 404)],
      ["source add https://x.example/a", "image/png", 1, served("x", "image/png")],
      ["source add https://x.example/a --kind offcial", 'Did you mean "official"', 2, served(page)],
      ["source add https://x.example/a --id joint-note-2023-03-14", "already", 2, served(page)],
      [
        "source add https://x.example/a --publisher-party eastqay",
        'Did you mean "eastquay"',
        2,
        served(page),
      ],
      ["source add https://x.example/a --keep yes", "--licence", 2, served(page)],
      ["source remove https://x.example/a", '"add"', 2, served(page)],
    ] as const) {
      const result = await run(folder.path, `${line} --record harbour-towns`, { fetch: answer });
      expect({ line, code: result.code }).toEqual({ line, code });
      expect(result.err).toContain(says);
    }
    expect(await folder.files()).toEqual(before);
  });
});

describe("cite", () => {
  const added = async (folder: TestFolder, licence: string): Promise<void> => {
    await run(
      folder.path,
      [
        "source",
        "add",
        "https://eastquay.example/joint",
        "--id",
        "joint",
        "--licence",
        licence,
        "--record",
        "harbour-towns",
      ],
      {
        fetch: served(page),
      },
    );
  };

  test("Where the licence permits it, words that stand once are quoted, and verify finds them", async () => {
    await using folder = await examplesFolder();
    await added(folder, "US government work");
    const line = [
      "cite",
      "joint",
      "intend to open a",
      "--to",
      "evening-ferry/sails",
      "--record",
      "harbour-towns",
    ];
    expect(await run(folder.path, line)).toMatchObject({ code: 0 });
    const ferry = await folder.read("harbour-towns/data/commitments/evening-ferry.yaml");
    expect(ferry).toContain("intend to open a");
    const { code, out } = await run(
      folder.path,
      "verify harbour-towns --text joint=harbour-towns/texts/joint.txt",
    );
    expect(code).toBe(0);
    expect(out).toContain("1 of 1 passage holds");
  });

  test("Without a licence, position and digest are written, and verify holds them", async () => {
    await using folder = await examplesFolder();
    await added(folder, "All rights reserved");
    const line = ["cite", "joint", "intend to open a", "--to", "evening-ferry", "--record", "harbour-towns"];
    const { err } = await run(folder.path, line);
    expect(err).toContain("does not let words be passed on");
    const ferry = await folder.read("harbour-towns/data/commitments/evening-ferry.yaml");
    expect(ferry).toMatch(/passage: \d+-\d+ [0-9a-f]{16}/);
    expect(ferry).not.toContain("intend to open");
    expect(
      await run(folder.path, "verify harbour-towns --text joint=harbour-towns/.texts/joint.txt"),
    ).toMatchObject({ code: 0 });
  });

  test("A passage of the source that a commitment inherits stays when another source is cited", async () => {
    await using folder = await examplesFolder();
    await added(folder, "CC0-1.0");
    const line = ["cite", "joint", "intend to open a", "--to", "evening-ferry", "--record", "harbour-towns"];
    const { code, out } = await run(folder.path, line);
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining("joint beside joint-note") as string,
    });
    const ferry = parse(await folder.read("harbour-towns/data/commitments/evening-ferry.yaml")) as Readonly<
      Record<string, unknown>
    >;
    expect(ferry["source"]).toEqual([
      { source: "joint-note-2023-03-14", passage: "a ferry on weekday evenings by the end of June 2024" },
      { source: "joint", passage: "intend to open a" },
    ]);
    expect(ferry).not.toHaveProperty("passage");
  });

  test("All sources that a fact inherits stay beside the one that is cited, and later terms are named", async () => {
    await using folder = await examplesFolder();
    await added(folder, "CC0-1.0");
    const file = "harbour-towns/data/commitments/evening-ferry.yaml";
    await folder.change(
      file,
      "passage:",
      "source: [joint-note-2023-03-14, narrows-news-2023-11-20]\n# passage:",
    );
    const deadline =
      "add deadline evening-ferry --due 2025 --date 2024 --source joint --record harbour-towns";
    expect((await run(folder.path, deadline)).out).toContain("--to evening-ferry/sails-term-2");
    const line = ["cite", "joint", "intend to open a", "--to", "evening-ferry/sails", "--record"];
    const { code, out } = await run(folder.path, [...line, "harbour-towns"]);
    expect(code).toBe(0);
    expect(out).toContain("beside joint-note-2023-03-14, narrows-news-2023-11-20.");
    expect(out).toContain("later ones are evening-ferry/sails-term-2");
    const { criteria } = parse(await folder.read(file)) as {
      readonly criteria: { readonly sails: { readonly source: unknown } };
    };
    expect(criteria.sails.source).toEqual([
      "joint-note-2023-03-14",
      "narrows-news-2023-11-20",
      { source: "joint", passage: "intend to open a" },
    ]);
  });

  test("A quotation that the kept text does not have is an error of check, and of verify", async () => {
    await using folder = await examplesFolder();
    expect(await run(folder.path, "verify harbour-towns")).toMatchObject({ code: 0 });
    await folder.change(
      "harbour-towns/data/commitments/evening-ferry.yaml",
      "a ferry on weekday evenings by the end of June 2024",
      "a ferry every night by the end of June 2024",
    );
    const { code, out } = await run(folder.path, "check harbour-towns --format json");
    expect(code).toBe(1);
    const { issues } = JSON.parse(out) as {
      readonly issues: readonly { rule: string; file: string; line: number }[];
    };
    const file = "harbour-towns/data/commitments/evening-ferry.yaml";
    const at = (await folder.read(file)).split("\n").findIndex((line) => line.includes("every night")) + 1;
    const wrong = issues.filter(({ rule }) => rule === "quotation-not-in-text");
    expect(wrong.map((issue) => [issue.file, issue.line])).toEqual([[file, at]]);
    expect(await run(folder.path, "verify harbour-towns")).toMatchObject({ code: 1 });
  });

  test("A text that was changed after its digest was taken is told by check", async () => {
    await using folder = await examplesFolder();
    const text = "harbour-towns/texts/joint-note-2023-03-14.txt";
    await folder.write(text, `${await folder.read(text)}More.\n`);
    const { code, out } = await run(folder.path, "check harbour-towns --format json");
    expect(code).toBe(1);
    expect(out).toContain('"other-text-kept"');
  });

  test("Words that stand more than once are listed, and one is chosen by its number", async () => {
    await using folder = await examplesFolder();
    await added(folder, "CC0-1.0");
    const line = ["cite", "joint", "They meet", "--record", "harbour-towns"];
    const asked = await run(folder.path, line);
    expect(asked.code).toBe(2);
    expect(asked.err).toContain("2  paragraph 3");
    const { out } = await run(folder.path, [...line, "--occurrence", "2"]);
    expect(parse(out.slice(out.indexOf("source:")))).toMatchObject({
      passage: { exact: "They meet", prefix: expect.any(String) as string },
    });
  });

  test("Words that differ in quotation marks are cited as the source has them", async () => {
    await using folder = await examplesFolder();
    await added(folder, "CC0-1.0");
    const { out, err } = await run(folder.path, [
      "cite",
      "joint",
      'a "NIGHT ferry"',
      "--record",
      "harbour-towns",
    ]);
    expect(err).toContain("differ in case, quotation marks");
    expect(out).toContain("a “night ferry”");
  });

  test("A text of another edition, words that are not there and an unknown fact are told", async () => {
    await using folder = await examplesFolder();
    await added(folder, "CC0-1.0");
    await folder.write("other.txt", "Something else.\n");
    for (const [args, says, code] of [
      [["joint", "towns", "--text", "other.txt"], "another edition", 1],
      [["joint", "no such words"], "do not stand", 1],
      [["joint", "by 2026", "--to", "evening-ferry/sailz"], "sails", 2],
      [["jiont", "by 2026"], "There is no source", 2],
    ] as const) {
      const result = await run(folder.path, ["cite", ...args, "--record", "harbour-towns"]);
      expect({ args, code: result.code }).toEqual({ args, code });
      expect(result.err).toContain(says);
    }
  });
});

test("The text of a PDF is read, and what its file says of it", async () => {
  await using folder = await examplesFolder();
  const pdf = await readFile(new URL("../source/fixture/statement.pdf", import.meta.url));
  await folder.write("statement.pdf", pdf);
  expect(
    await run(
      folder.path,
      "source add statement.pdf --id statement --licence CC0-1.0 --published 2024-05-10 --record harbour-towns",
    ),
  ).toMatchObject({ code: 0 });
  expect(await folder.read("harbour-towns/texts/statement.txt")).toContain(
    "The towns intend to open a night ferry.",
  );
  expect(await sourceIn(folder, "statement")).toMatchObject({ title: "Joint statement" });
});
