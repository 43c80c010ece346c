import { describe, expect, it } from "vitest";
import { campDavid, jpKrUs } from "../../fixtures/records.ts";
import { assess } from "../assess/assess.ts";
import { indexOf } from "../dataset/dataset-index.ts";
import { mapIds } from "../dataset/map-ids.ts";
import { defineDataset } from "../input/define.ts";
import type { Dataset, DatasetInput } from "../model/types.ts";
import { catalogue, reviewsOf, versionsOf } from "./catalogue.ts";
import { dueItems } from "./due-items.ts";
import { filter } from "./filter.ts";
import { get } from "./get.ts";

const both = catalogue({ apec: jpKrUs, camp: campDavid });
const small = (id: string, party: DatasetInput["parties"], more: Partial<DatasetInput> = {}): Dataset =>
  defineDataset({
    id,
    title: id,
    source: "https://example.org 2020-01-10",
    reviewedThrough: "2025-06-30",
    parties: party!,
    commitments: { c: { title: "C", party: Object.keys(party ?? {})[0]!, domain: "d" } },
    ...more,
  } as DatasetInput) as Dataset;

describe("a catalogue", () => {
  it("has the commitments of all, under the key of each dataset", () => {
    expect(both.commitments).toHaveLength(jpKrUs.commitments.length + campDavid.commitments.length);
    expect(get(both, "commitment", "apec:kr-startup-center-tokyo").title).toEqual(
      get(jpKrUs, "commitment", "kr-startup-center-tokyo").title,
    );
  });
  it("says of each commitment what its dataset says", () => {
    const wordsOf = (dataset: Dataset): readonly string[] =>
      assess(dataset, { on: "2025-09-30" }).verdicts.map((v) => v.possibleTimeliness.join());
    expect(wordsOf(both as unknown as Dataset)).toEqual([jpKrUs, campDavid].flatMap(wordsOf));
  });
  it("joins parties with a code in common, under the id of the first", () => {
    expect(
      filter(assess(both, { on: "2025-09-30" }).commitments, { party: "apec:us" }).some(({ id }) =>
        id.startsWith("camp:"),
      ),
    ).toBe(true);
  });
  it("joins parties by sameAs, also over a third", () => {
    const one = small("one", { a: { name: "A", sameAs: "https://example.org/a" } });
    const two = small("two", {
      b: { name: "B", identifiers: { lei: "1" }, sameAs: "https://example.org/a" },
    });
    const three = small("three", { c: { name: "C", identifiers: { lei: "1" } } });
    const joined = catalogue({ three, two, one });
    expect(joined.parties.map(({ id }) => id)).toEqual(["three:c"]);
    expect(joined.commitments.map((c) => c.parties[0]!.party)).toEqual(["three:c", "three:c", "three:c"]);
  });
  it("finds a joined party by the id of each dataset, whichever comes first", () => {
    const { commitments } = assess(catalogue({ camp: campDavid, apec: jpKrUs }), { on: "2025-09-30" });
    const idsOf = (party: string): readonly string[] =>
      filter(commitments, { party: party as "camp:us" }).map(({ id }) => id);
    expect(idsOf("apec:us")).toEqual(idsOf("camp:us"));
    expect(idsOf("apec:us").length).toBeGreaterThan(0);
    expect(dueItems(commitments, { party: "apec:us" as "camp:us" })).toEqual(
      dueItems(commitments, { party: "camp:us" }),
    );
    expect(get(both, "party", "camp:us" as "apec:us").id).toBe("apec:us");
  });
  it("names the ids of every dataset where one is given without its dataset", () => {
    const joined = catalogue({
      x: small("one", { a: { name: "A" } }),
      y: small("two", { a: { name: "A" } }),
    });
    expect(() => filter(assess(joined).commitments, { party: "a" as "x:a" })).toThrow(
      'Did you mean "x:a" or "y:a"?',
    );
  });
  it("keeps what each dataset calls a joined party: the first its name, the others its aliases", () => {
    const one = small("one", { a: { name: { en: "Korea", ko: "한국" } } });
    const two = small("two", {
      b: { name: { en: "South Korea", ja: "韓国" }, aliases: ["Korea", "ROK"], sameAs: "one:a" },
    });
    expect(catalogue({ one, two }).parties).toMatchObject([
      { id: "one:a", names: { en: "Korea", ko: "한국", ja: "韓国" }, aliases: ["ROK", "South Korea"] },
    ]);
  });
  it("never joins parties because their ids or names are equal", () => {
    const joined = catalogue({
      x: small("one", { a: { name: "A" } }),
      y: small("two", { a: { name: "A" } }),
    });
    expect(joined.parties.map(({ id }) => id)).toEqual(["x:a", "y:a"]);
  });
  it("resolves references into another dataset, and leaves those to others", () => {
    const one = small("one", { a: { name: "A" } });
    const two = small(
      "two",
      { b: { name: "B", sameAs: "one:a" } },
      { commitments: { c: { title: "C", party: "b", domain: "d", related: ["one:c", "elsewhere:c"] } } },
    );
    const joined = catalogue({ first: one, second: two });
    expect(get(joined, "commitment", "second:c").relations.map(({ to }) => to)).toEqual([
      "first:c",
      "elsewhere:c",
    ]);
    expect(joined.parties.map(({ id }) => id)).toEqual(["first:a"]);
  });
  it("has the titles of its datasets, in every language that one of them has", () => {
    const { title } = catalogue({
      x: small("one", { a: { name: "A" } }, { title: { en: "Rivers", de: "Flüsse" } }),
      y: small("two", { a: { name: "A" } }, { title: { en: "Council" } }),
    });
    expect(title).toEqual({ en: "Rivers · Council", de: "Flüsse · Council" });
  });
  it("keeps the day until which each of its datasets was reviewed", () => {
    expect([...reviewsOf(both)]).toEqual([
      ["apec", jpKrUs.reviewedThrough],
      ["camp", campDavid.reviewedThrough],
    ]);
    expect(reviewsOf(jpKrUs).size).toBe(0);
  });
  it("keeps the version of each of its datasets that has one", () => {
    const of = (id: string, version: string | null): Dataset => ({ ...small(id, { [id]: id }), version });
    expect([...versionsOf(catalogue({ a: of("a", "1.2.0"), b: of("b", null), c: of("c", "2") }))]).toEqual([
      ["a", "1.2.0"],
      ["c", "2"],
    ]);
    expect(versionsOf(of("a", "1.2.0")).size).toBe(0);
  });
  it("is reviewed through the earliest day of its datasets", () => {
    expect(both.reviewedThrough).toBe([jpKrUs.reviewedThrough, campDavid.reviewedThrough].toSorted()[0]);
  });
});

describe("replacing ids", () => {
  it("replaces an id wherever a record refers to it", () => {
    const { parties, domains, sources, indicators, events, instruments, commitments } = indexOf(jpKrUs);
    const known = new Set(
      [parties, domains, sources, indicators, events, instruments, commitments].flatMap((map) => [
        ...map.keys(),
      ]),
    );
    for (const id of indexOf(jpKrUs).facts.keys()) known.add(id);
    const old: string[] = [];
    const walk = (value: unknown, path: readonly string[]): void => {
      if (typeof value === "string" && known.has(value)) old.push(path.join("."));
      if (typeof value === "object" && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    };
    walk(
      mapIds(jpKrUs, (_, id) => `new:${id}`),
      [],
    );
    // Words that happen to be ids as well: identifiers, titles, codes, keys of criteria.
    expect(
      old.filter(
        (path) =>
          !/identifiers|title|names|aliases|extra|criteria\.\d+\.id|criterion|place|language|measure|unit|kind|^id$/.test(
            path,
          ),
      ),
    ).toEqual([]);
  });
});
