import path from "node:path";
import { z } from "zod";
import { CommandError, exitCodes } from "../command-error.ts";
import type { Context } from "../context.ts";
import { decodeUtf8 } from "../load/decode-utf8.ts";
import { DataError } from "../load/load-dataset.ts";
import { printPath } from "../load/located-issue.ts";
import { parseYaml } from "../load/parse-yaml.ts";
import { readRegularFile } from "../load/read-file.ts";

const code = z.union([z.string(), z.number()]).transform(String);

const variableSchema = z
  .strictObject({
    field: z.string().optional().describe("The field or column that it is read from. Default: its name."),
    level: z.enum(["nominal", "ordinal", "interval", "ratio"]).default("nominal"),
    codes: z
      .array(code)
      .min(1)
      .optional()
      .describe("The codes that there are; of an ordinal variable from the lowest to the highest."),
    empty: code
      .optional()
      .describe("The code that an empty cell, null or an empty list stands for. Default: it was not coded."),
    missing: z.array(code).default([]).describe("Codes that count as not coded."),
    separator: z.string().min(1).optional().describe("What stands between the items of a list in one cell."),
  })
  .refine(({ level, codes }) => level !== "ordinal" || codes !== undefined, {
    message: "An ordinal variable names its codes, from the lowest to the highest",
    path: ["codes"],
  });

const sheetsSchema = z.strictObject({
  sheets: z
    .record(
      z.string(),
      z.strictObject({
        title: z.string().optional(),
        rows: z.string().optional().describe("The list of a coding that holds its rows. Default: its name."),
        key: z.string().describe("The field or column that names the unit."),
        note: z.string().optional().describe("The field or column in which coders wrote their doubts."),
        variables: z.record(z.string(), variableSchema),
      }),
    )
    .refine((sheets) => Object.keys(sheets).length > 0, "There is no sheet"),
});

/** What coders filled in: sheets, and the variables of each. */
export type CodingSheets = z.infer<typeof sheetsSchema>["sheets"];
export type CodingSheet = CodingSheets[string];
export type CodingVariable = CodingSheet["variables"][string];

/**
 * Reads the description of coding sheets, YAML or JSON.
 *
 * @throws {DataError | CommandError} with the line of every fault.
 */
export async function readSheets(file: string, { fs, cwd }: Context): Promise<CodingSheets> {
  const decoded = decodeUtf8(await readRegularFile(fs, path.resolve(cwd, file), file), file);
  if (!decoded.ok) throw new DataError([decoded.issue]);
  // JSON is YAML too.
  const parsed = parseYaml(decoded.text, file);
  if (parsed.issues.length > 0) throw new DataError(parsed.issues);
  const result = sheetsSchema.safeParse(parsed.value);
  if (result.success) return result.data.sheets;
  const { issues } = result.error;
  const places = parsed.locate(issues.map((issue) => issue.path as (string | number)[]));
  throw new CommandError(
    [
      `${file} does not describe coding sheets.`,
      ...issues.map(({ path: at, message }, i) => {
        const line = places[i] === null || places[i] === undefined ? "" : `:${places[i].line}`;
        const field = printPath(at as (string | number)[]);
        return `  ${file}${line}: ${field === "" ? "" : `${field}: `}${message}.`;
      }),
    ].join("\n"),
    exitCodes.data,
  );
}
