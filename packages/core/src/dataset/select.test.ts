import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../assess/assess.ts";
import { roles, tiers } from "../model/commitment.ts";
import { standings } from "../model/standing.ts";
import { statuses } from "../model/status.ts";
import { frozen, soundDataset, type SoundId } from "./dataset-fixture.ts";
import { select, type Selection } from "./select.ts";

const dataset = frozen(soundDataset());
const everything = dataset.commitments.map(({ id }) => id);
const on = (day: string): Parameters<typeof select<SoundId>>[2] => assess(dataset, { on: day });

function ids(selection: Selection, assessment?: Parameters<typeof select<SoundId>>[2]): readonly SoundId[] {
  return select(dataset, selection, assessment).map(({ id }) => id);
}

describe("select without an assessment", () => {
  it("nothing asked for, gives everything in the order of the dataset", () => {
    expect(select(dataset, {})).toEqual(dataset.commitments);
  });

  it.each<[Selection, readonly SoundId[]]>([
    // A party means who commits, unless roles are named.
    [{ party: "sudia" }, ["nordia-friendship", "sudia-memorandum"]],
    [{ party: "harbour-league" }, []],
    [{ party: "harbour-league", roles: ["addressed"] }, ["sudia-memorandum"]],
    [{ party: "nordia-person" }, []],
    [{ party: "nordia-person", roles: ["involved"] }, ["nordia-gazette"]],
    [{ party: "nordia-person", roles: ["commits", "involved"] }, ["nordia-gazette"]],
    [
      { party: ["sudia", "nordia-person"], roles: roles },
      ["nordia-friendship", "nordia-gazette", "sudia-memorandum"],
    ],
    // Neither its bodies nor its bloc stand for a party.
    [{ party: "nordia-ministry" }, []],
    [{ party: "nowhere" }, []],
    [{ party: [] }, []],
    [{ party: "nordia", roles: [] }, []],
    // A domain stands for its subtree.
    [{ domain: "hydrogen" }, ["nordia-stations"]],
    [{ domain: "energy" }, ["nordia-stations", "sudia-memorandum"]],
    [{ domain: "startups" }, ["nordia-centre"]],
    [{ domain: ["startups", "hydrogen"] }, ["nordia-centre", "nordia-stations"]],
    [{ domain: ["energy", "trade"] }, everything],
    [{ tier: "background" }, ["nordia-gazette"]],
    [{ tier: ["commitment", "background"] }, everything],
    [{ tier: "stance" }, []],
    // The published status and year.
    [{ status: "delivered" }, ["nordia-centre"]],
    [{ status: ["unknown", "continuing"] }, ["nordia-friendship", "nordia-gazette"]],
    [{ targetYear: 2030 }, ["nordia-stations"]],
    [{ targetYear: null }, ["nordia-friendship", "nordia-gazette"]],
    [
      { targetYear: [2024, null] },
      ["nordia-centre", "nordia-friendship", "nordia-gazette", "sudia-memorandum"],
    ],
    [{ targetYear: [] }, []],
    // All conditions must hold.
    [{ party: "nordia", domain: "energy", tier: "commitment" }, ["nordia-stations", "sudia-memorandum"]],
    [{ party: "nordia", domain: "energy", targetYear: 2030 }, ["nordia-stations"]],
    [{ party: "sudia", status: "delivered" }, []],
  ])("%j", (selection, expected) => {
    expect(ids(selection)).toEqual(expected);
  });

  it("refuses a standing, which depends on the day, and a domain that is not there", () => {
    expect(() => select(dataset, { standing: "pledged" })).toThrow(RangeError);
    expect(() => select(dataset, { domain: "nowhere" })).toThrow(/nowhere/);
    expect(() => select(dataset, { domain: ["energy", "nowhere"] })).toThrow(RangeError);
  });

  it("finds its way through a tree that leads back to itself", () => {
    const looped = soundDataset({
      domains: [
        { id: "energy", names: { en: "Energy" }, parent: "hydrogen" },
        { id: "hydrogen", names: { en: "Hydrogen" }, parent: "energy" },
      ],
    });
    expect(select(looped, { domain: "energy" }).map(({ id }) => id)).toEqual([
      "nordia-stations",
      "sudia-memorandum",
    ]);
  });
});

describe("select with an assessment", () => {
  it("leaves out what was not known yet", () => {
    expect(ids({}, on("2023-10-31"))).toEqual([]);
    expect(ids({}, on("2023-11-25"))).toEqual(["nordia-centre", "nordia-gazette", "nordia-stations"]);
    expect(ids({}, on("2024-08-31"))).toEqual(everything);
  });

  it("takes the status of its day, in place of the published one", () => {
    expect(ids({ status: "delivered" }, on("2024-05-11"))).toEqual([]);
    expect(ids({ status: "pending" }, on("2024-05-11"))).toEqual(["nordia-centre"]);
    expect(ids({ status: "delivered" }, on("2024-05-12"))).toEqual(["nordia-centre", "sudia-memorandum"]);
  });

  it("counts a status that is possible", () => {
    // Signed, and not in force: the one by one criterion, the other by the other.
    expect(ids({ status: "in-progress" }, on("2024-08-31"))).toEqual(["nordia-stations", "sudia-memorandum"]);
  });

  it("takes the firmest standing of its day", () => {
    expect(ids({ standing: "pledged" }, on("2023-12-30"))).toEqual(["nordia-centre", "nordia-stations"]);
    expect(ids({ standing: "pledged" }, on("2023-12-31"))).toEqual(["nordia-stations"]);
    expect(ids({ standing: ["adopted", "agreed"] }, on("2023-12-31"))).toEqual([
      "nordia-centre",
      "sudia-memorandum",
    ]);
  });

  it("is of the same dataset", () => {
    const other = assess(soundDataset({ commitments: [] }), { on: "2024-08-31" });
    expect(() => select(dataset, {}, other)).toThrow(RangeError);
  });
});

describe("properties", () => {
  const some = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> =>
    fc.subarray([...values], { minLength: 1 });
  const selection: fc.Arbitrary<Selection> = fc.record(
    {
      party: some(dataset.parties.map(({ id }) => id)),
      roles: some(roles),
      domain: some(dataset.domains.map(({ id }) => id)),
      tier: some(tiers),
      status: some(statuses),
      standing: some(standings),
      targetYear: some([2024, 2030, 2031, null]),
    },
    { requiredKeys: [] },
  );
  const day = fc.constantFrom("2023-11-10", "2023-12-31", "2024-05-12", "2024-08-31").map((text) => on(text));

  it("several conditions are what each of them gives, in common", () => {
    fc.assert(
      fc.property(selection, day, (all, assessment) => {
        const { roles: asRoles, ...conditions } = all;
        const one = Object.entries(conditions).map(
          ([name, value]) =>
            new Set(ids({ [name]: value, ...(asRoles === undefined ? {} : { roles: asRoles }) }, assessment)),
        );
        expect(ids(all, assessment)).toEqual(
          ids({}, assessment).filter((id) => one.every((set) => set.has(id))),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("a list is what each of its members gives, together", () => {
    fc.assert(
      fc.property(some(tiers), some(statuses), (tier, status) => {
        const union = (lists: readonly (readonly SoundId[])[]): readonly SoundId[] =>
          everything.filter((id) => lists.some((list) => list.includes(id)));
        expect(ids({ tier })).toEqual(union(tier.map((one) => ids({ tier: one }))));
        expect(ids({ status })).toEqual(union(status.map((one) => ids({ status: one }))));
      }),
      { numRuns: 50 },
    );
  });
});
