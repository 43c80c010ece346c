import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  citation,
  citing,
  claim,
  commitment,
  deadline,
  draftWith,
  entry,
  event,
  frozen,
  indicator,
  observation,
  positionOf,
  soundDataset,
  soundDraft,
  type SoundId,
  source,
  target,
} from "../dataset/dataset-fixture.ts";
import { safeParseDraft } from "../dataset/parse.ts";
import { publish } from "../dataset/publish.ts";
import { type Day, dayOf, isoDay } from "../dates/day.ts";
import type { CommitmentDraft } from "../model/commitment.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Fact } from "../model/fact.ts";
import type { NonEmpty } from "../model/non-empty.ts";
import type { Source } from "../model/source.ts";
import { assess, type AssessOptions } from "./assess.ts";
import { assessmentOf } from "./assessment-of.ts";
import { explain } from "./explain.ts";
import { linearPace } from "./methods/linear-pace.ts";
import type { Method } from "./methods/method.ts";
import type { CommitmentAssessment } from "./verdict.ts";

type KnownAssessment = Extract<CommitmentAssessment, { known: "yes" }>;

function assessed(
  dataset: Dataset<SoundId>,
  id: SoundId,
  options: AssessOptions | string,
): CommitmentAssessment {
  return assessmentOf(assess(dataset, typeof options === "string" ? { on: options } : options), id);
}

function known(dataset: Dataset<SoundId>, id: SoundId, options: AssessOptions | string): KnownAssessment {
  const found = assessed(dataset, id, options);
  if (found.known === "no") throw new Error(`${id} is not known: ${found.because}`);
  return found;
}

/** The sound record with one commitment changed, published. */
function datasetWith(
  id: SoundId,
  change: Partial<CommitmentDraft<SoundId>>,
  sources: readonly Source[] = [],
): Dataset<SoundId> {
  const draft = draftWith(id, () => change, { sources: [...soundDraft().sources, ...sources] });
  return publish(draft as typeof draft & { readonly commitments: readonly CommitmentDraft<SoundId>[] });
}

describe("an assessment", () => {
  it("says of what, of which day and by what knowledge it is", () => {
    expect(assess(soundDataset(), { on: "2024-06-30" })).toMatchObject({
      dataset: "nordia-sudia",
      version: "1.0.0",
      on: "2024-06-30",
      knownBy: "2024-06-30",
      beyondReview: false,
    });
    expect(assess(soundDataset(), { on: "2024-06-30", knownBy: "2024-08-31" })).toMatchObject({
      on: "2024-06-30",
      knownBy: "2024-08-31",
    });
  });

  it("has an entry for each commitment, of every tier, in the order of the dataset", () => {
    const ids = soundDataset().commitments.map(({ id }) => id);
    for (const on of ["2020-01-01", "2024-06-30", "2030-01-01"])
      expect(assess(soundDataset(), { on }).commitments.map(({ id }) => id)).toEqual(ids);
  });

  it("is plain data", () => {
    const assessment = assess(soundDataset(), { on: "2024-06-30" });
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
  });

  it.each([
    ["2024-08-30", false],
    ["2024-08-31", false],
    ["2024-09-01", true],
  ])("of %s is beyond what was reviewed: %s", (on, expected) => {
    expect(assess(soundDataset(), { on }).beyondReview).toBe(expected);
  });

  it.each(["2024-02-30", "2024", "", "today"])("of %j is refused", (day) => {
    expect(() => assess(soundDataset(), { on: day })).toThrow(RangeError);
    expect(() => assess(soundDataset(), { on: "2024-06-30", knownBy: day })).toThrow(RangeError);
    expect(() => explain(soundDataset(), "nordia-centre", { on: day })).toThrow(RangeError);
  });

  it("is looked up by ids that complete", () => {
    const assessment = assess(soundDataset(), { on: "2024-06-30" });
    expect(assessmentOf(assessment, "nordia-centre").id).toBe("nordia-centre");
    expectTypeOf(assessmentOf<SoundId>)
      .parameter(1)
      .toEqualTypeOf<SoundId>();
    // @ts-expect-error The dataset has no such commitment.
    expect(() => assessmentOf(assessment, "nordia-center")).toThrow(/nordia-center/);
  });
});

