import { describe, expect, it } from "vitest";
import type { DatasetDraft } from "../../model/dataset.ts";
import {
  citing,
  claim,
  commitment,
  domain,
  draftWith,
  event,
  indicator,
  observation,
  party,
  soundDraft,
  type SoundId,
  source,
  target,
} from "../dataset-fixture.ts";
import { usedIds } from "./used-ids.ts";

/** The sound draft, which is whole once its undated source is cited. */
function wholeDraft(overrides: Partial<DatasetDraft<SoundId>> = {}): DatasetDraft<SoundId> {
  return soundDraft({
    events: [event("summit", "2023-11-26", { citations: citing("undated") })],
    ...overrides,
  });
}

describe("usedIds", () => {
  it("lets a sound dataset through", () => {
    expect(usedIds(wholeDraft())).toEqual([]);
  });

  it("finds what nothing uses, each with what to do", () => {
    const { parties, domains, sources, indicators } = soundDraft();
    const draft = wholeDraft({
      parties: [...parties, party("x")],
      domains: [...domains, domain("x", "trade")],
      sources: [...sources, source("x", "2024", { publisherParty: "nordia" })],
      indicators: [...indicators, indicator("x")],
    });
    expect(usedIds(draft)).toEqual([
      {
        rule: "unused-party",
        path: ["parties", 5, "id"],
        message: "Nothing in the dataset uses this party.",
        found: '"x"',
        remedy: "Name it where it has a part, as a parent or as a member, or take it out.",
      },
      {
        rule: "unused-domain",
        path: ["domains", 4, "id"],
        message: "Nothing in the dataset uses this domain.",
        found: '"x"',
        remedy: "Give it to a commitment or make it a parent, or take it out.",
      },
      {
        rule: "unused-source",
        path: ["sources", 8, "id"],
        message: "Nothing in the dataset uses this source.",
        found: '"x"',
        remedy: "Cite it where it bears something out, or take it out.",
      },
      {
        rule: "unused-indicator",
        path: ["indicators", 1, "id"],
        message: "Nothing in the dataset uses this indicator.",
        found: '"x"',
        remedy: "Give it an observation or a target, or take it out.",
      },
    ]);
  });

  const reply = { party: "x", date: "2024-07", text: "So it is.", citations: citing("magazine") };
  const { parties, sources } = soundDraft();
  it.each<[string, Partial<DatasetDraft<SoundId>>]>([
    [
      "who takes part",
      draftWith("nordia-centre", (one) => ({
        parties: [...one.parties, { party: "x", role: "place", basis: "inferred" }],
      })),
    ],
    [
      "in whose words it is",
      draftWith("nordia-centre", () => ({ standing: [claim("nordia-centre/pledged", { by: ["x"] })] })),
    ],
    ["who replies", draftWith("sudia-memorandum", () => ({ replies: [reply] }))],
    ["a parent", { parties: parties.map((one) => (one.id === "sudia" ? { ...one, parent: "x" } : one)) }],
    [
      "a member",
      {
        parties: parties.map((one) =>
          one.id === "harbour-league" ? { ...one, members: { parties: ["x"], complete: false } } : one,
        ),
      },
    ],
    [
      "a publisher",
      { sources: sources.map((one) => (one.id === "magazine" ? { ...one, publisherParty: "x" } : one)) },
    ],
  ])("takes %s for a party in use", (_, overrides) => {
    const draft = { ...soundDraft(), ...overrides };
    const whole = { ...draft, parties: [...draft.parties, party("x")] };
    expect(usedIds(whole).filter(({ found }) => found === '"x"')).toEqual([]);
  });

  it("takes a domain's parent for one in use", () => {
    const { domains } = soundDraft();
    const draft = wholeDraft({ domains: [...domains, domain("x")] });
    expect(usedIds(draft)).toHaveLength(1);
    expect(
      usedIds({
        ...draft,
        domains: draft.domains.map((one) => (one.id === "trade" ? domain("trade", "x") : one)),
      }),
    ).toEqual([]);
  });

  it("takes a source of a reply for one in use", () => {
    const replied = draftWith("sudia-memorandum", () => ({
      replies: [{ party: "sudia", date: "2024-07", text: "So it is.", citations: citing("undated") }],
    }));
    expect(usedIds(replied)).toEqual([]);
  });

  it("takes an indicator with a target, or with observations of its own, for one in use", () => {
    const { indicators, observations } = soundDraft();
    const draft = wholeDraft({ indicators: [...indicators, indicator("x")] });
    expect(usedIds({ ...draft, observations: [...observations, observation("x/2023", "2023", 1)] })).toEqual(
      [],
    );
    const aimed = commitment("aimed", { targets: [target("aimed/x", "x", 1, "2030")] });
    expect(usedIds({ ...draft, commitments: [...draft.commitments, aimed] })).toEqual([]);
  });
});
