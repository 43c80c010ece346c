import { isoFormsOf } from "@policytrack/core/schema";
import type { Step, StepName } from "./mapping.ts";
import type { Cell } from "./row-table.ts";

/** A repaired cell, or why a step does not fit it. */
export type Repaired =
  | { readonly ok: true; readonly cell: Cell; readonly changed: readonly StepName[] }
  | { readonly ok: false; readonly reason: string };

/**
 * A cell after its steps, in order.
 *
 * @example repairCell("2019-7-10", ["iso-date"]) // { ok: true, cell: "2019-07-10", changed: ["iso-date"] }
 */
export function repairCell(given: Cell, steps: readonly Step[]): Repaired {
  let cell = given;
  const changed: StepName[] = [];
  for (const [at, step] of steps.entries()) {
    if (cell === null) break;
    // The order of day and month is said behind it, by a step that reads all other dates too.
    if (step === "iso-date" && steps.slice(at).some((one) => one === "day-first" || one === "month-first"))
      continue;
    if (typeof step !== "string") {
      cell =
        "split" in step
          ? parted(cell, step.split)
          : step.blank.some((blank) => String(blank) === String(cell))
            ? null
            : cell;
      continue;
    }
    const items: readonly (string | number | boolean)[] = Array.isArray(cell) ? cell : [cell as string];
    const repaired: (string | number)[] = [];
    for (const item of items) {
      const one = repairs[step](item);
      if (one === null)
        return { ok: false, reason: `${JSON.stringify(item)} ${misfitOf(step, String(item))}` };
      repaired.push(one);
    }
    const [first = null] = repaired;
    const after: Cell = Array.isArray(cell) ? repaired : first;
    if (String(after) !== String(cell)) changed.push(step);
    cell = after;
  }
  return { ok: true, cell, changed };
}

const dateSteps: ReadonlySet<Step> = new Set<StepName>(["iso-date", "day-first", "month-first", "excel-day"]);

/** Why a step does not fit, with the step that may. */
function misfitOf(step: StepName, text: string): string {
  if (step === "number" || step === "decimal-point")
    return /^[-+\u2212]?\d[\d.]*(?:,\d+)?\b/.test(text)
      ? "is no number; decimal-comma may read it."
      : misfits[step];
  if (!dateSteps.has(step)) return misfits[step];
  if (step !== "excel-day" && /^\d{5}$/.test(text))
    return "may be a day as spreadsheets count them: excel-day.";
  const [, a, b] = /^(\d{1,2})[/. -](\d{1,2})[/. -]\d{4}$/.exec(text) ?? [];
  if (a === undefined || b === undefined)
    return `${misfits[step]} Texts that state nothing: { blank: [TEXT] }.`;
  const fitting = (["day-first", "month-first"] as const).filter((one) => repairs[one](text) !== null);
  if (fitting.length === 0) return "is a day that there is not.";
  return `can be read with ${fitting.join(" or ")}.`;
}

function parted(cell: Cell, separator: string): Cell {
  if (typeof cell !== "string") return cell;
  const items = cell
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  return items.length === 0 ? null : items;
}

const misfits: Readonly<Record<StepName, string>> = {
  "iso-date": "is no date.",
  "day-first": "is no date.",
  "month-first": "is no date.",
  "excel-day": "is no day as spreadsheets count them.",
  year: "does not have one year in it.",
  number: "is no number.",
  "decimal-point": "is no number.",
  "decimal-comma": "is no number with a decimal comma.",
  percent: "is no percentage.",
  "share-as-percent": "is no share between 0 and 1.",
};

type Given = string | number | boolean;

const repairs: Readonly<Record<StepName, (given: Given) => string | number | null>> = {
  "iso-date": (given) => {
    const text = String(given);
    if (/^\d{4}(?:-\d\d){0,2}$/.test(text)) return text;
    const [, day] = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/.exec(text) ?? [];
    if (day !== undefined) return day;
    const forms = isoFormsOf(text);
    return forms.length === 1 ? (forms[0] ?? null) : null;
  },
  "day-first": (given) => dayOf(given, true),
  "month-first": (given) => dayOf(given, false),
  "excel-day": (given) => {
    const day = Number(given);
    // Day 60 is 29 February 1900, which never was; what comes before it is off by one.
    if (!Number.isFinite(day) || day <= 60 || day > 2_958_465) return null;
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(day) * 86_400_000).toISOString().slice(0, 10);
  },
  year: (given) => {
    const years = new Set(String(given).match(/(?<!\d)\d{4}(?!\d)/g) ?? []);
    const [only] = years;
    return years.size === 1 && only !== undefined ? only : null;
  },
  number: withDecimalPoint,
  "decimal-point": withDecimalPoint,
  "decimal-comma": (given) =>
    typeof given === "number" && Number.isFinite(given)
      ? given
      : numberIn(
          String(given)
            .replace(/(?<=\d)[. \u00A0\u202F'](?=\d{3}(?!\d))/g, "")
            .replace(",", "."),
        ),
  percent: (given) =>
    numberIn(
      String(given)
        .replace(/\s*(?:%|per ?cent)\s*$/i, "")
        .replace(",", "."),
    ),
  "share-as-percent": (given) => {
    const share = Number(given);
    return Number.isFinite(share) && share >= 0 && share <= 1 ? Number((share * 100).toPrecision(12)) : null;
  },
};

function withDecimalPoint(given: Given): number | null {
  return numberIn(String(given).replace(/(?<=\d)[, \u00A0\u202F'](?=\d{3}(?!\d))/g, ""));
}

function numberIn(text: string): number | null {
  const [, digits] = /^\s*([-+\u2212]?\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?:\s*[^\d\s].*)?$/i.exec(text) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits.replace("\u2212", "-"));
  return Number.isFinite(number) ? number : null;
}

function dayOf(given: Given, dayFirst: boolean): string | null {
  const [, a, b, year] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(String(given).trim()) ?? [];
  if (a === undefined || b === undefined || year === undefined)
    return repairs["iso-date"](given) as string | null;
  const [day, month] = dayFirst ? [a, b] : [b, a];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}
