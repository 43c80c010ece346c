import type * as z from "zod";
import { authoredModels } from "../authored/authored-models.ts";
import { recordFiles } from "../authored/record-file.ts";
import type { Models } from "./meanings.ts";
import { modelTable } from "./model-table.ts";

/**
 * The codebook as a curator needs it who writes the files of a record: a table a file, then one for each thing that they are
 * made of, with the fields as they are written. For the README of a record, under a heading of the second level.
 *
 * @example
 * fieldGuide(); // "### `data/dataset.yaml`\n\n| field | meaning | values | right | wrong |\n..."
 */
export function fieldGuide(): string {
  const { models, meaningsOf } = authoredModels();
  const names = new Map<z.core.$ZodType, string>();
  for (const [name, variants] of models) for (const one of variants) names.set(one, name);
  const files = Object.values(recordFiles);
  const ofFiles = new Set<keyof Models>(files.map(({ holds }) => holds));
  return [
    ...files.map(({ path, holds, isMap }) =>
      [
        `### \`data/${path}\``,
        isMap ? "A map from ids; each has:" : oneOf(path),
        modelTable(models.get(holds) ?? [], meaningsOf(holds), names),
      ].join("\n\n"),
    ),
    ...[...models]
      .filter(([name]) => !ofFiles.has(name))
      .map(([name, variants]) => `### ${name}\n\n${modelTable(variants, meaningsOf(name), names)}`),
  ].join("\n\n");
}

function oneOf(path: string): string {
  return path.includes("<id>") ? "The name of the file is its id; it has:" : "It has:";
}
