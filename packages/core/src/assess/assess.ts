import { indexOf } from "../dataset/dataset-index.ts";
import { UsageError } from "../errors.ts";
import type { Dataset, Ids } from "../model/types.ts";
import type { AssessedCommitment } from "./assessed-commitment.ts";
import type { Assessment, NotOnRecord } from "./assessment.ts";
import { AssessmentContext } from "./assessment-context.ts";
import { type AssessOptions, readOptions } from "./assess-options.ts";
import { rememberContext } from "./context-of-assessment.ts";
import { rememberedCommitments } from "./remembered-commitments.ts";

/**
 * Where every commitment of a dataset stood on a day.
 *
 * @throws {UsageError} for an option or a day that does not exist, and for what is no dataset of format 2.
 * @example
 * assess(dataset).commitments.length; // 28
 * assess(dataset, { on: "2026-04-30" }).verdicts[0].timeliness; // "no-deadline"
 */
export function assess<I extends Ids>(dataset: Dataset<I>, options: AssessOptions = {}): Assessment<I> {
  requireDataset(dataset, "assess");
  const complete = readOptions(options, dataset.reviewedThrough, "assess");
  const context = new AssessmentContext(indexOf(dataset as unknown as Dataset), complete);

  const remembered = rememberedCommitments(context);
  remembered.begin();
  const commitments: AssessedCommitment[] = [];
  const others: AssessedCommitment[] = [];
  const notOnRecord: NotOnRecord[] = [];
  for (const record of context.index.dataset.commitments) {
    const assessed = remembered.assess(context, record);
    if (typeof assessed === "string") notOnRecord.push({ id: record.id, state: assessed });
    else (record.classification === "commitment" ? commitments : others).push(assessed);
  }
  const assessment = {
    on: complete.on,
    evidenceUntil: complete.evidenceUntil,
    publicationDate: complete.publicationDate,
    beyondReview: complete.on > dataset.reviewedThrough,
    commitments,
    context: others,
    verdicts: commitments.flatMap(({ verdicts }) => verdicts),
    notOnRecord,
  };
  rememberContext(assessment, context);
  Object.defineProperty(assessment, "dataset", { value: dataset });
  return assessment as unknown as Assessment<I>;
}

/** @throws {UsageError} for what is no full dataset. */
export function requireDataset(dataset: unknown, caller: string): asserts dataset is Dataset {
  const { commitments, formatVersion } = (dataset as Partial<Dataset> | null | undefined) ?? {};
  if (!Array.isArray(commitments) || formatVersion !== 2)
    throw new UsageError(
      "wrong-argument",
      `${caller}() takes a dataset of format 2 first. A light input goes through defineDataset() or parse() first.`,
    );
}
