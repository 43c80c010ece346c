import fs from "node:fs/promises";
import path from "node:path";
import { formats } from "@policytrack/formats/formats";
import { parse as parseCsv } from "csv-parse/sync";
import { XMLValidator } from "fast-xml-parser";
import { Parser } from "htmlparser2";
import { readXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { hostileRecord } from "./testing/hostile-record.ts";
import { emptyFolder, examplesFolder, type TestFolder } from "./testing/test-folder.ts";
import { run } from "./testing/run.ts";

/**
 * One hostile record through every exit. Its twin has the same records with harmless texts: what is written of both has the same
 * structure, by the rules of the place where it goes. An exit that nothing here looks at fails.
 */
let folder: TestFolder;

/** What the example has not: a judgement and a reply of others, and what is no promise. */
const more = `
ratings: [{ scheme: completion, code: Limited, date: 2024-06-01, statedBy: westquay, source: narrows-news-2024-09-02 }]
replies: [{ date: 2024-09-02, statedBy: eastquay, text: It sails on holidays too., source: narrows-news-2024-09-02 }]
`;
const background = `
title: Ferries are to be better
classification: background
instrument: joint-note
domain: ferries
`;

beforeAll(async () => {
  await using examples = await examplesFolder();
  const ferry = "harbour-towns/data/commitments/evening-ferry.yaml";
  await examples.write(ferry, `${await examples.read(ferry)}${more}`);
  await examples.write("harbour-towns/data/commitments/better-ferries.yaml", background);
  const { out } = await run(examples.path, "export json harbour-towns");
  folder = await emptyFolder();
  for (const [name, dataset] of Object.entries(hostileRecord(JSON.parse(out)))) {
    await folder.write(`${name}/record.json`, JSON.stringify(dataset));
    await folder.write(
      `${name}/wrong.json`,
      JSON.stringify({ ...(dataset as object), reviewedThrough: "1999-01-01" }),
    );
  }
  return async () => await folder[Symbol.asyncDispose]();
});

/** What stays the same whatever the texts are. */
type Structure = (text: string) => unknown;

const isUnseen = (text: string): boolean =>
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/.test(text);

function markup(text: string, xmlMode: boolean): unknown {
  const seen = new Set<string>();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        seen.add(name);
        for (const [attribute, value] of Object.entries(attributes)) {
          seen.add(`${name} ${attribute}`);
          if (["href", "src", "action"].includes(attribute))
            expect(value).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
          if (attribute === "src") expect(value).not.toContain("evil.example");
        }
      },
      oncomment: () => seen.add("comment"),
      onprocessinginstruction: (name) => seen.add(name),
    },
    { xmlMode },
  );
  parser.end(text);
  return [...seen].toSorted();
}

const xml: Structure = (text) => {
  expect(XMLValidator.validate(text)).toBe(true);
  return markup(text, true);
};

const html: Structure = (text) => {
  for (const [, json = ""] of text.matchAll(
    /<script type="application\/(?:ld\+)?json"[^>]*>(.*?)<\/script/gs,
  ))
    JSON.parse(json);
  return markup(text, false);
};

/** The names of all fields. */
const json: Structure = (text) => {
  const seen = new Set<string>();
  JSON.parse(text, (key, value: unknown) => {
    if (Number.isNaN(Number(key))) seen.add(key);
    return value;
  });
  return [...seen].toSorted();
};

const lines: Structure = (text) => text.trimEnd().split("\n").map(json);

