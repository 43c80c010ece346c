import { existsSync, readFileSync } from "node:fs";
import type { Commitment, Dataset, Fact } from "@policytrack/core";
import { parseDataset } from "@policytrack/core/schema";

/** The facts cite this source, published on 2023-11-01, unless another is named. */
const fact = (id: string, date: string | null, source = "announcement"): Fact => ({
  id,
  date,
  citations: [{ source, confidence: "high", read: "whole" }],
});

const commitment = (id: string, overrides: Partial<Commitment> = {}): Commitment => ({
  id,
  tier: "commitment",
  kind: "deliverable",
  title: `The commitment ${id}`,
  summary: "What is promised, in our own words.",
  parties: [{ party: "nordia", role: "commits", basis: "explicit" }],
  domains: ["trade"],
  madeOn: "2023-11-01",
  criteria: [{ id: "done", text: "It is done." }],
  standing: [
    {
      ...fact(`${id}/pledged`, "2023-11-01"),
      standing: "pledged",
      by: ["nordia"],
      via: "own-words",
      announced: "yes",
    },
  ],
  deadlines: [],
  targets: [],
  history: [],
  ambiguities: [],
  reviewedOn: "2024-08-31",
  targetYear: null,
  status: "unknown",
  ...overrides,
});

/**
 * A made-up record of made-up countries, with what formats stumble over: commas, quotes, line ends, semicolons, text that a
 * spreadsheet takes for a formula, letters of many bytes, lists that are empty, dates that are not known, a moved deadline.
 */