describe("whether it is known", () => {
  it.each([
    ["2023-10-31", { known: "no", because: "not-published" }],
    ["2023-11-01", { known: "yes" }],
  ])("on %s: %j", (on, expected) => {
    expect(assessed(soundDataset(), "nordia-centre", on)).toMatchObject(expected);
  });

  it("turns on publication, not on when it was said", () => {
    const later = { standing: [claim("nordia-centre/pledged", { citations: citing("magazine") })] as const };
    expect(assessed(datasetWith("nordia-centre", later), "nordia-centre", "2024-08-01")).toEqual({
      id: "nordia-centre",
      known: "no",
      because: "not-published",
    });
    expect(assessed(datasetWith("nordia-centre", later), "nordia-centre", "2024-08-02").known).toBe("yes");
  });

  it("knows by a later day what was published since, and not what was made since", () => {
    expect(assessed(soundDataset(), "nordia-centre", { on: "2023-10-31", knownBy: "2024-06-30" })).toEqual({
      id: "nordia-centre",
      known: "no",
      because: "not-made",
    });
  });

  it("needs a standing claim: facts of other kinds do not make it known", () => {
    const claims = { standing: [claim("nordia-centre/pledged", { citations: citing("undated") })] as const };
    expect(assessed(datasetWith("nordia-centre", claims), "nordia-centre", "2024-06-30").known).toBe("no");
  });

  it("never rests on low confidence alone", () => {
    const weak = {
      standing: [claim("nordia-centre/pledged", { citations: [citation("announcement", "low")] })] as const,
    };
    expect(assessed(datasetWith("nordia-centre", weak), "nordia-centre", "2030-01-01").known).toBe("no");
  });

  it("ends where the only claim was corrected away, and comes back with it", () => {
    const standing = [
      claim("nordia-centre/pledged"),
      claim("nordia-centre/not-so", {
        corrects: "nordia-centre/pledged",
        why: "The gazette took it back.",
        standing: "stated",
        citations: citing("budget"),
      }),
    ] as const;
    expect(
      known(datasetWith("nordia-centre", { standing }), "nordia-centre", "2023-12-30").standing.firmest,
    ).toBe("pledged");
    expect(
      known(datasetWith("nordia-centre", { standing }), "nordia-centre", "2023-12-31").standing.firmest,
    ).toBe("stated");
  });

  it("is earlier where the first day of a publication counts", () => {
    const monthly = { standing: [claim("nordia-centre/pledged", { citations: citing("budget") })] as const };
    const dataset = datasetWith("nordia-centre", monthly);
    expect(assessed(dataset, "nordia-centre", { on: "2023-12-01" }).known).toBe("no");
    expect(assessed(dataset, "nordia-centre", { on: "2023-12-01", publication: "possibly" }).known).toBe(
      "yes",
    );
  });
});

