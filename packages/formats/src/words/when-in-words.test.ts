import { type FiscalYear, parseEdtf, wordings } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { locales } from "./locale.ts";
import { whenInWords } from "./when-in-words.ts";

type Example = readonly [
  wording: (typeof wordings)[number],
  edtf: string,
  en: string,
  ja: string,
  ko: string,
];

const examples: readonly Example[] = [
  ["by", "../2030", "by the end of 2030", "2030年末までに", "2030년 말까지"],
  ["by", "2030", "by the end of 2030", "2030年末までに", "2030년 말까지"],
  ["by", "../2030-05", "by the end of May 2030", "2030年5月末までに", "2030년 5월 말까지"],
  ["by", "../2030-05-10", "by 10 May 2030", "2030年5月10日までに", "2030년 5월 10일까지"],
  [
    "by",
    "2030-33",
    "by the end of the first quarter of 2030",
    "2030年第1四半期末までに",
    "2030년 1분기 말까지",
  ],
  ["by", "202X", "by the end of the 2020s", "2020年代末までに", "2020년대 말까지"],
  ["by", "203X-05", "by the end of May 2039", "2039年5月末までに", "2039년 5월 말까지"],
  ["by", "203X-05-10", "by 10 May 2039", "2039年5月10日までに", "2039년 5월 10일까지"],
  ["by", "20XX", "by the end of 2099", "2099年末までに", "2099년 말까지"],
  ["in", "2030", "in 2030", "2030年", "2030년"],
  ["in", "2030-05", "in May 2030", "2030年5月", "2030년 5월"],
  ["in", "2030-40", "in the first half of 2030", "2030年上半期", "2030년 상반기"],
  ["in", "2022/2030", "from 2022 to 2030", "2022年から2030年まで", "2022년부터 2030년까지"],
  ["in", "[2022..2030]", "between 2022 and 2030", "2022年から2030年までの間", "2022년부터 2030년 사이"],
  ["in", "[2030,2035]", "in 2030 or in 2035", "2030年または2035年", "2030년 또는 2035년"],
  ["in", "../2030", "up to the end of 2030", "2030年末まで", "2030년 말까지"],
  ["in", "20XX/2130", "between 2000 and 2130", "2000年から2130年までの間", "2000년부터 2130년 사이"],
  ["from", "20XX/..", "from 2000 on", "2000年以降", "2000년부터"],
  ["from", "20XX/", "from 2000, end not known", "2000年以降（終期不明）", "2000년부터(종료 시점 미상)"],
  ["on", "2023-11-17", "on 17 November 2023", "2023年11月17日", "2023년 11월 17일"],
  ["on", "2023-11-XX", "a day in November 2023", "2023年11月中のいずれかの日", "2023년 11월 중 어느 날"],
  ["early", "2024-33~", "early 2024", "2024年初頭", "2024년 초"],
  ["early", "2024-01/2024-03~", "early 2024", "2024年初頭", "2024년 초"],
  ["early", "2024-05-01/2024-05-10", "early May 2024", "2024年5月上旬", "2024년 5월 초순"],
  ["early", "2024-05", "early May 2024", "2024年5月上旬", "2024년 5월 초순"],
  ["early", "2024-05-10~", "early May 2024", "2024年5月上旬", "2024년 5월 초순"],
  ["early", "2024-21", "early spring 2024", "2024年春の初め", "2024년 봄 초"],
  ["early", "../2024", "early 2024", "2024年初頭", "2024년 초"],
  ["early", "2020/2022", "early 2020s", "2020年代初頭", "2020년대 초"],
  [
    "early",
    "2019/2022",
    "early in the time between 2019 and 2022",
    "2019年から2022年までの間の初め",
    "2019년부터 2022년 사이 초",
  ],
  [
    "early",
    "0050/0052",
    "early in the time between 50 AD and 52 AD",
    "西暦50年から西暦52年までの間の初め",
    "서기 50년부터 서기 52년 사이 초",
  ],
  ["mid", "2024-34/2024-35", "mid-2024", "2024年半ば", "2024년 중반"],
  ["mid", "2024-05", "mid-May 2024", "2024年5月中旬", "2024년 5월 중순"],
  ["mid", "202X", "mid-2020s", "2020年代半ば", "2020년대 중반"],
  ["mid", "2024-21", "in the middle of spring 2024", "2024年春の半ば", "2024년 봄 중반"],
  ["late", "2024-36~", "late 2024", "2024年の終わり頃", "2024년 말경"],
  ["late", "2024-05", "late May 2024", "2024年5月下旬", "2024년 5월 하순"],
  ["late", "202X", "late 2020s", "2020年代後半", "2020년대 후반"],
  ["around", "2030~", "around 2030", "2030年頃", "2030년경"],
  ["around", "../2030", "around 2030", "2030年頃", "2030년경"],
  [
    "around",
    "2029/2030",
    "from approximately 2029 to approximately 2030",
    "2029年頃から2030年頃まで",
    "2029년경부터 2030년경까지",
  ],
  ["end-of", "2030", "at the end of 2030", "2030年末", "2030년 말"],
  ["end-of", "2030-36~", "at the end of 2030", "2030年末", "2030년 말"],
  ["end-of", "2030-39", "at the end of 2030", "2030年末", "2030년 말"],
  ["end-of", "2030-33", "at the end of the first quarter of 2030", "2030年第1四半期末", "2030년 1분기 말"],
  ["end-of", "2029/2030~", "at the end of 2030", "2030年末", "2030년 말"],
  ["end-of", "202X", "at the end of the 2020s", "2020年代末", "2020년대 말"],
  ["end-of", "2030-05-31", "on 31 May 2030", "2030年5月31日", "2030년 5월 31일"],
  ["between", "2022/2030", "between 2022 and 2030", "2022年から2030年までの間", "2022년부터 2030년 사이"],
  ["between", "2030", "within 2030", "2030年の期間中", "2030년 기간 중"],
  ["within", "2030", "within 2030", "2030年中", "2030년 중"],
  ["within", "2030-05-10", "on 10 May 2030", "2030年5月10日", "2030년 5월 10일"],
  ["from", "2024/..", "from 2024 on", "2024年以降", "2024년부터"],
  ["from", "2024/", "from 2024, end not known", "2024年以降（終期不明）", "2024년부터(종료 시점 미상)"],
  ["from", "2024", "from 2024 on", "2024年以降", "2024년부터"],
  ["from", "2024-05-10", "from 10 May 2024 on", "2024年5月10日以降", "2024년 5월 10일부터"],
  ["from", "2024/2030", "from 2024 to 2030", "2024年から2030年まで", "2024년부터 2030년까지"],
];

