import type { LocatedIssue } from "../load/located-issue.ts";
import { printPath } from "../load/located-issue.ts";
import { type Line, styled } from "./line.ts";

/** At most so many are printed for people; the rest is counted. */
const most = 200;

/** Issues for a terminal: the place first, so that editors and terminals can open it, then what is wrong and what to do. */
export function printIssues(issues: readonly LocatedIssue[]): readonly Line[] {
  const lines = issues.slice(0, most).flatMap((issue): readonly Line[] => {
    const { level, rule, field, message, found, fix } = issue;
    return [
      [
        styled("bold", printPlace(issue)),
        "  ",
        styled(level === "error" ? "red" : "yellow", level),
        styled("dim", `  ${rule}`),
      ],
      [`  ${field.length === 0 ? "" : `${printPath(field)}: `}${message}`],
      ...(found === "" || found === "nothing" ? [] : [[styled("dim", "  found: "), found] as const]),
      ...(fix === "" ? [] : [[styled("dim", "  fix:   "), fix] as const]),
      "",
    ];
  });
  return issues.length > most ? [...lines, `... and ${issues.length - most} more.`, ""] : lines;
}

/** `data/parties.yaml:3:1` */
export function printPlace({ file, line, column }: LocatedIssue): string {
  return line === null ? file : `${file}:${line}:${column ?? 1}`;
}

/** "2 errors and 1 warning" */
export function countIssues(issues: readonly LocatedIssue[]): string {
  const errors = issues.filter(({ level }) => level === "error").length;
  const warnings = issues.length - errors;
  return [
    ...(errors > 0 ? [plural(errors, "error")] : []),
    ...(warnings > 0 ? [plural(warnings, "warning")] : []),
  ].join(" and ");
}

/** "1 record", "2 records" */
export function plural(n: number, noun: string): string {
  return `${n.toLocaleString("en-GB")} ${n === 1 ? noun : noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}
