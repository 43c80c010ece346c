import fs from "node:fs/promises";
import { expect, test } from "vitest";
import type { FileSystem } from "../file-system.ts";
import { run } from "../testing/run.ts";
import { emptyFolder } from "../testing/test-folder.ts";

/** A file system that counts what is asked of it and of the files that it opens, by the name of the call. */
function counting(): { readonly fs: FileSystem; readonly calls: ReadonlyMap<string, number> } {
  const calls = new Map<string, number>();
  const counted = <T extends object>(of: string, target: T): T =>
    new Proxy(target, {
      get(from, name) {
        const value: unknown = Reflect.get(from, name);
        if (typeof value !== "function") return value;
        return async (...given: readonly unknown[]): Promise<unknown> => {
          const call = of + String(name);
          calls.set(call, (calls.get(call) ?? 0) + 1);
          const result: unknown = await Reflect.apply(value, from, given);
          return call === "open" ? counted("file.", result as object) : result;
        };
      },
    });
  return { fs: counted("", { ...fs }), calls };
}

async function callsOf(commitments: number): Promise<ReadonlyMap<string, number>> {
  await using folder = await emptyFolder();
  await folder.write(
    "dataset.yaml",
    "id: sheet\ntitle: Sheet\nsource: https://example.org/sheet 2024-01-05\nreviewedThrough: 2024-01-05\n",
  );
  for (let i = 0; i < commitments; i++)
    await folder.write(`commitments/c-${i}.yaml`, `title: Promise ${i}\nparty: jp\ndomain: climate\n`);
  const { fs: counted, calls } = counting();
  expect((await run(folder.path, "check .", { fs: counted })).code).toBe(0);
  return calls;
}

test("Of each file of a record no more is asked than to open, measure, read and close it once", async () => {
  const [few, many] = [await callsOf(50), await callsOf(90)];
  const more = [...many].flatMap(([call, count]) => {
    const each = (count - (few.get(call) ?? 0)) / 40;
    return each === 0 ? [] : [[call, each]];
  });
  expect(Object.fromEntries(more)).toEqual({ open: 1, "file.stat": 1, "file.read": 1, "file.close": 1 });
});
