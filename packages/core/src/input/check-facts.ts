import { spanOf } from "@policytrack/edtf";
import type { DatasetIndex } from "../dataset/dataset-index.ts";
import { isOf } from "../dataset/distinct-facts.ts";
import { isDate } from "../model/formats.ts";
import type { Citation, Commitment, Range, Term } from "../model/types.ts";
import { forEachFact, pathOfFact } from "./id-table.ts";
import type { NewIssue, Place } from "./issue-log.ts";

type Report = (path: Place, rule: NewIssue["rule"], message: string, found: unknown, fix: string) => void;

/** Checks what holds within each observation and event: facts are of it, passages and ranges have an order. */
export function checkFacts({ dataset }: DatasetIndex, issue: Report): void {
  for (let i = 0; i < dataset.observations.length; i++) {
    const { id, indicator, citations, value } = dataset.observations[i]!;
    if (!isOf(id, indicator)) tellOwner(id, indicator, ["observations", i], issue);
    if (!passagesAreRight(citations)) tellPassages(citations, ["observations", i], issue);
    tellRange(value, () => ["observations", i, "value"], issue);
  }
  for (let i = 0; i < dataset.events.length; i++) {
    const { citations } = dataset.events[i]!;
    if (!passagesAreRight(citations)) tellPassages(citations, ["events", i], issue);
  }
}

/** The same within a commitment, at a position; and its criteria differ. */
export function checkCommitment(
  commitment: Commitment,
  i: number,
  events: ReadonlyMap<string, unknown>,
  issue: Report,
): void {
  const { id: owner, claims, criteria, history, madeOn } = commitment;
  const { date: claimed } = claims[0];
  if (madeOn !== claimed)
    issue(
      ["commitments", i, "madeOn"],
      "made-on-differs",
      `The first claim is ${claimed === null ? "without a date" : `of ${claimed}`}.`,
      madeOn,
      claimed === null ? "Write null, or date the claim." : `Write ${claimed}, or correct the claim.`,
    );
  forEachFact(commitment, ({ id, citations }, list, position, term) => {
    if (isOf(id, owner) && passagesAreRight(citations)) return;
    const path = pathOfFact(i, list, position, term);
    if (!isOf(id, owner)) tellOwner(id, owner, path, issue);
    tellPassages(citations, path, issue);
  });
  for (let j = 0; j < history.length; j++) {
    const { occurrence } = history[j]!;
    if (occurrence !== null && !isDate(occurrence) && !events.has(occurrence))
      issue(
        ["commitments", i, "history", j, "occurrence"],
        "reference-missing",
        `\`${occurrence}\` is neither a period nor an event.`,
        occurrence,
        "Write the period, like 2024, or the id of an event.",
      );
  }
  const keys = criteria.length > 1 ? new Set<string>() : null;
  for (let j = 0; j < criteria.length; j++) {
    const { id, terms } = criteria[j]!;
    if (keys?.has(id) === true)
      issue(
        ["commitments", i, "criteria", j, "id"],
        "id-taken",
        `The criterion \`${id}\` is there twice.`,
        id,
        "Give one of the two another id.",
      );
    keys?.add(id);
    for (let k = 0; k < terms.length; k++)
      checkTerm(terms[k]!, () => ["commitments", i, "criteria", j, "terms", k], issue);
  }
  if (criteria.length > 0 && criteria.every(({ stage }) => stage === "interim"))
    issue(
      ["commitments", i, "criteria"],
      "no-final-criterion",
      "All criteria are interim.",
      undefined,
      "Leave `stage` out of the last one.",
    );
}

function checkTerm({ due, target }: Term, path: () => Place, issue: Report): void {
  if (target !== null) {
    tellRange(target.value, () => [...path(), "target", "value"], issue);
    tellRange(target.baseline?.value ?? null, () => [...path(), "target", "baseline", "value"], issue);
  }
  if (
    due?.kind === "date" &&
    (due.timing === "throughout" || due.timing === "total") &&
    spanOf(due.date).earliest === -Infinity
  )
    issue(
      [...path(), "due"],
      "total-without-first-day",
      `What is to hold ${due.timing === "total" ? "in total" : "throughout"} has no first day.`,
      due.date,
      `Write the first day: \`${due.timing} 2024/2030\`.`,
    );
}

function tellOwner(id: string, owner: string, path: Place, issue: Report): void {
  issue(
    [...path, "id"],
    "id-of-another-record",
    `The id \`${id}\` does not begin with \`${owner}/\`.`,
    id,
    `Write \`${owner}/<key>\`.`,
  );
}

function passagesAreRight(citations: readonly Citation[]): boolean {
  for (let i = 0; i < citations.length; i++) {
    const { passages } = citations[i]!;
    for (let j = 0; j < passages.length; j++) {
      const { position } = passages[j]!;
      if (position !== null && position.start >= position.end) return false;
    }
  }
  return true;
}

function tellPassages(citations: readonly Citation[], path: Place, issue: Report): void {
  for (const [i, citation] of citations.entries())
    for (const [j, { position }] of citation.passages.entries())
      if (position !== null && position.start >= position.end)
        issue(
          [...path, "citations", i, "passages", j, "position"],
          "not-a-passage",
          "This passage does not end behind its start.",
          `${position.start}-${position.end}`,
          "Correct the two numbers.",
        );
}

function tellRange(range: Range | null, path: () => Place, issue: Report): void {
  if (range === null) return;
  if (range.min === null && range.max === null)
    issue(path(), "not-a-range", "This range has no end.", undefined, "Write one number at least.");
  else if (range.min !== null && range.max !== null && range.min > range.max)
    issue(
      path(),
      "not-a-range",
      "The lower end is above the upper end.",
      `${range.min}..${range.max}`,
      "Swap the two.",
    );
}
