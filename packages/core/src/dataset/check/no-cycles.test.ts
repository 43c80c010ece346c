import { describe, expect, it } from "vitest";
import type { DatasetDraft } from "../../model/dataset.ts";
import {
  domain,
  draftWith,
  entry,
  observation,
  party,
  positionOf,
  soundDraft,
  target,
} from "../dataset-fixture.ts";
import { noCycles } from "./no-cycles.ts";

const centre = positionOf("nordia-centre");
const stations = positionOf("nordia-stations");
const remedy = "Take one of these links out.";

/** Where the rule is broken, what is found there, and the way round. */
function broken(dataset: DatasetDraft): readonly (readonly [path: unknown, found: string, way: string])[] {
  const problems = noCycles(dataset);
  for (const problem of problems) expect(problem).toMatchObject({ rule: "no-cycle", remedy });
  return problems.map(({ path, found, message }) => [
    path,
    found,
    message.replace("This leads back to itself: ", "").replace(/\.$/, ""),
  ]);
}

describe("noCycles", () => {
  it("lets a sound dataset through, which has a link of each kind but two", () => {
    expect(noCycles(soundDraft())).toEqual([]);
  });

  it("lets long lines through", () => {
    const parties = Array.from({ length: 50 }, (_, i) =>
      party(`p${i}`, i === 0 ? {} : { parent: `p${i - 1}` }),
    );
    expect(broken(soundDraft({ parties: [...soundDraft().parties, ...parties] }))).toEqual([]);
  });

  it("finds a commitment that is a part of itself", () => {
    expect(broken(draftWith("nordia-centre", () => ({ partOf: "nordia-centre" })))).toEqual([
      [["commitments", centre, "partOf"], '"nordia-centre"', "nordia-centre > nordia-centre"],
    ]);
  });

  it("finds it at several steps, at each of them", () => {
    const there = draftWith("nordia-centre", () => ({ partOf: "nordia-stations" }));
    const andBack = {
      ...there,
      commitments: there.commitments.map((one) =>
        one.id === "nordia-stations" ? { ...one, partOf: "nordia-centre" as const } : one,
      ),
    };
    expect(broken(andBack)).toEqual([
      [
        ["commitments", centre, "partOf"],
        '"nordia-stations"',
        "nordia-centre > nordia-stations > nordia-centre",
      ],
      [
        ["commitments", stations, "partOf"],
        '"nordia-centre"',
        "nordia-stations > nordia-centre > nordia-stations",
      ],
    ]);
  });

  it("finds a party and a domain that are their own parents", () => {
    const parties = [party("a", { parent: "b" }), party("b", { parent: "c" }), party("c", { parent: "a" })];
    expect(broken(soundDraft({ parties })).map(([path]) => path)).toEqual([
      ["parties", 0, "parent"],
      ["parties", 1, "parent"],
      ["parties", 2, "parent"],
    ]);
    const domains = [domain("energy", "hydrogen"), domain("hydrogen", "energy")];
    expect(broken(soundDraft({ domains })).map(([path]) => path)).toEqual([
      ["domains", 0, "parent"],
      ["domains", 1, "parent"],
    ]);
  });

  it("is not at fault where a line leads into a ring, only the ring", () => {
    const parties = [party("a", { parent: "b" }), party("b", { parent: "c" }), party("c", { parent: "b" })];
    expect(broken(soundDraft({ parties })).map(([path]) => path)).toEqual([
      ["parties", 1, "parent"],
      ["parties", 2, "parent"],
    ]);
  });

  it("finds facts that correct each other, in histories and in series", () => {
    const history = [
      entry("nordia-centre/a", "pending", null, { corrects: "nordia-centre/b", why: "So." }),
      entry("nordia-centre/b", "delivered", null, { corrects: "nordia-centre/a", why: "So." }),
    ];
    expect(broken(draftWith("nordia-centre", () => ({ history }))).map(([path]) => path)).toEqual([
      ["commitments", centre, "history", 0, "corrects"],
      ["commitments", centre, "history", 1, "corrects"],
    ]);
    const observations = [observation("stations/2015", "2015", 1, { corrects: "stations/2015", why: "So." })];
    expect(broken(soundDraft({ observations })).map(([path]) => path)).toEqual([
      ["observations", 0, "corrects"],
    ]);
  });

  it("finds targets that revise each other", () => {
    const targets = [
      target("nordia-stations/a", "stations", 1, "2030", { replaces: "nordia-stations/b" }),
      target("nordia-stations/b", "stations", 1, "2030", { replaces: "nordia-stations/a" }),
    ];
    expect(broken(draftWith("nordia-stations", () => ({ targets }))).map(([path]) => path)).toEqual([
      ["commitments", stations, "targets", 0, "replaces"],
      ["commitments", stations, "targets", 1, "replaces"],
    ]);
  });

  it("takes links of different kinds for different links", () => {
    const targets = [
      target("nordia-stations/a", "stations", 1, "2030", { replaces: "nordia-stations/b" }),
      target("nordia-stations/b", "stations", 1, "2030", { corrects: "nordia-stations/a", why: "So." }),
    ];
    expect(broken(draftWith("nordia-stations", () => ({ targets })))).toEqual([]);
  });
});
