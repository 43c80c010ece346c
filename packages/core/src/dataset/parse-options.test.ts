import { afterEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { soundDataset } from "./dataset-fixture.ts";

afterEach(() => {
  z.config({ jitless: false });
  vi.unstubAllGlobals();
  vi.resetModules();
});

const inputs: readonly unknown[] = [
  soundDataset(),
  { ...soundDataset(), title: 7 },
  { ...soundDataset(), commitments: [{}] },
  null,
];

describe("A dataset that is parsed with zod's compiler", () => {
  it("is what it is without", async () => {
    const { safeParseDataset, safeParseDraft } = await import("./parse.ts");
    const { compile } = z;
    for (const parse of [safeParseDataset, safeParseDraft])
      expect(inputs.map((input) => parse(input, { compile }))).toEqual(inputs.map((input) => parse(input)));
    expect(inputs.map((input) => safeParseDataset(input).ok)).toEqual([true, false, false, false]);
  });

  it("compiles a schema once", async () => {
    const { safeParseDataset } = await import("./parse.ts");
    const compile = vi.fn<(schema: z.ZodType) => z.ZodType>((schema) => schema);
    for (const input of inputs) safeParseDataset(input, { compile });
    expect(compile).toHaveBeenCalledTimes(1);
  });
});

describe("A page that may not make code from text", () => {
  it("parses without, if zod is told before a schema is made", async () => {
    z.config({ jitless: true });
    const made = vi.fn<() => void>();
    vi.stubGlobal("Function", made);
    const { safeParseDataset } = await import("./parse.ts");
    expect(inputs.map((input) => safeParseDataset(input).ok)).toEqual([true, false, false, false]);
    expect(made).not.toHaveBeenCalled();
  });

  it("would be seen if it did", async () => {
    const made = vi.fn<typeof Function>(Function);
    vi.stubGlobal("Function", made);
    const { safeParseDataset } = await import("./parse.ts");
    safeParseDataset(soundDataset(), { compile: z.compile });
    expect(made).toHaveBeenCalled();
  });
});
