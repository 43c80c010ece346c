import { assess, defineDataset, type Dataset, type DatasetInput, type Ids } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { commitmentView, type CommitmentView } from "../view.ts";
import { en, ja, ko, type Words } from "../words.ts";

function viewOf(commitment: object, words: Words = en, more: object = {}): CommitmentView {
  const dataset = defineDataset({
    id: "towns",
    title: "Towns",
    language: "en",
    reviewedThrough: "2026-04-30",
    source: "https://example.org 2022-01-01",
    parties: { hafen: "Hafen" },
    ...more,
    commitments: { promise: { title: "Hold talks", party: "hafen", ...commitment } },
  } as unknown as DatasetInput) as unknown as Dataset<Ids>;
  return commitmentView(assess(dataset), "promise", { words });
}

/** Buses, and a share, each with a first value and one at the end of 2025. */
function indicatorsWith(value: unknown): object {
  const observations = [
    { key: "first", date: "2022-12-31", value: 1 },
    { date: "2025", value },
  ];
  return {
    buses: { title: "Buses", unit: "buses", measure: "stock", direction: "increase", observations },
    share: { title: "Share", unit: "%", measure: "ratio", direction: "increase", observations },
  };
}

describe("The first sentence on several criteria", () => {
  const talks = {
    criteria: {
      talks: { text: "Talks are held. A meeting is enough.", due: "by 2024" },
      system: { text: "A system is in place.", due: "by 2024" },
    },
    history: [
      { date: "2024-12-17", status: "delivered", criterion: "talks" },
      { date: "2025-02-24", status: "in-progress", criterion: "system" },
    ],
  };

  it.each([
    [en, "On time: “Talks are held”; overdue: “A system is in place”."],
    [ja, "「Talks are held」は「期限内に履行」である。「A system is in place」は「期限超過」である。"],
    [
      ko,
      "‘Talks are held’\u2060은(는) ‘기한 내 이행’\u2060이다. ‘A system is in place’\u2060은(는) ‘기한 초과’\u2060이다.",
    ],
  ])("gives each verdict with what it is of, in short", (words, sentence) => {
    expect(viewOf(talks, words).sentences[0]?.text).toBe(sentence);
  });

  it("keeps the whole text of each criterion beside it", () => {
    expect(viewOf(talks).criteria[0]?.text).toBe("Talks are held. A meeting is enough.");
  });

  it("tells the status where none has a due day", () => {
    const { sentences } = viewOf({
      criteria: { met: "They have met.", signed: "They have signed." },
      history: [{ date: "2024-12-17", status: "delivered", criterion: "met" }],
    });
    expect(sentences[0]?.text).toBe(
      "Delivered: “They have met”; unknown: “They have signed”; there is no deadline, so nothing can be late.",
    );
  });

  it("keeps the figures of a number that was promised", () => {
    const { sentences } = viewOf(
      {
        due: "by 2030",
        criteria: {
          buses: { text: "Buses run.", indicator: "buses", atLeast: 500 },
          opened: "The depot is open.",
        },
      },
      en,
      { indicators: indicatorsWith(100) },
    );
    expect(sentences[0]?.text).toContain("500 buses");
  });
});

describe("The title of the chart of a number", () => {
  const promise = {
    criteria: {
      all: { indicator: "buses", atLeast: 500, baseline: "buses/first", due: "by 2030" },
      step: { indicator: "buses", atLeast: 100, stage: "interim", due: "by 2025" },
    },
  };

  it.each([
    [52, "about a tenth"],
    [{ min: 45, max: 59 }, "about a tenth"],
    [{ min: 45, max: 99 }, "9 to 20%"],
    [75, "15%"],
  ])("says what part has been reached: of 500, %j", (value, part) => {
    const [criterion] = viewOf(promise, en, { indicators: indicatorsWith(value) }).criteria;
    expect(criterion?.finding?.text).toBe(
      `At the end of 2025 Hafen had ${part} of the 500 buses promised for the end of 2030; the step of 100 buses: overdue.`,
    );
  });

  it("is none of a share of something else, and of an act", () => {
    const share = { indicator: "share", atLeast: 20, baseline: "share/first", due: "by 2030" };
    expect(viewOf(share, en, { indicators: indicatorsWith(10) }).criteria[0]?.finding).toBeNull();
    expect(viewOf({ due: "by 2030" }).criteria[0]?.finding).toBeNull();
  });
});

describe("How a vague deadline is read", () => {
  const ruleOf = (due: string, words: Words = en): string | undefined =>
    viewOf({ due }, words).criteria[0]?.verdicts[0]?.windowRule?.text;

  it.each([
    [
      en,
      "“early 2024” is read as the first quarter of 2024; because that is approximate, a day up to 3 months later may be on time.",
    ],
    [
      ja,
      "「2024年初め頃」は2024年第1四半期と読む。おおよその時期であるため、その後3か月までは期限内の可能性があるとみる。",
    ],
    [
      ko,
      "‘2024년 초’\u2060는 2024년 1분기로 읽는다. 대략적인 시기이므로 그 뒤 3개월까지는 기한 내일 수 있다고 본다.",
    ],
  ])("is said with the window that follows from it", (words, rule) => {
    expect(ruleOf("early 2024", words)).toBe(rule);
  });

  it("is said of two quarters as one stretch, and of a month", () => {
    expect(ruleOf("mid 2024")).toContain("is read as between 1 April and 30 September 2024");
    expect(ruleOf("by 2024-05~")).toContain("is read as May 2024");
  });

  it("is not said of an exact one", () => {
    expect(ruleOf("by 2024")).toBeUndefined();
  });
});
