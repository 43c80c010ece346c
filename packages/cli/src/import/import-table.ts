import type { CommitmentInput, DatasetInput, HistoryInput, Issue } from "@policytrack/core";
import { rules, safeParse } from "@policytrack/core/schema";
import { applyMapping, type Mapped } from "./apply-mapping.ts";
import type { LossReport, RowLoss } from "./loss-report.ts";
import type { Mapping } from "./mapping.ts";
import { columnsOf } from "./mapping-columns.ts";
import { matchColumns } from "./match-columns.ts";
import type { RowTable } from "./row-table.ts";
import { scales } from "./scales.ts";
import type { Snapshot } from "./snapshot.ts";

export interface Imported {
  /** Valid but for what is wrong with its head; commitments that the checks refused are drafts. */
  readonly input: DatasetInput;
  readonly scheme: string;
  readonly fields: ReadonlySet<string>;
  readonly stated: ReadonlyMap<string, HistoryInput>;
  readonly report: LossReport;
  /** What is wrong outside every commitment: nothing can be written then. */
  readonly errors: readonly Issue[];
}

/** Rules about what cannot all be right: a gap, or how something is written, is for `check` to tell. */
const contradicting: ReadonlySet<string> = new Set([
  "baseline-after-due",
  "baseline-contradicts-observation",
  "conflicting-values",
  "due-before-promise",
  "end-weaker-than-interim",
  "interim-after-end",
  "observed-before-begun",
  "source-before-fact",
  "status-before-promise",
  "status-contradicts-number",
  "target-against-direction",
  "target-worse-than-baseline",
  "value-out-of-bounds",
]);

/** Turns a table into a light dataset, and checks it: what is refused becomes a draft, and each issue is told with its row. */
export function importTable(table: RowTable, mapping: Mapping, snapshot: Snapshot): Imported {
  const mapped = applyMapping(matchColumns(table, columnsOf(mapping)), mapping, snapshot, scales);
  const checked = safeParse(mapped.input, { partial: true, rules });
  const refusedIssues = checked.success ? checked.refused.flatMap(({ issues }) => issues) : [];
  const all = checked.success ? [...refusedIssues, ...checked.warnings] : [];
  const refused = new Set(refusedIssues.flatMap((issue) => commitmentOf(issue) ?? []));
  const losses = (issues: readonly Issue[]): readonly RowLoss[] =>
    issues.map((issue) => lossOf(issue, mapped));
  const report: LossReport = {
    ...mapped.report,
    refused: losses(refusedIssues.filter((issue) => commitmentOf(issue) !== null)),
    contradictions: losses(
      all.filter(
        (issue) =>
          contradicting.has(issue.rule) && commitmentOf(issue) !== null && !refusedIssues.includes(issue),
      ),
    ),
  };
  const errors = checked.success
    ? refusedIssues.filter((issue) => commitmentOf(issue) === null)
    : checked.issues;
  const { scheme, fields, stated } = mapped;
  return { input: withDrafts(mapped.input, refused), scheme, fields, stated, report, errors };
}

function commitmentOf({ path }: Issue): string | null {
  return path[0] === "commitments" && typeof path[1] === "string" ? path[1] : null;
}

function lossOf(issue: Issue, { places }: Mapped): RowLoss {
  const commitment = commitmentOf(issue);
  return {
    place: (commitment === null ? undefined : places.get(commitment)) ?? "the sheet",
    commitment,
    column: null,
    value: issue.found,
    reason: `${issue.rule}: ${issue.message}${hintOf(issue)}`,
  };
}

/** Where a mapping declares what a row names. */
function hintOf({ rule, message, found }: Issue): string {
  if (rule !== "reference-missing" || !message.startsWith("There is no indicator")) return "";
  const id = found.replaceAll('"', "");
  return ` Declare it in the mapping: dataset: { indicators: { ${id}: { title: ... } } }, or of columns: indicator: { id: COLUMN, title: COLUMN }.`;
}

function withDrafts(input: DatasetInput, refused: ReadonlySet<string>): DatasetInput {
  if (refused.size === 0) return input;
  const commitments = Object.entries(input.commitments as Readonly<Record<string, CommitmentInput>>);
  return {
    ...input,
    commitments: Object.fromEntries(
      commitments.map(([id, one]) => [id, refused.has(id) ? { ...one, draft: true } : one]),
    ),
  };
}
