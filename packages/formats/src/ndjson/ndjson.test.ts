import { Readable } from "node:stream";
import * as fc from "fast-check";
import { parse, stringify } from "yaml";
import { describe, expect, it } from "vitest";
import { parseDataset } from "@policytrack/core/schema";
import { datasetsByName, madeUpDataset } from "../dataset-fixture.ts";
import { datasetToNdjson, ndjsonLines } from "./dataset-to-ndjson.ts";
import { linesOf } from "./lines-of.ts";
import { ndjsonToDataset } from "./ndjson-to-dataset.ts";
import { type ReadLine, readNdjson, type ReadOptions } from "./read-ndjson.ts";

async function collected<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

async function readAll(
  chunks: Iterable<string | Uint8Array>,
  options?: ReadOptions,
): Promise<readonly ReadLine[]> {
  return collected(readNdjson(Readable.from(chunks), options));
}

function pieces(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.slice(i * size, (i + 1) * size),
  );
}

const lines = [...ndjsonLines(madeUpDataset())];

/** The file with one line changed. */
function fileWith(at: number, line: string): string {
  return lines.with(at, `${line}\n`).join("");
}

describe.each(datasetsByName())("the %s record", (_, dataset) => {
  it("comes back identical", () => {
    expect(ndjsonToDataset(datasetToNdjson(dataset))).toEqual({ ok: true, dataset });
  });

  it("comes back identical with CR LF, a byte order mark and empty lines", () => {
    const text = `\uFEFF\r\n${datasetToNdjson(dataset).replaceAll("\n", "\r\n\r\n")}`;
    expect(ndjsonToDataset(text)).toEqual({ ok: true, dataset });
  });

  it("comes back identical through YAML", () => {
    expect(parseDataset(parse(stringify(dataset, { aliasDuplicateObjects: false })))).toEqual(dataset);
  });

  it("is read as a stream, however it is cut", async () => {
    const bytes = new TextEncoder().encode(datasetToNdjson(dataset));
    const expected = datasetToNdjson(dataset).trimEnd().split("\n");
    for (const size of [1021, 65_536]) {
      const read = await readAll(pieces(bytes, size));
      expect(read.map((one) => one.ok && JSON.stringify(one.record))).toEqual(expected);
    }
  });

  it("has one object a line, with the head first", () => {
    const [head, ...records] = [...ndjsonLines(dataset)].map((line) => JSON.parse(line));
    expect(head).toEqual({
      type: "dataset",
      id: dataset.id,
      title: dataset.title,
      version: dataset.version,
      formatVersion: 1,
      reviewedThrough: dataset.reviewedThrough,
    });
    expect(records.filter(({ type }) => type === "commitment")).toHaveLength(dataset.commitments.length);
  });
});

describe("linesOf", () => {
  it("gives the same lines however the bytes are cut", async () => {
    const text = "a\n\n水素🚢\r\nlast without end";
    const bytes = new TextEncoder().encode(text);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length }), async (size) => {
        expect(await collected(linesOf(Readable.from(pieces(bytes, size))))).toEqual(text.split("\n"));
      }),
      { numRuns: 30 },
    );
  });
});

describe("what is wrong", () => {
  it("is told with the number of its line", () => {
    const at = lines.findIndex((line) => line.includes('"commitment"'));
    const result = ndjsonToDataset(
      fileWith(at, lines[at]?.replace('"madeOn":"2023-11-01"', '"madeOn":"soon"') ?? ""),
    );
    expect(result).toMatchObject({
      ok: false,
      problems: [{ line: at + 1, rule: "edtf", path: ["madeOn"], found: '"soon"' }],
    });
  });

  it("is all told in one go", () => {
    const text = fileWith(2, "{").replace('"type":"domain"', '"type":"field"');
    const result = ndjsonToDataset(text);
    expect(!result.ok && result.problems.map(({ line, rule }) => [line, rule])).toEqual([
      [3, "json"],
      [lines.findIndex((line) => line.includes('"domain"')) + 1, "record-type"],
    ]);
  });

  it.each([
    ["", [1]],
    ["[]\n", [1]],
    [lines.slice(1).join(""), [1]],
    [`${lines[0]}${lines.join("")}`, [2]],
  ])("is found where the file is not one (%#)", (text, expected) => {
    const result = ndjsonToDataset(text);
    expect(!result.ok && result.problems.map(({ line }) => line)).toEqual(expected);
  });

  it("ends a stream, unless it is to keep going", async () => {
    const text = fileWith(2, '{"type":"party","id":"Not an id","kind":"state","names":{"en":"X"},"extra":1}');
    const stopped = await readAll([text]);
    expect(stopped.map(({ ok }) => ok)).toEqual([true, true, false]);
    const all = await readAll([text], { keepGoing: true });
    expect(all).toHaveLength(lines.length);
    expect(all.filter(({ ok }) => !ok)).toMatchObject([
      {
        line: 3,
        problems: [
          { line: 3, rule: "id", path: ["id"], found: '"Not an id"' },
          { line: 3, rule: "unknown-field" },
        ],
      },
    ]);
  });

  it("is an empty stream", async () => {
    expect(await readAll(["\n \n"])).toMatchObject([{ ok: false, line: 1, problems: [{ rule: "head" }] }]);
  });
});

it("holds no more than it has just read", async () => {
  const record = lines.find((line) => line.includes('"type":"party"')) ?? "";
  let given = 0;
  async function* endless(): AsyncGenerator<string> {
    yield lines[0] ?? "";
    for (;;) {
      given += 1;
      yield record;
    }
  }
  let read = 0;
  for await (const one of readNdjson(endless())) {
    expect(one.ok).toBe(true);
    read += 1;
    expect(given - read).toBeLessThanOrEqual(1);
    if (read === 500) break;
  }
  expect(read).toBe(500);
});
