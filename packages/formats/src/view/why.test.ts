import {
  assess,
  defineDataset,
  defineMethod,
  linearPace,
  type Dataset,
  type DatasetInput,
  type Ids,
} from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { changesView, commitmentView, reportView, type CommitmentView } from "../view.ts";
import { en, languages } from "../words.ts";

function record(commitment: object, more: object = {}): Dataset<Ids> {
  return defineDataset({
    id: "towns",
    title: "Towns",
    language: "en",
    reviewedThrough: "2026-04-30",
    source: "https://example.org 2022-01-01",
    parties: { hafen: "state" },
    ...more,
    commitments: { promise: { title: "Meet every year", party: "hafen", ...commitment } },
  } as unknown as DatasetInput) as unknown as Dataset<Ids>;
}

function viewOf(dataset: Dataset<Ids>, methods = [linearPace] as const): CommitmentView {
  return commitmentView(assess(dataset), "promise", { words: en, methods });
}

describe("What is due every year", () => {
  const dataset = record({
    due: "every year from 2023",
    history: [
      { date: "2023-05-02", status: "delivered" },
      { date: "2024-06-03", status: "delivered" },
    ],
  });

  it("is explained by its latest report and by what fell due, not by its first year", () => {
    const [, known, rule, open] = viewOf(dataset).criteria[0]!.why;
    expect(known?.sentence.text).toContain("3 June 2024");
    expect(rule?.sentence.key).toBe("why/each-time");
    expect(rule?.sentence.text).toContain("three due so far");
    expect(open?.sentence.text).toContain("2026");
  });

  it("says that an entry after the latest report does not settle a time without a report", () => {
    const later = (history: readonly object[]): readonly (string | undefined)[] => {
      const found = viewOf(record({ due: "every year from 2024", history }));
      const { why, timeliness } = found.criteria[0]!;
      return [timeliness.text, ...why.map(({ sentence }) => sentence.key)];
    };
    const held = { date: "2024-06-03", status: "delivered", occurrence: "2024" };
    const looked = { date: "2025-10-28", text: "None is expected." };
    expect(later([held, looked])).toContain("why/known-later");
    expect(later([{ ...looked, date: "2024-03-01" }, held])).not.toContain("why/known-later");
    const kept = later([held, { ...held, date: "2025-02-01", occurrence: "2025" }, looked]);
    expect(kept).not.toContain("why/known-later");
    expect(kept[0]).toBe("kept so far");
  });

  it.each(languages)("tells its next due day once in the answer ($tag)", (words) => {
    const { lede } = reportView(assess(dataset), { words });
    const next = words.lastDay("2026-12-31");
    expect(words.paragraph(lede).split(next)).toHaveLength(2);
  });
});

describe("A deadline that was moved", () => {
  const dataset = record({
    madeOn: "2024-04-03",
    criteria: {
      main: {
        text: "The bridge is open.",
        due: "2025-12-14",
        revisions: [
          { date: "2025-05-05", due: "2026-12-14", source: "https://example.org/moved 2025-05-05" },
        ],
      },
    },
  });

  it("is told with the day of the promise and the day of the change, each once", () => {
    const set = viewOf(dataset).criteria[0]!.why.filter(({ part }) => part === "set");
    expect(set.map(({ sentence }) => sentence.text)).toEqual([
      "It was promised on 3 April 2024, and the deadline was changed on 5 May 2025: it is to be done by 14 December 2026.",
      "An earlier term, 14 December 2025, was replaced; by it the verdict would be no report since the due date.",
    ]);
  });
});

describe("What was given up on a day that is not known", () => {
  const dataset = record({
    due: "2026-12-31",
    history: [
      { status: "abandoned", observedUntil: "2025-04-05", source: "https://example.org/a 2025-05-01" },
      { status: "abandoned", observedUntil: "2025-06-05", source: "https://example.org/b 2025-07-01" },
    ],
  });

  it("was given up by the first day on which it was seen, and not on that day", () => {
    expect(en.paragraph(viewOf(dataset).sentences)).toBe(
      "It was given up by 5 April 2025, before it was due.",
    );
  });

  it("has the same day in what was published between two days", () => {
    const [earlier, later] = ["2025-04-01", "2025-06-01"].map((on) => assess(dataset, { on }));
    const { facts } = changesView(earlier!, later!, { words: en });
    expect(facts.map(({ dateText }) => dateText)).toEqual(["by 5 April 2025, start not known"]);
  });
});

