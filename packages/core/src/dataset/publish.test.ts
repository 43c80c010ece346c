import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CommitmentDraft } from "../model/commitment.ts";
import {
  citing,
  deadline,
  draftWith,
  entry,
  event,
  frozen,
  soundDataset,
  soundDraft,
  type SoundId,
  source,
  target,
} from "./dataset-fixture.ts";
import { safeParseDataset, safeParseDraft } from "./parse.ts";
import { publish } from "./publish.ts";

/** What publishing derives of the centre, with something changed. */
function derivedOf(
  change: Partial<CommitmentDraft<SoundId>>,
  more: Parameters<typeof soundDraft>[0] = {},
): { readonly targetYear: number | null | undefined; readonly status: string | undefined } {
  const sources = [
    ...soundDraft().sources,
    source("after-review", "2024-09-01"),
    source("last-day", "2024-08-31"),
  ];
  const published = publish(draftWith("nordia-centre", () => change, { sources, ...more }));
  const found = published.commitments.find(({ id }) => id === "nordia-centre");
  return { targetYear: found?.targetYear, status: found?.status };
}

describe("publish", () => {
  it("adds the plain reading, worked out here by hand", () => {
    expect(publish(soundDraft())).toEqual(soundDataset());
  });

  it("makes a dataset that is accepted as one", () => {
    expect(safeParseDataset(publish(soundDraft()))).toEqual({ ok: true, dataset: soundDataset() });
  });

  it("sorts every list by id, redirects by the id they start from, whatever order they had", () => {
    const draft = soundDraft();
    const shuffled = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> =>
      fc.shuffledSubarray([...values], { minLength: values.length });
    fc.assert(
      fc.property(
        fc.record({
          commitments: shuffled(draft.commitments),
          parties: shuffled(draft.parties),
          domains: shuffled(draft.domains),
          sources: shuffled(draft.sources),
          indicators: shuffled(draft.indicators),
          observations: shuffled(draft.observations),
          events: shuffled(draft.events),
          redirects: shuffled(draft.redirects),
        }),
        (lists) => {
          expect(publish({ ...draft, ...lists })).toEqual(soundDataset());
        },
      ),
      { numRuns: 30 },
    );
  });

  it("sorts by code units, as every machine does", () => {
    const ids = ["z9", "a-b", "a1", "ab", "a"];
    const parties = ids.map((id) => ({ id, kind: "agency" as const, names: { en: id } }));
    expect(publish(soundDraft({ parties })).parties.map(({ id }) => id)).toEqual([
      "a",
      "a-b",
      "a1",
      "ab",
      "z9",
    ]);
  });

  it("leaves facts in their order, which is that of events", () => {
    const history = [
      entry("nordia-centre/z", "pending", "2023-11-01"),
      entry("nordia-centre/a", "in-progress", "2023-11-01"),
    ];
    const [published] = publish(draftWith("nordia-centre", () => ({ history }))).commitments;
    expect(published?.history).toEqual(history);
  });

  it("changes nothing it is given, and gives the same again", () => {
    const draft = frozen(soundDraft());
    expect(publish(draft)).toEqual(publish(draft));
    expect(draft).toEqual(soundDraft());
    expect(publish(publish(draft))).toEqual(publish(draft));
  });
});

describe("the published status", () => {
  it("is unknown where nothing is on record", () => {
    expect(derivedOf({ history: [] }).status).toBe("unknown");
  });

  it("is that of the latest entry in force on the day the dataset was reviewed through", () => {
    const pending = entry("nordia-centre/planned", "pending", "2023-11-01");
    const late = entry("nordia-centre/opened", "delivered", "2024-05-10", {
      citations: citing("after-review"),
    });
    expect(derivedOf({ history: [pending, late] }).status).toBe("pending");
    const inTime = { ...late, citations: citing("last-day") };
    expect(derivedOf({ history: [pending, inTime] }).status).toBe("delivered");
    const corrected = entry("nordia-centre/not-so", "in-progress", "2024-05-10", {
      citations: citing("last-day"),
      corrects: "nordia-centre/opened",
      why: "The gazette took it back.",
    });
    expect(derivedOf({ history: [pending, inTime, corrected] }).status).toBe("in-progress");
    const withdrawn = { ...corrected, status: "unknown" } as const;
    expect(derivedOf({ history: [pending, withdrawn, inTime] }).status).toBe("unknown");
  });
});

