import { describe, expect, it } from "vitest";
import { nordia } from "../../../formats/src/record-fixture.ts";
import { buildSite, type SiteOptions } from "../build-site.ts";

const client = ["main.js", "hold-back.js", "site.css", "no-script.css"].map((name) => ({
  path: `assets/${name}`,
  content: "",
}));

const pageOf = (options: Omit<SiteOptions, "client">): string => {
  const page = buildSite(nordia, { client, ...options }).find(({ path }) => path === "404.html");
  return [...(page?.content ?? [])].join("");
};
const addressesOf = (html: string): readonly string[] =>
  [...html.matchAll(/ (?:href|src)="([^"]*)"/gu)].map(([, address = ""]) => address);

describe("The page for an address that a website does not have", () => {
  const repository = "https://example.org/repository";

  it("has no way that would lead elsewhere from another depth, where the address is known", () => {
    expect(addressesOf(pageOf({ base: "https://example.org/towns", repository }))).toEqual([
      "https://example.org/towns/assets/site.css",
      "https://example.org/towns/index.html",
      "https://example.org/towns/ja/index.html",
      "https://example.org/towns/ko/index.html",
      repository,
    ]);
  });

  it("leads to the folder of the address and to the repository, without a style, where it is not", () => {
    expect(addressesOf(pageOf({ repository }))).toEqual(["./", repository]);
    expect(addressesOf(pageOf({}))).toEqual(["./"]);
  });

  it("says so in each language of the record, and is found by no search engine", () => {
    const page = pageOf({});
    expect(page.match(/<section lang="(?:en|ja|ko)"><h[12]>/gu)).toHaveLength(3);
    expect(page.match(/<h1>/gu)).toHaveLength(1);
    expect(page).toContain("<title>There is no page at this address · Promises of Nordia and Sudia</title>");
    expect(page).toContain('name="robots" content="noindex"');
    expect(page).not.toContain("<script");
  });
});
