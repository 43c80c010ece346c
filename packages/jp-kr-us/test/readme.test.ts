import { readFileSync } from "node:fs";
import { dataset } from "@policytrack/jp-kr-us";
import { describe, expect, it } from "vitest";
import { markdownTable } from "./markdown-table.ts";
import { publisherCountry } from "./publisher-country.ts";

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const manifest: { version: string; license: string; name: string } = JSON.parse(read("package.json"));

function shares(title: string, groups: readonly string[]): string {
  const byGroup = Map.groupBy(groups, (group) => group);
  const rows = [...byGroup]
    .map(([group, { length }]) => ({ group, length }))
    .toSorted((a, b) => b.length - a.length || (a.group < b.group ? -1 : 1))
    .map(({ group, length }) => [group, `${length}`, `${((100 * length) / groups.length).toFixed(1)} %`]);
  return markdownTable([title, "Sources", "Share"], rows, new Set([1, 2]));
}

const languages = new Intl.DisplayNames("en", { type: "language" });

/** What stands between the markers of the README, from the data. */
const blocks: Readonly<Record<string, string>> = {
  sources: [
    `The ${dataset.sources.length} sources, the article among them:`,
    shares(
      "Language",
      dataset.sources.map(({ language }) => languages.of(language) ?? language),
    ),
    shares("Country of the publisher", dataset.sources.map(publisherCountry)),
    shares(
      "Kind",
      dataset.sources.map(({ kind }) => kind),
    ),
    [
      "The country is given where the publisher is a party of the record, writes in Japanese or Korean (taken for Japan and",
      "South Korea), or has the country in its own name. Otherwise it is unknown: it is not looked up.",
    ].join("\n"),
  ].join("\n\n"),
  citation: [
    `> The policytrack authors: _${dataset.title}_.`,
    `> Data set \`${manifest.name}\`, version ${manifest.version}, reviewed through ${dataset.reviewedThrough}. CC BY 4.0.`,
  ].join("\n"),
};

describe("the field guide", () => {
  it("has the shares of the sources and the citation that the data give", async () => {
    let text = read("README.md");
    for (const [name, block] of Object.entries(blocks)) {
      const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
      const parts = text.split(begin);
      expect([name, parts.length]).toEqual([name, 2]);
      const rest = parts[1]?.split(end) ?? [];
      expect([name, rest.length]).toEqual([name, 2]);
      text = `${parts[0]}${begin}\n\n${block}\n\n${end}${rest[1]}`;
    }
    await expect(text).toMatchFileSnapshot("../README.md");
  });

  it("tells the counts as they are", () => {
    const { commitments } = dataset;
    const ofTier = (tier: string): number => commitments.filter((record) => record.tier === tier).length;
    const counted = ofTier("commitment") + ofTier("scheduled-event");
    expect(read("README.md").replace(/\s+/gu, " ")).toContain(
      `${commitments.length} records, of which ${counted} are counted (${ofTier("commitment")} commitments and two scheduled events)`,
    );
  });

  it("points at files that are there", () => {
    const text = read("README.md");
    const links = [...text.matchAll(/\]\((?<path>[^)#:]+)/gu)].map(({ groups }) => groups?.["path"] ?? "");
    expect(links.length).toBeGreaterThan(5);
    for (const path of links.filter((link) => /\.\w+$/u.test(link))) {
      expect(() => read(path), path).not.toThrow();
    }
  });
});

describe("the citation file", () => {
  it("has the version, title and licence of the package", async () => {
    const text = read("CITATION.cff");
    expect(text).toContain(`\ntitle: ${dataset.title}\n`);
    expect(text).toContain(`\nlicense: ${manifest.license}\n`);
    const current = text.replace(/^version: .*$/mu, `version: ${manifest.version}`);
    await expect(current).toMatchFileSnapshot("../CITATION.cff");
  });
});
