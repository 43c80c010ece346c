import type { Commitment, Dataset, Fact } from "@policytrack/core";
import type { LoadedRecord } from "../load/load-record.ts";
import { describe, type LocatedIssue, type Path, shorten } from "../load/located-issue.ts";

/** The lists whose ids others cite. */
const lists = [
  "commitments",
  "parties",
  "domains",
  "sources",
  "indicators",
  "events",
  "instruments",
] as const;

/**
 * What a new version of a record breaks for those who cite the earlier one: ids that lead nowhere, ids that mean something else,
 * data that changed under one version number.
 */
export function checkAgainst(
  before: Dataset,
  after: Dataset,
  { placeOf }: Pick<LoadedRecord, "placeOf">,
): readonly LocatedIssue[] {
  const issues: LocatedIssue[] = [];
  const add = (
    level: LocatedIssue["level"],
    rule: string,
    [list, id, field]: readonly [string, string, Path],
    issue: { readonly message: string; readonly found: string; readonly fix: string },
  ): void => {
    const place = placeOf(list, id, field);
    issues.push({
      ...issue,
      found: shorten(issue.found),
      rule,
      level,
      record: id,
      path: [list, id, ...field],
      ...place,
    });
  };

  const redirected = new Set(after.redirects.map(({ from }) => from));
  for (const list of lists) {
    const ids = new Set(after[list].map(({ id }) => id));
    for (const { id } of before[list])
      if (!ids.has(id) && !redirected.has(id))
        add("error", "id-vanished", [list, id, []], {
          message: `The earlier version has this id in ${list}, and nothing says where it went.`,
          found: id,
          fix: `Add a redirect: ${id}: { to: <new id>, since: <day> }, or { since: <day> } where it was withdrawn.`,
        });
  }

  const earlier = new Map(before.commitments.map((one) => [one.id, one]));
  for (const now of after.commitments) {
    const then = earlier.get(now.id);
    if (then === undefined) continue;
    const facts = new Set(factsOf(now).map(({ id }) => id));
    for (const { id } of factsOf(then))
      if (!facts.has(id))
        add("warning", "fact-vanished", ["commitments", now.id, []], {
          message: "The earlier version has a fact of this id.",
          found: id,
          fix: `Give the fact its key again (key: ${id.slice(now.id.length + 1)}), or correct it with a new fact that \`corrects\` it.`,
        });
    if (isMajor(before, after)) continue;
    for (const [what, old, current, field] of meaningsOf(then, now))
      if (old !== current)
        add("warning", "meaning-changed", ["commitments", now.id, field], {
          message: `${what} is another than in the earlier version, under the same id.`,
          found: `${old} before, ${current} now`,
          fix: "Give what means something else an id of its own, or raise the major version.",
        });
  }
  if (!isMajor(before, after)) {
    const indicators = new Map(before.indicators.map((one) => [one.id, one]));
    for (const now of after.indicators) {
      const then = indicators.get(now.id);
      if (then === undefined) continue;
      for (const field of ["unit", "measure", "direction"] as const)
        if (then[field] !== now[field])
          add("warning", "meaning-changed", ["indicators", now.id, [field]], {
            message: `\`${field}\` is another than in the earlier version, under the same id.`,
            found: `${describe(then[field])} before, ${describe(now[field])} now`,
            fix: "Give what is counted otherwise an indicator of its own, or raise the major version.",
          });
    }
  }
  if (
    before.version !== null &&
    before.version === after.version &&
    JSON.stringify(before) !== JSON.stringify(after)
  )
    add("warning", "version-unchanged", ["version", "", []], {
      message: "The data changed, and the version did not.",
      found: after.version ?? "nothing",
      fix: "Raise it: major for ids and meanings, minor for what is new, patch for corrections.",
    });
  return issues;
}

function factsOf(commitment: Commitment): readonly Fact[] {
  return [
    ...commitment.claims,
    ...commitment.history,
    ...commitment.ratings,
    ...commitment.criteria.flatMap(({ terms }) => terms),
  ];
}

/** What a commitment is: who commits, what it is counted as, and which criteria it has. */
function meaningsOf(
  then: Commitment,
  now: Commitment,
): readonly (readonly [what: string, before: string, after: string, field: Path])[] {
  const committing = ({ parties }: Commitment): string =>
    parties
      .filter(({ role }) => role === "commits")
      .map(({ party }) => party)
      .toSorted()
      .join(", ");
  const criteria = ({ criteria: all }: Commitment): string =>
    all
      .map(({ id }) => id)
      .toSorted()
      .join(", ");
  return [
    ["The classification", then.classification, now.classification, ["classification"]],
    ["The list of those who commit", committing(then), committing(now), ["party"]],
    ["The list of criteria", criteria(then), criteria(now), ["criteria"]],
  ];
}

/** Whether the major version was raised, which allows such changes. */
function isMajor(before: Dataset, after: Dataset): boolean {
  const major = ({ version }: Dataset): number => Number(/^\d+/.exec(version ?? "")?.[0] ?? 0);
  return major(after) > major(before);
}
