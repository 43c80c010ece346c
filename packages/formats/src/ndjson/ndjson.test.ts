import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostile } from "../hostile-fixture.ts";
import {
  linesOf,
  LineTooLongError,
  ndjsonLines,
  NotUtf8Error,
  parseNdjson,
  readNdjson,
  type ReadLine,
  toNdjson,
} from "../ndjson.ts";
import { nordia } from "../record-fixture.ts";

const bytes = new TextEncoder().encode(toNdjson(nordia));

async function* inChunks(
  data: Uint8Array,
  sizes: readonly number[],
): AsyncGenerator<Uint8Array, void, undefined> {
  let from = 0;
  for (let i = 0; from < data.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield data.subarray(from, from + size);
    from += size;
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const rules = (read: readonly ReadLine[]): readonly unknown[] =>
  read.flatMap((one) => (one.ok ? [] : one.issues.map(({ rule, line, path }) => ({ rule, line, path }))));

describe("A dataset, one record a line", () => {
  it("begins with its head and has each record once", () => {
    const lines = [...ndjsonLines(nordia)].map(
      (line) => JSON.parse(line) as { readonly type: string; readonly id?: string },
    );
    expect(lines[0]).toMatchObject({ type: "dataset", id: "nordia-sudia", formatVersion: 2 });
    expect(lines.filter(({ type }) => type === "commitment").map(({ id }) => id)).toEqual(
      nordia.commitments.map(({ id }) => id),
    );
    expect(lines.every((line) => !("commitments" in line))).toBe(true);
  });

  it("is read again as it was, as text, as bytes and as a stream cut anywhere", async () => {
    expect(await parseNdjson(toNdjson(nordia))).toMatchObject({ success: true, data: nordia });
    expect(await parseNdjson(bytes)).toMatchObject({ success: true, data: nordia });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 5 }),
        async (sizes) => {
          const result = await parseNdjson(inChunks(bytes, sizes));
          expect(result.success && result.data.commitments).toEqual(nordia.commitments);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("may have its records in any order, empty lines and a byte order mark", async () => {
    const [head, ...records] = toNdjson(nordia).trimEnd().split("\n");
    const text = `\uFEFF${[head, ...records.toReversed()].join("\n\n")}`;
    const result = await parseNdjson(text);
    expect(result.success && new Set(result.data.commitments.map(({ id }) => id))).toEqual(
      new Set(nordia.commitments.map(({ id }) => id)),
    );
  });

  it("keeps hostile texts within their lines", async () => {
    const read = await all(readNdjson([toNdjson(hostile)]));
    expect(read.every(({ ok }) => ok)).toBe(true);
    expect(read).toHaveLength(toNdjson(nordia).trimEnd().split("\n").length);
  });
});

describe("A file that is wrong", () => {
  const head = '{"type":"dataset"}';

  it.each([
    ["", [{ rule: "file/no-head", line: 1, path: [] }]],
    ['{"type":"party"}\n', [{ rule: "file/no-head", line: 1, path: ["type"] }]],
    [`${head}\n\n${head}\n`, [{ rule: "file/second-head", line: 3, path: ["type"] }]],
    [`${head}\n{"type":"partie"}\n`, [{ rule: "file/unknown-type", line: 2, path: ["type"] }]],
    [`${head}\n{"type":"toString"}\n`, [{ rule: "file/unknown-type", line: 2, path: ["type"] }]],
    [`${head}\n[1]\n`, [{ rule: "file/not-json", line: 2, path: [] }]],
    [`${head}\n{"type":\n`, [{ rule: "file/not-json", line: 2, path: [] }]],
  ])("is told of with its line: %j", async (text, issues) => {
    expect(rules(await all(readNdjson([text])))).toEqual(issues);
    const result = await parseNdjson(text);
    expect(result.success).toBe(false);
  });

  it("ends at its first wrong line, or goes on where asked to", async () => {
    const text = `${head}\nx\ny\n`;
    expect(rules(await all(readNdjson([text])))).toHaveLength(1);
    expect(rules(await all(readNdjson([text], { keepGoing: true })))).toHaveLength(2);
  });

  it("never has bytes replaced that are no UTF-8", async () => {
    const broken = new Uint8Array([...new TextEncoder().encode(`${head}\n`), 0xc3, 0x28, 0x0a]);
    expect(rules(await all(readNdjson([broken])))).toEqual([{ rule: "file/not-utf8", line: 2, path: [] }]);
    const cutOff = new Uint8Array([...new TextEncoder().encode(`${head}\n`), 0xe3, 0x81]);
    expect(rules(await all(readNdjson([cutOff])))).toEqual([{ rule: "file/not-utf8", line: 2, path: [] }]);
    await expect(all(linesOf([broken]))).rejects.toThrow(NotUtf8Error);
  });

  it("never has a line held that is longer than the limit", async () => {
    const long = `${head}\n${"x".repeat(100)}`;
    expect(rules(await all(readNdjson([long], { longest: 50 })))).toEqual([
      { rule: "file/line-too-long", line: 2, path: [] },
    ]);
    await expect(all(linesOf(["a".repeat(30), "b".repeat(30)], { longest: 50 }))).rejects.toThrow(
      LineTooLongError,
    );
  });

  it("has each issue of a record at its line, with its path within the record", async () => {
    const lines = toNdjson(nordia).trimEnd().split("\n");
    const at = lines.findIndex((line) => line.startsWith('{"type":"domain"'));
    lines[at] = lines[at]!.replace('"partOf":null', '"partOf":7');
    const result = await parseNdjson(lines.join("\n"));
    expect(result.success).toBe(false);
    expect(!result.success && result.issues.map(({ line, path }) => ({ line, path }))).toContainEqual({
      line: at + 1,
      path: ["partOf"],
    });
  });
});