export function madeUpDataset(): Dataset {
  return parseDataset({
    id: "nordia-sudia",
    title: "What Nordia, Sudia; and others promised",
    version: "1.2.0",
    formatVersion: 1,
    reviewedThrough: "2024-08-31",
    commitments: [
      commitment("nordia-centre", {
        title: '=HYPERLINK("https://evil.example","A centre, for start-ups")',
        summary: "The first line.\nThe second line; with a backslash \\ and a comma, too.",
        parties: [
          { party: "nordia", role: "commits", basis: "explicit" },
          { party: "sudia", role: "benefits", basis: "inferred" },
        ],
        criteria: [{ id: "opened", text: "It is open." }],
        deadlines: [
          {
            ...fact("nordia-centre/due", "2023-11-01"),
            when: { kind: "date", edtf: "2024-33~", wording: "early" },
          },
          {
            ...fact("nordia-centre/due-moved", "2024-04-02", "statistics-2024"),
            when: { kind: "date", edtf: "../2024-10", wording: "by" },
          },
        ],
        history: [
          { ...fact("nordia-centre/planned", "2023-11-01"), status: "pending" },
          { ...fact("nordia-centre/opened", "2024-05-10", "magazine"), status: "delivered" },
        ],
        targetYear: 2024,
        status: "delivered",
      }),
      commitment("nordia-friendship", {
        title:
          "友好と水素ステーションの整備に関する両国の長い長い長い長い長い約束：우호와 수소 충전소에 관한 두 나라의 긴 약속 🚢🚢🚢",
        tier: "stance",
        kind: "principle",
        criteria: [],
        madeOn: null,
      }),
      commitment("nordia-stations", {
        kind: "target",
        title: "'Quoted' stations",
        targets: [
          {
            ...fact("nordia-stations/by-2030", "2023-11-01"),
            indicator: "stations",
            role: "final",
            comparator: "at-least",
            value: { min: 26_000, max: 30_000 },
            due: {
              kind: "date",
              edtf: "2030",
              wording: "in",
              fiscalYear: { firstMonth: 4, namedAfter: "first" },
            },
            base: { value: { min: 211, max: 211 }, date: "2015", fact: "stations/2015" },
            condition: null,
          },
          {
            ...fact("nordia-stations/more-by-2030", "2024-04-02", "statistics-2024"),
            indicator: "stations",
            role: "final",
            comparator: "at-least",
            value: { min: 30_000, max: 30_000 },
            due: { kind: "date", edtf: "../2030", wording: "by" },
            base: { value: { min: 211, max: 211 }, date: "2015", fact: "stations/2015" },
            condition: "Money is found.",
            replaces: "nordia-stations/by-2030",
          },
        ],
        history: [
          {
            ...fact("nordia-stations/under-way", "2024-04-01", "statistics-2024"),
            status: "in-progress",
            bearing: "fits",
          },
        ],
        targetYear: 2030,
        status: "in-progress",
      }),
      commitment("sudia-memorandum", {
        title: "-1 is where it begins | a memorandum",
        kind: "cooperation",
        parties: [
          { party: "nordia", role: "commits", basis: "explicit" },
          { party: "sudia", role: "commits", basis: "explicit" },
        ],
        domains: ["energy", "trade"],
        criteria: [
          { id: "in-force", text: "It has entered into force." },
          { id: "signed", text: "Both have signed." },
        ],
        standing: [
          {
            ...fact("sudia-memorandum/agreed", "2023-11-26", "communique"),
            standing: "agreed",
            by: ["sudia"],
            via: "joint-text",
            announced: "not-said",
          },
        ],
        deadlines: [
          {
            ...fact("sudia-memorandum/due", "2023-11-26", "communique"),
            when: { kind: "after-event", event: "summit", within: "P6M" },
          },
        ],
        history: [
          {
            ...fact("sudia-memorandum/signed", "2024-03", "magazine"),
            status: "delivered",
            criterion: "signed",
          },
          {
            ...fact("sudia-memorandum/not-ratified", "2024-03-04", "magazine"),
            status: "in-progress",
            criterion: "in-force",
            seen: "2024-06-15",
          },
        ],
        partOf: "nordia-friendship",
        related: ["nordia-centre"],
        ambiguities: ["Whether signing is enough."],
        replies: [
          {
            party: "sudia",
            date: "2024-07",
            text: "It says that it is enough.",
            citations: [
              {
                source: "magazine",
                confidence: "medium",
                read: "part",
                passages: [{ paragraph: 1, start: 0, end: 9, sha256: "0".repeat(64) }],
                says: "It is enough.",
              },
            ],
          },
        ],
        targetYear: 2024,
        status: "in-progress",
      }),
    ],
    parties: [
      {
        id: "league",
        kind: "bloc",
        names: { en: "The Harbour League" },
        members: { parties: ["nordia"], complete: false },
      },
      { id: "nordia", kind: "state", names: { en: "Nordia", ja: "ノルディア" }, aliases: ["Northland"] },
      { id: "sudia", kind: "state", names: { en: "Sudia | the South" }, iso3166: "SD" },
    ],
    domains: [
      { id: "energy", names: { en: "Energy" } },
      { id: "trade", names: { en: "Trade" }, parent: "energy" },
    ],
    sources: [
      source("announcement", "2023-11-01"),
      source("communique", "2023-11-26"),
      { ...source("magazine", "2024-08-02"), url: null },
      source("statistics-2024", "2024-04-02"),
    ],
    indicators: [
      {
        id: "stations",
        title: "Filling stations",
        unit: "stations",
        definition: "Open to the public on the last day.",
        measure: "stock",
        better: "more",
      },
    ],
    observations: [
      { ...fact("stations/2015", "2015"), indicator: "stations", value: { min: 211, max: 211 } },
      {
        ...fact("stations/2023", "2023", "statistics-2024"),
        indicator: "stations",
        value: { min: null, max: 2728.5 },
      },
    ],
    events: [
      {
        id: "summit",
        title: "The summit",
        date: "2023-11-26",
        citations: fact("x/x", null, "communique").citations,
      },
    ],
    redirects: [
      { kind: "split", from: "everything", to: ["nordia-centre", "nordia-stations"], since: "0.3.0" },
      { kind: "moved", from: "nordia-center", to: "nordia-centre", since: "0.2.0" },
      { kind: "withdrawn", from: "rumour", why: "Nobody ever said it.", since: "0.4.0" },
    ],
  });
}

function source(id: string, published: string): Dataset["sources"][number] {
  return {
    id,
    kind: "official",
    publisher: "The Gazette",
    title: null,
    language: "en",
    url: `https://gazette.example/${id}?a=1,2`,
    licence: null,
    published,
  };
}

const built = new URL("../../jp-kr-us/dist/data.json", import.meta.url);

/** The made-up record and, where it has been built, the published one, which cannot be a dependency of this package. */
export function datasetsByName(): readonly (readonly [string, Dataset])[] {
  const madeUp = ["made up", madeUpDataset()] as const;
  return existsSync(built)
    ? [madeUp, ["published", parseDataset(JSON.parse(readFileSync(built, "utf8")))]]
    : [madeUp];
}
