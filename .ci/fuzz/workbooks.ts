/** What must hold for any workbook that is brought back to a record: what it changes is told, and the record stays one that can be read. */
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { changeWorkbook } from "../../packages/cli/src/testing/change-workbook.ts";
import { run } from "../../packages/cli/src/testing/run.ts";
import type { Draw } from "../generate.ts";
import { type Base, baseOf, type Donors, donorsOf, mutateData } from "./mutate-data.ts";
import { mutateZip } from "./mutate-zip.ts";
import { type Outcome, require } from "./outcome.ts";
import { tryLine } from "./try-line.ts";

export interface WorkbookBases {
  readonly bytes: Uint8Array;
  /** The cells of its sheets, by name. */
  readonly sheets: Base;
  readonly donors: Donors;
  /** The record that it is of, which is copied for each try. */
  readonly record: string;
}

type Cells = Record<string, (string | number | boolean | null)[][]>;

export async function workbookBases(record: string, folder: string): Promise<WorkbookBases> {
  await cp(record, path.join(folder, "record"), { recursive: true });
  await run(folder, "export xlsx record --out book.xlsx");
  const bytes = await readFile(path.join(folder, "book.xlsx"));
  const cells: Cells = {};
  await changeWorkbook(bytes, (sheets) => {
    for (const [name, { rows }] of sheets) cells[name] = rows as Cells[string];
  });
  const sheets = baseOf(structuredClone(cells));
  return { bytes, sheets, donors: donorsOf([sheets]), record };
}

export async function tryWorkbook(
  draw: Draw,
  { bytes, sheets, donors, record }: WorkbookBases,
  folder: string,
): Promise<Outcome> {
  const changed = draw.chance(0.4)
    ? mutateZip(draw, bytes)
    : await withCells(bytes, mutateData(draw, sheets, donors));
  const input = { bytes: Buffer.from(changed).toString("base64") };
  await rm(path.join(folder, "record"), { recursive: true, force: true });
  await cp(record, path.join(folder, "record"), { recursive: true });
  await writeFile(path.join(folder, "book.xlsx"), changed);
  const { code, out } = await tryLine(folder, "import book.xlsx --out record", [0, 1, 2], input);
  const made = Number(/: (\d+) changes? made/.exec(out)?.[1] ?? 0);
  if (made === 0) return { accepted: code === 0, input };
  const { out: checked } = await tryLine(folder, "check record --format json", [0, 1], input);
  const { issues } = JSON.parse(checked) as { readonly issues: readonly { readonly rule: string }[] };
  for (const { rule } of issues)
    require(!["yaml", "not-fields", "stray-file", "unfinished-change", "encoding"].includes(
      rule,
    ), `files stay files of a record: ${rule}`, input);
  return { accepted: code === 0, input };
}

/** A cell can hold a text, a number, a truth or nothing; a sheet has rows of cells. */
async function withCells(bytes: Uint8Array, value: unknown): Promise<Uint8Array> {
  const sheets =
    typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  return await changeWorkbook(bytes, (found) => {
    for (const [name, sheet] of found) {
      const rows = sheets[name];
      sheet.rows = (Array.isArray(rows) ? (rows as readonly unknown[]) : []).map((row) =>
        (Array.isArray(row) ? (row as readonly unknown[]) : []).map((cell) =>
          typeof cell === "string" ||
          typeof cell === "boolean" ||
          (typeof cell === "number" && Number.isFinite(cell))
            ? cell
            : null,
        ),
      );
    }
  });
}
