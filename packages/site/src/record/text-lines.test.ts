import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balancedLines, linesOf } from "./text-lines.ts";
import { widthOf } from "./text-width.ts";

describe("A text in lines", () => {
  it("A text that fits is left whole", () => {
    expect(linesOf("Open a centre", { width: 200, size: 11, most: 1 })).toEqual(["Open a centre"]);
    expect(balancedLines("Open a centre", { width: 200, size: 11 })).toEqual(["Open a centre"]);
  });

  it("What is cut ends behind a word, and leaves no preposition, article or comma behind", () => {
    const cut = (text: string, width: number): string | undefined =>
      linesOf(text, { width, size: 10, most: 1 })[0];
    expect(cut("Supply 30,000 hydrogen vehicles by the end of 2030", 260)).toBe(
      "Supply 30,000 hydrogen vehicles…",
    );
    expect(cut("Japan, South Korea and the United States", 180)).toBe("Japan, South Korea…");
  });

  it("Japanese is cut by its width between characters, and no mark begins a line", () => {
    const lines = linesOf("水素の供給、水素の利用、水素の貯蔵", { width: 60, size: 10, most: 9 });
    expect(lines.join("")).toBe("水素の供給、水素の利用、水素の貯蔵");
    expect(lines.every((line) => !line.startsWith("、"))).toBe(true);
  });

  it("Two lines are about as long as each other", () => {
    const lines = balancedLines("Supply 30,000 hydrogen commercial vehicles by 2030", {
      width: 300,
      size: 11,
    });
    const widths = lines.map((line) => widthOf(line, 11));
    expect(widths.length).toBe(2);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
  });

  it("No line is wider than told but a single word, and there are no more lines than told", () => {
    const words = fc.array(fc.constantFrom("a", "of", "hydrogen", "2030,", "水素", "수소", "「計画」"), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 100, max: 400 }), (list, width) => {
        const text = list.join(" ");
        const lines = linesOf(text, { width, size: 11, most: 2 });
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(widthOf(line, 11)).toBeLessThanOrEqual(width);
        if (!text.endsWith("…") && lines.at(-1)?.endsWith("…") !== true)
          expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });
});
