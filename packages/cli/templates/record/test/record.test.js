// @ts-check
// Where each promise stood on days that you know about. When the data changes, so may a verdict: read why before you accept it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { assess, assessmentOf } from "@policytrack/core";
import { dataset } from "../dist/index.js";

/**
 * A verdict is the set of all that some reading of the dates allows: one member is certain, several are possible.
 *
 * @type {readonly [import("../dist/index.js").CommitmentId, string, { status: string[], schedule: string[] }][]}
 */
const expected = [
  ["evening-ferry", "2023-06-30", { status: ["unknown"], schedule: ["open"] }],
  ["evening-ferry", "2024-06-30", { status: ["in-progress"], schedule: ["open"] }],
];

for (const [id, on, { status, schedule }] of expected) {
  test(`${id} on ${on}`, () => {
    const assessed = assessmentOf(assess(dataset, { on }), id);
    if (assessed.known === "no") assert.fail("Nothing was known of it on that day.");
    assert.deepEqual(assessed.status, status);
    assert.deepEqual(assessed.schedule, schedule);
  });
}

test("every commitment names what would count as delivered, or is one that cannot be tested", () => {
  const untestable = dataset.commitments.filter(({ criteria }) => criteria.length === 0).map(({ id }) => id);
  assert.deepEqual(untestable, []);
});

test("the README asks for a commitment that there is", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const asked = [...readme.matchAll(/assessmentOf\(assess\(.*?\), "(.*?)"\)/g)].map(([, id]) => id);
  const ids = dataset.commitments.map(({ id }) => id);
  assert.deepEqual(
    asked.filter((id) => !ids.some((known) => known === id)),
    [],
  );
});
