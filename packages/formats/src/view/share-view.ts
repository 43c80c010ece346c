import { get, type Assessment, type Ids } from "@policytrack/core";
import { checkInWords, UsageError } from "../check-arguments.ts";
import type { Sentence, Word, Words } from "../words.ts";
import { commitmentView } from "./commitment-view.ts";
import { viewContextOf } from "./context.ts";
import { notesOf } from "./report-view.ts";
import type { ReportGroup } from "../words.ts";
import type { ChangesView, CommitmentRow, ViewOptions, WordsView } from "./view.ts";
import { commitmentRow } from "./rows.ts";
import { verdictCounts } from "./verdict-counts.ts";

/** What a link to a commitment shows elsewhere. */
export interface LinkPreview {
  readonly title: string;
  /** What it is and its steps past their date. */
  readonly description: string;
}

/** A badge: the word carries the verdict, colour only repeats it. */
export interface Badge {
  readonly label: string;
  readonly verdict: WordsView<Word>;
  /** The verdicts of its due items, each once, and of which step: "overdue: 5,000 buses by 2025", "not due yet: 30,000 by 2030". */
  readonly parts: readonly WordsView<Word>[];
  readonly group: ReportGroup;
  readonly asOf: Sentence;
}

/** An entry of a feed of changes. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** ISO day. */
  readonly updated: string;
  readonly commitmentId: string;
  readonly factIds: readonly string[];
}

/**
 * The title and description of a link to a commitment.
 *
 * @throws {UsageError} for an id that is not on record on that day, and for an option that does not exist.
 */
export function linkPreview<I extends Ids>(
  assessment: Assessment<I>,
  commitment: I["commitment"],
  options: ViewOptions,
): LinkPreview {
  checkInWords("linkPreview", assessment, options, ["methods"]);
  const { title, sentences } = commitmentView(assessment, commitment, options);
  return { title, description: options.words.paragraph(sentences) };
}

/**
 * The verdict of a commitment in a word.
 *
 * @throws {UsageError} for an id that is not on record on that day, and for an option that does not exist.
 */
export function badge<I extends Ids>(
  assessment: Assessment<I>,
  commitment: I["commitment"],
  options: ViewOptions,
): Badge {
  checkInWords("badge", assessment, options, ["methods"]);
  const context = viewContextOf(assessment as unknown as Assessment<Ids>, options);
  const row = commitmentRow(context, get(context.assessment, "commitment", commitment));
  const [asOf] = notesOf(context) as readonly [Sentence, ...Sentence[]];
  return {
    label: row.title,
    verdict: row.headline,
    parts: verdictParts(context.words, row),
    group: row.group,
    asOf,
  };
}

/**
 * The verdicts of a commitment, each once, with the step that has it or how many due items do: what a badge and a picture show. One
 * verdict is its headline.
 */
export function verdictParts(
  words: Words,
  { headline, items }: Pick<CommitmentRow, "headline" | "items">,
): readonly WordsView<Word>[] {
  const counts = verdictCounts(words, items);
  if (counts.length < 2) return [headline];
  const { colon, countOf } = words.lexicon;
  const isOfSteps = new Set(items.map(({ label }) => label)).size > 1;
  return counts.map(({ possible, text, n, items: [first, ...others] }) => {
    if (n > 1) return { possible, text: countOf(words.count(n), text) };
    const step = isOfSteps && others.length === 0 ? first?.label : undefined;
    return { possible, text: step === undefined ? text : [text, step].join(colon) };
  });
}

/**
 * The changes of verdicts as entries of a feed, dated by the day up to which they were looked at.
 *
 * @throws {UsageError} for what `changesView` did not give.
 */
export function feedEntries(changes: ChangesView): readonly FeedEntry[] {
  if (!Array.isArray((changes as Partial<ChangesView> | null | undefined)?.items))
    throw new UsageError("wrong-argument", "feedEntries() takes what changesView() gives.");
  const { items, to } = changes;
  return items.map(({ id, commitmentId, title, sentence, cause, factIds }) => ({
    id: `${id}@${to.on}`,
    title,
    summary: `${sentence.text} (${cause.text})`,
    updated: to.on,
    commitmentId,
    factIds,
  }));
}
