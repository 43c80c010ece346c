import path from "node:path";
import { expect, test } from "vitest";
import { callsForEach, countedCalls } from "../testing/counted-calls.ts";
import { emptyFolder } from "../testing/test-folder.ts";
import { replaceFolder } from "./replace-folder.ts";

/** What is asked of the file system to write so many files, where there is none, and then in place of themselves. */
async function callsOf(
  count: number,
): Promise<readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>]> {
  await using folder = await emptyFolder();
  const files = new Map(Array.from({ length: count }, (_, i) => [`pages/${i}.html`, `Page ${i}`]));
  const replace = async (): Promise<ReadonlyMap<string, number>> => {
    const { fs, calls } = countedCalls();
    const options = { signal: new AbortController().signal, cwd: "/", earlier: [...files.keys()] };
    await replaceFolder(path.join(folder.path, "site"), files, { ...options, fs });
    return calls;
  };
  return [await replace(), await replace()];
}

test("Each file of a new folder is opened, written and closed, and nothing waits until it is on the disk", async () => {
  const [few, many] = [await callsOf(50), await callsOf(90)];
  const written = { open: 1, "file.write": 1, "file.close": 1 };
  expect(callsForEach(few[0], many[0], 40)).toEqual(written);
  // The mode of the earlier file is kept.
  expect(callsForEach(few[1], many[1], 40)).toEqual({ ...written, stat: 1, "file.chmod": 1 });
});
