import {
  assess,
  type AssessedCommitment,
  type Assessment,
  filter,
  firmnesses,
  type Ids,
  type Query,
  statuses,
  timelinesses,
} from "@policytrack/core";
import { words, type Words } from "@policytrack/formats/words";
import { choice, type Given, list } from "../command.ts";
import type { Context } from "../context.ts";
import type { LoadedDataset } from "../load/load-dataset.ts";
import { day, dayOf } from "./time-options.ts";

/** The options of every command that assesses: the day, and the evidence. */
export const dayOptions = {
  on: day("the day to assess: 2026-04-30, or today (default: the day through which evidence was reviewed)"),
  evidenceUntil: day("count only evidence published by this day (default: the day assessed)"),
} as const;

/** The options that narrow which commitments are shown. */
export const filterOptions = {
  party: list("id", "only commitments of these parties"),
  domain: list("id", "only commitments of these domains, and of domains below them"),
  instrument: list("id", "only commitments of these instruments"),
  status: list("word", "only commitments that possibly have one of these statuses", [...statuses, "mixed"]),
  timeliness: list("word", "only commitments of which a verdict possibly has one of these words", [
    ...timelinesses,
    "mixed",
  ]),
  firmness: list("word", "only commitments that were promised this firmly", firmnesses),
} as const;

export const languageOption = {
  lang: choice(["en", "ja", "ko"], "en", "the language of the words"),
} as const;

/** A dataset on a day, as the options say. */
export function assessOn(
  { dataset }: LoadedDataset,
  { on, evidenceUntil }: Given<Record<never, never>, typeof dayOptions>,
  { clock }: Pick<Context, "clock">,
): Assessment<Ids> {
  return assess(dataset, {
    ...(on === null ? {} : { on: dayOf(on, clock) }),
    ...(evidenceUntil === null ? {} : { evidenceUntil: dayOf(evidenceUntil, clock) }),
  });
}

/**
 * The commitments that the filters leave; null where no filter is given.
 *
 * @throws {UsageError} for an id that does not exist: it names the nearest.
 */
export function filtered(
  assessment: Assessment<Ids>,
  given: Given<Record<never, never>, typeof filterOptions>,
): readonly AssessedCommitment<Ids>[] | null {
  const { timeliness, status, party, domain, instrument, firmness } = given;
  const query: Record<string, unknown> = {};
  for (const [key, words] of Object.entries({ party, domain, instrument, firmness, possibleStatus: status }))
    if (words.length > 0) query[key] = words;
  if (timeliness.length > 0) query["anyVerdict"] = { possibleTimeliness: timeliness };
  if (Object.keys(query).length === 0) return null;
  // The words come from the command line: those that do not exist were refused, and `filter` refuses ids.
  return filter(assessment.commitments, query as Query<Ids>);
}

/** The words of a language. */
export function wordsOf({ lang }: Given<Record<never, never>, typeof languageOption>): Words {
  return words(lang);
}
