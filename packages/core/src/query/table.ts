import type { Assessment } from "../assess/assessment.ts";
import { contextOf } from "../assess/assessed-row.ts";
import type { Ids } from "../model/types.ts";
import { unknown, UsageError } from "../errors.ts";
type Cell = string | number | boolean | null;
/** Column names and types of each table: the same in CSV, Parquet and here. `reason` columns say why a cell is null. */
export interface Tables {
  readonly commitments: {
    readonly commitment: string;
    readonly title: string;
    readonly parties: string;
    readonly domains: string;
    readonly status: string;
    readonly timeliness: string;
    readonly due: string | null;
    readonly due_reason: string | null;
    readonly days_to_due: number | null;
    readonly firmness: string | null;
    readonly parts: number;
  };
  readonly verdicts: {
    readonly verdict: string;
    readonly commitment: string;
    readonly criterion: string;
    readonly party: string | null;
    readonly occurrence: string | null;
    readonly stage: string;
    readonly status: string;
    readonly timeliness: string;
    readonly timeliness_certain: boolean;
    readonly timeliness_first: string;
    readonly timeliness_last: string;
    readonly due: string | null;
    readonly latest_due: string | null;
    readonly due_reason: string | null;
    readonly days_to_due: number | null;
  };
  readonly history: {
    readonly fact: string;
    readonly commitment: string;
    readonly criterion: string | null;
    readonly date: string | null;
    readonly status: string | null;
    readonly text: string | null;
    readonly source: string;
    readonly source_title: string;
  };
  readonly values: {
    readonly fact: string;
    readonly verdict: string;
    readonly indicator: string;
    readonly unit: string | null;
    readonly from: string;
    readonly through: string;
    readonly value_min: number | null;
    readonly value_max: number | null;
    readonly target_min: number | null;
    readonly target_max: number | null;
  };
}
const make: { readonly [T in keyof Tables]: (a: Assessment) => readonly Tables[T][] } = {
  commitments: (a) =>
    a.commitments.map((c) => ({
      commitment: c.id,
      title: c.title,
      parties: c.parties.map((p) => p.id).join(" "),
      domains: c.domains.map((d) => d.id).join(" "),
      status: c.status,
      timeliness: c.timeliness,
      due: c.due,
      due_reason: c.dueReason,
      days_to_due: c.daysToDue,
      firmness: c.firmness,
      parts: c.verdicts.length,
    })),
  verdicts: (a) =>
    a.verdicts.map((v) => ({
      verdict: v.id,
      commitment: v.commitmentId,
      criterion: v.criterionId,
      party: v.partyId,
      occurrence: v.occurrence,
      stage: v.stage,
      status: v.status,
      timeliness: v.timeliness,
      timeliness_certain: v.possibleTimeliness.length === 1,
      timeliness_first: v.possibleTimeliness[0],
      timeliness_last: v.possibleTimeliness.at(-1)!,
      due: v.due,
      latest_due: v.latestDue,
      due_reason: v.dueReason,
      days_to_due: v.daysToDue,
    })),
  history: (a) =>
    a.commitments.flatMap((c) =>
      c.history.flatMap((h) =>
        h.sources.map((s) => ({
          fact: h.id,
          commitment: c.id,
          criterion: h.criterionId,
          date: h.date,
          status: h.status,
          text: h.text,
          source: s.id,
          source_title: s.title,
        })),
      ),
    ),
  values: (a) =>
    a.verdicts.flatMap((v) => {
      const t = v.target;
      return t
        ? v.series.map((p) => ({
            fact: p.id,
            verdict: v.id,
            indicator: t.indicator.id,
            unit: t.unit,
            from: p.from,
            through: p.through,
            value_min: p.value.min,
            value_max: p.value.max,
            target_min: t.value.min,
            target_max: t.value.max,
          }))
        : [];
    }),
};
/** Flat rows for analysis: ISO days, numbers as numbers, null where there is nothing. */
export function table<T extends keyof Tables>(assessment: Assessment<Ids>, name: T): readonly Tables[T][] {
  if (!Object.hasOwn(make, name)) throw unknown("unknown-word", "table", name, Object.keys(make));
  if (
    !Array.isArray(assessment?.verdicts) ||
    (assessment.commitments[0] && !contextOf(assessment.commitments[0]))
  )
    throw new UsageError(
      "wrong-argument",
      'table() takes an assessment first: table(assess(dataset), "verdicts").',
    );
  return make[name](assessment);
}
export const toCsv = (rows: readonly Readonly<Record<string, Cell>>[]): string =>
  rows.length
    ? [Object.keys(rows[0]!), ...rows.map((r) => Object.values(r))]
        .map((r) =>
          r
            .map((c) =>
              c === null ? "" : /[",\n]/.test(String(c)) ? `"${String(c).replaceAll('"', '""')}"` : String(c),
            )
            .join(","),
        )
        .join("\n") + "\n"
    : "";
