import { describe, expect, it } from "vitest";
import { statusInWords } from "./status-in-words.ts";

describe("statusInWords", () => {
  it("says what its examples say", () => {
    expect(statusInWords(["in-progress"])).toBe("in progress");
    expect(statusInWords(["in-progress", "pending"])).toBe("in progress or pending");
    expect(statusInWords(["delivered"], "ja")).toBe("達成");
  });

  it("says all of several, in any language", () => {
    expect(statusInWords(["delivered", "in-progress", "unknown"])).toBe("delivered, in progress or unknown");
    expect(statusInWords(["delivered", "in-progress", "unknown"], "ja")).toBe("達成、進行中、または不明");
    expect(statusInWords(["delivered", "in-progress", "unknown"], "ko")).toBe("달성, 진행 중 또는 미상");
  });
});
