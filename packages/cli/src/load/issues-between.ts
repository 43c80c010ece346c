import { referenceIssues } from "@policytrack/core";
import type { LoadedRecord } from "./load-record.ts";
import { byPlace, type LocatedIssue, shorten } from "./located-issue.ts";

/** What records that are read together name of one another and is not there: a list for each record. */
export function issuesBetween(records: readonly LoadedRecord[]): readonly (readonly LocatedIssue[])[] {
  const issues = referenceIssues(records.flatMap(({ dataset }) => dataset ?? []));
  return records.map(({ dataset, placeOfWords }) =>
    (dataset === null ? [] : (issues.get(dataset.id) ?? []))
      .map((issue): LocatedIssue => {
        const words = JSON.parse(issue.found) as string;
        const place = placeOfWords(String(issue.path[0]), issue.record ?? "", words);
        return { ...issue, found: shorten(issue.found), ...place };
      })
      .toSorted(byPlace),
  );
}
