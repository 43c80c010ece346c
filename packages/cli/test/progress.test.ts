import { describe, expect, it } from "vitest";
import { terminalProgress } from "../src/terminal-progress.ts";

const clear = "\r\u001B[2K";

describe("terminalProgress", () => {
  it("says nothing of what takes a moment, then no more often than can be read, and takes it away", () => {
    let now = 0;
    let written = "";
    const progress = terminalProgress(
      (text) => (written += text),
      () => now,
      () => 10,
    );
    const told = (at: number, words: string): string => {
      now = at;
      written = "";
      progress.tell(() => words);
      return written;
    };
    expect(told(999, "early")).toBe("");
    progress.clear();
    expect(written).toBe("");
    expect(told(1000, "first")).toBe(`${clear}first`);
    expect(told(1199, "too soon")).toBe("");
    expect(told(1200, "longer than a line")).toBe(`${clear}longer th`);
    written = "";
    progress.clear();
    progress.clear();
    expect(written).toBe(clear);
  });

  it("announces at once what cannot tell how far it is", () => {
    let written = "";
    const progress = terminalProgress(
      (text) => (written += text),
      () => 0,
      () => 80,
    );
    progress.announce("Checking");
    expect(written).toBe(`${clear}Checking`);
  });
});
