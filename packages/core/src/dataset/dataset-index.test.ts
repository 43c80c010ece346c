import { describe, expect, it } from "vitest";
import { defineDataset } from "../input/define.ts";
import type { Dataset } from "../model/types.ts";
import { DatasetIndex, indexOf } from "./dataset-index.ts";

const dataset: Dataset = defineDataset({
  id: "harbours",
  title: "Harbours",
  source: "plan",
  reviewedThrough: "2025-06-30",
  sources: {
    plan: { url: "https://example.org/plan", published: "2020-01-10" },
    month: { url: "https://example.org/month", published: "2022-07" },
    undated: { url: "https://example.org/undated", accessed: "2023-03-01" },
    unknown: { url: "https://example.org/unknown" },
  },
  parties: {
    state: { name: "State" },
    ministry: { name: "Ministry", partOf: "state" },
    office: { name: "Office", partOf: "ministry" },
    league: { name: "League", members: ["state"] },
  },
  domains: { sea: { name: "Sea" }, ports: { name: "Ports", partOf: "sea" } },
  indicators: {
    berths: {
      title: "Berths",
      dimensions: ["party", "kind"],
      observations: [
        { date: "2021", value: 3, dimensions: { party: "state", kind: "deep" } },
        { date: "2021", value: 4, dimensions: { party: "state", kind: "small" } },
        { date: "2021", value: 5, dimensions: { party: "league", kind: "deep" } },
      ],
    },
  },
  commitments: {
    dredge: {
      title: "Dredge",
      party: "state",
      domain: "ports",
      criteria: {
        start: "The work starts",
        end: "The work ends",
        step: { text: "A step", stage: "interim" },
      },
      history: [
        { key: "a", date: "2021", text: "A plan" },
        { key: "b", date: "2022", text: "Begun", criterion: "start", source: "month" },
        { key: "c", date: "2022", text: "Corrected", corrects: "dredge/b", source: "undated" },
        {
          key: "d",
          date: "2022",
          text: "A step",
          criterion: "step",
          source: { source: "plan", doubtful: true },
        },
      ],
    },
  },
});
const index = indexOf(dataset);
const dredge = index.commitments.get("dredge")!;
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
const fact = (id: string) => index.facts.get(id)!.fact;

describe("the index of a dataset", () => {
  it("is made once for each dataset", () => {
    expect(indexOf(dataset)).toBe(index);
    expect(indexOf({ ...dataset })).not.toBe(index);
  });
  it("finds records and facts by their ids", () => {
    expect(index.parties.get("ministry")).toBe(dataset.parties.find(({ id }) => id === "ministry"));
    expect(index.facts.get("dredge/b")).toMatchObject({ kind: "history", commitment: { id: "dredge" } });
    expect(index.facts.get("nothing")).toBeUndefined();
  });
  it("reads no commitment before a fact is looked up", () => {
    let reads = 0;
    const claims = {
      get: () => {
        reads++;
        return dredge.claims;
      },
    };
    const watched = Object.defineProperty({ ...dredge }, "claims", claims);
    const lazy = new DatasetIndex({ ...dataset, commitments: [watched] });
    expect(lazy.publishedOn(fact("dredge/b"), "latest")).toBe(index.publishedOn(fact("dredge/b"), "latest"));
    expect(reads).toBe(0);
    expect(lazy.facts.get("dredge/made")?.fact).toBe(dredge.claims[0]);
    expect(reads).toBe(1);
  });
  it("lists the corrections, and what corrects a fact", () => {
    expect(ids(index.corrections)).toEqual(["dredge/c"]);
    expect(ids(index.correctorsOf("dredge/b"))).toEqual(["dredge/c"]);
    expect(index.correctorsOf("dredge/c")).toEqual([]);
  });
  it("lists the entries of a criterion: those that name it and, if it is final, those that name none", () => {
    const of = (id: string) =>
      ids(
        index.historyOf(
          dredge,
          dredge.criteria.find((k) => k.id === id)!,
        ),
      );
    expect(of("start")).toEqual(["dredge/a", "dredge/b", "dredge/c"]);
    expect(of("end")).toEqual(["dredge/a", "dredge/c"]);
    expect(of("step")).toEqual(["dredge/d"]);
  });
  it("finds a series by its indicator and dimensions", () => {
    const values = (dimensions: Record<string, string>) =>
      index.observationsOf("berths", dimensions).map((o) => o.value?.min);
    expect(values({}).toSorted()).toEqual([3, 4, 5]);
    expect(values({ party: "state" })).toEqual([3, 4]);
    expect(values({ kind: "deep", party: "state" })).toEqual([3]);
    expect(values({ party: "office" })).toEqual([]);
    expect(index.observationsOf("nothing", {})).toEqual([]);
  });
  it("walks up and down parties and domains", () => {
    expect(index.partyAndAncestors("office")).toEqual(["office", "ministry", "state"]);
    expect(index.partyAndParts("state")).toEqual(["state", "ministry", "office"]);
    expect(index.domainAndAncestors("ports")).toEqual(["ports", "sea"]);
    expect(index.domainAndParts("sea")).toEqual(["sea", "ports"]);
    expect(index.membershipsOf("state")).toEqual(["league"]);
  });
  it("walks a circle of parties once", () => {
    const [a, b] = [dataset.parties[0]!, dataset.parties[1]!];
    const circle = indexOf({
      ...dataset,
      parties: [
        { ...a, partOf: b.id },
        { ...b, partOf: a.id },
      ],
    });
    expect(circle.partyAndAncestors(a.id)).toEqual([a.id, b.id]);
    expect(circle.partyAndParts(a.id)).toEqual([a.id, b.id]);
  });
});

describe("the day from which something is public", () => {
  const day = (iso: string): number =>
    Date.UTC(...(iso.split("-").map((x, i) => Number(x) - (i === 1 ? 1 : 0)) as [number, number, number])) /
    86_400_000;
  it("is that of the source's publication, of which the first or the last possible day counts", () => {
    expect(index.publicationOf("month")).toEqual({ earliest: day("2022-07-01"), latest: day("2022-07-31") });
    expect(index.publishedOn(fact("dredge/b"), "latest")).toBe(day("2022-07-31"));
    expect(index.publishedOn(fact("dredge/b"), "earliest")).toBe(day("2022-07-01"));
  });
  it("is the day on which an undated source was read, else the day through which evidence was looked for", () => {
    expect(index.publicationOf("undated")).toEqual({
      earliest: day("2023-03-01"),
      latest: day("2023-03-01"),
    });
    expect(index.publicationOf("unknown")).toEqual({
      earliest: day("2025-06-30"),
      latest: day("2025-06-30"),
    });
  });
  it("never comes for what only doubtful citations or unknown sources support", () => {
    expect(index.publishedOn(fact("dredge/d"), "latest")).toBe(Infinity);
    expect(index.publicationOf("nothing").earliest).toBe(Infinity);
  });
});
