import { normalise } from "../input/normalise.ts";
import type { Commitment, Dataset, DatasetInput } from "../model/types.ts";
import type { ExampleLines } from "./rule.ts";

/** A small sound record. The example of each rule is a few lines laid over it. */
const record: DatasetInput = {
  id: "norland",
  title: "What Norland promised",
  language: "en",
  version: "1.0.0",
  licence: "CC-BY-4.0",
  reviewedThrough: "2026-06-30",
  source: "plan",
  sources: {
    plan: {
      kind: "official",
      title: "Transport plan",
      publisher: "Norland Ministry of Transport",
      publisherParty: "norland-transport",
      language: "en",
      url: "https://transport.norland.example/plan",
      archivedUrl: "https://archive.example/plan",
      published: "2024-03-01",
      accessed: "2026-06-01",
      extentRead: "whole",
    },
    report: {
      kind: "official",
      title: "Transport report 2024",
      publisher: "Norland Ministry of Transport",
      publisherParty: "norland-transport",
      language: "en",
      url: "https://transport.norland.example/report-2024",
      archivedUrl: "https://archive.example/report-2024",
      published: "2025-06-15",
      accessed: "2026-06-01",
      extentRead: "whole",
    },
  },
  parties: {
    norland: { name: "Norland", kind: "state", identifiers: { iso3166: "NL" } },
    "norland-transport": { name: "Norland Ministry of Transport", kind: "ministry", partOf: "norland" },
  },
  domains: { transport: "Transport" },
  indicators: {
    ferries: {
      title: "Electric ferries in service",
      unit: "ferries",
      measure: "stock",
      direction: "increase",
      observations: [
        { key: "2023", date: "2023", value: 2, source: "plan" },
        { key: "2024", date: "2024", value: 4, source: "report" },
      ],
    },
  },
  commitments: {
    "ferry-line": {
      title: "Electric ferry line between the islands",
      summary: "The ministry plans an electric ferry line between the two islands.",
      party: "norland-transport",
      domain: "transport",
      madeOn: "2024-03-01",
      firmness: "adopted",
      formallyAnnounced: true,
      statedBy: "norland-transport",
      attribution: "own-statement",
      source: { source: "plan", passage: { exact: "An electric ferry line opens by the end of 2027." } },
      due: "by 2027",
      history: [
        {
          key: "ordered",
          date: "2025-02",
          status: "in-progress",
          text: "Two ferries were ordered.",
          source: "report",
        },
      ],
    },
    "ten-ferries": {
      title: "Ten electric ferries",
      summary: "The ministry plans to have ten electric ferries in service by 2030.",
      party: "norland-transport",
      domain: "transport",
      madeOn: "2024-03-01",
      firmness: "adopted",
      formallyAnnounced: true,
      statedBy: "norland-transport",
      attribution: "own-statement",
      source: { source: "plan", passage: { exact: "Ten electric ferries are in service by 2030." } },
      indicator: "ferries",
      atLeast: 10,
      baseline: "ferries/2023",
      due: "by 2030",
    },
  },
};

/** The example record with some of its lines replaced. */
export function exampleInput(lines: ExampleLines): DatasetInput {
  return laidOver(record, { ...lines, published: null }) as DatasetInput;
}

/** The same as a dataset, with fields of published commitments replaced. */
export function exampleDataset({ published = {}, ...lines }: ExampleLines): Dataset {
  const { dataset } = normalise(exampleInput(lines));
  return {
    ...dataset,
    commitments: dataset.commitments.map((commitment): Commitment => ({
      ...commitment,
      status: "in-progress",
      ...published[commitment.id],
    })),
  };
}

/** Fields replace fields at any depth, lists replace lists, and null takes out (as a JSON merge patch, RFC 7396). */
function laidOver(whole: unknown, lines: unknown): unknown {
  if (!isFields(lines)) return lines;
  const merged: Record<string, unknown> = isFields(whole) ? { ...whole } : {};
  for (const [name, value] of Object.entries(lines))
    if (value === null) delete merged[name];
    else merged[name] = laidOver(merged[name], value);
  return merged;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
