import { afterEach, expect, it, vi } from "vitest";
import * as z from "zod";
import { soundDataset } from "./dataset-fixture.ts";

afterEach(() => {
  z.config({ jitless: false });
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** What the parser says of a sound and of an unsound dataset. zod has to be told before a schema is made. */
async function parsed(jitless: boolean): Promise<readonly { readonly ok: boolean }[]> {
  z.config({ jitless });
  vi.resetModules();
  const { safeParseDataset } = await import("./parse.ts");
  return [safeParseDataset(soundDataset()), safeParseDataset({ ...soundDataset(), title: 7 })];
}

it("makes no code from text where that is not allowed, and says the same", async () => {
  const usual = await parsed(false);
  expect(usual.map(({ ok }) => ok)).toEqual([true, false]);
  const made = vi.fn();
  vi.stubGlobal("Function", made);
  const without = await parsed(true);
  vi.unstubAllGlobals();
  expect(made).not.toHaveBeenCalled();
  expect(without).toEqual(usual);
});

it("makes code from text otherwise, so that the test above can fail", async () => {
  const made = vi.fn(Function);
  vi.stubGlobal("Function", made);
  await parsed(false);
  expect(made).toHaveBeenCalled();
});
