import { assess, defineDataset, type HistoryInput } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import {
  iatiActivity,
  netZeroSnapshot,
  ocdsReleases,
  ogpCommitments,
  summitScores,
  trumpTrackerPromises,
  wevisPromises,
} from "../fixtures/tracker-samples.ts";
import { type ComplianceCell, complianceOf, complianceScoreOf } from "./compliance-scores.ts";
import {
  iatiActivityStatus,
  iatiAscending,
  iatiIndicatorMeasure,
  iatiResultType,
  ocdsMilestoneStatus,
  ogpEarlyResults,
  ogpIrmCompletion,
  ogpPotentialForResults,
  summitCompliance,
} from "./delivery-scales.ts";
import { netZeroTracker } from "./net-zero-tracker.ts";
import { trumpTracker, wevis } from "./promise-trackers.ts";
import { historyFields, meaningOf, ratingFields, type Scale } from "./scale.ts";

/** Rows of a table without quotes, by column. */
const rowsOf = (csv: string): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...rows] = csv.split("\n").map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ""])));
};

const statusOf = (scale: Scale, code: string): string | null => meaningOf(scale, code)?.status ?? null;

describe("Open Contracting milestones", () => {
  type Milestone = (typeof ocdsReleases)[number]["contracts"][number]["implementation"]["milestones"][number];
  const day = (time: string): string => time.slice(0, 10);
  const milestonesOf = (release: (typeof ocdsReleases)[number]): readonly Milestone[] =>
    release.contracts.flatMap(({ implementation }) => [...implementation.milestones]);

  const reportOf = (milestone: Milestone, release: string): HistoryInput => ({
    key: `${milestone.status}-${release}`,
    source: release,
    ...("dateMet" in milestone
      ? { date: day(milestone.dateMet) }
      : { observedUntil: day(milestone.dateModified) }),
    ...historyFields(ocdsMilestoneStatus, milestone.status),
  });

  const dataset = defineDataset({
    id: "ocds",
    title: "Milestones",
    source: "r2018-09-25",
    reviewedThrough: "2019-03-31",
    sources: Object.fromEntries(
      ocdsReleases.map(({ date }) => [`r${day(date)}`, { kind: "dataset", published: day(date) }]),
    ),
    commitments: milestonesOf(ocdsReleases[0]).map((milestone) => ({
      id: milestone.id,
      title: milestone.title,
      party: "builder",
      domain: "transport",
      due: day(milestone.dueDate),
      history: ocdsReleases.flatMap((release) =>
        milestonesOf(release)
          .filter(({ id }) => id === milestone.id)
          .map((found) => reportOf(found, `r${day(release.date)}`)),
      ),
    })),
  });
  const on = (date: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      assess(dataset, { on: date }).commitments.map(({ id, status, timeliness }) => [
        id,
        `${status}, ${timeliness}`,
      ]),
    );

  it("A milestone that is not met before it is due is pending and not due", () => {
    expect(on("2018-09-25")).toEqual({
      survey: "delivered, on-time",
      piers: "pending, not-due",
      deck: "partly-delivered, not-due",
      opening: "unknown, not-due",
    });
  });

  it("The later release that meets it makes it delivered on time", () => {
    expect(on("2018-10-10")["piers"]).toBe("delivered, on-time");
  });

  it("What nobody reviewed after the due day is unreported, and nothing is missed", () => {
    const later = on("2019-03-31");
    expect(later["deck"]).toBe("partly-delivered, unreported");
    expect(later["opening"]).toBe("unknown, unreported");
    expect(Object.values(later).join()).not.toContain("missed");
  });
});

describe("Open Government Partnership", () => {
  const rows = rowsOf(ogpCommitments);

  it("Completion becomes a status", () => {
    expect(rows.map((row) => statusOf(ogpIrmCompletion, row["Completion"]!))).toEqual([
      "in-progress",
      "delivered",
      "pending",
      "unknown",
      "partly-delivered",
      "in-progress",
    ]);
  });

  it("Results and ambition are kept as ratings, and say nothing of a status", () => {
    for (const row of rows)
      for (const [scale, column] of [
        [ogpEarlyResults, "Did It Open Government?"],
        [ogpPotentialForResults, "Potential for Results"],
      ] as const) {
        expect(ratingFields(scale, row[column]!)?.code).toBe(row[column]);
        expect(statusOf(scale, row[column]!)).toBeNull();
      }
  });
});

