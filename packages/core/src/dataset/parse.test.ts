import { expect, it } from "vitest";
import { safeParseDraft, safeParseDataset } from "./parse.ts";
import { soundDraft, soundDataset } from "./dataset-fixture.ts";
it("sound", () => {
  expect(safeParseDraft(soundDraft())).toEqual({ ok: true, dataset: soundDraft() });
  expect(safeParseDataset(soundDataset())).toEqual({ ok: true, dataset: soundDataset() });
});
