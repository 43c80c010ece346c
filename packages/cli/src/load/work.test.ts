import { expect, test } from "vitest";
import { callsForEach, countedCalls } from "../testing/counted-calls.ts";
import { run } from "../testing/run.ts";
import { emptyFolder } from "../testing/test-folder.ts";

async function callsOf(commitments: number): Promise<ReadonlyMap<string, number>> {
  await using folder = await emptyFolder();
  await folder.write(
    "dataset.yaml",
    "id: sheet\ntitle: Sheet\nsource: https://example.org/sheet 2024-01-05\nreviewedThrough: 2024-01-05\n",
  );
  for (let i = 0; i < commitments; i++)
    await folder.write(`commitments/c-${i}.yaml`, `title: Promise ${i}\nparty: jp\ndomain: climate\n`);
  const { fs, calls } = countedCalls();
  expect((await run(folder.path, "check .", { fs })).code).toBe(0);
  return calls;
}

test("Of each file of a record no more is asked than to open, measure, read and close it once", async () => {
  expect(callsForEach(await callsOf(50), await callsOf(90), 40)).toEqual({
    open: 1,
    "file.stat": 1,
    "file.read": 1,
    "file.close": 1,
  });
});
