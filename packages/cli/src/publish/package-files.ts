import { assess, type Dataset, type Ids } from "@policytrack/core";
import { listOfKind } from "@policytrack/core/model";
import { tableFiles } from "./table-files.ts";

const generated = "// Made by `policytrack build` from the YAML files of the record. Change those, not this.";

/**
 * The files of a data package by name: a module with declared types, the data as JSON with the same types, tables as CSV.
 * The same dataset gives the same bytes.
 */
export function packageFiles(dataset: Dataset): ReadonlyMap<string, string> {
  const name = pascalCase(dataset.id);
  return new Map([
    ["data.json", `${JSON.stringify(dataset)}\n`],
    ["data.json.d.ts", jsonDeclarations(name)],
    ["index.d.ts", declarations(dataset, name)],
    ["index.js", script],
    ...tableFiles(assess(dataset)),
  ]);
}

/** The data is read by the runtime or the bundler, which is faster than any literal, and shared with those who import the JSON. */
const script = `${generated}
import data from "./data.json" with { type: "json" };

export const dataset = data;
`;

function jsonDeclarations(name: string): string {
  return `${generated}
import type { Dataset } from "@policytrack/core";
import type { ${name}Ids } from "./index.js";

declare const data: Dataset<${name}Ids>;
export default data;
`;
}

/** Ids as unions of literals, so that they complete in an editor and a misspelt one does not compile. */
function declarations(dataset: Dataset, name: string): string {
  const entries = Object.entries(listOfKind) as [keyof Ids, (typeof listOfKind)[keyof Ids]][];
  const unions = entries.map(([kind, list]) =>
    unionOf(
      `${pascalCase(kind)}Id`,
      dataset[list].map(({ id }) => id),
    ),
  );
  const fields = entries.map(([kind]) => `  readonly ${kind}: ${pascalCase(kind)}Id;`);
  const title = dataset.title[dataset.language] ?? Object.values(dataset.title)[0] ?? dataset.id;
  const version = dataset.version === null ? "" : ` Version ${dataset.version}.`;
  return `${generated}
import type { Dataset, Ids } from "@policytrack/core";

${unions.join("\n\n")}

/** The ids of this dataset, by kind. */
export interface ${name}Ids extends Ids {
${fields.join("\n")}
}

/** ${inComment(title)}.${inComment(version)} Evidence was looked for through ${inComment(dataset.reviewedThrough)}. */
export declare const dataset: Dataset<${name}Ids>;
`;
}

function unionOf(name: string, ids: readonly string[]): string {
  if (ids.length === 0) return `export type ${name} = never;`;
  return `export type ${name} =\n${ids.map((id) => `  | ${JSON.stringify(id)}`).join("\n")};`;
}

/** "jp-kr-us" is JpKrUs. */
function pascalCase(id: string): string {
  const words = id.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^\p{L}/u.test(joined) ? joined : `Record${joined}`;
}

function inComment(text: string): string {
  return text.replaceAll("*/", "* /").replace(/[\r\n]+/g, " ");
}
