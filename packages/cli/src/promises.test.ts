/// <reference types="node" />
import { readFileSync } from "node:fs";
import {
  assess,
  type AssessedCommitment,
  type AssessedCriterion,
  type Assessment,
  compliance,
  type ComplianceRow,
  type Range,
  type Verdict,
} from "@policytrack/core";
import { rules, safeParse } from "@policytrack/core/schema";
import { expect, it } from "vitest";
import { parse } from "yaml";

/** A table of the page, and the record above it. */
interface Example {
  readonly title: string;
  readonly record: object;
  readonly on: string;
  /** The lines of the table as they stand there. */
  readonly table: readonly string[];
}

const range = ({ min, max }: Range): string => {
  if (min === null && max === null) return "not known";
  return min === max ? String(min) : `${min ?? ""}..${max ?? ""}`;
};
const dash = (value: string | number | null | undefined): string => (value == null ? "–" : String(value));

/** What a column says of a verdict. */
const ofVerdict: Readonly<Record<string, (verdict: Verdict) => string>> = {
  verdict: ({ id }) => id,
  due: ({ due, latestDue, dueReason }) =>
    due === null ? dash(dueReason) : due === latestDue ? due : `${due} or ${latestDue}`,
  status: ({ possibleStatus }) => possibleStatus.join(" or "),
  timeliness: ({ possibleTimeliness }) => possibleTimeliness.join(" or "),
  "decided by": ({ decidedBy }) => decidedBy,
  target: ({ target }) => (target === null ? "–" : `${target.comparator} ${range(target.value)}`),
  value: ({ series }) => dash(series.at(-1) === undefined ? null : range(series.at(-1)!.value)),
  "by the first deadline": ({ original }) => dash(original?.possibleTimeliness.join(" or ")),
};
const ofCriterion: Readonly<Record<string, (criterion: AssessedCriterion) => string>> = {
  criterion: ({ id }) => id,
  timeliness: ({ possibleTimeliness }) => possibleTimeliness.join(" or "),
  status: ({ possibleStatus }) => possibleStatus.join(" or "),
  "delivered by": ({ deliveredBy }) => dash(deliveredBy),
  "due so far": ({ tally }) => dash(tally === null ? null : range(tally.due)),
  "on time": ({ tally }) => dash(tally === null ? null : range(tally.onTime)),
  unreported: ({ tally }) => dash(tally === null ? null : range(tally.unreported)),
  "next due": ({ nextDue }) => dash(nextDue?.earliest),
};
const ofMember: Readonly<Record<string, (row: ComplianceRow) => string>> = {
  member: ({ party }) => party,
  full: ({ full }) => String(full),
  partial: ({ partial }) => String(partial),
  none: ({ none }) => String(none),
  unknown: ({ unknown }) => String(unknown),
  score: ({ score }) => dash(score),
};
const ofCommitment: Readonly<Record<string, (commitment: AssessedCommitment) => string>> = {
  commitment: ({ id }) => id,
  ours: ({ possibleStatus }) => possibleStatus.join(" or "),
  theirs: ({ ratings }) => ratings.map(({ scheme, code }) => `${scheme}: ${code}`).join(", "),
  replies: ({ replies }) =>
    dash(
      replies.length === 0
        ? null
        : replies
            .map(
              ({ statedBy, about, text }) => `${statedBy.join(", ")} on ${about.join(", ")}: ${text["en"]}`,
            )
            .join(" "),
    ),
};

/** The rows of a table by its head, whose first column says what they are of. */
function rowsOf(assessment: Assessment, columns: readonly string[]): readonly string[] {
  const write = <T>(
    of: Readonly<Record<string, (row: T) => string>>,
    rows: readonly T[],
  ): readonly string[] =>
    rows.map(
      (row) => `| ${columns.map((column) => of[column]?.(row) ?? `no column ${column}`).join(" | ")} |`,
    );
  switch (columns[0]) {
    case "verdict":
      return write(ofVerdict, assessment.verdicts);
    case "criterion":
      return write(
        ofCriterion,
        assessment.commitments.flatMap(({ criteria }) => criteria),
      );
    case "member":
      return write(ofMember, compliance(assessment.verdicts));
    case "commitment":
      return write(ofCommitment, assessment.commitments);
    default:
      throw new Error(`No table begins with the column ${columns[0]}.`);
  }
}

const plain = (line: string): string => line.replace(/ +/g, " ").replace(/-{3,}/g, "---");
const cells = (line: string): readonly string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Every table of the page, with the record of the block before it laid over the first block. */
function examplesOf(page: string): readonly Example[] {
  const [, head = ""] = /```yaml\n([^`]+)```/.exec(page) ?? [];
  return page
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [title = ""] = section.split("\n");
      const [, block = ""] = /```yaml\n([^`]+)```/.exec(section) ?? [];
      const [base, own] = [parse(head) as object, parse(block) as object];
      return [...section.matchAll(/^On (\d{4}-\d\d-\d\d)[^\n]*:\n\n((?:\|.*\n)+)/gm)].map(
        ([, on = "", table = ""]): Example => ({
          title: `${title}, on ${on}`,
          record: { ...base, ...own },
          on,
          table: table.trim().split("\n"),
        }),
      );
    });
}

const examples = examplesOf(readFileSync(new URL("../../../docs/promises.md", import.meta.url), "utf8"));

it("The page has an example of every kind of promise that it names", () => {
  expect(examples.length).toBeGreaterThanOrEqual(10);
});

it.each(examples.map((example) => [example.title, example] as const))("%s", (_, { record, on, table }) => {
  const read = safeParse(record, { rules });
  expect(read.success ? [] : read.issues).toEqual([]);
  if (!read.success) return;
  const [head = "", , ...rows] = table;
  const expected = rowsOf(
    assess(read.data, { on }),
    cells(head).map((cell) => cell.replaceAll("`", "")),
  );
  expect(rows.map((row) => plain(row).replaceAll("`", ""))).toEqual(expected);
});
