import type { LocatedIssue } from "../load/located-issue.ts";
import { printPath } from "../load/located-issue.ts";
import { type Line, styled } from "../terminal/line.ts";
import { plural } from "../terminal/plural.ts";

/** At most so many are printed for people; the rest is counted. */
const most = 200;
/** From so many on, warnings of one rule are printed as a list. */
const several = 3;

/**
 * Issues for a terminal: the place first, so that editors and terminals can open it, then what is wrong and what to do. Warnings
 * of one rule that ask for the same are listed together, behind the rest.
 */
export function printIssues(issues: readonly LocatedIssue[]): readonly Line[] {
  const groups = new Map<string, LocatedIssue[]>();
  for (const issue of issues) {
    const key = issue.level === "error" ? "" : `${issue.rule} ${issue.fix}`;
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  const listed = [...groups]
    .filter(([key, group]) => key !== "" && group.length >= several)
    .map(([, group]) => group);
  const isListed = new Set(listed.flat());
  const single = issues.filter((issue) => !isListed.has(issue));
  return [
    ...single.slice(0, most).flatMap(printIssue),
    ...(single.length > most ? [`... and ${single.length - most} more.`, ""] : []),
    ...listed.flatMap(printGroup),
  ];
}

function printIssue(issue: LocatedIssue): readonly Line[] {
  const { found, fix } = issue;
  return [
    [styled("bold", printPlace(issue)), "  ", ...levelAndRule(issue)],
    [`  ${saidOf(issue)}`],
    ...(found === "" || found === "nothing" ? [] : [[styled("dim", "  found: "), found] as const]),
    ...(fix === "" ? [] : [[styled("dim", "  fix:   "), fix] as const]),
    "",
  ];
}

function printGroup(group: readonly LocatedIssue[]): readonly Line[] {
  const [first] = group;
  if (first === undefined) return [];
  return [
    [...levelAndRule(first), styled("dim", ` (${group.length})`)],
    ...group
      .slice(0, most)
      .map((issue): Line => ["  ", styled("bold", printPlace(issue)), `  ${saidOf(issue)}`]),
    ...(group.length > most ? [`  ... and ${group.length - most} more.`] : []),
    [styled("dim", "  fix:   "), first.fix],
    "",
  ];
}

function levelAndRule({ level, rule }: LocatedIssue): readonly ReturnType<typeof styled>[] {
  return [styled(level === "error" ? "red" : "yellow", level), styled("dim", `  ${rule}`)];
}

function saidOf({ field, message }: LocatedIssue): string {
  return `${field.length === 0 ? "" : `${printPath(field)}: `}${message}`;
}

/** `data/parties.yaml:3:1` */
function printPlace({ file, line, column }: LocatedIssue): string {
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