describe("the centre promised for early 2024 and opened on 2024-05-10", () => {
  it.each([
    // It opened on the 10th, which was published on the 12th.
    ["2024-03-31", ["open"], ["pending"]],
    ["2024-05-11", ["open", "unreported"], ["pending"]],
    ["2024-05-12", ["met", "met-late"], ["delivered"]],
    ["2024-12-31", ["met", "met-late"], ["delivered"]],
  ])("on %s: %j, %j", (on, schedule, status) => {
    const found = known(soundDataset(), "nordia-centre", on);
    expect(found.schedule).toEqual(schedule);
    expect(found.status).toEqual(status);
    expect(found.criteria).toHaveLength(1);
    expect(found.criteria[0]).toMatchObject({
      criterion: "opened",
      deadline: { schedule },
      status: { among: status },
    });
    expect(found.split).toBe(false);
  });

  it("was not late if 'early' is taken to the day", () => {
    const widening = { "~": 0, "?": 0, "%": 0 };
    expect(known(soundDataset(), "nordia-centre", { on: "2024-12-31", widening }).schedule).toEqual([
      "met-late",
    ]);
  });

  it("can be told of an earlier day by what came out later", () => {
    expect(
      known(soundDataset(), "nordia-centre", { on: "2024-05-10", knownBy: "2024-05-12" }).status,
    ).toEqual(["delivered"]);
    expect(
      known(soundDataset(), "nordia-centre", { on: "2024-05-09", knownBy: "2024-05-12" }).status,
    ).toEqual(["pending"]);
    expect(
      known(soundDataset(), "nordia-centre", { on: "2024-12-31", knownBy: "2024-05-11" }).status,
    ).toEqual(["pending"]);
  });

  it("grew firmer when a body of the one who commits adopted it", () => {
    expect(known(soundDataset(), "nordia-centre", "2023-12-30").standing).toEqual({
      firmest: "pledged",
      announced: "yes",
      heard: "all",
    });
    expect(known(soundDataset(), "nordia-centre", "2023-12-31").standing.firmest).toBe("adopted");
  });
});

describe("who is heard", () => {
  it("is a matter of those who commit, not of others who take part", () => {
    const parties = [
      { party: "nordia", role: "commits", basis: "explicit" },
      { party: "sudia", role: "benefits", basis: "explicit" },
    ] as const;
    expect(
      known(datasetWith("nordia-centre", { parties }), "nordia-centre", "2024-06-30").standing.heard,
    ).toBe("all");
    expect(known(soundDataset(), "sudia-memorandum", "2024-06-30").standing.heard).toBe("some");
    expect(known(soundDataset(), "nordia-gazette", "2024-06-30").standing.heard).toBe("none");
  });
});

describe("criteria", () => {
  it("without any, it is not assessable, though its status is known", () => {
    const found = known(soundDataset(), "nordia-friendship", "2024-06-30");
    expect(found).toMatchObject({ schedule: ["not-assessable"], status: ["continuing"], split: false });
    expect(found.criteria).toHaveLength(1);
    expect(found.criteria[0]).toMatchObject({ criterion: null, deadline: { schedule: ["not-assessable"] } });
  });

  it("each is assessed, and none preferred: verdicts that differ are said to be split", () => {
    const found = known(soundDataset(), "sudia-memorandum", "2024-08-31");
    expect(
      found.criteria.map(({ criterion, deadline: { schedule }, status }) => [
        criterion,
        schedule,
        status.among,
      ]),
    )
      // Due on 2024-05-26, six months after the summit; the magazine still saw it unratified on 2024-06-15.
      .toEqual([
        ["signed", ["met"], ["delivered"]],
        ["in-force", ["overdue"], ["in-progress"]],
      ]);
    expect(found).toMatchObject({
      schedule: ["met", "overdue"],
      status: ["delivered", "in-progress"],
      split: true,
    });
  });

  it("that agree are not split", () => {
    const found = known(soundDataset(), "sudia-memorandum", "2024-05-11");
    expect(found).toMatchObject({ schedule: ["open"], status: ["unknown"], split: false });
  });

  it("that differ in status alone are split too", () => {
    const dataset = datasetWith("sudia-memorandum", { deadlines: [] });
    expect(known(dataset, "sudia-memorandum", "2024-08-31")).toMatchObject({
      schedule: ["no-deadline"],
      status: ["delivered", "in-progress"],
      split: true,
    });
  });

  it("a deadline that counts from an event is unknown until the event is", () => {
    const dataset: Dataset<SoundId> = { ...soundDataset(), events: [event("summit", null)] };
    expect(known(dataset, "sudia-memorandum", "2024-08-31").schedule).toEqual(["deadline-unknown"]);
  });

  it.each(["2023-11-26T15:00:00Z", "{2023-11-25,2023-11-26}", "Y12000", "-0044", "2023/..", "../2023", "/"])(
    "a deadline that counts from an event of %j is assessed, or the dataset is refused",
    (date) => {
      const parsed = safeParseDraft(soundDraft({ events: [event("summit", date)] }));
      if (!parsed.ok) {
        expect(parsed.problems).not.toEqual([]);
        return;
      }
      const dataset = publish(parsed.dataset);
      expect(assess(dataset, { on: "2024-08-31" }).commitments).toHaveLength(5);
      expect(explain(dataset, "sudia-memorandum", { on: "2024-08-31" })).not.toEqual([]);
    },
  );
});

