import fs from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import type { FileSystem } from "../context.ts";
import { examplesFolder } from "../testing/test-folder.ts";
import { run } from "../testing/run.ts";

const line = "add party northquay --name Northquay --kind city --record harbour-towns";
const file = "harbour-towns/data/parties.yaml";

test("What somebody else wrote meanwhile is not lost: nothing is written, and the next run has both", async () => {
  await using folder = await examplesFolder();
  let opened = 0;
  const open: FileSystem["open"] = async (at, ...more) => {
    // Read when the record is opened, and again right before it is written.
    if (at === path.join(folder.path, file) && ++opened === 2)
      await fs.appendFile(at, "southquay: Southquay\n");
    return await fs.open(at, ...more);
  };
  const refused = await run(folder.path, line, { fs: { ...fs, open } });
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toContain(`${file} was changed by something else meanwhile`);
  expect(await folder.read(file)).not.toContain("northquay");
  expect(await run(folder.path, line)).toMatchObject({ code: 0 });
  expect(await folder.read(file)).toMatch(/southquay: Southquay\nnorthquay:/);
});
