import { isCounted } from "@policytrack/core";
import { factsOf } from "@policytrack/core/schema";
import { dataset } from "@policytrack/jp-kr-us";
import { describe, expect, it } from "vitest";
import { extractedRecords, type FindingUse, findings } from "./findings.ts";
import { markdownTable } from "./markdown-table.ts";

const facts = factsOf(dataset);
const byId = new Map(dataset.commitments.map((commitment) => [commitment.id as string, commitment]));
const sourceIds = new Set(dataset.sources.map(({ id }) => id));

const cites = (sources: readonly string[]) => (cited: { citations: readonly { source: string }[] }) =>
  cited.citations.some(({ source }) => sources.includes(source));
const factsCiting = (sources: readonly string[]) => facts.filter(({ fact }) => cites(sources)(fact));
const eventsCiting = (sources: readonly string[]) => dataset.events.filter(cites(sources));

/** The place of an ambiguity in its record, from 1; 0 where none has the words. */
function ambiguityAt(record: string, words: string): number {
  return (byId.get(record)?.ambiguities ?? []).findIndex((text) => text.includes(words)) + 1;
}

/** The records that use a finding: in a fact, in a series that one of their targets is read from, or in an ambiguity. */
function usersOf({ sources, ambiguities = {} }: FindingUse): ReadonlySet<string> {
  const owners = new Set(factsCiting(sources).map(({ owner }) => owner));
  const reading = dataset.commitments.filter(({ targets }) =>
    targets.some(({ indicator }) => owners.has(indicator)),
  );
  return new Set([
    ...owners,
    ...reading.map(({ id }) => id),
    ...Object.keys(ambiguities),
    ...eventsCiting(sources).map(({ id }) => id),
  ]);
}

const code = (text: string): string => `\`${text}\``;
const list = (texts: readonly string[]): string => (texts.length === 0 ? "" : texts.map(code).join(", "));

function recordsTable(): string {
  const rows = extractedRecords.map((id, i) => {
    const commitment = byId.get(id);
    if (commitment === undefined) return [`${i + 1}`, `${code(id)} is missing`];
    const own = facts.filter(({ owner }) => owner === id);
    const paragraphs = own.flatMap(({ fact }) =>
      fact.citations.flatMap(({ passages = [] }) => passages.map(({ paragraph }) => paragraph)),
    );
    const count = (name: string): string => `${own.filter(({ list }) => list === name).length}`;
    return [
      `${i + 1}`,
      `[${code(id)}](data/commitments/${id}.yaml)`,
      [...new Set(paragraphs)].toSorted((a, b) => a - b).join(", "),
      commitment.tier,
      isCounted(commitment) ? "yes" : "no",
      commitment.partOf === undefined ? "" : code(commitment.partOf),
      `${commitment.criteria.length}`,
      count("standing"),
      count("deadlines"),
      count("targets"),
      count("history"),
      `${commitment.ambiguities.length}`,
    ];
  });
  const header = ["Record", "Place", "Paragraphs", "Tier", "Counted", "Part of"];
  const counts = ["Criteria", "Standing", "Deadlines", "Targets", "History", "Ambiguities"];
  return markdownTable([...header, ...counts], rows, new Set([0, 6, 7, 8, 9, 10, 11]));
}

function findingsTable(): string {
  const rows = Object.entries(findings).map(([id, use]) => [
    id,
    list(use.sources),
    list(factsCiting(use.sources).map(({ fact }) => fact.id)),
    list(eventsCiting(use.sources).map((event) => event.id)),
    Object.entries(use.ambiguities ?? {})
      .map(([record, words]) => `${code(record)} (${ambiguityAt(record, words)})`)
      .join(", "),
    [
      ...(use.why === undefined ? [] : [use.why]),
      ...Object.entries(use.notIn ?? {}).map(([record, reason]) => `${code(record)}: ${reason}`),
    ].join(" "),
  ]);
  return markdownTable(["Finding", "Sources", "Facts", "Events", "Ambiguities", "Not used, and why"], rows);
}

describe("the coverage of the record", () => {
  it("gives every record of the extraction its place", () => {
    expect(extractedRecords).toHaveLength(34);
    expect([...byId.keys()].toSorted()).toEqual(extractedRecords.toSorted());
  });

  it("has every finding, by its number", () => {
    const numbers = Array.from({ length: 69 }, (_, i) => `F${String(i + 1).padStart(2, "0")}`);
    expect(Object.keys(findings)).toEqual(numbers);
  });

  it("names sources that exist, and every source but the article", () => {
    const used = Object.values(findings).flatMap(({ sources }) => sources);
    expect(used.filter((source) => !sourceIds.has(source))).toEqual([]);
    expect([...sourceIds].filter((source) => !used.includes(source))).toEqual(["article-2023-11"]);
  });

  it("uses every finding, or says why not", () => {
    const idle = Object.entries(findings).filter(([, { sources, why }]) => {
      const uses = factsCiting(sources).length + eventsCiting(sources).length;
      return (uses === 0) !== (why !== undefined);
    });
    expect(idle).toEqual([]);
  });

  it("finds every ambiguity by its words", () => {
    const lost = Object.entries(findings).flatMap(([id, { ambiguities = {} }]) =>
      Object.entries(ambiguities).flatMap(([record, words]) =>
        ambiguityAt(record, words) === 0 ? [`${id} ${record}: ${words}`] : [],
      ),
    );
    expect(lost).toEqual([]);
  });

  it("uses a finding in every record that it is about, or says why not", () => {
    const wrong = Object.entries(findings).flatMap(([id, use]) => {
      const users = usersOf(use);
      return use.about.flatMap((record) => {
        const excused = use.why !== undefined || use.notIn?.[record] !== undefined;
        const used = users.has(record);
        if (used && use.notIn?.[record] !== undefined) return [`${id} is used in ${record} after all`];
        return used || excused || eventsCiting(use.sources).length > 0 ? [] : [`${id} is not in ${record}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it("reads as committed", async () => {
    const page = `# What became of every record and every finding

Generated from the data and from \`test/findings.ts\` by \`test/coverage.test.ts\`; not edited by hand.

## The records of the extraction

The place of each of the ${extractedRecords.length} records, the paragraphs of the article that its passages point at, and how many facts and notes it has.

${recordsTable()}

## The findings of the evidence

Where each of the ${Object.keys(findings).length} findings is used. A number in brackets is the place of the ambiguity in its record.

${findingsTable()}
`;
    await expect(page).toMatchFileSnapshot("../coverage.md");
  });
});
