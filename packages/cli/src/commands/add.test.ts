import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { run } from "../testing/run.ts";
import { examplesFolder } from "../testing/test-folder.ts";

describe("what is added", () => {
  test("A status stands behind the others, and every line that was there is there still", async () => {
    await using folder = await examplesFolder();
    const file = "harbour-towns/data/commitments/evening-ferry.yaml";
    const before = await folder.read(file);
    const { code, out } = await run(folder.path, [
      ..."add status evening-ferry --status continuing --date 2024-09-02 --source narrows-news-2024-09-02".split(
        " ",
      ),
      ..."--record harbour-towns --text".split(" "),
      "It sails, still: daily.",
    ]);
    expect(code).toBe(0);
    expect(out).toContain(file);
    const after = await folder.read(file);
    const added = after.split("\n").filter((line) => !before.split("\n").includes(line));
    expect(added).toEqual(["    status: continuing", '    text: "It sails, still: daily."']);
    expect(after.replace(/ {2}- date: 2024-09-02\n {4}status: continuing\n(?: {4}.*\n)+/, "")).toBe(before);
  });

  test("An earlier status stands in front of a later one", async () => {
    await using folder = await examplesFolder();
    const line =
      "add status evening-ferry --status stalled --date 2024-03 --source narrows-news-2024-09-02 --record harbour-towns";
    expect(await run(folder.path, line)).toMatchObject({ code: 0 });
    const { history } = parse(await folder.read("harbour-towns/data/commitments/evening-ferry.yaml")) as {
      readonly history: readonly { readonly status: string }[];
    };
    expect(history.map(({ status }) => status)).toEqual(["in-progress", "stalled", "delivered"]);
  });

  test("The first commitment of a record claims no search later than its text", async () => {
    await using folder = await examplesFolder();
    await run(folder.path, "init begun");
    const add = "add commitment a --title A --party jp --made-on 2023-08-18 --record begun";
    await run(folder.path, "add party jp --name Japan --record begun");
    expect((await run(folder.path, add)).out).toContain("reviewed through 2023-08-18");
    expect(await folder.read("begun/data/dataset.yaml")).toContain("\nreviewedThrough: 2023-08-18\n");
    await run(folder.path, add.replace("commitment a", "commitment b").replace("2023-08-18", "2022-08-18"));
    expect(await folder.read("begun/data/dataset.yaml")).toContain("\nreviewedThrough: 2023-08-18\n");
  });

  test("A status says who states it, in whose words, and whether the source names the promise", async () => {
    await using folder = await examplesFolder();
    const line =
      "add status evening-ferry --status continuing --date 2024-09-02 --source narrows-news-2024-09-02 --directness indirect --stated-by eastquay --attribution reported --record harbour-towns";
    expect(await run(folder.path, line)).toMatchObject({ code: 0 });
    const text = await folder.read("harbour-towns/data/commitments/evening-ferry.yaml");
    for (const field of ["directness: indirect", "statedBy: eastquay", "attribution: reported"])
      expect(text).toContain(`\n    ${field}\n`);
  });

  test("A step says what happened and has no status", async () => {
    await using folder = await examplesFolder();
    const line =
      "add step evening-ferry --date 2024-09-02 --source narrows-news-2024-09-02 --record harbour-towns --text Tickets";
    expect(await run(folder.path, line)).toMatchObject({ code: 0 });
    expect(await folder.read("harbour-towns/data/commitments/evening-ferry.yaml")).toContain(
      "  - date: 2024-09-02\n    text: Tickets\n    source: narrows-news-2024-09-02\n",
    );
    const { code, err } = await run(folder.path, `${line} --status delivered`);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining("add status") as string });
    expect(await run(folder.path, "add step evening-ferry --record harbour-towns")).toMatchObject({
      code: 2,
    });
  });

  test("A deadline of a commitment that has one is a later term, and the first stays", async () => {
    await using folder = await examplesFolder();
    const line =
      "add deadline evening-ferry --date 2023-11 --source narrows-news-2023-11-20 --record harbour-towns --due";
    expect(await run(folder.path, [...line.split(" "), "by 2024-12"])).toMatchObject({ code: 0 });
    const { out } = await run(folder.path, "show evening-ferry harbour-towns --on 2024-07-31");
    expect(out).toContain("2024");
    const data = JSON.parse((await run(folder.path, "export json harbour-towns")).out) as {
      readonly commitments: readonly {
        readonly id: string;
        readonly criteria: readonly { readonly terms: readonly unknown[] }[];
      }[];
    };
    const ferry = data.commitments.find(({ id }) => id === "evening-ferry");
    expect(ferry?.criteria[0]?.terms).toHaveLength(2);
  });

  test("What a commitment hangs on is added with it, and shown once", async () => {
    await using folder = await examplesFolder();
    const line =
      "add commitment tunnel --title Tunnel --party eastquay --domain ferries --due 2030 --record harbour-towns";
    const condition = "The loan is granted.";
    expect(await run(folder.path, [...line.split(" "), "--condition", condition])).toMatchObject({ code: 0 });
    expect(await folder.read("harbour-towns/data/commitments/tunnel.yaml")).toContain(
      `condition: ${condition}\n`,
    );
    const { out } = await run(folder.path, "show tunnel harbour-towns");
    expect(out.match(/loan is granted/gi)).toHaveLength(1);
  });

  test("A record of one file is edited in its file: lists of rows and maps alike", async () => {
    await using folder = await examplesFolder();
    const line =
      "add commitment --party jp --domain climate --due 2035 --firmness pledged --record sheet.yaml --title";
    expect(await run(folder.path, [...line.split(" "), "Plant a forest"])).toMatchObject({ code: 0 });
    expect(await folder.read("sheet.yaml")).toContain("- id: plant-a-forest\n    title: Plant a forest\n");
    expect(
      await run(folder.path, "add status plant-a-forest --status pending --record sheet.yaml"),
    ).toMatchObject({ code: 0 });
    expect(await run(folder.path, "check sheet.yaml")).toMatchObject({ code: 0 });
    expect(await folder.read("sheet.yaml")).toContain(
      "{ title: Halve emissions, party: jp, domain: climate, due: 2030, status: in-progress }",
    );
  });

  test("An instrument gives its commitments what they do not say themselves", async () => {
    await using folder = await examplesFolder();
    for (const args of [
      [
        "add",
        "instrument",
        "charter",
        "--title",
        "The charter",
        "--date",
        "2023-03-14",
        "--party",
        "eastquay,westquay",
        "--stated-by",
        "eastquay,westquay",
      ],
      [
        "add",
        "commitment",
        "clean-harbour",
        "--title",
        "A clean harbour",
        "--instrument",
        "charter",
        "--due",
        "every year from 2025",
      ],
    ])
      expect(
        await run(folder.path, [...args, "--source", "joint-note-2023-03-14", "--record", "harbour-towns"]),
      ).toMatchObject({ code: 0 });
    const { out } = await run(folder.path, "export json harbour-towns");
    const data = JSON.parse(out) as {
      readonly commitments: readonly { readonly id: string; readonly madeOn: string }[];
    };
    expect(data.commitments.find(({ id }) => id === "clean-harbour")).toMatchObject({ madeOn: "2023-03-14" });
  });

  test("A draft stands in drafts, and a party in its file", async () => {
    await using folder = await examplesFolder();
    await run(folder.path, [
      "add",
      "commitment",
      "tram",
      "--title",
      "A tram",
      "--party",
      "eastquay",
      "--draft",
      "--record",
      "harbour-towns",
    ]);
    await run(folder.path, [
      "add",
      "party",
      "northquay",
      "--name",
      "Northquay",
      "--identifier",
      "wikidata=Q1",
      "--record",
      "harbour-towns",
    ]);
    expect(await folder.files()).toContain("harbour-towns/data/drafts/tram.yaml");
    expect(await folder.read("harbour-towns/data/parties.yaml")).toMatch(
      /northquay:\n {2}name: Northquay\n {2}identifiers:\n {4}wikidata: Q1\n$/,
    );
  });
});

