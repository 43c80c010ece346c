import { describe, expect, it } from "vitest";
import {
  claim,
  commitment,
  domain,
  draftWith,
  entry,
  event,
  indicator,
  observation,
  party,
  positionOf,
  soundDraft,
  source,
} from "../dataset-fixture.ts";
import type { DatasetDraft } from "../../model/dataset.ts";
import { uniqueIds } from "./unique-ids.ts";

const remedy = "Give it an id that nothing else has or has had.";

/** Where the rule is broken, and what is found there. */
function broken(dataset: DatasetDraft): readonly (readonly [path: unknown, found: string])[] {
  const problems = uniqueIds(dataset);
  for (const problem of problems) expect(problem).toMatchObject({ rule: "unique-id", remedy });
  return problems.map(({ path, found }) => [path, found]);
}

const sound = soundDraft();
const centre = positionOf("nordia-centre");

describe("uniqueIds", () => {
  it("lets a sound dataset through", () => {
    expect(uniqueIds(sound)).toEqual([]);
  });

  it.each<[string, DatasetDraft, number, string]>([
    [
      "commitments",
      {
        ...sound,
        commitments: [...sound.commitments, commitment("nordia-centre", { standing: [claim("x/y")] })],
      },
      5,
      "nordia-centre",
    ],
    ["parties", { ...sound, parties: [...sound.parties, party("nordia")] }, 5, "nordia"],
    ["domains", { ...sound, domains: [...sound.domains, domain("energy")] }, 4, "energy"],
    ["sources", { ...sound, sources: [...sound.sources, source("budget", "2024")] }, 8, "budget"],
    ["indicators", { ...sound, indicators: [...sound.indicators, indicator("stations")] }, 1, "stations"],
    ["events", { ...sound, events: [...sound.events, event("summit", null)] }, 1, "summit"],
    [
      "observations",
      { ...sound, observations: [...sound.observations, observation("stations/2015", "2016", 1)] },
      2,
      "stations/2015",
    ],
  ])("finds an id twice in %s, at the second", (list, dataset, position, id) => {
    expect(broken(dataset)).toEqual([[[list, position, "id"], JSON.stringify(id)]]);
  });

  it("finds an id three times, twice", () => {
    const parties = [...sound.parties, party("nordia"), party("nordia")];
    expect(broken({ ...sound, parties })).toHaveLength(2);
  });

  it("lets things of different kinds share an id", () => {
    const parties = [...sound.parties, party("energy"), party("summit"), party("nordia-centre")];
    expect(broken({ ...sound, parties })).toEqual([]);
  });

  it("gives the facts of a whole dataset one space", () => {
    const twice = draftWith("nordia-centre", ({ history }) => ({
      history: [...history, entry("nordia-centre/due", "delivered", null)],
    }));
    expect(broken(twice)).toEqual([[["commitments", centre, "history", 2, "id"], '"nordia-centre/due"']]);
    const elsewhere = draftWith("nordia-stations", ({ history }) => ({
      history: [...history, entry("stations/2015", "delivered", null)],
    }));
    expect(broken(elsewhere)).toEqual([[["observations", 0, "id"], '"stations/2015"']]);
  });

  it("finds a criterion twice in a record, and lets two records have the same", () => {
    const criteria = [
      { id: "done", text: "It is done." },
      { id: "done", text: "It is quite done." },
    ];
    expect(broken(draftWith("nordia-centre", () => ({ criteria })))).toEqual([
      [["commitments", centre, "criteria", 1, "id"], '"done"'],
    ]);
    expect(sound.commitments.filter((one) => one.criteria.some(({ id }) => id === "done"))).not.toEqual([]);
  });

  it("finds a redirect from an id that is in use, or from the same id twice", () => {
    const inUse = { kind: "withdrawn", from: "nordia-centre", why: "It never was.", since: "1.0.0" } as const;
    expect(broken({ ...sound, redirects: [...sound.redirects, inUse] })).toEqual([
      [["redirects", 3, "from"], '"nordia-centre"'],
    ]);
    const again = { kind: "moved", from: "nordia-rumour", to: "nordia-centre", since: "1.0.0" } as const;
    expect(broken({ ...sound, redirects: [...sound.redirects, again] })).toEqual([
      [["redirects", 3, "from"], '"nordia-rumour"'],
    ]);
  });
});
