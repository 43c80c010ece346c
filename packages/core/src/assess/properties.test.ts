import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeParseDataset } from "../dataset/parse.ts";
import { isoDay, type Day } from "../dates/day.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Fact } from "../model/fact.ts";
import type { NonEmpty } from "../model/non-empty.ts";
import { assess } from "./assess.ts";
import { assessmentOf } from "./assessment-of.ts";
import { explain } from "./explain.ts";
import { knowledgeOf } from "./known.ts";
import { growthRatio } from "./methods/growth-ratio.ts";
import { linearPace } from "./methods/linear-pace.ts";
import { meanChange } from "./methods/mean-change.ts";
import type { Method } from "./methods/method.ts";
import { projectedGrowth } from "./methods/projected-growth.ts";
import { statusIndex } from "./methods/status-index.ts";
import { boundsOf } from "./order.ts";
import { allFacts, someDataset, someDay } from "./random-dataset-fixture.ts";
import { paces } from "./verdict.ts";

const methods: NonEmpty<Method> = [linearPace, growthRatio, projectedGrowth, meanChange, statusIndex];

/** Every day on which a fact of a record begins or ends, is seen, or comes out. */
function daysOf(dataset: Dataset): readonly Day[] {
  const published = new Map(dataset.sources.map(({ id, published: date }) => [id, date]));
  return allFacts(dataset).flatMap((fact) => [
    ...Object.values(boundsOf(fact.date)),
    ...("seen" in fact ? Object.values(boundsOf(fact.seen as string)) : []),
    ...fact.citations.flatMap(({ source }) => Object.values(boundsOf(published.get(source) ?? null))),
  ]);
}

describe("the records drawn", () => {
  it("are sound", () => {
    fc.assert(
      fc.property(someDataset, (dataset) => {
        const parsed = safeParseDataset(dataset);
        expect(parsed.ok ? [] : parsed.problems).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("from one day to the next", () => {
  it("overdue stays overdue while nothing comes about, comes out or moves the deadline", () => {
    let overdue = 0;
    fc.assert(
      fc.property(someDataset, someDay, fc.integer({ min: 1, max: 60 }), (dataset, first, later) => {
        const news = daysOf(dataset).filter((day) => day > first && day <= first + later);
        const second = Math.min(first + later, ...news.map((day) => day - 1));
        const [one, other] = [first, second].map((on) => assess(dataset, { on: isoDay(on) }));
        for (const { id } of dataset.commitments) {
          const [before, after] = [one, other].map((found) => found && assessmentOf(found, id));
          if (before?.known !== "yes") continue;
          if (after?.known !== "yes") throw new Error("It was known.");
          for (const [i, { deadline }] of before.criteria.entries()) {
            if (deadline.schedule.join() !== "overdue") continue;
            overdue += second > first ? 1 : 0;
            expect(after.criteria[i]?.deadline.schedule).toEqual(["overdue"]);
          }
        }
      }),
      { numRuns: 350 },
    );
    expect(overdue).toBeGreaterThan(2);
  });

  it("the assessment is that of the day alone, whatever the way there", () => {
    fc.assert(
      fc.property(someDataset, someDay, (dataset, on) => {
        expect(assess(dataset, { on: isoDay(on), methods })).toEqual(
          assess(dataset, { on: isoDay(on), knownBy: isoDay(on), methods }),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("what comes out later", () => {
  it("changes nothing for what was known before", () => {
    let left = 0;
    fc.assert(
      fc.property(someDataset, someDay, someDay, (dataset, by, on) => {
        const known = knowledgeOf(dataset, isoDay(by));
        const isOut = (fact: Fact): boolean => (known.knownFrom(fact) ?? Infinity) <= by;
        const less: Dataset = {
          ...dataset,
          observations: dataset.observations.filter(isOut),
          commitments: dataset.commitments.map((commitment) => ({
            ...commitment,
            // A record has at least one claim.
            standing: [commitment.standing[0], ...commitment.standing.slice(1).filter(isOut)],
            deadlines: commitment.deadlines.filter(isOut),
            targets: commitment.targets.filter(isOut),
            history: commitment.history.filter(isOut),
          })),
        };
        left += allFacts(less).length < allFacts(dataset).length ? 1 : 0;
        const options = { on: isoDay(on), knownBy: isoDay(by), methods };
        expect(assess(less, options)).toEqual(assess(dataset, options));
        for (const { id } of dataset.commitments)
          expect(explain(less, id, options)).toEqual(explain(dataset, id, options));
      }),
      { numRuns: 80 },
    );
    expect(left).toBeGreaterThan(15);
  });
});

describe("the order of records", () => {
  it("is that of the results, and has no bearing on them", () => {
    fc.assert(
      fc.property(someDataset, someDay, fc.infiniteStream(fc.nat()), (dataset, on, stream) => {
        const shuffled = <T>(values: readonly T[]): readonly T[] =>
          values
            .map((value) => ({ value, key: stream.next().value as number }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ value }) => value);
        const permuted: Dataset = {
          ...dataset,
          commitments: shuffled(dataset.commitments),
          observations: shuffled(dataset.observations),
          sources: shuffled(dataset.sources),
          parties: shuffled(dataset.parties),
          domains: shuffled(dataset.domains),
        };
        const options = { on: isoDay(on), methods };
        const found = assess(dataset, options);
        expect(assess(permuted, options).commitments).toEqual(
          permuted.commitments.map(({ id }) => assessmentOf(found, id)),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe("explain", () => {
  it("names only facts that are in force", () => {
    let corrected = 0;
    fc.assert(
      fc.property(someDataset, someDay, someDay, (dataset, by, on) => {
        const known = knowledgeOf(dataset, isoDay(by));
        const byId = new Map(allFacts(dataset).map((fact) => [fact.id, fact]));
        for (const { id } of dataset.commitments) {
          for (const { facts } of explain(dataset, id, { on: isoDay(on), knownBy: isoDay(by), methods })) {
            for (const fact of facts) expect(known.inForce(byId.get(fact) as Fact), fact).toBe(true);
          }
        }
        corrected += allFacts(dataset).some(
          (fact) => (known.knownFrom(fact) ?? Infinity) <= by && !known.inForce(fact),
        )
          ? 1
          : 0;
      }),
      { numRuns: 80 },
    );
    expect(corrected).toBeGreaterThan(2);
  });
});

describe("methods side by side", () => {
  it("disagree exactly where two of them have no pace in common", () => {
    const seen = { yes: 0, no: 0 };
    fc.assert(
      fc.property(someDataset, someDay, (dataset, on) => {
        for (const assessed of assess(dataset, { on: isoDay(on), methods }).commitments) {
          if (assessed.known === "no") continue;
          for (const { progress, methodsDisagree } of assessed.targets) {
            const told = progress.flatMap((one) =>
              one.kind === "none" || one.pace === null ? [] : [one.pace],
            );
            // Two sets of paces have none in common if and only if no pace is in both.
            const apart = told.some((a) =>
              told.some((b) => !paces.some((pace) => a.includes(pace) && b.includes(pace))),
            );
            expect(methodsDisagree).toBe(apart);
            seen[apart ? "yes" : "no"]++;
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(seen.yes).toBeGreaterThan(0);
    expect(seen.no).toBeGreaterThan(5);
  });
});