describe("the published target year", () => {
  const final = (
    year: string,
    key = "target",
    more: Parameters<typeof target>[4] = {},
  ): CommitmentDraft["targets"][0] => target(`nordia-centre/${key}`, "stations", 10, year, more);

  it("is that of the deadline in force", () => {
    expect(derivedOf({ deadlines: [deadline("nordia-centre/due", "../2026-06")] }).targetYear).toBe(2026);
    expect(derivedOf({ deadlines: [deadline("nordia-centre/due", "[2026,2028]")] }).targetYear).toBe(2028);
    expect(derivedOf({ deadlines: [deadline("nordia-centre/due", "2026~")] }).targetYear).toBe(2026);
  });

  it("is that of the fiscal year that is named", () => {
    const when = {
      kind: "date",
      edtf: "2030",
      wording: "in",
      fiscalYear: { firstMonth: 4, namedAfter: "first" },
    } as const;
    expect(derivedOf({ deadlines: [deadline("nordia-centre/due", "2030", { when })] }).targetYear).toBe(2030);
  });

  it("is that of the deadline which took the place of an earlier one", () => {
    const deadlines = (source: string): CommitmentDraft["deadlines"] => [
      deadline("nordia-centre/due", "2026"),
      deadline("nordia-centre/moved", "2025", { date: "2024-01", citations: citing(source) }),
    ];
    expect(derivedOf({ deadlines: deadlines("last-day") }).targetYear).toBe(2025);
    expect(derivedOf({ deadlines: deadlines("after-review") }).targetYear).toBe(2026);
  });

  it("is null without a day: none was set, it is open, or it counts from what has not happened", () => {
    expect(derivedOf({ deadlines: [] }).targetYear).toBeNull();
    expect(derivedOf({ deadlines: [deadline("nordia-centre/due", "2026/..")] }).targetYear).toBeNull();
    const when = { kind: "after-event", event: "to-come", within: "P1Y" } as const;
    const waiting = { deadlines: [deadline("nordia-centre/due", "2026", { when })] };
    expect(
      derivedOf(waiting, { events: [event("summit", "2023-11-26"), event("to-come", null)] }).targetYear,
    ).toBeNull();
  });

  it("is else that of the final target", () => {
    expect(derivedOf({ deadlines: [], targets: [final("../2035")] }).targetYear).toBe(2035);
    expect(
      derivedOf({ deadlines: [], targets: [final("2030", "interim", { role: "interim" })] }).targetYear,
    ).toBeNull();
    expect(
      derivedOf({ deadlines: [], targets: [final("2030", "interim", { role: "interim" }), final("2035")] })
        .targetYear,
    ).toBe(2035);
    expect(
      derivedOf({ deadlines: [deadline("nordia-centre/due", "2026")], targets: [final("2035")] }).targetYear,
    ).toBe(2026);
    expect(
      derivedOf({ deadlines: [], targets: [final("2035", "t", { citations: citing("after-review") })] })
        .targetYear,
    ).toBeNull();
  });

  it("is that of the target which revised another, also where it was brought forward", () => {
    const revised = (year: string): CommitmentDraft["targets"] => [
      final("2035"),
      final(year, "revised", { replaces: "nordia-centre/target", citations: citing("last-day") }),
    ];
    expect(derivedOf({ deadlines: [], targets: revised("2040") }).targetYear).toBe(2040);
    expect(derivedOf({ deadlines: [], targets: revised("2030") }).targetYear).toBe(2030);
  });

  it("is the latest where criteria are due in different years", () => {
    const deadlines = [
      deadline("nordia-centre/a", "2025", { criterion: "a" }),
      deadline("nordia-centre/b", "2027", { criterion: "b" }),
    ];
    const criteria = [
      { id: "a", text: "One." },
      { id: "b", text: "Two." },
    ];
    expect(derivedOf({ criteria, deadlines }).targetYear).toBe(2027);
  });

  it("is had without criteria too", () => {
    expect(derivedOf({ criteria: [], deadlines: [deadline("nordia-centre/due", "2026")] }).targetYear).toBe(
      2026,
    );
  });
});

it("the sound draft is sound", () => {
  expect(safeParseDraft(soundDraft())).toEqual({ ok: true, dataset: soundDraft() });
});
