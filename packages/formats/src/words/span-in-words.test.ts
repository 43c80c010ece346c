import { dayOf, type DaySpan } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { dayInWords } from "./day-in-words.ts";
import { locales } from "./locale.ts";
import { spanInWords } from "./span-in-words.ts";

const [october, march] = [dayOf(2023, 10, 1), dayOf(2024, 3, 31)];
const [first, last] = [dayOf(2024, 1, 1), dayOf(2030, 12, 31)];

const examples: readonly (readonly [DaySpan, en: string, ja: string, ko: string])[] = [
  [
    { earliest: october, latest: march },
    "between 1 October 2023 and 31 March 2024",
    "2023年10月1日から2024年3月31日までの間",
    "2023년 10월 1일부터 2024년 3월 31일 사이",
  ],
  [
    { earliest: first, latest: last },
    "between 2024 and 2030",
    "2024年から2030年までの間",
    "2024년부터 2030년 사이",
  ],
  [{ earliest: first, latest: dayOf(2024, 12, 31) }, "2024", "2024年", "2024년"],
  [{ earliest: first, latest: dayOf(2024, 1, 31) }, "January 2024", "2024年1月", "2024년 1월"],
  [{ earliest: dayOf(2024, 2, 1), latest: dayOf(2024, 2, 29) }, "February 2024", "2024年2月", "2024년 2월"],
  [
    { earliest: dayOf(2024, 2, 1), latest: dayOf(2024, 2, 28) },
    "between 1 February 2024 and 28 February 2024",
    "2024年2月1日から2024年2月28日までの間",
    "2024년 2월 1일부터 2024년 2월 28일 사이",
  ],
  [
    { earliest: dayOf(2024, 2, 2), latest: dayOf(2024, 2, 29) },
    "between 2 February 2024 and 29 February 2024",
    "2024年2月2日から2024年2月29日までの間",
    "2024년 2월 2일부터 2024년 2월 29일 사이",
  ],
  [
    { earliest: first, latest: dayOf(2030, 3, 31) },
    "between 1 January 2024 and 31 March 2030",
    "2024年1月1日から2030年3月31日までの間",
    "2024년 1월 1일부터 2030년 3월 31일 사이",
  ],
  [{ earliest: first, latest: first }, "1 January 2024", "2024年1月1日", "2024년 1월 1일"],
  [{ earliest: first, latest: "open" }, "from 2024 on", "2024年以降", "2024년부터"],
  [
    { earliest: first, latest: "unknown" },
    "from 2024, end not known",
    "2024年以降（終期不明）",
    "2024년부터(종료 시점 미상)",
  ],
  [
    { earliest: october, latest: "open" },
    "from 1 October 2023 on",
    "2023年10月1日以降",
    "2023년 10월 1일부터",
  ],
  [{ earliest: "open", latest: last }, "up to the end of 2030", "2030年末まで", "2030년 말까지"],
  [
    { earliest: "unknown", latest: last },
    "up to the end of 2030, start not known",
    "2030年末まで（始期不明）",
    "2030년 말까지(시작 시점 미상)",
  ],
  [{ earliest: "open", latest: march }, "up to 31 March 2024", "2024年3月31日まで", "2024년 3월 31일까지"],
  [{ earliest: "open", latest: "open" }, "at any time", "期間の定めなし", "기간 제한 없음"],
  [
    { earliest: "unknown", latest: "open" },
    "open-ended, start not known",
    "終期の定めなし（始期不明）",
    "종료 시점 없음(시작 시점 미상)",
  ],
  [
    { earliest: "open", latest: "unknown" },
    "without a start, end not known",
    "始期の定めなし（終期不明）",
    "시작 시점 없음(종료 시점 미상)",
  ],
  [{ earliest: "unknown", latest: "unknown" }, "at a time that is not known", "時期不明", "시점 미상"],
];

describe("spanInWords", () => {
  it("says what its examples say", () => {
    expect(spanInWords({ earliest: 19631, latest: 19813 })).toBe("between 1 October 2023 and 31 March 2024");
    expect(spanInWords({ earliest: 19723, latest: "open" })).toBe("from 2024 on");
    expect(spanInWords({ earliest: 19723, latest: "unknown" })).toBe("from 2024, end not known");
    expect(spanInWords({ earliest: 19723, latest: "open" }, "ko")).toBe("2024년부터");
  });

  it.each(examples)("%j: %s", (span, ...words) => {
    expect(locales.map((locale) => spanInWords(span, locale))).toEqual(words);
  });

  it("names both ends of any span that is no month or year", () => {
    const days = [-800_000, -1, 0, 364, 12_345, 19_723, 20_088, 22_279, 99_999];
    for (const earliest of days) {
      for (const latest of days.filter((day) => day > earliest + 400)) {
        for (const locale of locales) {
          const words = spanInWords({ earliest, latest }, locale);
          expect(words).toContain(dayInWords(earliest, "year", locale).replace(/ .*/, ""));
          expect(words).toContain(dayInWords(latest, "year", locale).replace(/ .*/, ""));
        }
      }
    }
  });
});
