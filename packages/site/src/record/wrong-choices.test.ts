import { describe, expect, it } from "vitest";
import { assess } from "@policytrack/core";
import { en, ja, ko, languages } from "@policytrack/formats/words";
import { nordia } from "../../../formats/src/record-fixture.ts";
import { reportModel } from "./report-model.ts";
import { firstState, type WrongChoice } from "./state.ts";
import { withoutUnknown, wrongChoiceText } from "./wrong-choices.ts";

const days = { on: "2026-04-30", evidenceUntil: "2026-04-30" };
const shown = { ...days, since: "2025-04-30" };
const model = reportModel({ assessment: assess(nordia), words: en, methods: [] }, { kind: "whole" });
const first = firstState(days);

describe("A choice in an address that cannot be shown", () => {
  it("is named with what is shown instead, in each language", () => {
    const wrong: readonly WrongChoice[] = [{ name: "on", value: "2024-13-45", why: "no-day" }];
    expect([en, ja, ko].map((words) => wrongChoiceText(words, wrong, shown))).toEqual([
      "“2024-13-45” is not a day. Shown is 30 April 2026.",
      "「2024-13-45」は日付ではない。2026年4月30日時点を表示している。",
      "‘2024-13-45’\u2060는 날짜가 아니다. 2026년 4월 30일 기준으로 보여 준다.",
    ]);
  });

  it("has two sentences of its own, whatever it is", () => {
    for (const words of languages) {
      const texts = [
        ...(["on", "evidence", "since"] as const).flatMap((name) => [
          { name, value: "2300-01-01", why: "outside" as const },
          { name, value: "soon", why: "no-day" as const },
        ]),
        ...(["party", "domain", "record", "verdict"] as const).map((name) => ({
          name,
          value: "x",
          why: "unknown" as const,
        })),
      ].map((one) => wrongChoiceText(words, [one], shown));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it("is repeated as plain text of a few characters, whatever it holds", () => {
    const value = `\u202E\u0007${"x".repeat(500)}`;
    const text = wrongChoiceText(en, [{ name: "party", value, why: "unknown" }], shown);
    expect(text).not.toMatch(/\p{C}/u);
    expect(text.length).toBeLessThan(120);
  });

  it("leaves the filters that a list has, and takes away those that it has not", () => {
    const known = { ...first, party: "nordia", domain: "energy", verdict: "overdue late" };
    expect(withoutUnknown(model, known, en)).toEqual({ state: known, wrong: [] });
    const { state, wrong } = withoutUnknown(
      model,
      { ...first, party: "x", domain: "y", verdict: "z late" },
      en,
    );
    expect(state).toEqual(first);
    expect(wrong.map(({ name, value }) => [name, value])).toEqual([
      ["party", "x"],
      ["domain", "y"],
      ["verdict", "z late"],
    ]);
  });
});
