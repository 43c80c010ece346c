import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import {
  assess,
  type AssessmentChange,
  compareAssessments,
  isoDay,
  type IsoDay,
  knowledgeOf,
  linearPace,
} from "@policytrack/core";
import { factsOf } from "@policytrack/core/schema";
import { dataset } from "@policytrack/jp-kr-us";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));
const command = fileURLToPath(new URL("../node_modules/.bin/policytrack", import.meta.url));

const days = ["2023-11-18", "2024-06-30", "2025-06-30", "2026-11-24"] as const;
const steps = days.slice(1).map((day, i) => [days[i] ?? days[0], day] as const);

/** What a change can name: facts, and the events that a deadline counts from. */
const tellable = new Map(
  [...factsOf(dataset).map(({ fact }) => fact), ...dataset.events].map((told) => [told.id, told]),
);
const sources = new Map(dataset.sources.map((source) => [source.id, source]));

const changesBetween = (before: IsoDay, after: IsoDay): readonly AssessmentChange[] => {
  const [then, now] = [before, after].map((on) => assess(dataset, { on, methods: [linearPace] }));
  if (then === undefined || now === undefined) throw new Error("Two days make two assessments.");
  return compareAssessments(dataset, then, now);
};

/** The changes that the days alone would have brought, had nothing been published in between. */
function byDaysAlone(before: IsoDay, after: IsoDay): (change: AssessmentChange) => boolean {
  const options = { knownBy: before, methods: [linearPace] as const };
  const unread = compareAssessments(
    dataset,
    assess(dataset, { ...options, on: before }),
    assess(dataset, { ...options, on: after }),
  );
  const key = ({ id, aspect, part, after }: AssessmentChange): string =>
    JSON.stringify([id, aspect, part, after]);
  const keys = new Set(unread.map(key));
  return (change) => keys.has(key(change));
}

/** A verdict as a person reads it: what is possible, parted by "or"; figures by name. */
function inWords(verdict: unknown): string {
  if (verdict === null || verdict === undefined) return "none";
  if (Array.isArray(verdict)) return verdict.map(inWords).join(" or ");
  if (typeof verdict !== "object") return `${verdict}`;
  if ("min" in verdict && "max" in verdict) {
    const { min, max } = verdict;
    return min === max ? `${min}` : `${min ?? "…"} to ${max ?? "…"}`;
  }
  if ("value" in verdict && "day" in verdict && typeof verdict.day === "number") {
    return `${inWords(verdict.value)} on ${isoDay(verdict.day)}`;
  }
  return Object.entries(verdict)
    .filter(([name, value]) => name !== "method" && name !== "fact" && value !== null)
    .map(([name, value]) => `${name} ${inWords(value)}`)
    .join(", ");
}

/** A fact with its date, its publishers and when each published it, so far as it was out by the day. */
function printFact(id: string, on: IsoDay): string {
  const fact = tellable.get(id);
  if (fact === undefined) return `\`${id}\``;
  const told = knowledgeOf(dataset, on)
    .citationsOf(fact)
    .map(({ source, confidence, says }) => {
      const { publisher, published } = sources.get(source) ?? { publisher: source, published: null };
      return `${publisher}, published ${published ?? "on an unknown day"}, ${confidence} confidence${says === undefined ? "" : `: ${says}`}`;
    });
  return [`\`${id}\`, of ${fact.date ?? "an unknown day"}`, ...told.map((line) => `    - ${line}`)].join(
    "\n",
  );
}

function printChanges(before: IsoDay, after: IsoDay): string {
  const wouldCome = byDaysAlone(before, after);
  const byRecord = Object.groupBy(changesBetween(before, after), ({ id }) => id);
  const records = Object.entries(byRecord).map(([id, changes = []]) =>
    [
      `## \`${id}\``,
      "",
      ...changes.flatMap((change) => {
        const { aspect, part, before: from, after: to, facts: between, byTimeAlone } = change;
        const alone = byTimeAlone ? "time alone" : "time alone would have done it; published since:";
        return [
          `- ${aspect}${part === null ? "" : ` of \`${part}\``}: ${inWords(from)} -> ${inWords(to)}`,
          ...(byTimeAlone || wouldCome(change) ? [`  - ${alone}`] : []),
          ...between.map((fact) => `  - ${printFact(fact, before < after ? after : before)}`),
        ];
      }),
    ].join("\n"),
  );
  return [`# What changed from ${before} to ${after}`, ...records].join("\n\n").concat("\n");
}

/**
 * Read these as a person would. A snapshot that differs is a changed verdict: find out why before you accept it.
 * `reports-by-day`, since git ignores every folder named `reports`.
 */
describe("the whole record, as the command reports it", () => {
  it.each(days)("on %s", async (on) => {
    const { stdout } = await promisify(execFile)(command, [
      "report",
      folder,
      "--on",
      on,
      "--format",
      "markdown",
    ]);
    await expect(stdout).toMatchFileSnapshot(`reports-by-day/${on}.md`);
  });
});

describe("what changed between two days", () => {
  it.each(steps)("from %s to %s", async (before, after) => {
    await expect(printChanges(before, after)).toMatchFileSnapshot(
      `reports-by-day/changes-${before}-${after}.md`,
    );
  });

  it.each(steps)("has a cause for every change from %s to %s", (before, after) => {
    const changes = changesBetween(before, after);
    expect(changes.length).toBeGreaterThan(0);
    for (const { id, aspect, facts, byTimeAlone } of changes) {
      expect([id, aspect, byTimeAlone]).toEqual([id, aspect, facts.length === 0]);
      expect([id, facts.filter((fact) => !tellable.has(fact))]).toEqual([id, []]);
    }
  });

  it("is the same backwards", () => {
    for (const [before, after] of steps) {
      const forth = changesBetween(before, after).map(({ id, aspect, part }) => [id, aspect, part]);
      const back = changesBetween(after, before).map(({ id, aspect, part }) => [id, aspect, part]);
      expect(back).toEqual(forth);
    }
  });

  it("would have come by the days alone where a due day passed, and nowhere else", () => {
    const alone = steps.flatMap(([before, after]) =>
      changesBetween(before, after)
        .filter(byDaysAlone(before, after))
        .map(({ aspect, part, after: to }) => [after, aspect, part, to]),
    );
    expect(alone).toEqual([
      ["2025-06-30", "schedule", "system", ["unreported"]],
      ["2026-11-24", "schedule", "kr-hydrogen-commercial-vehicles-2030/interim-2025", ["unreported"]],
    ]);
  });
});
