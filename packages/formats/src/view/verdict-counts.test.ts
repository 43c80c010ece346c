import { assess, defineDataset, type Dataset, type Ids } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { en, ja, ko } from "../words.ts";
import { reportView } from "./report-view.ts";
import { countedItems, fallenDueOf, verdictCounts } from "./verdict-counts.ts";

/** Three promises on 17 November 2023: one kept, one of two readings, one of two parts. */
const promises = (second: string, secondDue = "on 2023-11-17"): Dataset<Ids> => {
  const two = (criteriaAre: "parts" | "readings") => ({
    title: `Announce ${criteriaAre}`,
    party: "hafen",
    criteriaAre,
    criteria: {
      announced: { text: "It is announced.", due: "on 2023-11-17", expires: true },
      put: { text: "It is put forward.", due: secondDue, expires: true },
    },
    history: [
      { date: "2023-11-17", status: "not-delivered", criterion: "announced" },
      { date: "2023-11-17", status: second, criterion: "put" },
    ],
  });
  return defineDataset({
    id: "talks",
    title: "Talks",
    language: "en",
    reviewedThrough: "2026-04-30",
    source: "https://example.org 2023-01-01",
    parties: { hafen: "state" },
    commitments: {
      kept: {
        title: "Meet",
        party: "hafen",
        due: "on 2023-11-17",
        history: [{ date: "2023-11-17", status: "delivered" }],
      },
      readings: two("readings"),
      parts: two("parts"),
    },
  } as never) as unknown as Dataset<Ids>;
};
const report = (dataset: Dataset<Ids>, words = en) => reportView(assess(dataset), { words });

describe("What recurs and was done each time", () => {
  const yearly = defineDataset({
    id: "talks",
    title: "Talks",
    language: "en",
    reviewedThrough: "2025-04-30",
    source: "https://example.org 2023-01-01",
    parties: { hafen: "state" },
    commitments: {
      yearly: {
        title: "Meet yearly",
        party: "hafen",
        due: "every year from 2024",
        history: [{ date: "2024-11-17", status: "delivered", occurrence: "2024" }],
      },
    },
  } as never) as unknown as Dataset<Ids>;
  const at = (on: string) => reportView(assess(yearly, { on }), { words: en });

  it("counts as kept so far once a time has fallen due, and is ongoing before", () => {
    const { items, lede } = at("2025-04-30");
    expect(items[0]?.timeliness).toEqual({ possible: ["ongoing"], text: "kept so far" });
    expect(verdictCounts(en, items).map(({ code, n }) => [code, n])).toEqual([["kept-so-far", 1]]);
    expect(lede[0]?.text).toBe("One item has fallen due: kept so far.");
    expect(at("2024-06-30").items[0]?.timeliness.text).toBe("ongoing");
  });
});

describe("Rival readings of one promise", () => {
  const differing = promises("delivered");

  it("count once, and are told apart from what was kept or missed; parts count each", () => {
    expect(report(differing).lede[0]?.text).toBe(
      "Four items have fallen due: one was missed, two were on time and one depends on the reading (on time or missed).",
    );
    expect(report(differing, ja).lede[0]?.text).toContain(
      "解釈により異なるもの1件（期限内に履行または期限までに未達成）",
    );
    expect(report(differing, ko).lede[0]?.text).toContain(
      "해석에 따라 다른 것 1건(기한 내 이행 또는 기한 내 미이행)",
    );
  });

  it("are one of their verdict where all agree", () => {
    expect(report(promises("not-delivered")).lede[0]?.text).toBe(
      "Four items have fallen due: three were missed and one was on time.",
    );
  });

  it("have fallen due together where one of them has", () => {
    const { items, counts } = report(promises("pending", "on 2030-11-17"));
    const found = fallenDueOf(items).filter(({ isReading }) => isReading);
    expect(found.map(({ criterionId }) => criterionId).toSorted()).toEqual(["announced", "put"]);
    expect(counts.items.fallenDue.find(({ code }) => code === "by-reading")?.n).toBe(1);
  });

  it("are told by all of them where they alone are past the date", () => {
    const dataset = assess(differing);
    const { lede } = reportView(dataset, {
      words: en,
      scope: { kind: "selection", commitments: ["readings"] },
    });
    expect(lede[0]?.text).toBe("One item has fallen due: on time or missed, depending on the reading.");
    expect(lede[1]?.text).toMatch(/It is announced.*It is put forward|It is put forward.*It is announced/u);
  });

  it("leave no item uncounted and none counted twice", () => {
    const { items, counts } = report(differing);
    expect(
      countedItems(items)
        .flatMap((one) => one.items.map(({ id }) => id))
        .toSorted(),
    ).toEqual(items.map(({ id }) => id).toSorted());
    const total = verdictCounts(en, items).reduce((sum, { n }) => sum + n, 0);
    expect(total).toBe(counts.items.total);
    expect(total).toBe(4);
  });
});
