import { UsageError } from "@policytrack/core";
import { isEdtf } from "@policytrack/edtf";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "./choose-words.ts";
import { en } from "./en.ts";

type Example = readonly [edtf: string, en: string, ja: string, ko: string];

const examples: Readonly<Record<string, readonly Example[]>> = {
  "years, months and days": [
    ["2024", "2024", "2024年", "2024년"],
    ["2024-06", "June 2024", "2024年6月", "2024년 6월"],
    ["2024-06-15", "15 June 2024", "2024年6月15日", "2024년 6월 15일"],
    ["0050", "50 AD", "西暦50年", "서기 50년"],
    ["-1985", "1986 BC", "紀元前1986年", "기원전 1986년"],
    ["-1985-02-03", "3 February 1986 BC", "紀元前1986年2月3日", "기원전 1986년 2월 3일"],
    ["Y170000002", "170,000,002", "170,000,002年", "170,000,002년"],
    ["Y-17E7", "170,000,001 BC", "紀元前170,000,001年", "기원전 170,000,001년"],
  ],
  "parts of a year": [
    ["2001-21", "spring 2001", "2001年春", "2001년 봄"],
    ["2001-22", "summer 2001", "2001年夏", "2001년 여름"],
    ["2001-23", "autumn 2001", "2001年秋", "2001년 가을"],
    ["2001-24", "winter 2001–2002", "2001～2002年冬", "2001~2002년 겨울"],
    ["0050-24", "winter 50 AD", "西暦50年冬", "서기 50년 겨울"],
    ["2001-25", "spring 2001 (northern hemisphere)", "2001年春（北半球）", "2001년 봄(북반구)"],
    ["2001-29", "spring 2001 (southern hemisphere)", "2001年春（南半球）", "2001년 봄(남반구)"],
    [
      "2001-30",
      "summer 2001–2002 (southern hemisphere)",
      "2001～2002年夏（南半球）",
      "2001~2002년 여름(남반구)",
    ],
    ["2001-32", "winter 2001 (southern hemisphere)", "2001年冬（南半球）", "2001년 겨울(남반구)"],
    ["2024-33", "the first quarter of 2024", "2024年第1四半期", "2024년 1분기"],
    ["2024-34", "the second quarter of 2024", "2024年第2四半期", "2024년 2분기"],
    ["2024-35", "the third quarter of 2024", "2024年第3四半期", "2024년 3분기"],
    ["2024-36", "the fourth quarter of 2024", "2024年第4四半期", "2024년 4분기"],
    ["2024-37", "the first four months of 2024", "2024年1～4月", "2024년 1~4월"],
    ["2024-38", "the middle four months of 2024", "2024年5～8月", "2024년 5~8월"],
    ["2024-39", "the last four months of 2024", "2024年9～12月", "2024년 9~12월"],
    ["2024-40", "the first half of 2024", "2024年上半期", "2024년 상반기"],
    ["2024-41", "the second half of 2024", "2024年下半期", "2024년 하반기"],
  ],
  "digits that are not said": [
    ["202X", "the 2020s", "2020年代", "2020년대"],
    ["20XX", "between 2000 and 2099", "2000年から2099年までの間", "2000년부터 2099년 사이"],
    ["2004-XX", "a month of 2004", "2004年中のいずれかの月", "2004년 중 어느 달"],
    ["1985-04-XX", "a day in April 1985", "1985年4月中のいずれかの日", "1985년 4월 중 어느 날"],
    ["1985-XX-XX", "a day in 1985", "1985年中のいずれかの日", "1985년 중 어느 날"],
    [
      "156X-12-25",
      "between 25 December 1560 and 25 December 1569",
      "1560年12月25日から1569年12月25日までの間",
      "1560년 12월 25일부터 1569년 12월 25일 사이",
    ],
    [
      "1984-1X",
      "between 1 October and 31 December 1984",
      "1984年10月1日から12月31日までの間",
      "1984년 10월 1일부터 12월 31일 사이",
    ],
    [
      "-198X",
      "between 1990 BC and 1981 BC",
      "紀元前1990年から紀元前1981年までの間",
      "기원전 1990년부터 기원전 1981년 사이",
    ],
    [
      "1950S2",
      "about 1950 (between 1900 and 1999)",
      "1950年頃（1900年から1999年までの間）",
      "1950년경(1900년부터 1999년 사이)",
    ],
    [
      "2024-05-1X",
      "between 10 and 19 May 2024",
      "2024年5月10日から19日までの間",
      "2024년 5월 10일부터 19일 사이",
    ],
    ["1950S4", "1950", "1950年", "1950년"],
  ],
  "marks of doubt": [
    ["1984?", "perhaps 1984", "1984年（推定）", "1984년(추정)"],
    ["2004-06~", "approximately June 2004", "2004年6月頃", "2004년 6월경"],
    [
      "2004-06-11%",
      "perhaps approximately 11 June 2004",
      "2004年6月11日頃（推定）",
      "2004년 6월 11일경(추정)",
    ],
    ["2004-06-~11", "approximately 11 June 2004", "2004年6月11日頃", "2004년 6월 11일경"],
    ["2024-33~", "early 2024", "2024年初め頃", "2024년 초"],
    [
      "20XX~",
      "between 2000 and 2099, approximately",
      "2000年から2099年までの間（おおよそ）",
      "2000년부터 2099년 사이(대략)",
    ],
    [
      "20XX?",
      "between 2000 and 2099, perhaps",
      "2000年から2099年までの間（推定）",
      "2000년부터 2099년 사이(추정)",
    ],
  ],
  intervals: [
    ["1964/2008", "from 1964 to 2008", "1964年から2008年まで", "1964년부터 2008년까지"],
    [
      "2024-12-16/2024-12-17",
      "from 16 to 17 December 2024",
      "2024年12月16日から17日まで",
      "2024년 12월 16일부터 17일까지",
    ],
    [
      "2024-11-30/2024-12-01",
      "from 30 November to 1 December 2024",
      "2024年11月30日から12月1日まで",
      "2024년 11월 30일부터 12월 1일까지",
    ],
    [
      "2023-12-31/2024-01-01",
      "from 31 December 2023 to 1 January 2024",
      "2023年12月31日から2024年1月1日まで",
      "2023년 12월 31일부터 2024년 1월 1일까지",
    ],
    [
      "2022-10/2024-03",
      "from October 2022 to March 2024",
      "2022年10月から2024年3月まで",
      "2022년 10월부터 2024년 3월까지",
    ],
    ["2029/2030~", "from 2029 to approximately 2030", "2029年から2030年頃まで", "2029년부터 2030년경까지"],
    [
      "2029~/2030?",
      "from approximately 2029 to perhaps 2030",
      "2029年頃から2030年（推定）まで",
      "2029년경부터 2030년(추정)까지",
    ],
    [
      "2004-06-XX/2004-07-03",
      "from a day in June 2004 to 3 July 2004",
      "2004年6月中のいずれかの日から2004年7月3日まで",
      "2004년 6월 중 어느 날부터 2004년 7월 3일까지",
    ],
    [
      "20XX~/2004",
      "between 2000 and 2004, approximately",
      "2000年から2004年までの間（おおよそ）",
      "2000년부터 2004년 사이(대략)",
    ],
  ],
  "intervals to what has no name": [
    ["1990/20XX", "between 1990 and 2099", "1990年から2099年までの間", "1990년부터 2099년 사이"],
  ],
  "ends that are open or not known": [
    ["../2030", "by the end of 2030", "2030年末まで", "2030년 말까지"],
    [
      "/2030",
      "by the end of 2030, start not known",
      "2030年末まで（始期不明）",
      "2030년 말까지(시작 시점 미상)",
    ],
    ["2024/..", "from 2024 on", "2024年以降", "2024년부터"],
    ["2024/", "from 2024, end not known", "2024年以降（終期不明）", "2024년부터(종료 시점 미상)"],
    ["../2030~", "by approximately the end of 2030", "2030年末頃まで", "2030년 말경까지"],
    ["2024?/..", "from perhaps 2024 on", "2024年（推定）以降", "2024년(추정)부터"],
    ["../2004-06-15", "by 15 June 2004", "2004年6月15日まで", "2004년 6월 15일까지"],
    ["../2004-06", "by the end of June 2004", "2004年6月末まで", "2004년 6월 말까지"],
    ["../202X", "by the end of the 2020s", "2020年代末まで", "2020년대 말까지"],
    ["../20XX", "by the end of 2099", "2099年末まで", "2099년 말까지"],
    ["../2001-21", "by the end of spring 2001", "2001年春の終わりまで", "2001년 봄 끝까지"],
    ["../2024-33", "by the end of the first quarter of 2024", "2024年第1四半期末まで", "2024년 1분기 말까지"],
    ["../2024-37", "by the end of April 2024", "2024年4月末まで", "2024년 4월 말까지"],
  ],
  sets: [
    ["[2030,2035]", "2030 or 2035", "2030年または2035年", "2030년 또는 2035년"],
    ["{2030,2035}", "2030 and 2035", "2030年と2035年", "2030년\u2060·\u20602035년"],
    [
      "[1667,1668,1670..1672]",
      "1667, 1668 or 1670 to 1672",
      "1667年、1668年または1670年～1672年",
      "1667년, 1668년 또는 1670년~1672년",
    ],
    ["[1984]", "1984", "1984年", "1984년"],
    ["[..1760-12-03]", "by 3 December 1760", "1760年12月3日まで", "1760년 12월 3일까지"],
    ["[1760-12..]", "from December 1760 on", "1760年12月以降", "1760년 12월부터"],
    ["{1960,1961-12}", "1960 and December 1961", "1960年と1961年12月", "1960년\u2060·\u20601961년 12월"],
    [
      "[1984?,1986~]",
      "perhaps 1984 or approximately 1986",
      "1984年（推定）または1986年頃",
      "1984년(추정) 또는 1986년경",
    ],
  ],
  "times of day": [
    ["1985-04-12T23:20:30", "12 April 1985, 23:20:30", "1985年4月12日 23:20:30", "1985년 4월 12일 23:20:30"],
    [
      "1985-04-12T23:20:30Z",
      "12 April 1985, 23:20:30 (UTC)",
      "1985年4月12日 23:20:30（UTC）",
      "1985년 4월 12일 23:20:30(UTC)",
    ],
    [
      "1985-04-12T23:20:30+04:30",
      "12 April 1985, 23:20:30 (UTC+04:30)",
      "1985年4月12日 23:20:30（UTC+04:30）",
      "1985년 4월 12일 23:20:30(UTC+04:30)",
    ],
  ],
};

