import type { LocatedIssue } from "../load/located-issue.ts";
import { printPath } from "../load/located-issue.ts";
import { type Line, styled } from "../terminal/line.ts";
import { plural } from "../terminal/plural.ts";

/** At most so many are printed for people; the rest is counted. */
const most = 200;
/** From so many on, warnings of one rule are printed as a list. */
const several = 3;
/** Of what is told once for many, so many are named. */
const mostAlike = 8;

/**
 * Issues for a terminal: the place first, so that editors and terminals can open it, then what is wrong and what to do. Warnings
 * of one rule that ask for the same are listed together, behind the rest.
 */
export function printIssues(issues: readonly LocatedIssue[]): readonly Line[] {
  const groups = groupsBy(issues, (issue) => (issue.level === "error" ? "" : `${issue.rule} ${issue.fix}`));
  const listed = groups.filter(([first, ...more]) => first.level !== "error" && more.length + 1 >= several);
  const isListed = new Set(listed.flat());
  const single = issues.filter((issue) => !isListed.has(issue));
  return [
    ...single.slice(0, most).flatMap(printIssue),
    ...(single.length > most ? [`... and ${single.length - most} more.`, ""] : []),
    ...listed.flatMap(printGroup),
  ];
}

type Group = readonly [LocatedIssue, ...LocatedIssue[]];

function groupsBy(issues: readonly LocatedIssue[], keyOf: (issue: LocatedIssue) => string): readonly Group[] {
  const groups = new Map<string, [LocatedIssue, ...LocatedIssue[]]>();
  for (const issue of issues) {
    const key = keyOf(issue);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return [...groups.values()];
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

function printGroup(group: Group): readonly Line[] {
  const lines = groupsBy(group, ({ file, message }) => JSON.stringify([file, message])).flatMap((alike) =>
    alike.length < several
      ? alike.map((issue): Line => ["  ", styled("bold", printPlace(issue)), `  ${saidOf(issue)}`])
      : printAlike(alike),
  );
  return [
    [...levelAndRule(group[0]), styled("dim", ` (${group.length})`)],
    ...lines.slice(0, most),
    ...(lines.length > most ? [`  ... and ${lines.length - most} more.`] : []),
    [styled("dim", "  fix:   "), group[0].fix],
    "",
  ];
}

/** What a file says many times over is told once, with the lines and records that it is about. */
function printAlike(alike: Group): readonly Line[] {
  const [first, ...others] = alike;
  const isOfOne = alike.every(({ record }) => record === first.record);
  const named = ({ line, field, record }: LocatedIssue): string =>
    [line, isOfOne ? printPath(field) : record].filter((one) => one !== null && one !== "").join(" ");
  const shown = others.slice(0, mostAlike - 1).map(named);
  const more = alike.length - 1 - shown.length;
  const [, ...rest] = named(first).split(" ");
  const places = [rest.join(" "), ...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
  return [`  ${first.message} (${alike.length})`, ["    ", styled("bold", printPlace(first)), ` ${places}`]];
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
