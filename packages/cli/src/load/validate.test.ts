import { expect, test } from "vitest";
import { run } from "../testing/run.ts";
import { examplesFolder } from "../testing/test-folder.ts";
import type { LocatedIssue } from "./located-issue.ts";

test("What the checks would refuse of a draft is a warning at its place, and the record stays valid", async () => {
  await using folder = await examplesFolder();
  const draft = (lines: string): Promise<void> =>
    folder.write(
      "harbour-towns/data/drafts/fleet.yaml",
      `title: Halve the fleet\nparty: eastquay\ndomain: ferries\n${lines}`,
    );
  const told = async () => {
    // Valid: there are no errors, and warnings alone.
    const { code, out } = await run(folder.path, "check harbour-towns --format json");
    expect(code).toBe(0);
    const { issues } = JSON.parse(out) as { readonly issues: readonly LocatedIssue[] };
    return issues
      .filter(({ file }) => file.endsWith("fleet.yaml"))
      .map(({ rule, level, line }) => ({ rule, level, line }));
  };
  await draft("due: 2030\n");
  expect(await told()).toEqual([]);
  await draft("due: 2022\nmadeOn: 2023-01-02\n");
  expect(await told()).toEqual([{ rule: "due-before-promise", level: "warning", line: 4 }]);
  // What cannot be read is told first, and once.
  await draft("due: soon\nmadeOn: 2023-01-02\n");
  expect((await told()).map(({ line }) => line)).toEqual([4]);
});