describe("targets", () => {
  const stations = (options: AssessOptions | string, dataset = soundDataset()): KnownAssessment["targets"] =>
    known(dataset, "nordia-stations", options).targets;

  it("have a window, a schedule and progress, one for each method", () => {
    const [found] = stations("2024-06-30");
    expect(found).toMatchObject({
      target: "nordia-stations/by-2030",
      replacedBy: null,
      window: { opens: "open", due: dayOf(2030, 12, 31), targetYear: 2030 },
      schedule: ["open"],
      progress: [
        {
          kind: "figures",
          method: "linear-pace",
          base: { fact: "stations/2015" },
          latest: { fact: "stations/2023", value: { min: 2728, max: 2728 } },
        },
      ],
    });
  });

  it("have no figure before the first value came out", () => {
    expect(stations("2024-04-01")[0]?.progress).toEqual([
      {
        kind: "none",
        target: "nordia-stations/by-2030",
        method: "linear-pace",
        reason: "no-observation-after-base",
      },
    ]);
    expect(stations("2024-04-02")[0]?.progress[0].kind).toBe("figures");
  });

  it("are left out until they were known", () => {
    const later = {
      targets: [
        target("nordia-stations/by-2030", "stations", 30_000, "../2030", { citations: citing("magazine") }),
      ],
    };
    expect(stations("2024-08-01", datasetWith("nordia-stations", later))).toEqual([]);
    expect(stations("2024-08-02", datasetWith("nordia-stations", later))).toHaveLength(1);
  });

  it("name the target that revised them once it was known", () => {
    const revised = {
      targets: [
        target("nordia-stations/by-2030", "stations", 30_000, "../2030"),
        target("nordia-stations/revised", "stations", 20_000, "../2035", {
          replaces: "nordia-stations/by-2030",
          citations: citing("magazine"),
        }),
      ],
    };
    const dataset = datasetWith("nordia-stations", revised);
    expect(stations("2024-08-01", dataset).map(({ replacedBy }) => replacedBy)).toEqual([null]);
    expect(stations("2024-08-02", dataset).map(({ replacedBy }) => replacedBy)).toEqual([
      "nordia-stations/revised",
      null,
    ]);
  });

  const other: Method = {
    id: "other-pace",
    progressOn: ({ id }) => ({ kind: "none", target: id, method: "other-pace", reason: "too-few-points" }),
  };

  it("are read by the methods passed, in their order, and by no other", () => {
    const methods = (...passed: NonEmpty<Method>): readonly string[] =>
      stations({ on: "2024-06-30", methods: passed })[0]?.progress.map(({ method }) => method) ?? [];
    expect(methods(other)).toEqual(["other-pace"]);
    expect(methods(other, linearPace)).toEqual(["other-pace", "linear-pace"]);
  });

  it("say so where the indicator names a method that was not passed", () => {
    const dataset = { ...soundDataset(), indicators: [indicator("stations", { method: "other-pace" })] };
    expect(stations("2024-06-30", dataset)[0]?.progress.map((found) => [found.method, found.kind])).toEqual([
      ["linear-pace", "figures"],
      ["other-pace", "none"],
    ]);
    expect(stations("2024-06-30", dataset)[0]?.progress[1]).toMatchObject({ reason: "method-not-given" });
    expect(stations({ on: "2024-06-30", methods: [other] }, dataset)[0]?.progress).toHaveLength(1);
  });

  it("need their indicator", () => {
    const dataset = { ...soundDataset(), indicators: [] };
    expect(() => assess(dataset, { on: "2024-06-30" })).toThrow(/stations/);
  });
});

