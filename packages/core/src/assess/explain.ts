import type { DaySpan, FactView, Original, SourceView, Verdict } from "./assessment.ts";
import { contextOf } from "./assessed-row.ts";
import { partOf } from "./assessed-verdict.ts";
import type { Ids, Range, Status } from "../model/types.ts";
import { UsageError } from "../errors.ts";
import type { Timeliness } from "../model/words.ts";
/** One rule applied. A closed union: `switch (step.rule)` is checked for completeness. */
export type Step<I extends Ids = Ids> =
  | {
      readonly rule: "due/in-force";
      readonly factIds: readonly string[];
      readonly due: string;
      readonly latestDue: string;
    }
  | {
      readonly rule: "due/none";
      readonly factIds: readonly string[];
      readonly reason: NonNullable<Verdict["dueReason"]>;
    }
  | { readonly rule: "due/replaced"; readonly factIds: readonly string[]; readonly original: Original }
  | {
      readonly rule: "status/latest-report";
      readonly factIds: readonly string[];
      readonly status: Status;
      readonly date: string | null;
      readonly sources: readonly SourceView<I>[];
    }
  | { readonly rule: "status/nothing-on-record"; readonly factIds: readonly [] }
  | {
      readonly rule: "number/compared";
      readonly factIds: readonly string[];
      readonly value: Range;
      readonly target: Range;
      readonly unit: string | null;
      readonly sources: readonly SourceView<I>[];
    }
  | {
      readonly rule: "deadline/stated-missed";
      readonly factIds: readonly string[];
      readonly statedBy: readonly string[];
      readonly sources: readonly SourceView<I>[];
    }
  | {
      readonly rule: "achieved/first";
      readonly factIds: readonly string[];
      readonly achieved: DaySpan;
      readonly regressed: boolean;
      readonly possiblyRegressed: boolean;
    }
  | { readonly rule: "timeliness/certain"; readonly factIds: readonly []; readonly timeliness: Timeliness }
  | {
      readonly rule: "timeliness/dates-allow";
      readonly factIds: readonly [];
      readonly possible: readonly Timeliness[];
    };
export interface Explanation<I extends Ids = Ids> {
  readonly verdictId: string;
  readonly on: string;
  readonly evidenceUntil: string;
  readonly steps: readonly Step<I>[];
}
/** Why a verdict is what it is: the rules in their order, with typed values and the facts that went in. */
export function explain<I extends Ids>(verdict: Verdict<I>): Explanation<I> {
  const ctx = contextOf(verdict);
  if (!ctx || (verdict as { kind: string }).kind !== "verdict")
    throw new UsageError(
      "wrong-argument",
      `explain() takes one verdict: assessment.verdicts[0], or get(assessment, "commitment", id).verdicts[0].${ctx ? " This is a commitment: explain each of its verdicts." : ""}`,
    );
  const part = partOf(verdict)!,
    term = part.term?.id ?? null,
    firstTermId = part.terms[0]?.id ?? null,
    statements = part.history
      .filter((h) => h.statedTimeliness === "missed" && ctx.speaksFor(h, verdict.commitment.record as never))
      .map((h) => ({
        id: h.id,
        date: h.date,
        statedBy: h.statedBy,
        sources: ctx.sourcesOf(h) as readonly SourceView<I>[],
      })),
    report = verdict.history.findLast((h) => h.status !== null),
    point = verdict.series.at(-1),
    target = verdict.target;
  const of = (f: FactView<I>): readonly SourceView<I>[] => f.sources;
  return {
    verdictId: verdict.id,
    on: ctx.options.on,
    evidenceUntil: ctx.options.evidenceUntil,
    steps: [
      verdict.due === null
        ? { rule: "due/none", factIds: term ? [term] : [], reason: verdict.dueReason! }
        : {
            rule: "due/in-force",
            factIds: term ? [term] : [],
            due: verdict.due,
            latestDue: verdict.latestDue!,
          },
      ...(verdict.original
        ? [
            {
              rule: "due/replaced",
              factIds: firstTermId ? [firstTermId] : [],
              original: verdict.original,
            } satisfies Step<I>,
          ]
        : []),
      report
        ? {
            rule: "status/latest-report",
            factIds: [report.id],
            status: report.status!,
            date: report.date,
            sources: of(report),
          }
        : { rule: "status/nothing-on-record", factIds: [] },
      ...(target && point
        ? [
            {
              rule: "number/compared",
              factIds: [point.id, target.id],
              value: point.value,
              target: target.value,
              unit: target.unit,
              sources: of(point),
            } satisfies Step<I>,
          ]
        : []),
      ...statements.map((s): Step<I> => ({
        rule: "deadline/stated-missed",
        factIds: [s.id],
        statedBy: s.statedBy,
        sources: of(s),
      })),
      ...(verdict.achieved
        ? [
            {
              rule: "achieved/first",
              factIds: [],
              achieved: verdict.achieved,
              regressed: verdict.regressed,
              possiblyRegressed: verdict.possiblyRegressed,
            } satisfies Step<I>,
          ]
        : []),
      verdict.timeliness === "uncertain"
        ? { rule: "timeliness/dates-allow", factIds: [], possible: verdict.possibleTimeliness }
        : { rule: "timeliness/certain", factIds: [], timeliness: verdict.timeliness },
    ],
  };
}
