/** What must hold for any file that is imported: it is read or refused in words, and the record that is made passes the check. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { presets } from "../../packages/cli/src/import/presets/index.ts";
import { workbookOf } from "../../packages/cli/src/testing/change-workbook.ts";
import type { Draw } from "../generate.ts";
import { importSamples } from "../import-samples.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import { type Base, baseOf, type Donors, donorsOf, mutateData } from "./mutate-data.ts";
import { mutateMarkup } from "./mutate-markup.ts";
import { mutateZip } from "./mutate-zip.ts";
import { type Outcome } from "./outcome.ts";
import { tryLine } from "./try-line.ts";

/** A file that can be imported, and the preset that reads it. */
interface ImportBase {
  /** With the ending by which it is known. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly preset: string;
  /** What it says, and how it is written, where its structure can be changed as such. */
  readonly data: { readonly base: Base; readonly write: (value: unknown) => string } | null;
}

export interface ImportBases {
  readonly files: readonly ImportBase[];
  readonly mappings: readonly Base[];
  readonly donors: Donors;
}

const quoted = (cell: unknown): string => {
  const text = typeof cell === "object" ? JSON.stringify(cell) : String(cell);
  return `"${text.replaceAll('"', '""')}"`;
};

function toCsv(value: unknown): string {
  const rows = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return rows.map((row) => (Array.isArray(row) ? row : [row]).map(quoted).join(",")).join("\r\n");
}

const toJson = (value: unknown): string => JSON.stringify(value) ?? "";

/** Every cell of samples in commas: the samples quote where they must. */
function cellsOf(text: string): readonly (readonly string[])[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)|([^,]*)(?:,|$)/g)]
        .slice(0, -1)
        .map(([, inQuotes, plain]) => inQuotes?.replaceAll('""', '"') ?? plain ?? ""),
    );
}

/** One file of each kind that is read, for each preset that has one. */
export async function importBases(): Promise<ImportBases> {
  const files: ImportBase[] = [];
  for (const [preset, sample] of Object.entries(importSamples)) {
    const { name, text } = sample(12);
    const add = (file: string, content: string | Uint8Array, data: ImportBase["data"] = null): void => {
      files.push({ name: file, bytes: Buffer.from(content), preset, data });
    };
    if (name.endsWith(".json")) add(name, text, { base: baseOf(JSON.parse(text)), write: toJson });
    else if (!name.endsWith(".csv")) add(name, text);
    else {
      const rows = cellsOf(text);
      const [head = [], ...body] = rows;
      const objects = body.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ""])));
      add(name, text, { base: baseOf(rows), write: toCsv });
      add(name.replace(/csv$/, "tsv"), rows.map((row) => row.join("\t")).join("\n"));
      add(name.replace(/csv$/, "json"), toJson(objects), { base: baseOf(objects), write: toJson });
      add(name.replace(/csv$/, "jsonl"), objects.map(toJson).join("\n"));
      add(name.replace(/csv$/, "xlsx"), await workbookOf("Promises", rows));
    }
  }
  const mappings = [...presets.values()].map(baseOf);
  const data = files.flatMap((file) => (file.data === null ? [] : [file.data.base]));
  return { files, mappings, donors: donorsOf([...data, ...mappings]) };
}

function changed(draw: Draw, { name, bytes, data }: ImportBase, donors: Donors): Uint8Array {
  if (draw.chance(0.05)) return bytes;
  if (name.endsWith(".xlsx") && draw.chance(0.8)) return mutateZip(draw, bytes);
  if (name.endsWith(".xml") && draw.chance(0.7))
    return Buffer.from(mutateMarkup(draw, Buffer.from(bytes).toString()));
  if (data !== null && draw.chance(0.7)) return Buffer.from(data.write(mutateData(draw, data.base, donors)));
  return mutateBytes(draw, bytes);
}

export async function tryImport(
  draw: Draw,
  { files, donors }: ImportBases,
  folder: string,
): Promise<Outcome> {
  const file = draw.pick(files);
  const preset = draw.chance(0.9) ? file.preset : draw.pick([...presets.keys()]);
  return await tryFile(draw, file.name, changed(draw, file, donors), `--preset ${preset}`, folder);
}

/** What must hold for any mapping: it is refused in words, or what it makes of a sheet passes the check. */
export async function tryMapping(
  draw: Draw,
  { files, mappings, donors }: ImportBases,
  folder: string,
): Promise<Outcome> {
  const at = draw.int(0, mappings.length - 1);
  const preset = [...presets.keys()][at];
  const mapping = JSON.stringify(mutateData(draw, mappings[at] as Base, donors));
  const bytes = draw.chance(0.15) ? mutateBytes(draw, Buffer.from(mapping)) : Buffer.from(mapping);
  await writeFile(path.join(folder, "mapping.yaml"), bytes);
  const file = draw.pick(files.filter((one) => one.preset === preset));
  const outcome = await tryFile(draw, file.name, file.bytes, "--mapping mapping.yaml", folder, bytes);
  return outcome;
}

async function tryFile(
  draw: Draw,
  name: string,
  bytes: Uint8Array,
  how: string,
  folder: string,
  mapping: Uint8Array | null = null,
): Promise<Outcome> {
  await writeFile(path.join(folder, name), bytes);
  const input = {
    name,
    how,
    bytes: Buffer.from(bytes).toString("base64"),
    mapping: mapping === null ? null : Buffer.from(mapping).toString("latin1"),
  };
  if (draw.chance(0.3)) await tryLine(folder, `import ${name} --suggest`, [0, 1, 2], input);
  const { code, out } = await tryLine(folder, `import ${name} ${how} --on 2025-03-31`, [0, 1, 2], input);
  if (code !== 0) return { accepted: false, input };
  // A row that cannot be read is a draft, so that what is made is valid.
  await tryLine(folder, "check -", [0], input, out);
  if (draw.chance(0.3)) await tryLine(folder, "report - --on 2025-03-31", [0], input, out);
  return { accepted: true, input };
}
