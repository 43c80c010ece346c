import { assess, assessmentOf, isCounted, select, tally } from "@policytrack/core";
import { safeParseDataset } from "@policytrack/core/schema";
import { dataset } from "@policytrack/jp-kr-us";
import { describe, expect, it } from "vitest";

const counted = dataset.commitments.filter(isCounted);

describe("the record", () => {
  it("is sound as published", () => {
    expect(safeParseDataset(dataset)).toMatchObject({ ok: true });
  });

  it("has all thirty-four records, each in its tier", () => {
    expect(dataset.commitments).toHaveLength(34);
    expect(Object.groupBy(dataset.commitments, ({ tier }) => tier)).toMatchObject({
      commitment: { length: 26 },
      "scheduled-event": { length: 2 },
      stance: { length: 3 },
      background: { length: 2 },
      framing: { length: 1 },
    });
  });

  it("counts 28, of which 20 are part of none and 22 have no part", () => {
    const parts = counted.filter(({ partOf }) => partOf !== undefined);
    const wholes = new Set(parts.map(({ partOf }) => partOf));
    expect({
      counted: counted.length,
      roots: counted.length - parts.length,
      leaves: counted.filter(({ id }) => !wholes.has(id)).length,
    }).toEqual({ counted: 28, roots: 20, leaves: 22 });
  });

  it("has nine that were only reported when the article came out, two of them agreed by March 2024", () => {
    const then = assess(dataset, { on: "2023-11-18" });
    const reported = tally(dataset, then).standing["reported-only"];
    expect(reported).toEqual([
      "aist-kriss-quantum-mou",
      "jbic-facilitate-overseas-investment",
      "jp-kr-companies-overseas-h2-nh3-investment",
      "jp-kr-hydrogen-ammonia-supply-chain",
      "jp-kr-maritime-fuel-supply-chain-2030",
      "jp-kr-public-finance-support",
      "jp-kr-quantum-computing-cooperation",
      "jp-kr-supply-chain-announcement-stanford",
      "utokyo-snu-uchicago-quantum-research",
    ]);
    const march = assess(dataset, { on: "2024-03-05" });
    const agreed = new Set(select(dataset, { standing: "agreed" }, march).map(({ id }) => id as string));
    expect(reported.filter((id) => agreed.has(id))).toEqual([
      "aist-kriss-quantum-mou",
      "utokyo-snu-uchicago-quantum-research",
    ]);
    expect(tally(dataset, march).standing["reported-only"]).toHaveLength(7);
  });

  it.each(["2023-11-18", "2024-06-30", "2025-06-30", "2026-06-01"])("adds up on each axis on %s", (on) => {
    const count = tally(dataset, assess(dataset, { on }));
    for (const axis of [count.status, count.schedule, count.standing]) {
      expect(Object.values(axis).flat().toSorted()).toEqual(
        counted.map(({ id }) => id as string).filter((id) => !count.notKnown.includes(id)),
      );
    }
  });

  it("reads no verdict as overdue without evidence from after the due day", () => {
    for (const on of ["2024-07-01", "2024-12-31", "2025-01-01", "2026-01-05", "2026-06-01", "2031-01-01"]) {
      const overdue = assess(dataset, { on }).commitments.flatMap((assessed) =>
        assessed.known === "yes" && assessed.schedule.includes("overdue") ? [assessed.id] : [],
      );
      // Only the WTO system: seen unfinished in February 2026, in a source of that month.
      expect(overdue).toEqual(on < "2026-02-05" ? [] : ["apec-wto-dispute-settlement-2024"]);
    }
  });

  it("names every party in three languages, and fills in no name that its sources do not give", () => {
    for (const { id, names } of dataset.parties) {
      expect([id, names.ja, names.ko]).toEqual([id, expect.any(String), expect.any(String)]);
    }
    const lender = dataset.parties.find(({ id }) => id === "kr-public-finance");
    expect(lender?.kind).toBe("unnamed-group");
  });

  it("finds a bloc's commitments under the bloc and not under its members", () => {
    expect(select(dataset, { party: "apec" }).length).toBeGreaterThan(5);
    expect(select(dataset, { party: "us" }).map(({ id }) => id)).toEqual(["us-asia-pacific-commitment"]);
    expect(assessmentOf(assess(dataset, { on: "2026-06-01" }), "peru-host-apec-2024")).toMatchObject({
      schedule: ["met"],
    });
  });
});
