import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessAct } from "./act.ts";
import { actCase, horizon, numberCase, recurringCase } from "./case.fixture.ts";
import type { Findings } from "./findings.ts";
import { assessNumber, type NumberCase } from "./number.ts";
import { tryAct, tryNumber, tryRecurring, type Verdict } from "./readings.oracle.ts";
import { assessRecurring } from "./recurring.ts";
import type { Timeliness } from "../model/words.ts";

/** More for a thorough run: READINGS=20 tries twenty times as many cases. */
const factor = Number(
  (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env["READINGS"] ?? 1,
);
const runs = (n: number): { readonly seed: number; readonly numRuns: number } => ({
  seed: 20_241_124,
  numRuns: Math.ceil(n * factor),
});

/** What the engine says, in the form of what all readings say together. */
function ofFindings(findings: Findings): object {
  const { timelinesses, statuses, decidedBy, achieved, regressed, possiblyRegressed, tally, nextDue } =
    findings;
  return {
    timelinesses: timelinesses.toSorted(),
    statuses: statuses.toSorted(),
    decidedBy,
    achieved: achieved && { from: Math.max(achieved.from, horizon.first), to: achieved.to },
    regressed,
    possiblyRegressed,
    possiblyDelivered: findings.possiblyDelivered,
    possiblyUndelivered: findings.possiblyUndelivered,
    tally: tally && {
      due: tally.due,
      onTime: tally.onTime,
      late: tally.late,
      missed: tally.missed,
      unreported: tally.unreported,
    },
    nextDue,
  };
}

const span = (numbers: readonly number[]): { readonly from: number; readonly to: number } => ({
  from: numbers.reduce((a, b) => Math.min(a, b), Infinity),
  to: numbers.reduce((a, b) => Math.max(a, b), -Infinity),
});
const sorted = <T>(items: readonly T[]): readonly T[] => [...new Set(items)].toSorted();

/** All readings as one. */
function ofVerdicts(verdicts: readonly Verdict[]): object {
  const days = verdicts.flatMap(({ achieved }) => achieved ?? []);
  const regressed = verdicts.flatMap((verdict) => verdict.regressed ?? []);
  const recurring = verdicts.flatMap(({ periods }) => (periods === undefined ? [] : [periods]));
  const count = (test: (word: Timeliness) => boolean): object => {
    const { from, to } = span(
      recurring.map((all) => all.filter(({ timeliness }) => test(timeliness)).length),
    );
    return { min: from, max: to };
  };
  const next = verdicts.flatMap(({ nextDue }) => nextDue ?? []).filter((day) => Number.isFinite(day));
  const delivered = verdicts.map(
    ({ achieved, timeliness }) => achieved !== undefined || timeliness === "on-time" || timeliness === "late",
  );
  const by = (["number", "status"] as const).find((one) => verdicts.some((verdict) => verdict.by === one));
  return {
    timelinesses: sorted(verdicts.map(({ timeliness }) => timeliness)),
    statuses: sorted(verdicts.flatMap(({ status }) => status ?? [])),
    decidedBy: by ?? "nothing",
    achieved:
      days.length === 0
        ? null
        : {
            from: span(days.map(({ from }) => Math.max(from, horizon.first))).from,
            to: span(days.map(({ to }) => to)).to,
          },
    regressed: regressed.length > 0 && regressed.every(Boolean),
    possiblyRegressed: regressed.some(Boolean),
    possiblyDelivered: delivered.some(Boolean),
    possiblyUndelivered: !delivered.every(Boolean),
    tally:
      recurring.length === 0
        ? null
        : {
            due: count((word) => word !== "not-due"),
            onTime: count((word) => word === "on-time"),
            late: count((word) => word === "late"),
            missed: count((word) => word === "missed"),
            unreported: count((word) => word === "unreported"),
          },
    nextDue: next.length === 0 ? null : span(next),
  };
}

/** Which of the words came up alone, and which among others. */
class Seen {
  readonly alone = new Set<string>();
  readonly among = new Set<string>();

  /** Too few cases show nothing of it. */
  readonly isEnough = factor >= 1;

  add(words: readonly string[]): void {
    for (const word of words) (words.length === 1 ? this.alone : this.among).add(word);
  }
}

describe("every reading of the dates, tried one by one", () => {
  it("gives the verdicts on an act and its parties, no more and no less", () => {
    const seen = new Seen();
    const deliveries = new Set<string>();
    fc.assert(
      fc.property(actCase, (act) => {
        const expected = tryAct(act, horizon);
        const found = assessAct(act);
        seen.add(found.timelinesses);
        if (act.parties.length === 0) {
          expect(ofFindings(found)).toEqual(ofVerdicts(expected.whole));
          return;
        }
        deliveries.add([...found.deliveredBy].toSorted().join());
        expect([...found.deliveredBy].toSorted()).toEqual([...expected.deliveredBy].toSorted());
        expect(found.timelinesses.toSorted()).toEqual(
          sorted(expected.whole.map(({ timeliness }) => timeliness)),
        );
        for (const party of act.parties) {
          const of = found.byParty.get(party);
          expect(of && ofFindings(of)).toEqual(ofVerdicts(expected.byParty.get(party) ?? []));
        }
      }),
      runs(1200),
    );
    if (!seen.isEnough) return;
    const words = ["on-time", "late", "not-due", "overdue", "unreported", "missed", "closed", "ongoing"];
    expect([...seen.alone]).toEqual(expect.arrayContaining([...words, "not-assessable"]));
    expect([...seen.among]).toEqual(expect.arrayContaining(words));
    expect([...deliveries]).toEqual(expect.arrayContaining(["all", "none", "some", "none,some", "all,some"]));
  });

  it("gives the verdicts on a number with its reports, no more and no less", () => {
    const seen = new Seen();
    fc.assert(
      fc.property(numberCase, (number) => {
        const expected = tryNumber(number, horizon);
        const found = assessNumber(number);
        seen.add(found.timelinesses);
        // Of running totals in several periods it may allow a word more (docs/timeliness.md, "Limits").
        if (isWide(number)) {
          const words = new Set<string>(found.timelinesses);
          expect(expected.filter(({ timeliness }) => !words.has(timeliness))).toEqual([]);
        } else expect(ofFindings(found)).toEqual(ofVerdicts(expected));
      }),
      runs(1500),
    );
    if (!seen.isEnough) return;
    const words = ["on-time", "late", "not-due", "overdue", "unreported", "missed", "closed", "ongoing"];
    expect([...seen.alone]).toEqual(expect.arrayContaining([...words, "not-assessable"]));
    expect([...seen.among]).toEqual(expect.arrayContaining(words));
  });

  it("gives the verdicts on what recurs, no more and no less", () => {
    const seen = new Seen();
    fc.assert(
      fc.property(recurringCase, (recurring) => {
        const found = assessRecurring(recurring);
        seen.add(found.timelinesses);
        expect(ofFindings(found)).toEqual(ofVerdicts(tryRecurring(recurring, horizon)));
      }),
      runs(4000),
    );
    if (!seen.isEnough) return;
    const words = ["on-time", "late", "not-due", "unreported", "missed", "closed", "ongoing"];
    expect([...seen.alone]).toEqual(expect.arrayContaining(words));
    expect([...seen.among]).toEqual(expect.arrayContaining(words));
  });
});

function isWide({ terms }: NumberCase): boolean {
  return terms.some(({ target }) => target?.measure === "cumulative" && target.timing !== "by");
}
