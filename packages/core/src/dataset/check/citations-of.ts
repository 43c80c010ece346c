import type { Citation } from "../../model/citation.ts";
import type { DatasetDraft } from "../../model/dataset.ts";
import { factsOf } from "../facts-of.ts";
import type { Problem } from "../problem.ts";

/** A use of a source, and its place. */
interface CitationAt {
  readonly citation: Citation;
  readonly path: Problem["path"];
}

/** Every citation of a dataset: those of facts, of replies and of events. */
export function citationsOf(dataset: DatasetDraft): readonly CitationAt[] {
  return [
    ...factsOf(dataset).map(({ fact, path }) => ({ citations: fact.citations, path })),
    ...dataset.commitments.flatMap(({ replies = [] }, i) =>
      replies.map(({ citations }, j) => ({ citations, path: ["commitments", i, "replies", j] })),
    ),
    ...dataset.events.map(({ citations }, i) => ({ citations, path: ["events", i] })),
  ].flatMap(({ citations, path }) =>
    citations.map((citation, i) => ({ citation, path: [...path, "citations", i] })),
  );
}
