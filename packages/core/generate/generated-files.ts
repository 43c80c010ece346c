/** Every generated file with its text, formatted. A test holds that the committed ones are these. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "oxfmt";
import { jsonSchema, schemaNames } from "../src/model/json-schema.ts";
import { printGuard } from "./print-guard.ts";
import { printReferences } from "./print-references.ts";
import { printShapes } from "./print-shapes.ts";
import { printTypes, printVocabularies } from "./print-types.ts";

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { printWidth } = JSON.parse(readFileSync(at("../../.oxfmtrc.json"), "utf8")) as {
  readonly printWidth: number;
};

export function generatedFiles(): Promise<readonly (readonly [path: string, text: string])[]> {
  const files: readonly (readonly [path: string, text: string])[] = [
    ["src/model/types.ts", printTypes()],
    ["src/model/generated/vocabularies.ts", printVocabularies()],
    ["src/model/generated/shapes.ts", printShapes()],
    ["src/model/generated/guard.ts", printGuard()],
    ["src/model/generated/references.ts", printReferences()],
    ...schemaNames.map((name) => [`schemas/${name}.json`, JSON.stringify(jsonSchema(name))] as const),
  ];
  return Promise.all(
    files.map(async ([path, text]) => [at(path), (await format(path, text, { printWidth })).code] as const),
  );
}
