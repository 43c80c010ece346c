import { describe, expect, it } from "vitest";
import { parseDue } from "./due-text.ts";
import { inEnglishWords } from "./east-asian-words.ts";
import { isoFormsOf } from "./read-date.ts";

const fixOf = (text: string): string => {
  const read = parseDue(text);
  return read.ok ? "" : read.fix;
};

describe("dates in Japanese and Korean", () => {
  it.each([
    ["2023年8月18日", "2023-08-18"],
    ["２０２３年８月１８日", "2023-08-18"],
    ["2023年8月", "2023-08"],
    ["2023年", "2023"],
    ["令和5年8月18日", "2023-08-18"],
    ["令和元年", "2019"],
    ["2023년 8월 18일", "2023-08-18"],
    ["2023년8월", "2023-08"],
    ["2025年前半", "2025-40"],
    ["2025년 하반기", "2025-41"],
    ["2025年第3四半期", "2025-35"],
    ["2025년 1분기", "2025-33"],
    ["2025年頃", "2025~"],
  ])("%s means %s", (text, iso) => {
    expect(isoFormsOf(text)).toEqual([iso]);
  });
  it("says nothing of a day that is written and is none of the calendar", () => {
    expect(isoFormsOf("2023年頃か")).toEqual([]);
  });
});

describe("due dates in Japanese and Korean", () => {
  it.each([
    ["2030年までに", "Write `by 2030`."],
    ["2030年末まで", "Write `by 2030`."],
    ["2030年度まで", "fiscalYear"],
    ["2023년 8월 18일까지", "Write `by 2023-08-18`."],
    ["2030년 말까지", "Write `by 2030`."],
    ["2025年中", "Write `in 2025`."],
    ["2025년 내", "Write `in 2025`."],
    ["2025년 상반기까지", "Write `by 2025-40`."],
    ["2025年初頭", "Write `early 2025`."],
    ["2024年以降毎年", "Write `every year from 2024`."],
    ["매년", "Write `every year from 2024`."],
  ])("%s is told as %s", (text, fix) => {
    expect(fixOf(text)).toContain(fix);
  });
  it("leaves every other text as it is", () => {
    for (const text of ["by 2030", "soon", "", "できるだけ早く", "2030年代のどこかで"])
      expect(inEnglishWords(text)).toBe(text);
  });
});
