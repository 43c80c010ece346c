import { existsSync, readFileSync } from "node:fs";
import type { Dataset, Ids } from "@policytrack/core";
import { parse } from "@policytrack/core/schema";
import { nordia } from "../../formats/src/record-fixture.ts";

/** A made-up record in three languages that has each kind of promise and each verdict. */
export const small: Dataset<Ids> = nordia;

/** Another record, of a party that both have. */
export const neighbour: Dataset<Ids> = parse({
  id: "neighbour",
  title: "What a neighbour promised",
  language: "en",
  licence: "CC-BY-4.0",
  version: "2.1.0",
  source: "https://example.org/neighbour 2024-01-05",
  reviewedThrough: "2026-01-31",
  parties: {
    north: { name: "Nordia", sameAs: `${nordia.id}:nordia` },
    sea: { name: "League of the sea" },
  },
  domains: { energy: "Energy", fish: "Fishery" },
  commitments: {
    harbour: { title: "Open a harbour", party: "north", domain: "fish", due: "2025" },
    quota: { title: "Keep a quota", party: ["north", "sea"], domain: "fish", due: "2024" },
    ferry: { title: "Run a ferry", party: "sea", domain: "energy" },
  },
} as never) as unknown as Dataset<Ids>;

/** How many commitments the large record has. */
export const largeTotal = 5000;

/** A register: commitments of many parties and domains, some with deadlines, some with reports. Made the same each time. */
export function largeRecord(total: number): Dataset<Ids> {
  const random = randomFrom(7);
  const pick = (n: number): number => Math.floor(random() * n);
  const sources = Object.fromEntries(
    Array.from({ length: 400 }, (_, i) => [`source-${i}`, { title: `Source ${i}`, published: dayOf(i) }]),
  );
  const names = (kind: string, n: number): Readonly<Record<string, { readonly name: string }>> =>
    Object.fromEntries(
      Array.from({ length: n }, (_, i) => [
        `${kind}-${i}`,
        { name: `${titles[i % titles.length]} ${kind} ${i}` },
      ]),
    );
  const commitments = Object.fromEntries(
    Array.from({ length: total }, (_, i) => {
      const due = 2019 + pick(16);
      const reported = pick(400);
      return [
        `promise-${String(i).padStart(5, "0")}`,
        {
          title: `${verbs[pick(verbs.length)]} ${objects[pick(objects.length)]} in ${titles[pick(titles.length)]} ${i}`,
          party: `party-${pick(120)}`,
          domain: `domain-${pick(80)}`,
          firmness: "pledged",
          source: `source-${pick(400)}`,
          ...(pick(3) === 0 ? {} : { due: String(due) }),
          ...(pick(3) === 0
            ? {}
            : {
                history: [
                  {
                    date: dayOf(reported),
                    status: pick(2) === 0 ? "delivered" : "in-progress",
                    text: "A report.",
                    source: `source-${reported}`,
                  },
                ],
              }),
        },
      ];
    }),
  );
  return parse({
    id: "register",
    title: "A register of many promises",
    language: "en",
    licence: "CC0-1.0",
    source: "source-0",
    reviewedThrough: "2026-01-31",
    parties: names("party", 120),
    domains: names("domain", 80),
    sources,
    commitments,
  });
}

/** The record of this repository, where it has been built. */
export function ownRecord(): Dataset<Ids> | null {
  const file = new URL("../../jp-kr-us/dist/data.json", import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Dataset<Ids>) : null;
}

const verbs = ["Build", "Open", "Halve", "Double", "Protect", "Publish", "Repair", "Fund"];
const objects = ["bridges", "schools", "emissions", "clinics", "forests", "budgets", "railways", "harbours"];
const titles = ["Alba", "Borea", "Caria", "Doria", "Elba", "Frisia", "Galia", "Hestia", "Istria", "Juria"];

/** When a source was published. */
function dayOf(source: number): string {
  return `${2018 + (source % 8)}-${two(1 + (source % 12))}-${two(1 + (source % 28))}`;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}

/** A generator of the same numbers each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
