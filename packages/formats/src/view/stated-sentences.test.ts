import { assess, defineDataset, type DatasetInput, type Ids, type Assessment } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { commitmentView } from "../view.ts";
import { en, languages, type Words } from "../words.ts";

const input = {
  id: "ports",
  title: "Ports",
  language: "en",
  reviewedThrough: "2026-04-30",
  source: "statement",
  parties: {
    hafen: { kind: "state", name: "Hafen" },
    strand: { kind: "state", name: "Strand" },
    "strand-ministry": { kind: "ministry", name: "Ministry of Strand", partOf: "strand" },
  },
  sources: {
    statement: {
      title: "Joint statement",
      kind: "official",
      published: "2023-01-01",
      url: "https://example.org/1",
    },
    sheet: {
      title: "Fact sheet",
      kind: "official",
      published: "2023-01-01",
      publisherParty: "hafen",
      url: "https://example.org/2",
    },
    paper: {
      title: "Ports to open",
      kind: "news",
      publisher: "Daily News",
      published: "2023-01-02",
      url: "https://example.org/3",
    },
  },
} as const;

function told(commitment: object, words: Words = en): string {
  const dataset = defineDataset({
    ...input,
    commitments: { promise: { title: "Open the port", party: ["hafen", "strand"], ...commitment } },
  } as unknown as DatasetInput);
  const assessment = assess(dataset) as unknown as Assessment<Ids>;
  return words.paragraph(commitmentView(assessment, "promise", { words }).stated);
}

const joint = {
  madeOn: "2023-01-01",
  statedBy: ["hafen", "strand"],
  attribution: "joint-text",
  formallyAnnounced: true,
  source: "statement",
};
const reported = { madeOn: "2023-01-01", attribution: "reported", source: "paper" };

describe("Who stated a promise", () => {
  it("is told with the text of several, and with the source of the deadline", () => {
    expect(told({ ...joint, due: "by 2024" })).toBe(
      "Hafen and Strand stated it in a joint text (“Joint statement”). It was formally announced. The deadline comes from the same source.",
    );
  });

  it("tells whose the deadline is, where it stands in another official text", () => {
    expect(
      told({ ...joint, criteria: { open: { text: "It opens.", due: "by 2024", source: "sheet" } } }),
    ).toMatch(/Hafen named the deadline \(“Fact sheet”\)\.$/);
  });

  it("names nobody for a deadline that stands in the news", () => {
    expect(
      told({ ...joint, criteria: { open: { text: "It opens.", due: "by 2024", source: "paper" } } }),
    ).toMatch(/The deadline comes from Daily News\.$/);
  });

  it("tells who of those that commit did not state it; a ministry speaks for its state", () => {
    expect(told({ ...joint, statedBy: "strand-ministry", attribution: "own-statement" })).toBe(
      "Ministry of Strand stated it directly (“Joint statement”). Hafen is not on record as stating it. It was formally announced.".replace(
        /^Ministry/,
        "The Ministry",
      ),
    );
  });

  it("tells where a report names nobody", () => {
    expect(told(reported)).toBe(
      "Daily News reported it without naming who said so. Hafen and Strand are not on record as stating it.",
    );
  });

  it("tells what a report says that somebody stated", () => {
    expect(told({ ...reported, statedBy: "hafen" })).toMatch(
      /^Hafen stated it, as Daily News reports\. Strand is not/,
    );
  });

  it("names the publisher of an official text that has a long title", () => {
    const long = {
      ...input.sources.sheet,
      title: "Fact sheet ".repeat(9).trim(),
      publisher: "Office of Hafen",
    };
    const dataset = defineDataset({
      ...input,
      sources: { ...input.sources, sheet: long },
      commitments: {
        promise: {
          title: "Open it",
          party: "hafen",
          ...joint,
          statedBy: "hafen",
          attribution: "own-statement",
          source: "sheet",
        },
      },
    } as unknown as DatasetInput);
    const assessment = assess(dataset) as unknown as Assessment<Ids>;
    const [said] = commitmentView(assessment, "promise", { words: en }).stated;
    expect(said?.text).toBe("Hafen stated it directly (Office of Hafen).");
  });

  it("says once what one party said several times", () => {
    const own = { date: "2023-01-02", statedBy: "hafen", attribution: "own-statement", source: "sheet" };
    expect(
      told({ ...reported, party: "hafen", claims: [own, { ...own, date: "2023-01-03", source: "paper" }] }),
    ).toMatch(/^Hafen stated it directly \(“Fact sheet”\)\./);
  });

  it.each(languages)("is a whole text in each language ($tag)", (words) => {
    const text = told({ ...joint, due: "by 2024" }, words);
    expect(text).not.toMatch(/[{}]|undefined/);
    expect(text.endsWith(words.lexicon.stop)).toBe(true);
  });
});