describe("what is refused, with nothing written", () => {
  const cases: readonly (readonly [line: string, says: string])[] = [
    ["add state evening-ferry", 'Did you mean "status"'],
    ["add status evening-fery --status delivered", 'Did you mean "evening-ferry"'],
    ["add status evening-ferry --status deliverd", 'Did you mean "delivered"'],
    ["add status evening-ferry", "--status"],
    ["add status evening-ferry --status pending --date yesterday", "2024-05-10"],
    ["add status evening-ferry --status pending --source narows-news-2023-11-20", "narrows-news-2023-11-20"],
    ["add commitment x --party eastquey --title X", 'Did you mean "eastquay"'],
    ["add commitment evening-ferry --party eastquay --title X", "already"],
    ["add commitment night_bus! --party eastquay --title X", "Write night-bus"],
    ["add party Zürich/Süd --name X", "Write zurich-sud"],
    ["add deadline evening-ferry --due soon", "--due"],
    ["add party x", "--name"],
  ];
  test.each(cases)("%s", async (line, says) => {
    await using folder = await examplesFolder();
    const read = async (): Promise<readonly string[]> =>
      Promise.all((await folder.files()).map((file) => folder.read(file)));
    const before = await read();
    const { code, err } = await run(folder.path, `${line} --record harbour-towns`);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(await read()).toEqual(before);
  });
});

test("A review is never set back, and raises what it is about alone", async () => {
  await using folder = await examplesFolder();
  const at = "harbour-towns/data/dataset.yaml";
  const before = await folder.read(at);
  expect(await run(folder.path, "touch --record harbour-towns --on 2024-01-01")).toMatchObject({ code: 2 });
  expect(await folder.read(at)).toBe(before);
  expect(await run(folder.path, "touch --record harbour-towns --on 2024-01-01 --back")).toMatchObject({
    code: 0,
  });
  expect(await folder.read("harbour-towns/data/dataset.yaml")).toContain("reviewedThrough: 2024-01-01");
  expect(await run(folder.path, "touch --record harbour-towns --on 2024-10-31")).toMatchObject({ code: 0 });
  expect(await folder.read(at)).toBe(before.replace("2024-09-30", "2024-10-31"));
  expect(await run(folder.path, "touch evening-ferry --record harbour-towns --on 2024-10-31")).toMatchObject({
    code: 0,
  });
  expect(await folder.read("harbour-towns/data/commitments/evening-ferry.yaml")).toContain(
    "reviewedOn: 2024-10-31",
  );
});
