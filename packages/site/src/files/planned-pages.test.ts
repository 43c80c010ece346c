import { assess, type Dataset, defineDataset, type Ids } from "@policytrack/core";
import { en } from "@policytrack/formats/words";
import { describe, expect, it } from "vitest";
import { nordia } from "../../../formats/src/record-fixture.ts";
import { modelOf } from "../model-of.ts";
import { fileOf } from "../record/addresses.ts";
import { subsetOf } from "../record/subset.ts";
import { plannedPages } from "./planned-pages.ts";

const none = { since: null, ticks: [], marks: [] };

function plansOf(dataset: Dataset<Ids>): ReadonlyMap<string, ReturnType<typeof plannedPages>[number]> {
  const plans = plannedPages({ assessment: assess(dataset), words: en, methods: [] });
  return new Map(plans.map((plan) => [fileOf(plan.page), plan]));
}

describe("A planned page", () => {
  it("says the same by the commitments that it names alone as by the whole record", () => {
    const modelFrom = (dataset: Dataset<Ids>, page: Parameters<typeof modelOf>[1]): unknown =>
      modelOf({ assessment: assess(dataset, { on: "2025-06-30" }), words: en, methods: [] }, page, none);
    const others: string[] = [];
    for (const [path, { page, ids }] of plansOf(nordia)) {
      if (ids === null || page.kind === "method") continue;
      const [whole, part] = [nordia, subsetOf(nordia, ids)].map((dataset) =>
        JSON.stringify(modelFrom(dataset, page)),
      );
      if (whole !== part) others.push(path);
    }
    expect(others).toEqual([]);
  });

  it("shows the changes of what is counted on it, of a domain with those of its parts", () => {
    const plans = plansOf(
      defineDataset({
        id: "domains",
        title: "Domains",
        language: "en",
        reviewedThrough: "2024-04-30",
        source: "https://example.org/domains 2024-01-05",
        domains: { energy: "Energy", wind: { name: "Wind", partOf: "energy" } },
        commitments: {
          mills: { title: "Build mills", party: "xx", domain: "wind" },
          grid: { title: "Build a grid", party: "xx", domain: "energy" },
          wish: {
            title: "Wind is wanted",
            classification: "position",
            domain: "wind",
            parties: { involved: "xx" },
          },
        },
      }) as Dataset<Ids>,
    );
    expect(plans.get("domain-energy.html")?.ids?.toSorted()).toEqual(["grid", "mills", "wish"]);
    expect(plans.get("domain-energy.html")?.ticked.toSorted()).toEqual(["grid", "mills"]);
    expect(plans.get("domain-wind.html")?.ticked).toEqual(["mills"]);
    expect(plans.get("index.html")?.ticked).toEqual(["grid", "mills"]);
    expect(plans.get("wish.html")?.ticked).toEqual(["wish"]);
  });
});