describe("A deadline that was moved twice", () => {
  const source = (published: string) => ({ source: `https://example.org/${published} ${published}` });
  const dataset = record({
    criteria: {
      main: {
        text: "The bridge is open.",
        due: "2030",
        revisions: [
          { date: "2023-01-01", due: "2032", ...source("2023-01-01") },
          { date: "2024-01-01", due: "2031", ...source("2024-01-01") },
        ],
      },
    },
  });

  it("has each of its terms in what happened, the latest first", () => {
    const texts = viewOf(dataset)
      .history.filter(({ kind }) => kind === "term")
      .map(({ text }) => text);
    expect(texts).toEqual([
      "Deadline changed: by the end of 2032 → by the end of 2031.",
      "Deadline changed: by the end of 2030 → by the end of 2032.",
      "Deadline set: by the end of 2030.",
    ]);
  });

  it("names the source of the term in force where it says what was set", () => {
    const [set] = viewOf(dataset).criteria[0]!.why;
    const cited = viewOf(dataset).sourceList.filter(({ id }) => set?.sourceIds.includes(id));
    expect(cited.map(({ published }) => published)).toEqual(["2024-01-01"]);
  });

  it("tells no change of terms where there was one term alone", () => {
    const { history } = viewOf(record({ due: "2030" }));
    expect(history.filter(({ kind }) => kind === "term")).toEqual([]);
  });
});

describe("A status of a sheet, which has no date of its own", () => {
  it("is told by the day until which it was so", () => {
    const view = viewOf(
      record({ due: "2030", history: [{ status: "in-progress", observedUntil: "2024-06-30" }] }),
    );
    expect(view.history[0]?.dateText).toContain("30 June 2024");
    expect(view.criteria[0]?.why[1]?.sentence.text).toContain("30 June 2024");
  });
});

describe("The pace of a number", () => {
  const number = (baseline: number, values: readonly (readonly [number, number])[]) =>
    record(
      { indicator: "homes", atLeast: 1000, baseline: `${baseline} in 2020`, due: 2030 },
      {
        indicators: {
          homes: {
            title: "Homes",
            measure: "stock",
            unit: "homes",
            direction: "increase",
            observations: values.map(([date, value]) => ({ date, value })),
          },
        },
      },
    );
  const keysOf = (dataset: Dataset<Ids>): readonly string[] => viewOf(dataset).methods.map(({ key }) => key);

  it.each([
    [[[2024, 400]], true],
    [
      [
        [2023, 300],
        [2024, 400],
      ],
      false,
    ],
  ] as const)(
    "warns of few values where there are fewer than three with the baseline: %j",
    (values, warns) => {
      expect(keysOf(number(200, values)).includes("methods/few-values")).toBe(warns);
    },
  );

  it.each([
    [99, true],
    [100, false],
  ])("warns of a first value of less than a tenth of the target: %d of 1,000", (baseline, warns) => {
    const values = [
      [2023, 300],
      [2024, 400],
    ] as const;
    expect(keysOf(number(baseline, values)).includes("methods/low-baseline")).toBe(warns);
  });

  it("warns in the row of what compounds growth, and of nothing else, that growth from a low value runs high", () => {
    const values = [
      [2023, 300],
      [2024, 400],
    ] as const;
    const growth = defineMethod("growth", () => ({ figures: { share: 5 } }), {
      words: { title: { en: "Growth" }, reasons: { "growth-from-zero": { en: "no growth from 0" } } },
    });
    const cautions = (baseline: number): readonly (string | undefined)[] => {
      const { criteria } = commitmentView(assess(number(baseline, values)), "promise", {
        words: en,
        methods: [linearPace, growth],
      });
      return criteria[0]?.verdicts[0]?.progress.map(({ caution }) => caution?.key) ?? [];
    };
    expect(cautions(99)).toEqual([undefined, "methods/low-baseline"]);
    expect(cautions(100)).toEqual([undefined, undefined]);
  });

  it.each([
    [2001, 99, null, "record/part"],
    [2000, 99, "on track", "methods/low-baseline"],
    [2001, 100, "on track", null],
  ] as const)(
    "takes no pace from growth that is projected beyond twice the target from a low value: %d of 1,000 from %d",
    (projected, baseline, pace, key) => {
      const growth = defineMethod("growth", () => ({ figures: { projected }, pace: "on-track" }), {
        kinds: { projected: "value" },
        words: { title: { en: "Growth" }, reasons: { "growth-from-zero": { en: "no growth from 0" } } },
      });
      const dataset = number(baseline, [
        [2023, 300],
        [2024, 400],
      ]);
      const view = commitmentView(assess(dataset), "promise", { words: en, methods: [growth, linearPace] });
      const [row] = view.criteria[0]!.verdicts[0]!.progress;
      expect(row?.pace?.text ?? null).toBe(pace);
      expect(row?.figures).toHaveLength(1);
      const keys = view.methods.map((sentence) => sentence.key);
      if (pace === null) expect(row?.reason).toMatch(/^cannot be used, because growth from 99 homes/);
      else expect(row?.reason).toBeNull();
      const told = keys.filter((one) => one === "methods/low-baseline" || one === "record/part");
      expect(told).toEqual(key === null ? [] : [key]);
    },
  );

  it("speaks of a straight line only where the straight line is the method", () => {
    const own = defineMethod("own", () => ({ figures: { elapsed: 0.4 }, pace: "behind" }), {
      kinds: { elapsed: "share" },
      words: { title: { en: "Our reading" } },
    });
    const dataset = number(200, [[2024, 400]]);
    const [line] = viewOf(dataset).sentences;
    const [other] = commitmentView(assess(dataset), "promise", { words: en, methods: [own] }).sentences;
    expect(line?.text).toContain("straight line");
    expect(other?.text).not.toContain("straight line");
    expect(other?.text).toContain("Our reading");
  });
});

