import { describe, expect, it } from "vitest";
import { locales } from "./locale.ts";
import { scheduleInWords } from "./schedule-in-words.ts";

describe("scheduleInWords", () => {
  it.each([
    [["met", "met-late"], "met, possibly late", "達成（遅れた可能性あり）", "달성(지연 가능성 있음)"],
    [["open", "overdue"], "possibly overdue", "期限超過の可能性あり", "기한 초과 가능성 있음"],
    [["open", "unreported"], "open or unreported", "期限前または報告なし", "기한 전 또는 보고 없음"],
    [
      ["open", "overdue", "unreported"],
      "open, overdue or unreported",
      "期限前、期限超過、または報告なし",
      "기한 전, 기한 초과 또는 보고 없음",
    ],
    [
      ["met-late", "overdue"],
      "met late or overdue",
      "遅れて達成または期限超過",
      "기한 후 달성 또는 기한 초과",
    ],
    [["overdue"], "overdue", "期限超過", "기한 초과"],
    [["met"], "met", "期限内に達成", "기한 내 달성"],
  ] as const)("%j: %s", (schedule, ...words) => {
    expect(locales.map((locale) => scheduleInWords(schedule, locale))).toEqual(words);
  });
});
