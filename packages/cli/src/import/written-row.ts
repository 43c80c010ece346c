import { isDeepStrictEqual } from "node:util";
import { parseDue } from "@policytrack/core/schema";
import { shorten } from "../load/located-issue.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** Fields of a criterion's term that a sheet can change. */
const termFields = [
  "due",
  "indicator",
  "atLeast",
  "atMost",
  "moreThan",
  "lessThan",
  "equal",
  "between",
  "reduceBy",
  "increaseBy",
  "baseline",
] as const;

/** Due date and number of the row, or of its criterion. */
export function termOf(row: Fields, key: string): Fields {
  const criterion = fieldsOf(fieldsOf(row["criteria"])[key]);
  const source = key === "main" ? { ...row, ...criterion } : criterion;
  return Object.fromEntries(
    termFields.flatMap((field) => (source[field] === undefined ? [] : [[field, source[field]]])),
  );
}

export function sameTerm(a: Fields, b: Fields): boolean {
  const plain = (term: Fields): unknown => {
    const due =
      typeof term["due"] === "string" || typeof term["due"] === "number"
        ? parseDue(String(term["due"]))
        : term["due"];
    return {
      ...Object.fromEntries(termFields.map((field) => [field, term[field] ?? null])),
      due: due ?? null,
    };
  };
  return isDeepStrictEqual(plain(a), plain(b));
}

export function termText(term: Fields): string {
  const { due } = term;
  const besides = new Set(["due", "indicator", "baseline"]);
  const number = Object.entries(term).find(
    ([field]) => (termFields as readonly string[]).includes(field) && !besides.has(field),
  );
  return [
    String(due ?? "not stated"),
    ...(number === undefined ? [] : [`(${number[0]} ${String(number[1])})`]),
  ].join(" ");
}

export function titleAndParty({ title, party }: Fields): string {
  return JSON.stringify([title, [party].flat()]);
}

/** The addresses that a row names as its sources. */
export function addressOf({ source }: Fields): string | undefined {
  const addresses = [source].flat().filter((one) => typeof one === "string" && /^https?:/.test(one));
  return addresses.length === 0 ? undefined : addresses.join(", ");
}

export function changeText(before: unknown, after: unknown): string {
  return `${valueText(before)} → ${valueText(after)}`;
}

export function valueText(value: unknown): string {
  if (value === undefined) return "nothing";
  return shorten(
    typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value),
  );
}

export function upstreamId(row: Fields, scheme: string): string | null {
  const id = fieldsOf(row["identifiers"])[scheme];
  return typeof id === "string" || typeof id === "number" ? String(id) : null;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
