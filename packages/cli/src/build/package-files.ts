import type { Dataset } from "@policytrack/core";

/** The files of a data package by name: JavaScript with declared types, and the same data as JSON. */
export function packageFiles(dataset: Dataset): ReadonlyMap<string, string> {
  const json = JSON.stringify(dataset);
  return new Map([
    ["index.js", script(json)],
    ["index.d.ts", declarations(dataset)],
    ["data.json", `${json}\n`],
  ]);
}

/** A string handed to JSON.parse opens faster than the same data as an object literal. */
function script(json: string): string {
  return `${generated}
/** @type {(value: any) => any} */
const freeze = (value) => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
};

export const dataset = /* @__PURE__ */ freeze(/* @__PURE__ */ JSON.parse(${JSON.stringify(json)}));
`;
}

/** Ids as unions of literals, so that they complete in an editor and a misspelt one does not compile. */
function declarations(dataset: Dataset): string {
  const unions = [
    ["CommitmentId", dataset.commitments],
    ["PartyId", dataset.parties],
    ["DomainId", dataset.domains],
    ["SourceId", dataset.sources],
    ["IndicatorId", dataset.indicators],
    ["EventId", dataset.events],
  ] as const;
  return `${generated}
import type { Dataset } from "@policytrack/core";

${unions
  .map(([name, records]) =>
    union(
      name,
      records.map(({ id }) => id),
    ),
  )
  .join("\n\n")}

/**
 * ${dataset.title.replaceAll("*/", "* /")}. Version ${dataset.version}, reviewed through ${dataset.reviewedThrough}. Frozen.
 * Ids of commitments in it are CommitmentId; those of parties, sources and the rest are plain strings in it.
 */
export declare const dataset: Dataset<CommitmentId>;
`;
}

function union(name: string, ids: readonly string[]): string {
  return ids.length === 0
    ? `export type ${name} = never;`
    : `export type ${name} =\n${ids.map((id) => `  | ${JSON.stringify(id)}`).join("\n")};`;
}

const generated = "// Made by `policytrack build` from the files in `data/`. Change those, not this.";
