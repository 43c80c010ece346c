import { describe, expect, it } from "vitest";
import type { DatasetDraft } from "../../model/dataset.ts";
import { soundDraft, source } from "../dataset-fixture.ts";
import { readAfterPublished } from "./read-after-published.ts";

/** The sound record with one source alone. */
function draft(published: string | null, accessed: string): DatasetDraft {
  return soundDraft({ sources: [source("new", published, { accessed })] });
}

describe("readAfterPublished", () => {
  it("lets a sound dataset through", () => {
    expect(readAfterPublished(soundDraft())).toEqual([]);
  });

  it.each([
    ["2024-05-10", "2024-05-10"],
    ["2024-05", "2024-05-01"],
    ["../2024-05-10", "2020-01-01"],
    [null, "2020-01-01"],
  ])("lets through what came out %s and was read on %s", (published, accessed) => {
    expect(readAfterPublished(draft(published, accessed))).toEqual([]);
  });

  it.each([
    ["2024-05-10", "2024-05-09"],
    ["2024-05", "2024-04-30"],
  ])("finds what came out %s and was read on %s", (published, accessed) => {
    expect(readAfterPublished(draft(published, accessed))).toEqual([
      {
        rule: "read-before-published",
        path: ["sources", 0, "accessed"],
        message: `This lies before the source came out, ${published}.`,
        found: JSON.stringify(accessed),
        remedy: "Correct one of the two dates.",
      },
    ]);
  });
});