describe("A date of the record", () => {
  for (const [kind, rows] of Object.entries(examples)) {
    it.each(rows)(`is said as vague as it is, of ${kind}: %s`, (edtf, ...texts) => {
      expect(languages.map((words) => words.date(edtf))).toEqual(texts);
    });
  }

  it("is refused where it is none, and not mistaken for one where it is written as it is read", () => {
    for (const words of languages) expect(() => words.date("soon")).toThrow(UsageError);
    expect(en.date("2030")).toBe("2030");
  });

  it("is said to be unknown where there is none", () => {
    expect(languages.map((words) => words.date(null))).toEqual([
      "at a time that is not known",
      "時期不明",
      "시점 미상",
    ]);
  });

  it("is said in each language for any year, month, day and mark, without a sign of a code", () => {
    const part = fc.constantFrom("", "-06", "-33", "-21", "-40", "-06-11", "-06-XX", "-XX");
    const date = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), part, fc.constantFrom("", "?", "~", "%"))
      .map(([year, rest, mark]) => `${String(year).padStart(4, "0")}${rest}${mark}`);
    const expression = fc.oneof(
      date,
      date.map((one) => `../${one}`),
      date.map((one) => `${one}/..`),
      date.map((one) => `${one}/`),
    );
    fc.assert(
      fc.property(expression, (edtf) => {
        fc.pre(isEdtf(edtf));
        for (const words of languages) expect(words.date(edtf)).toMatch(/^[^?%~/]+$|^[^?%/]*~[^?%/]*$/);
      }),
    );
  });
});