const csv: Structure = (text) => {
  // Cells as they begin where a spreadsheet takes ";" or a tab for what parts them.
  for (const cell of text.split(/[,;\t\n]/)) expect(cell).not.toMatch(/^\s*"?\s*(?:[=+@＝＋－＠]|-(?!\d))/);
  return (parseCsv(text, { bom: true }) as readonly (readonly string[])[]).map((row) => row.length);
};

const calendar: Structure = (text) => {
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  return text
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .map((line) => /^[A-Z-]*/.exec(line)?.[0]);
};

/** What each line begins with, and how many cells it has. */
const markdown: Structure = (text) => {
  expect(text).not.toMatch(/(?<!\\)<(?!https?:)|(?<!\\)!\[|\]\(<?\s*javascript:/);
  return text
    .split("\n")
    .map((line) => [
      /^\s*(?:#+ |[-*+] |\d+[.)] |> |\||```|    )?/.exec(line)?.[0],
      line.replaceAll(/\\./g, "").split("|").length,
      line.replaceAll(/\\./g, "").split(/[`*_~[]/).length,
    ]);
};

const bibtex: Structure = (text) => {
  const plain = text.replaceAll(/\\[{}\\]|\\textbackslash\{\}/g, "");
  expect(plain.split("{").length).toBe(plain.split("}").length);
  return text.split("\n").map((line) => /^(?:@\w+\{|\s*\w+ = |\})?/.exec(line)?.[0]);
};

/** Plain text of lines, for a terminal or the log of CI. */
const terminal: Structure = (text) => {
  expect(text).not.toMatch(/^\s*::|##\w*\[/m);
  return text.split("\n").length;
};

const annotations: Structure = (text) => {
  const all = text.trimEnd().split("\n");
  for (const line of all)
    expect(line).toMatch(/^(?:::(?:error|warning|notice) file=[^:,]*,line=\d+,col=\d+,title=[\w-]+::|[^:#])/);
  return all.map((line) => line.split("::", 2)[1]);
};

const declarations: Structure = (text) => [text.split("*/").length, text.split("\n").length];

/** Pixels: texts could stand in it only as such, in a part of its own. */
const picture: Structure = (text) => {
  expect(text).not.toMatch(/[tiz](?:EXt|TXt)/);
  return text.slice(0, 8);
};

const byExtension: Readonly<Record<string, Structure>> = {
  html,
  svg: xml,
  xml,
  atom: xml,
  json,
  ndjson: lines,
  webmanifest: json,
  csv,
  ics: calendar,
  md: markdown,
  bib: bibtex,
  ts: declarations,
  js: declarations,
  png: picture,
  txt: terminal,
};

function same(exit: string, structure: Structure | undefined, hostile: string, twin: string): void {
  expect(structure, `${exit} is an exit that nothing looks at`).toBeDefined();
  if (structure !== picture) expect(isUnseen(hostile), exit).toBe(false);
  expect(structure?.(hostile), exit).toEqual(structure?.(twin));
}

/** Formats of the model, and tables of ids, codes, days and numbers. */
const hasNoText = new Set([
  "codebook",
  "json-schema",
  ...["claims", "observations", "relations", "roles", "terms"].map((table) => `csv-${table}`),
]);

describe("a hostile record", () => {
  test("It is valid, so that nothing but the exits can hold it", async () => {
    expect(await run(folder.path, "check hostile/record.json")).toMatchObject({ code: 0 });
  });

  test.each(formats.map(({ id, extension }) => [id, extension] as const))(
    "In the format %s",
    async (id, extension) => {
      const [hostile, twin] = await Promise.all(
        ["hostile", "twin"].map((name) =>
          run(folder.path, `export ${id} ${name}/record.json --on 2024-09-30`),
        ),
      );
      expect(hostile).toMatchObject({ code: 0, err: "" });
      expect(hostile?.out === twin?.out, "has no text of the record").toBe(hasNoText.has(id));
      if (hasNoText.has(id)) return;
      same(id, byExtension[extension.replace(/^.*\./, "")], hostile?.out ?? "", twin?.out ?? "");
    },
  );

  test.each([
    ["report RECORD --on 2024-09-30", terminal],
    ["report RECORD --on 2024-09-30 --format markdown", markdown],
    ["report RECORD --on 2024-09-30 --format json", json],
    ["show evening-ferry RECORD --on 2024-09-30", terminal],
    ["upcoming RECORD --on 2023-06-30 --within P9Y", terminal],
    ["compare RECORD --from 2023-06-30 --to 2024-09-30", terminal],
    ["compare RECORD --from 2023-06-30 --to 2024-09-30 --format markdown", markdown],
    ["review RECORD --on 2026-09-30", terminal],
    ["review RECORD --on 2026-09-30 --format markdown", markdown],
    ["check WRONG", terminal],
    ["check WRONG --format github", annotations],
    ["check WRONG --format json", json],
  ] as const)("Printed by %s", async (line, structure) => {
    const [hostile, twin] = await Promise.all(
      ["hostile", "twin"].map(
        async (name) =>
          await run(
            path.join(folder.path, name),
            line.replace("RECORD", "record.json").replace("WRONG", "wrong.json"),
          ),
      ),
    );
    expect(hostile?.code).toBe(twin?.code);
    expect([0, 1]).toContain(hostile?.code);
    expect(hostile?.out).not.toBe(line.startsWith("check") ? "" : twin?.out);
    same(line, structure, hostile?.out ?? "", twin?.out ?? "");
  });

  test.each([
    ["build hostile/record.json --out OUT", ["csv", "json", "ts"]],
    [
      "site hostile/record.json --out OUT --through 2025-12-31 --base https://example.org/ --images",
      ["atom", "bib", "csv", "html", "ics", "json", "md", "png", "svg"],
    ],
  ] as const)("In every file of %s", async (line, extensions) => {
    const texts = async (name: string): Promise<ReadonlyMap<string, string>> => {
      const out = path.join(folder.path, `out-${name}`);
      onTestFinished(async () => await fs.rm(out, { recursive: true, force: true }));
      const { code, err } = await run(
        folder.path,
        line.replace("hostile", name).replace("OUT", `out-${name}`),
      );
      expect({ code, err }).toEqual({ code: 0, err: "" });
      const files = (await folder.files()).filter((file) => file.startsWith(`out-${name}/`));
      return new Map(
        await Promise.all(
          files.map(async (file) => {
            const encoding = file.endsWith(".png") ? "latin1" : "utf8";
            return [
              file.slice(out.length - folder.path.length),
              await fs.readFile(path.join(folder.path, file), encoding),
            ] as const;
          }),
        ),
      );
    };
    const twin = await texts("twin");
    const hostile = await texts("hostile");
    expect([...hostile.keys()]).toEqual([...twin.keys()]);
    const met = new Set<string>();
    for (const [file, text] of hostile) {
      // What holds no text of the record is the same.
      if (text === twin.get(file)) continue;
      const extension = file.replace(/^.*\./, "");
      met.add(extension);
      same(file, byExtension[extension], text, twin.get(file) ?? "");
    }
    expect([...met]).toEqual(expect.arrayContaining([...extensions]));
  });

  test("In a workbook, as texts of cells and in no formula", async () => {
    await folder.write("book/dataset.yaml", await folder.read("hostile/record.json"));
    expect(await run(folder.path, "export xlsx book --out book.xlsx")).toMatchObject({ code: 0, err: "" });
    const { sheets } = await readXlsx(await fs.readFile(path.join(folder.path, "book.xlsx")));
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => /\bT\d{3}\b/.test(String(cell))).length).toBeGreaterThan(5);
    for (const { cells: details } of sheets)
      for (const cell of details?.values() ?? []) expect(cell).not.toHaveProperty("formula");
  });
});
