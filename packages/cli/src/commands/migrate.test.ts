import { expect, test } from "vitest";
import { run } from "../testing/run.ts";
import { examplesFolder } from "../testing/test-folder.ts";

test("A record of format 1 is a valid record of format 2 afterwards", async () => {
  await using folder = await examplesFolder();
  expect(await run(folder.path, "migrate old-record --out new-record")).toMatchObject({ code: 0, err: "" });
  const { code, out } = await run(folder.path, "check new-record");
  expect(code).toBe(0);
  expect(out).toContain("new-record: valid. 1 commitment, 2 observations, 4 sources");
  const report = await run(folder.path, "report new-record --on 2024-09-30 --format json");
  expect(JSON.parse(report.out)).toMatchObject({ rows: [{ id: "evening-ferry" }] });
});

test("What changed its meaning is told with its places, each message once", async () => {
  await using folder = await examplesFolder();
  const { out } = await run(folder.path, "migrate old-record --out new-record");
  expect(out).toContain("For an editor to confirm");
  expect(out).toContain("commitments/evening-ferry.yaml kind");
  expect(out.match(/has no field; it is kept as extra/g)).toHaveLength(1);
  expect(out).toContain("Look at it with: policytrack check new-record");
});

test("The files are written as blocks, in the language that is named", async () => {
  await using folder = await examplesFolder();
  await run(folder.path, "migrate old-record --out new-record --language ko");
  expect(await folder.read("new-record/dataset.yaml")).toContain("language: ko\n");
  const commitment = await folder.read("new-record/commitments/evening-ferry.yaml");
  expect(commitment).toContain("party: [eastquay, westquay]\n");
  expect(commitment).toContain("due: by 2024-06\n");
  expect(commitment).not.toContain("{");
});

test("A folder that is there, no folder, a record of format 2 and a slip in YAML are refused, and nothing is written", async () => {
  await using folder = await examplesFolder();
  const before = await folder.files();
  for (const [line, says, exit] of [
    ["migrate old-record --out harbour-towns/data", "is there already", 2],
    ["migrate old-record", "--out new-record", 2],
    ["migrate docs --out new-record", "docs", 2],
    ["migrate harbour-towns --out new-record", "format 2 already", 2],
  ] as const) {
    const { code, err } = await run(folder.path, line);
    expect({ line, code }).toEqual({ line, code: exit });
    expect(err).toContain(says);
  }
  await folder.change("old-record/parties.yaml", "eastquay:", "eastquay");
  const { code, err } = await run(folder.path, "migrate old-record --out new-record");
  expect(code).toBe(1);
  expect(err).toMatch(/old-record\/parties\.yaml:\d+:\d+/);
  expect(await folder.files()).toEqual(before);
});
