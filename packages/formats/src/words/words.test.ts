import { assess, type Due, type NonEmpty, type Timeliness } from "@policytrack/core";
import { addMonths, differenceInDays, differenceInMonths } from "date-fns";
import { utc } from "@date-fns/utc";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nordia } from "../record-fixture.ts";
import { languages, words } from "./choose-words.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { withParticle } from "./particle.ts";
import { sentenceValues } from "./sentence-keys.ts";
import { piece } from "./template.ts";

const date = (timing: "by" | "in" | "throughout" | "total", edtf: string): Due => ({
  kind: "date",
  timing,
  date: edtf,
  every: null,
  fiscalYear: null,
});

/** Every string of a lexicon; functions are called with what they may be given. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

describe("words", () => {
  it("picks the first wanted language that there is, else English", () => {
    expect(words("ko-KR")).toBe(ko);
    expect(words(["fr", "ja", "en"])).toBe(ja);
    expect(words("tlh")).toBe(en);
    expect(words([])).toBe(en);
  });
});

describe("The words of a language", () => {
  it.each([
    [ja, /[a-z]{2,}/i],
    [ko, /[a-z]{2,}/i],
  ] as const)("hold no English but names of formats ($0.tag)", ({ lexicon }, latin) => {
    const {
      tag,
      locale,
      sentences,
      countedWord,
      duration,
      date: dates,
      cause,
      countedTogether,
      ...rest
    } = lexicon;
    const texts = [
      ...stringsOf(rest),
      ...stringsOf(sentences),
      ...stringsOf(countedWord),
      ...stringsOf(countedTogether),
      ...stringsOf(cause),
    ];
    const words = texts.map((text) =>
      text
        .replaceAll(/\{[^}]*\}/g, "")
        .replaceAll(/JavaScript|CSV|JSON|Atom|Tab|https:\/\/example\.org\//g, ""),
    );
    expect(words.filter((text) => latin.test(text))).toEqual(
      ["conjunction", "unit"].filter((word) => words.includes(word)),
    );
    expect([tag, locale].every((text) => text !== "")).toBe(true);
    expect([...stringsOf(duration), ...stringsOf(dates)].length).toBeGreaterThan(4);
  });

  it.each([ja, ko])("are typeset in the manner of the language ($tag)", ({ lexicon }) => {
    const { locale: _, ...rest } = lexicon;
    const texts = stringsOf(rest).filter((text) => !["conjunction", "unit"].includes(text));
    // No wide percent sign, no typewriter quotes, no two blanks; brackets, colons and ranges of the own script alone.
    const foreign =
      lexicon.tag === "ja" ? /[％"']| {2}|[(),:;~〜]/u : /[％"']| {2}|[（）「」、。：～〜]|:(?! |$)/u;
    const faults = texts
      .map((text) => text.replaceAll(/\{[^}]*\}|https:\/\/[\w./]+/g, "X"))
      .filter((text) => foreign.test(text));
    expect(faults).toEqual([]);
  });

  it("leave the choice of every Korean particle to the sound before it", () => {
    const templates = stringsOf([ko.lexicon.sentences, ko.lexicon.cause, ko.lexicon.countedWord]);
    const bare = /\{[\w.]+\}\u2060?(?:은|는|이|가|을|를|과|와|로|으로)(?=[ ,.]|$)/u;
    expect(templates.filter((text) => bare.test(text))).toEqual([]);
  });

  it.each(languages)("name no value in a sentence that the sentence does not take ($tag)", ({ lexicon }) => {
    for (const [key, template] of Object.entries(lexicon.sentences)) {
      const allowed: readonly string[] = sentenceValues[key as keyof typeof sentenceValues];
      const named = stringsOf(template).flatMap((text) =>
        [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ""),
      );
      expect(
        named.filter((name) => !allowed.includes(name)),
        key,
      ).toEqual([]);
    }
  });

  it.each(languages)("leave out no value that changes what a sentence says ($tag)", ({ lexicon }) => {
    // A language may do without these where another value has them.
    const optional = new Set(["number", "value", "due", "party", "length", "title", "total"]);
    const left = Object.entries(sentenceValues).flatMap(([key, values]) => {
      const text = stringsOf(lexicon.sentences[key as keyof typeof sentenceValues]).join(" ");
      return values
        .filter((value) => !optional.has(value) && !text.includes(`{${value}`))
        .map((value) => `${key}: ${value}`);
    });
    expect(left).toEqual([]);
  });

  it.each(languages)("are all there and different where they are codes of one list ($tag)", ({ lexicon }) => {
    for (const [list, table] of Object.entries(lexicon.codes)) {
      const texts = Object.values(table);
      expect(
        texts.every((text) => text.trim() !== ""),
        list,
      ).toBe(true);
      // The other trackers' "unknown" and ours are one word; sources and parties share some.
      expect(new Set(texts).size, list).toBeGreaterThanOrEqual(texts.length - 1);
    }
  });
});

describe("A set of verdicts", () => {
  it("is joined in the order of the vocabulary, and said short where there is a short way", () => {
    const both: NonEmpty<Timeliness> = ["late", "on-time"];
    expect(languages.map((one) => one.words(both))).toEqual([
      "on time or late",
      "期限内または期限後に履行",
      "기한 내 또는 기한 후 이행",
    ]);
    expect(languages.map((one) => one.words(["unreported", "overdue"]))).toEqual([
      "overdue or no report since the due date",
      "期限超過または期限後の情報なし",
      "기한 초과 또는 기한 이후 확인된 정보 없음",
    ]);
  });
});

describe("A due day", () => {
  it.each([
    [date("by", "2030"), "by the end of 2030", "2030年末まで", "2030년 말까지"],
    [date("by", "../2024-06"), "by the end of June 2024", "2024年6月末まで", "2024년 6월 말까지"],
    [date("by", "2024-06-15"), "by 15 June 2024", "2024年6月15日まで", "2024년 6월 15일까지"],
    [date("in", "2024-04-20"), "on 20 April 2024", "2024年4月20日", "2024년 4월 20일"],
    [date("in", "2024-33~"), "in early 2024", "2024年初め頃", "2024년 초"],
    [date("by", "2024-33~"), "by early 2024", "2024年初め頃まで", "2024년 초까지"],
    [date("in", "2024-34~/2024-35~"), "in mid-2024", "2024年半ば頃", "2024년 중반"],
    [date("in", "2024-36%"), "in late 2024, perhaps", "2024年末頃（推定）", "2024년 말경(추정)"],
    [
      date("in", "2024-34~"),
      "in the second quarter of 2024, approximately",
      "2024年第2四半期（おおよそ）",
      "2024년 2분기(대략)",
    ],
    [date("in", "2025?"), "in 2025, perhaps", "2025年（推定）", "2025년(추정)"],
    [
      date("by", "[2030,2035]"),
      "by the end of 2030 or by the end of 2035",
      "2030年末までまたは2035年末まで",
      "2030년 말까지 또는 2035년 말까지",
    ],
    [
      date("throughout", "2024/2027"),
      "throughout 2024 to 2027",
      "2024年～2027年の全期間",
      "2024년~2027년 내내",
    ],
    [date("throughout", "2025/.."), "from 2025 on", "2025年以降", "2025년부터"],
    [date("total", "2024/2030"), "in total in 2024 to 2030", "2024年～2030年の合計", "2024년~2030년 합계로"],
    [
      {
        kind: "date",
        timing: "by",
        date: "2030",
        every: null,
        fiscalYear: { firstMonth: 4, namedAfter: "first" },
      },
      "by the end of fiscal 2030",
      "2030年度末まで",
      "2030년 회계연도 말까지".replace("2030년 ", "2030 "),
    ],
    [
      { kind: "recurring", every: "P1Y", from: "2023", until: "2027", grace: null },
      "every year from 2023 until 2027",
      "2023年から2027年まで毎年",
      "2023년부터 2027년까지 매년",
    ],
    [
      { kind: "recurring", every: "P6M", from: null, until: null, grace: null },
      "every 6 months",
      "6か月ごと",
      "6개월마다",
    ],
    [
      { kind: "recurring", every: null, from: null, until: null, grace: null },
      "each time it occurs",
      "該当する出来事のたび",
      "해당 사건이 있을 때마다",
    ],
    [
      { kind: "after-event", event: "accord", within: "P6M" },
      "within 6 months after “Accord”",
      "「Accord」から6か月以内",
      "‘Accord’ 후 6개월 이내",
    ],
    [{ kind: "none", reason: "indefinite" }, null, null, null],
  ] as readonly (readonly [Due, string | null, string | null, string | null])[])(
    "%j is said in each language",
    (due, ...texts) => {
      const options = { eventTitle: () => "Accord" };
      expect(languages.map((one) => one.term(due, options))).toEqual(texts);
    },
  );

  it("is said of a commitment by the criteria that it has, and how far away it is", () => {
    const { commitments } = assess(nordia, { on: "2026-04-30" });
    const of = (id: string) => commitments.find((one) => one.id === id)!;
    expect(en.due(of("treaty"))).toBe("by the end of 2024");
    expect(en.due(of("support"))).toBe("no deadline");
    expect(en.remaining(of("stations"))).toBe("in 4 years and 8 months");
    expect(ja.remaining(of("stations"))).toBe("残り4年8か月");
    expect(ko.remaining(of("treaty"))).toBe("기한 후 1년 4개월 경과");
    expect(en.remaining(of("support"))).toBeNull();
    const [centre] = assess(nordia, { on: "2024-05-01" }).commitments;
    expect(en.remaining(centre!.verdicts[0]!)).not.toBeNull();
  });

  it("is possibly past between the last day certainly and the last day possibly on time", () => {
    const { verdicts } = assess(nordia, { on: "2024-05-01" });
    const centre = verdicts.find(({ commitmentId }) => commitmentId === "centre")!;
    expect([centre.due, centre.latestDue]).toEqual(["2024-03-31", "2024-06-30"]);
    expect(en.remaining(centre)).toBe("possibly past");
  });

  it("of a period says the period and its last day", () => {
    const { verdicts } = assess(nordia, { on: "2026-04-30" });
    const meeting = verdicts.find(
      ({ occurrence, commitmentId }) => commitmentId === "meetings" && occurrence === "2024",
    )!;
    expect(en.due(meeting)).toBe("for 2024, by the end of 2024");
    expect(ko.due(meeting)).toBe("2024년분, 2024년 말까지");
  });
});

describe("A number", () => {
  it.each([
    [{ min: 2675, max: 3184 }, "vehicles", "2,675 to 3,184 vehicles", "2,675～3,184台", "2,675~3,184대"],
    [{ min: 30_000, max: 30_000 }, "vehicles", "30,000 vehicles", "3万台", "3만 대"],
    [{ min: 45_000, max: 45_000 }, "vehicles", "45,000 vehicles", "4万\u20605,000台", "4만\u00a05,000대"],
    [{ min: 120_000_000, max: 120_000_000 }, null, "120,000,000", "1億\u20602,000万", "1억\u00a02,000만"],
    [
      { min: 29_999, max: 30_000 },
      "cars",
      "29,999 to 30,000 cars",
      "2万\u20609,999～3万台",
      "2만\u00a09,999~3만 대",
    ],
    [{ min: 10_000.5, max: 10_000.5 }, null, "10,000.5", "10,000.5", "10,000.5"],
    [{ min: 2675, max: null }, null, "at least 2,675", "2,675以上", "2,675 이상"],
    [{ min: null, max: 35 }, "days", "at most 35 days", "35日以下", "35일 이하"],
    [{ min: null, max: null }, null, "a number not known", "不明な数値", "알 수 없는 수치"],
    [{ min: 23.8, max: 23.8 }, "per cent", "23.8%", "23.8%", "23.8%"],
    [{ min: 0.000_12, max: 23.854 }, null, "0.00012 to 23.854", "0.00012～23.854", "0.00012~23.854"],
    [{ min: -0, max: 0 }, null, "0", "0", "0"],
    [{ min: 5, max: 5 }, "Mt CO2e", "5 Mt CO2e", "5 Mt CO2e", "5 Mt CO2e"],
  ] as const)("%j %s has the digits and the unit that it has", (range, unit, ...texts) => {
    expect(languages.map((one) => one.range(range, unit))).toEqual(texts);
  });

  it("is kept in one line where a record writes it too", () => {
    const text = { ja: "4万4,438台、3万台", ko: "4만 4,438대, 3만 대", en: "44,438" };
    expect(languages.map((one) => one.text(text))).toEqual([
      "44,438",
      "4万\u20604,438台、3万台",
      "4만\u00a04,438대, 3만 대",
    ]);
  });

  it("has the unit in words of the language, else as the record writes it, else in any language", () => {
    const value = { min: 1939, max: 1939 };
    const named = { unit: "buses", unitNames: { ja: "台", ko: "대" } };
    expect(languages.map((one) => one.range(value, named))).toEqual(["1,939 buses", "1,939台", "1,939대"]);
    expect(en.target({ comparator: "at-most", value, ...named })).toBe("at most 1,939 buses");
    expect(ja.target({ comparator: "at-least", value, ...named })).toBe("1,939台");
    expect(ja.range(value, { unit: null, unitNames: { ko: "대" } })).toContain("대");
    expect(ja.unit({ unit: "TWh", unitNames: null })).toBe("TWh");
  });

  it("as a share is a percentage; two ends that are written alike are one number", () => {
    expect(en.percent({ min: 0.0827, max: 0.1 })).toBe("8.3 to 10%");
    expect(ko.percent({ min: 0.381, max: 0.382 }, 0)).toBe("38%");
  });

  it("that was promised says its comparison, but for at least", () => {
    const target = (
      comparator: "at-least" | "at-most" | "more-than" | "less-than" | "between",
      min: number | null,
      max: number | null,
    ) => ({
      comparator,
      value: { min, max },
      unit: "days",
    });
    expect(languages.map((one) => one.target(target("at-most", 35, 35)))).toEqual([
      "at most 35 days",
      "35日以下",
      "35일 이하",
    ]);
    expect(languages.map((one) => one.target(target("more-than", 5, 5)))).toEqual([
      "more than 5 days",
      "5日超",
      "5일 초과",
    ]);
    expect(languages.map((one) => one.target(target("less-than", 5, 5)))).toEqual([
      "less than 5 days",
      "5日未満",
      "5일 미만",
    ]);
    expect(languages.map((one) => one.target(target("between", 5, 8)))).toEqual([
      "between 5 and 8 days",
      "5～8日",
      "5~8일",
    ]);
    expect(en.target(target("at-least", 5, null))).toBe("at least 5 days");
  });
});

describe("The time between two days", () => {
  it("is said in its two largest units, in each language", () => {
    expect(languages.map((one) => one.between("2026-11-26", "2030-12-31"))).toEqual([
      "4 years and 1 month",
      "4年1か月",
      "4년 1개월",
    ]);
    expect(en.between("2024-03-31", "2024-03-31")).toBe("0 days");
    expect(en.between("2025-01-31", "2024-12-31")).toBe("1 month");
  });

  it("is that of date-fns for any two days", () => {
    const day = fc
      .integer({ min: 0, max: 40_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [start = "", end = ""] = [one, other].toSorted();
        // Of a month that is too short for the day, the last day completes it; date-fns asks for one more then.
        const least = differenceInMonths(end, start, { in: utc });
        const whole = addMonths(start, least + 1, { in: utc }) <= new Date(end) ? least + 1 : least;
        const parts = [
          [Math.floor(whole / 12), "year"],
          [whole % 12, "month"],
          [differenceInDays(end, addMonths(start, whole, { in: utc }), { in: utc }), "day"],
        ].filter(([count]) => count !== 0) as [number, string][];
        const texts = parts.slice(0, 2).map(([count, unit]) => `${count} ${unit}${count === 1 ? "" : "s"}`);
        expect(en.between(one, other)).toBe(texts.length === 0 ? "0 days" : texts.join(" and "));
      }),
    );
  });
});

describe("A Korean particle", () => {
  it.each([
    ["한국", "은/는", "한국은"],
    ["노르디아", "은/는", "노르디아는"],
    ["일본", "으로/로", "일본으로"],
    ["서울", "으로/로", "서울로"],
    ["38%", "이/가", "38%\u2060가"],
    ["5,000", "을/를", "5,000\u2060을"],
    ["2", "은/는", "2\u2060는"],
    ["7", "으로/로", "7\u2060로"],
    ["OECD", "은/는", "OECD\u2060는"],
    ["IBM", "이/가", "IBM\u2060이"],
    ["PCR", "으로/로", "PCR\u2060로"],
    ["APEC", "을/를", "APEC\u2060을"],
    ["Reuters", "은/는", "Reuters\u2060은(는)"],
    ["정부(수소위원회)", "은/는", "정부(수소위원회)\u2060는"],
    ["기업(기업명 미공개)", "이/가", "기업(기업명 미공개)\u2060이"],
    ["국제관계대학원(SAIS)", "을/를", "국제관계대학원(SAIS)\u2060을"],
    ["2030년 말까지", "에/에", "2030년 말까지"],
    ["2030년", "에/에", "2030년에"],
  ])("after %s (%s) fits its sound", (text, pair, joined) => {
    expect(withParticle(text, pair)).toBe(joined);
  });

  it("stands after any text, and never changes it", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(withParticle(text, "은/는").slice(0, text.length)).toBe(text);
      }),
    );
  });
});

it("An English sentence gives a party the article that its name needs", () => {
  const told = (party: string): string =>
    en.say("party/none", { party: piece("name", party), day: "1 May 2024" }).text;
  expect(told("United States")).toBe("The United States had no commitment on record on 1 May 2024.");
  expect(told("Japan")).toBe("Japan had no commitment on record on 1 May 2024.");
});

it("A source without a title goes by its publisher", () => {
  const source = { id: "news-2024", title: null };
  expect(en.name({ ...source, publisher: "Daily News" })).toBe("Daily News");
  expect(en.name({ ...source, publisher: null })).toBe("news-2024");
});

it("A quotation within a quotation takes the other marks, and an apostrophe stays", () => {
  expect(en.quote("The “Spirit” of all")).toBe("“The ‘Spirit’ of all”");
  expect(ja.quote("共同声明「精神」")).toBe("「共同声明『精神』」");
  expect(ko.quote("공동성명 ‘정신’")).toBe("‘공동성명 “정신”’");
  expect(ko.quote("The Leaders’ Summit")).toBe("‘The Leaders’ Summit’");
});