const days = fc.integer({ min: dayOf(2023, 10, 1), max: dayOf(2024, 10, 1) });

/** The ids of every fact in a value. */
function factIdsIn(commitment: CommitmentDraft, dataset: Dataset): ReadonlySet<string> {
  const own: readonly Fact[] = [
    ...commitment.standing,
    ...commitment.deadlines,
    ...commitment.targets,
    ...commitment.history,
  ];
  const indicators = new Set(commitment.targets.map(({ indicator: id }) => id));
  const measured = dataset.observations.filter(({ indicator: id }) => indicators.has(id));
  return new Set([...own, ...measured].map(({ id }) => id));
}

describe("explain", () => {
  const ids = soundDataset().commitments.map(({ id }) => id);

  it("is never empty, and names only facts of the commitment that had been published", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), days, days, (id, on, knownBy) => {
        const dataset = soundDataset();
        const options = { on: isoDay(on), knownBy: isoDay(knownBy) };
        const because = explain(dataset, id, options);
        expect(because.length).toBeGreaterThan(0);
        const commitmentOfId = dataset.commitments[positionOf(id)] as CommitmentDraft;
        const own = factIdsIn(commitmentOfId, dataset);
        for (const { facts } of because) for (const fact of facts) expect([...own]).toContain(fact);
      }),
      { numRuns: 200 },
    );
  });

  it("names the facts that the verdict names, rule by rule", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), days, (id, on) => {
        const options = { on: isoDay(on) };
        const verdict = assessed(soundDataset(), id, options);
        const because = explain(soundDataset(), id, options);
        expect(because[0].about).toBe("known");
        if (verdict.known === "no") {
          expect(because).toHaveLength(1);
          expect(because[0].rule).toBe(`known/${verdict.because}`);
          return;
        }
        expect(because.filter(({ about }) => about === "standing")).toHaveLength(1);
        for (const { criterion, deadline: found } of verdict.criteria) {
          const ofCriterion = because.filter((one) => (one.criterion ?? null) === criterion);
          const rules = ofCriterion.filter(({ about }) => about === "deadline").flatMap(({ facts }) => facts);
          expect(ofCriterion.some(({ about }) => about === "status")).toBe(true);
          if (found.current !== null) expect(rules).toContain(found.current);
        }
        for (const { target: one, progress } of verdict.targets) {
          const reasons = because.filter((reason) => reason.about === "progress" && reason.target === one);
          expect(reasons).toHaveLength(progress.length);
          for (const [i, found] of progress.entries()) {
            const facts = reasons[i]?.facts ?? [];
            expect(facts).toContain(one);
            if (found.kind === "none") expect(reasons[i]?.rule).toBe(`progress/${found.reason}`);
            else expect(facts).toEqual(expect.arrayContaining([found.base.fact, found.latest.fact]));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("shows why the centre was met, possibly late", () => {
    const because = explain(soundDataset(), "nordia-centre", { on: "2024-06-30" });
    expect(because.map(({ rule }) => rule)).toEqual([
      "known/published",
      "standing/firmest-claim",
      "status/latest-entry",
      "deadline/several-readings",
    ]);
    expect(because[2]).toMatchObject({ criterion: "opened", facts: ["nordia-centre/opened"] });
    expect(because[3]).toMatchObject({
      facts: ["nordia-centre/due", "nordia-centre/opened"],
      figures: { opens: "2023-10-01", due: "2024-03-31", doubtUntil: "2024-06-30", targetYear: 2024 },
    });
  });

  it("shows the figures of a target", () => {
    const figures = explain(soundDataset(), "nordia-stations", { on: "2024-06-30" }).find(
      ({ about }) => about === "progress",
    )?.figures;
    expect(figures).toMatchObject({ "base (min)": 211, "latest (max)": 2728 });
    expect(figures?.["completion (min)"]).toBeCloseTo((2728 - 211) / (30_000 - 211), 12);
    expect(figures?.["elapsed"]).toBeCloseTo(8 / 15, 12);
  });

  it("is plain data, and refuses an id that the dataset does not have", () => {
    const because = explain(soundDataset(), "nordia-stations", { on: "2024-06-30" });
    expect(JSON.parse(JSON.stringify(because))).toEqual(because);
    // @ts-expect-error The dataset has no such commitment.
    expect(() => explain(soundDataset(), "nordia-center", { on: "2024-06-30" })).toThrow(/nordia-center/);
  });
});

describe("properties", () => {
  it("nothing that is given is changed, and what is frozen is accepted", () => {
    const [dataset, before] = [frozen(soundDataset()), soundDataset()];
    const options = frozen({ on: "2024-06-30", knownBy: "2024-08-31" });
    const assessment = assess(dataset, options);
    for (const { id } of dataset.commitments) explain(dataset, id, options);
    expect(dataset).toEqual(before);
    expect(assess(soundDataset(), options)).toEqual(assessment);
  });

  it("permuting records permutes results", () => {
    const shuffled = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> =>
      fc.shuffledSubarray([...values], { minLength: values.length });
    const dataset = soundDataset();
    const permuted = fc.record({
      commitments: shuffled(dataset.commitments),
      parties: shuffled(dataset.parties),
      domains: shuffled(dataset.domains),
      sources: shuffled(dataset.sources),
      indicators: shuffled(dataset.indicators),
      observations: shuffled(dataset.observations),
      events: shuffled(dataset.events),
      redirects: shuffled(dataset.redirects),
    });
    fc.assert(
      fc.property(permuted, days, (lists, on) => {
        const options = { on: isoDay(on) };
        const inOrder = assess(dataset, options);
        const found = assess({ ...dataset, ...lists }, options);
        expect(found.commitments).toEqual(lists.commitments.map(({ id }) => assessmentOf(inOrder, id)));
      }),
      { numRuns: 100 },
    );
  });

  it("a record more or less changes nothing for the others", () => {
    fc.assert(
      fc.property(fc.subarray([...soundDataset().commitments]), days, (commitments, on) => {
        const options = { on: isoDay(on) };
        const all = assess(soundDataset(), options);
        expect(assess({ ...soundDataset(), commitments }, options).commitments).toEqual(
          commitments.map(({ id }) => assessmentOf(all, id)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("what is published after the day nothing is known beyond changes nothing", () => {
    const late = source("late", "2024-08-30");
    const knownBy: Day = dayOf(2024, 8, 29);
    const why = "A later text says otherwise.";
    const lateFact = { citations: citing("late"), date: "2024-02-01" } as const;
    const base = { ...soundDataset(), sources: [...soundDataset().sources, late] };
    const centre = "nordia-centre";
    // Each adds one fact that no one had seen, of each kind, correcting and not.
    const additions: readonly ((given: Dataset<SoundId>) => Dataset<SoundId>)[] = [
      (given) =>
        changed(given, centre, ({ history }) => ({
          history: [...history, entry(`${centre}/x1`, "abandoned", null, lateFact)],
        })),
      (given) =>
        changed(given, centre, ({ history }) => ({
          history: [
            ...history,
            entry(`${centre}/x2`, "delivered", null, { ...lateFact, corrects: `${centre}/opened`, why }),
          ],
        })),
      (given) =>
        changed(given, centre, ({ deadlines }) => ({
          deadlines: [...deadlines, deadline(`${centre}/x3`, "2027", lateFact)],
        })),
      (given) =>
        changed(given, centre, ({ deadlines }) => ({
          deadlines: [
            deadline(`${centre}/x4`, "2020", { ...lateFact, corrects: `${centre}/due`, why }),
            ...deadlines,
          ],
        })),
      (given) =>
        changed(given, centre, ({ standing: [first, ...others] }) => ({
          standing: [
            first,
            ...others,
            claim(`${centre}/x5`, { ...lateFact, standing: "in-law", announced: "no" }),
          ],
        })),
      (given) =>
        changed(given, centre, ({ standing: [first, ...others] }) => ({
          standing: [
            first,
            ...others,
            claim(`${centre}/x6`, { ...lateFact, announced: "no", corrects: `${centre}/pledged`, why }),
          ],
        })),
      (given) =>
        changed(given, "nordia-stations", ({ targets }) => ({
          targets: [
            ...targets,
            target("nordia-stations/x7", "stations", 9, "2025", {
              ...lateFact,
              replaces: "nordia-stations/by-2030",
            }),
          ],
        })),
      (given) => ({
        ...given,
        observations: [
          ...given.observations,
          observation("stations/x8", "2023", 5000, { citations: citing("late") }),
        ],
      }),
      (given) => ({
        ...given,
        observations: [
          observation("stations/x9", "2024-03", 3000, { citations: citing("late") }),
          ...given.observations,
        ],
      }),
      (given) => ({
        ...given,
        observations: [
          ...given.observations,
          observation("stations/x10", "2023", null, {
            citations: citing("late"),
            corrects: "stations/2023",
            why,
          }),
        ],
      }),
      (given) => ({
        ...given,
        events: [...given.events, event("x11", "2024-01-01", { citations: citing("late") })],
      }),
    ];
    fc.assert(
      fc.property(
        fc.subarray([...additions]),
        fc.integer({ min: dayOf(2023, 10, 1), max: knownBy }),
        days,
        (chosen, by, on) => {
          const options = { on: isoDay(on), knownBy: isoDay(by) };
          const more = chosen.reduce<Dataset<SoundId>>((given, add) => add(given), base);
          expect(assess(more, options)).toEqual(assess(base, options));
          for (const { id } of base.commitments)
            expect(explain(more, id, options)).toEqual(explain(base, id, options));
        },
      ),
      { numRuns: 100 },
    );
    // Each of them does change something once it is known, so that the property above is not empty.
    const after = { on: "2024-08-30" };
    for (const [i, add] of additions.slice(0, -1).entries())
      expect(assess(add(base), after), `addition ${i + 1}`).not.toEqual(assess(base, after));
  });

  it("asks no clock: the same input gives the same answer", () => {
    fc.assert(
      fc.property(days, (on) => {
        expect(assess(soundDataset(), { on: isoDay(on) })).toEqual(
          assess(soundDataset(), { on: isoDay(on) }),
        );
      }),
      { numRuns: 20 },
    );
  });
});

function changed(
  dataset: Dataset<SoundId>,
  id: SoundId,
  change: (commitment: CommitmentDraft<SoundId>) => Partial<CommitmentDraft<SoundId>>,
): Dataset<SoundId> {
  return {
    ...dataset,
    commitments: dataset.commitments.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
  };
}

it("assesses a commitment that a dataset has alone", () => {
  const only = publish(soundDraft({ commitments: [commitment<SoundId>("nordia-centre")] }));
  expect(assess(only, { on: "2024-06-30" }).commitments).toHaveLength(1);
  expect(assess({ ...only, commitments: [] }, { on: "2024-06-30" }).commitments).toEqual([]);
});
