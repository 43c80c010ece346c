import { describe, expect, it } from "vitest";
import { claim, draftWith, soundDraft } from "../dataset-fixture.ts";
import { whoSpeaks } from "./who-speaks.ts";

const problems = (via: "own-words" | "joint-text" | "report" | "author", by: readonly string[]) =>
  whoSpeaks(draftWith("nordia-centre", () => ({ standing: [claim("nordia-centre/said", { via, by })] })));

describe("whoSpeaks", () => {
  it("has nothing to say of a sound dataset", () => {
    expect(whoSpeaks(soundDraft())).toEqual([]);
  });

  it.each(["own-words", "joint-text"] as const)("finds %s of nobody", (via) => {
    expect(problems(via, [])).toMatchObject([{ rule: "nobody-speaks", found: "[]" }]);
    expect(problems(via, ["nordia"])).toEqual([]);
  });

  it.each(["report", "author"] as const)("lets a %s name nobody", (via) => {
    expect(problems(via, [])).toEqual([]);
  });
});
