import { describe, expect, it } from "vitest";
import { ruleInWords } from "./rule-in-words.ts";

describe("ruleInWords", () => {
  it("says what its examples say", () => {
    expect(ruleInWords("status/latest-entry")).toBe(
      "The latest entry that had begun by this day gives the status.",
    );
    expect(ruleInWords("progress/no-base")).toBe("No figure of progress was computed: no base value.");
    expect(ruleInWords("progress/of-our-own")).toBe('Progress was computed by the method "of-our-own".');
    expect(ruleInWords("deadline/one-reading", "ja")).toBe("日付をどのように読んでも判定は同じである。");
  });

  it("says why there is no figure, and a method of somebody's own, in any language", () => {
    expect(ruleInWords("progress/no-base", "ja")).toBe("進捗の数値は算出していない（基準値なし）。");
    expect(ruleInWords("progress/no-base", "ko")).toBe("진척 수치를 산출하지 않았다(기준값 없음).");
    expect(ruleInWords("progress/of-our-own", "ja")).toBe("進捗を「of-our-own」の方法で算出した。");
    expect(ruleInWords("progress/of-our-own", "ko")).toBe("‘of-our-own’ 방법으로 진척을 산출하였다.");
  });

  it.each(["status/no-such-rule", "noFigure", "constructor", "toString", ""])("leaves %j as it is", (rule) =>
    expect(ruleInWords(rule)).toBe(rule),
  );
});
