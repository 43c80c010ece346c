import { type Dataset, followRedirects } from "@policytrack/core";
import { findIssues, rules } from "@policytrack/core/schema";
import { writtenAt } from "../load/lint-issues.ts";
import type { LoadedRecord } from "../load/load-record.ts";
import { type LocatedIssue, shorten } from "../load/located-issue.ts";

/** The rules that compare two versions. */
const comparing = new Set(rules.filter(({ example }) => example.previous !== undefined).map(({ id }) => id));

/** What a new version of a record breaks for those who cite the earlier one. */
export function checkAgainst(
  previous: Dataset,
  dataset: Dataset,
  { placeOf }: Pick<LoadedRecord, "placeOf">,
): readonly LocatedIssue[] {
  // A commitment under another id is still to mean the same.
  return findIssues(dataset, { previous: followRedirects(previous, dataset) })
    .filter(({ rule }) => comparing.has(rule))
    .map((issue): LocatedIssue => {
      const { list, id, field } = writtenAt(dataset, issue.path);
      // What has vanished is written nowhere: its commitment is, if it is a fact of one that is left, or a redirect would be.
      const { record } = issue;
      const isLeft = record !== null && dataset.commitments.some((commitment) => commitment.id === record);
      const vanished = isLeft ? placeOf("commitments", record) : placeOf("redirects", "");
      const place = list === null ? { ...vanished, field: [] } : placeOf(list, id, field);
      return { ...issue, found: shorten(issue.found), ...place };
    });
}