describe("What a party takes part in", () => {
  const partIn = (parties: readonly string[], more: object = {}): string => {
    const dataset = defineDataset({
      id: "towns",
      title: "Towns",
      reviewedThrough: "2026-04-30",
      source: "https://example.org 2022-01-01",
      parties: { hafen: "state", ufer: "state" },
      commitments: { first: { title: "One", party: parties, due: "2030" }, ...more },
    } as unknown as DatasetInput) as unknown as Dataset<Ids>;
    const scope = { kind: "party", party: "hafen" } as const;
    return reportView(assess(dataset), { words: en, scope }).lede.find(({ key }) =>
      key.startsWith("party/part"),
    )!.key;
  };
  const other = { second: { title: "Two", party: ["hafen", "ufer"], due: "2030" } };

  it.each([
    [["hafen"], { second: { title: "Two", party: "ufer" } }, "party/part-in-alone"],
    [["hafen", "ufer"], other, "party/part-in-with-others"],
    [["hafen"], other, "party/part-in"],
  ])("is told as alone, with others, or some of each: %j %j", (parties, more, key) => {
    expect(partIn(parties, more)).toBe(key);
  });
});

describe("Parties that do their own parts", () => {
  const dataset = record(
    {
      party: ["hafen", "ufer"],
      acts: "each",
      due: "2024",
      history: [
        { date: "2024-03-01", status: "delivered", party: "hafen" },
        { date: "2025-03-01", status: "in-progress", party: "ufer" },
      ],
    },
    { parties: { hafen: "Hafen", ufer: "Ufer" } },
  );

  it("are each told of by name in the reasons, where their verdicts differ", () => {
    const { why } = viewOf(dataset).criteria[0]!;
    const rules = why.flatMap(({ part, sentence }) => (part === "rule" ? [sentence.text] : []));
    expect(rules).toHaveLength(2);
    expect(rules[0]).toMatch(/^Hafen: it was first done/iu);
    expect(rules[1]).toMatch(/^Ufer: the time set/iu);
    expect(why.filter(({ part }) => part === "set")).toHaveLength(1);
  });
});

describe("A statement that is no commitment", () => {
  const dataset = record({ classification: "position", criteria: "none" });

  it.each(languages)("says that it is none, and has no reasons of a verdict ($tag)", (words) => {
    const view = commitmentView(assess(dataset), "promise", { words });
    expect(view.sentences.map(({ key }) => key)).toEqual(["record/not-counted"]);
    expect(view.sentences[0]?.text).toContain(words.code("classification", "position"));
    expect(view.criteria.flatMap(({ why }) => why)).toEqual([]);
  });

  it("is judged where it has a criterion", () => {
    const tested = record({ classification: "position", criteria: { met: "They meet." } });
    const view = commitmentView(assess(tested), "promise", { words: en });
    expect(view.sentences[0]?.key).not.toBe("record/not-counted");
  });
});
