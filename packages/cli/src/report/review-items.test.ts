import { describe, expect, test } from "vitest";
import { examplesFolder, type TestFolder } from "../testing/test-folder.ts";
import { run } from "../testing/run.ts";

async function review(
  folder: TestFolder,
  args: string,
): Promise<readonly (readonly [kind: string, id: string])[]> {
  const { out } = await run(folder.path, `review harbour-towns --format json ${args}`);
  const { items } = JSON.parse(out) as { items: readonly { kind: string; id: string }[] };
  return items.map(({ kind, id }) => [kind, id] as const);
}

describe("what an editor should look at again", () => {
  test("A due day that passed without a report comes first, and goes once it is reported", async () => {
    await using folder = await examplesFolder();
    const overdue = ["past-date", "evening-ferry/sails"];
    expect((await review(folder, "--on 2024-07-31"))[0]).toEqual(overdue);
    expect(await review(folder, "--on 2024-09-30")).not.toContainEqual(overdue);
  });

  test("What falls due within the time that is asked for is listed", async () => {
    await using folder = await examplesFolder();
    expect(await review(folder, "--on 2024-01-01 --within P6M")).toContainEqual([
      "due-soon",
      "evening-ferry/sails",
    ]);
    expect(await review(folder, "--on 2024-01-01 --within P1M")).not.toContainEqual([
      "due-soon",
      "evening-ferry/sails",
    ]);
  });

  test("A commitment is listed once its last review is older than asked", async () => {
    await using folder = await examplesFolder();
    const old = ["not-reviewed", "evening-ferry"];
    expect(await review(folder, "--on 2025-03-30 --every P6M")).not.toContainEqual(old);
    expect(await review(folder, "--on 2025-03-31 --every P6M")).toContainEqual(old);
  });

  test("A fact that rests on doubtful citations alone is listed", async () => {
    await using folder = await examplesFolder();
    await folder.change(
      "harbour-towns/data/commitments/evening-ferry.yaml",
      "    source: narrows-news-2023-11-20\n",
      "    source: { source: narrows-news-2023-11-20, doubtful: true }\n",
    );
    expect(await review(folder, "--kind doubtful-only")).toEqual([
      ["doubtful-only", "evening-ferry/in-progress-2023-11"],
    ]);
  });

  test("Only the kinds that are asked for are listed", async () => {
    await using folder = await examplesFolder();
    const kinds = new Set(
      (await review(folder, "--on 2024-06-01 --kind source-not-archived,due-soon")).map(([kind]) => kind),
    );
    expect([...kinds]).toEqual(["due-soon", "source-not-archived"]);
  });

  test("A duration that is none is refused", async () => {
    await using folder = await examplesFolder();
    expect(await run(folder.path, "review harbour-towns --every 6months")).toMatchObject({ code: 2 });
  });
});

describe("what falls due", () => {
  const upcoming = async (
    folder: TestFolder,
    args: string,
  ): Promise<readonly (readonly [string, string])[]> => {
    const { out } = await run(folder.path, `upcoming harbour-towns --format json ${args}`);
    const { items } = JSON.parse(out) as { items: readonly { due: string; id: string }[] };
    return items.map(({ due, id }) => [due, id] as const);
  };
  test("Deadlines and the periods of what recurs come by their day", async () => {
    await using folder = await examplesFolder();
    expect(await upcoming(folder, "--on 2024-01-01 --within P1Y")).toEqual([
      ["2024-06-30", "evening-ferry/sails"],
      ["2024-12-31", "yearly-meeting/held/2024"],
    ]);
  });
  test("Filters leave the commitments that they name", async () => {
    await using folder = await examplesFolder();
    expect((await upcoming(folder, "--on 2024-01-01 --within P2Y --domain transport")).length).toBe(4);
    expect((await upcoming(folder, "--on 2024-01-01 --within P2Y --domain ferries")).length).toBe(2);
  });
  test("A party that does not exist is refused, and the nearest is named", async () => {
    await using folder = await examplesFolder();
    const { code, err } = await run(folder.path, "upcoming harbour-towns --party eastquai");
    expect(code).toBe(2);
    expect(err).toContain('"eastquay"');
  });
});
