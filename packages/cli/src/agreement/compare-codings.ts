import { type Agreement, agreementOf, type CodedValue, type MeasurementLevel } from "@policytrack/methods";
import type { Coding } from "./read-coding.ts";
import type { CodingSheets } from "./sheets.ts";

export interface Disagreement {
  readonly unit: string;
  /** In the order of the coders; null where one did not code it. */
  readonly codes: readonly (CodedValue | null)[];
  /** What each wrote as a doubt. */
  readonly notes: readonly string[];
}

export interface VariableAgreement extends Agreement {
  readonly variable: string;
  readonly level: MeasurementLevel;
  readonly disagreements: readonly Disagreement[];
}

export interface SheetAgreement {
  readonly sheet: string;
  readonly title: string;
  /** How many units each coder coded. */
  readonly coded: readonly number[];
  readonly variables: readonly VariableAgreement[];
}

export interface CodingComparison {
  readonly coders: readonly { readonly name: string; readonly file: string }[];
  readonly resamples: number;
  readonly seed: number;
  readonly sheets: readonly SheetAgreement[];
}

/** How far codings agree, by sheet and variable, with everything on which they do not. */
export function compareCodings(
  codings: readonly Coding[],
  sheets: CodingSheets,
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): CodingComparison {
  return {
    coders: nameCoders(codings),
    resamples,
    seed,
    sheets: Object.entries(sheets).map(([sheet, { title = sheet, variables }]) => {
      const rows = codings.map((coding) => coding.sheets.get(sheet) ?? new Map<string, never>());
      const units = [...new Set(rows.flatMap((one) => [...one.keys()]))].toSorted(byNumber);
      return {
        sheet,
        title,
        coded: rows.map(({ size }) => size),
        variables: Object.entries(variables).map(([variable, { level, codes: order }]) => {
          const coded = units.map((unit) => ({
            unit,
            codes: rows.map((one) => one.get(unit)?.codes.get(variable) ?? null),
            notes: rows.map((one) => one.get(unit)?.note ?? ""),
          }));
          return {
            variable,
            level,
            ...agreementOf(
              coded.map(({ codes }) => codes),
              { level, resamples, seed, ...(level === "ordinal" && order !== undefined ? { order } : {}) },
            ),
            disagreements: coded.filter(
              ({ codes }) => new Set(codes.filter((code) => code !== null)).size > 1,
            ),
          };
        }),
      };
    }),
  };
}

/** By the coder's own name, or by the file where two have the same. */
function nameCoders(codings: readonly Coding[]): CodingComparison["coders"] {
  const isTold = new Set(codings.map(({ coder }) => coder)).size === codings.length;
  return codings.map(({ coder, file }) => ({ name: isTold ? coder : file, file }));
}

/** Units in the order of their numbers: 2 before 10 before A. */
function byNumber(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