describe("International Aid Transparency Initiative", () => {
  const attribute = (element: string, name: string): string =>
    new RegExp(`<${element}\\b[^>]*\\b${name}="([^"]*)"`).exec(iatiActivity)?.[1] ?? "";

  it("A suspended activity is stalled", () => {
    expect(statusOf(iatiActivityStatus, attribute("activity-status", "code"))).toBe("stalled");
  });

  it("A percentage that improves downwards is a ratio to be decreased", () => {
    expect(meaningOf(iatiIndicatorMeasure, attribute("indicator", "measure"))?.measure).toBe("ratio");
    expect(meaningOf(iatiAscending, attribute("indicator", "ascending"))?.direction).toBe("decrease");
    expect(meaningOf(iatiResultType, attribute("result", "type"))?.note).toMatch(/^Outcome/);
  });
});

describe("Net Zero Tracker", () => {
  const rows = rowsOf(netZeroSnapshot);
  const columns: Readonly<Record<string, Scale>> = netZeroTracker;

  it("Every filled cell of a coded column is known", () => {
    const cells = rows.flatMap((row) =>
      Object.entries(row).filter(([column, cell]) => cell !== "" && Object.hasOwn(columns, column)),
    );
    expect(cells.length).toBeGreaterThan(40);
    for (const [column, cell] of cells) expect(meaningOf(columns[column]!, cell), cell).not.toBeNull();
  });

  it("Its status becomes how firmly it was promised, or that it is delivered", () => {
    const { end_target_status: scale } = netZeroTracker;
    const words = rows.map((row) => {
      const meaning = meaningOf(scale, row["end_target_status"]!);
      return meaning?.firmness ?? meaning?.status ?? null;
    });
    expect(words).toEqual([
      "pledged",
      "adopted",
      "in-law",
      null,
      "delivered",
      "proposed",
      "adopted",
      "delivered",
    ]);
  });

  it("A row without a target is a finding of its own, and not a gap", () => {
    expect(meaningOf(netZeroTracker.end_target, "No target")?.firmness).toBe("none");
  });

  it("An intensity is a ratio, and a cut against business as usual has such a baseline", () => {
    expect(meaningOf(netZeroTracker.interim_target, "Emissions intensity target")?.measure).toBe("ratio");
    expect(meaningOf(netZeroTracker.interim_target, "Reduction v. BAU")?.baselineKind).toBe(
      "business-as-usual",
    );
  });
});

describe("G20 Research Group", () => {
  const table = rowsOf(summitScores).flatMap((row): readonly ComplianceCell[] =>
    ["Argentina", "Canada", "Japan"].map((member) => ({
      commitment: row["Commitment"]!,
      member,
      score: complianceScoreOf(meaningOf(summitCompliance, row[member]!)?.status ?? "unknown"),
    })),
  );

  it("The averages of a published table come out again", () => {
    const { commitments } = complianceOf(table);
    expect(commitments.map(({ score }) => score)).toEqual(
      rowsOf(summitScores).map((row) => Number(row["Average"])),
    );
  });

  it("A member to which a commitment does not apply is in no mean", () => {
    expect(complianceOf(table)).toMatchObject({ percent: 75, scored: 8, notApplicable: 1, unknown: 0 });
  });
});

describe("promise trackers", () => {
  it("What WeVis calls paused is stalled", () => {
    expect(wevisPromises.map(({ status }) => statusOf(wevis, status))).toEqual([
      "stalled",
      "delivered",
      "in-progress",
      "in-progress",
      "unknown",
    ]);
  });

  it("The words of Trump Tracker's file are all known", () => {
    const words = [...trumpTrackerPromises.matchAll(/status: (.+)/g)].map(([, word]) => word!);
    expect(words.map((word) => statusOf(trumpTracker, word))).toEqual([
      "pending",
      "in-progress",
      "delivered",
      "abandoned",
    ]);
  });
});