const japan: FiscalYear = { firstMonth: 4, namedAfter: "first" };
const unitedStates: FiscalYear = { firstMonth: 10, namedAfter: "last" };

describe("whenInWords", () => {
  it("says what its examples say", () => {
    expect(whenInWords({ kind: "date", edtf: "../2030", wording: "by" })).toBe("by the end of 2030");
    expect(whenInWords({ kind: "date", edtf: "2024-33~", wording: "early" })).toBe("early 2024");
    expect(whenInWords({ kind: "after-event", event: "summit", within: "P6M" })).toBe(
      "within 6 months after summit",
    );
    expect(whenInWords({ kind: "none", reason: "not-stated" })).toBe("no date");
  });

  it("has an example of every wording", () => {
    expect(new Set(examples.map(([wording]) => wording)).size).toBe(wordings.length);
  });

  it.each(examples)("%s %s: %s", (wording, edtf, ...words) => {
    expect(locales.map((locale) => whenInWords({ kind: "date", edtf, wording }, undefined, locale))).toEqual(
      words,
    );
  });

  it.each([
    [japan, "by", "../2030", "by the end of fiscal 2030", "2030年度末までに", "2030 회계연도 말까지"],
    [japan, "in", "2030", "in fiscal 2030", "2030年度", "2030 회계연도"],
    [japan, "early", "2030", "early fiscal 2030", "2030年度初頭", "2030 회계연도 초"],
    [
      japan,
      "between",
      "2022/2030",
      "between fiscal 2022 and fiscal 2030",
      "2022年度から2030年度までの間",
      "2022 회계연도부터 2030 회계연도 사이",
    ],
    [
      unitedStates,
      "by",
      "../2030",
      "by the end of fiscal 2030",
      "2030会計年度末までに",
      "2030 회계연도 말까지",
    ],
    // Only a bare year is a fiscal one.
    [japan, "in", "2030-05", "in May 2030", "2030年5月", "2030년 5월"],
  ] as const)("in the fiscal year %j, %s %s: %s", (fiscalYear, wording, edtf, ...words) => {
    expect(
      locales.map((locale) => whenInWords({ kind: "date", edtf, wording, fiscalYear }, undefined, locale)),
    ).toEqual(words);
  });

  it.each([
    ["P6M", "within 6 months after the summit", "「the summit」から6か月以内", "‘the summit’ 후 6개월 이내"],
    ["P1M", "within 1 month after the summit", "「the summit」から1か月以内", "‘the summit’ 후 1개월 이내"],
    ["P90D", "within 90 days after the summit", "「the summit」から90日以内", "‘the summit’ 후 90일 이내"],
    ["P2W", "within 2 weeks after the summit", "「the summit」から2週間以内", "‘the summit’ 후 2주 이내"],
    [
      "P1Y6M1W1D",
      "within 1 year, 6 months, 1 week and 1 day after the summit",
      "「the summit」から1年6か月1週間1日以内",
      "‘the summit’ 후 1년 6개월 1주 1일 이내",
    ],
    ["soon", "within soon after the summit", "「the summit」からsoon以内", "‘the summit’ 후 soon 이내"],
  ])("%s after an event: %s", (within, ...words) => {
    const when = { kind: "after-event", event: "summit", within } as const;
    expect(locales.map((locale) => whenInWords(when, (event) => `the ${event}`, locale))).toEqual(words);
  });

  it("leaves what is not of the format as it is", () => {
    expect(whenInWords({ kind: "date", edtf: "next year", wording: "in" }, undefined, "ja")).toBe(
      "next year",
    );
  });

  it("has words for every wording with every form of date", () => {
    const dates = [
      "2030",
      "2030-05",
      "2030-05-10",
      "2030-05-XX",
      "203X",
      "20XX",
      "203X-05",
      "2030-24",
      "2030-36~",
    ];
    const ends = dates.flatMap((date) => [
      date,
      `../${date}`,
      `/${date}`,
      `${date}/..`,
      `${date}/`,
      `1999/${date}`,
    ]);
    const all = [
      ...ends,
      ...dates.map((date) => `[1999,${date}]`),
      ...dates.flatMap((date) => [`{..${date}}`, `[${date}..]`]),
      "[1999..2030]",
    ];
    for (const edtf of [...all, "2030-05-10T10:00:00Z"]) {
      expect(parseEdtf(edtf).ok, edtf).toBe(true);
      for (const wording of wordings) {
        for (const locale of locales) {
          const words = whenInWords({ kind: "date", edtf, wording }, undefined, locale);
          expect(words, `${wording} ${edtf}`).toMatch(locale === "en" ? /\d/ : /[年년]/);
          expect(words, `${wording} ${edtf}`).not.toMatch(/undefined|null|NaN|Invalid|object|[X[\]{}?]/);
        }
      }
    }
  });
});
