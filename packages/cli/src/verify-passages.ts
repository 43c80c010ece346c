import { createHash } from "node:crypto";
import { factsOf } from "@policytrack/core/schema";
import type { Citation, Dataset, Passage } from "@policytrack/core";

/** What came of holding a text against the passages that point into it. */
export interface Verification {
  /** Id of the source the text is; null if it is none that the dataset has a digest of. */
  readonly source: string | null;
  /** How many passages point into it. */
  readonly passages: number;
  /** Those whose words are not where they should be, with where they are cited. */
  readonly wrong: readonly { readonly cited: string; readonly passage: Passage; readonly why: string }[];
}

/**
 * Holds a text against every passage of a dataset that points into it. Which source it is, its SHA-256 tells.
 *
 * @param bytes The text in UTF-8, as it was when the digest was taken. Offsets count code points; paragraphs are parted by
 *   blank lines.
 */
export function verifyPassages(dataset: Dataset, bytes: Uint8Array): Verification {
  const digest = sha256(bytes);
  const source = dataset.sources.find((candidate) => candidate.sha256 === digest);
  if (source === undefined) return { source: null, passages: 0, wrong: [] };
  const text = [...new TextDecoder().decode(bytes)];
  const cited = [
    ...factsOf(dataset).map(({ fact }) => ({ by: fact.id, citations: fact.citations })),
    ...dataset.events.map(({ id, citations }) => ({ by: id, citations })),
    ...dataset.commitments.flatMap(({ id, replies = [] }) =>
      replies.map(({ citations }) => ({ by: `${id} (reply)`, citations })),
    ),
  ].flatMap(({ by, citations }) => passagesInto(source.id, citations).map((passage) => ({ by, passage })));
  return {
    source: source.id,
    passages: cited.length,
    wrong: cited.flatMap(({ by, passage }) => {
      const why = whyWrong(text, passage);
      return why === null ? [] : [{ cited: by, passage, why }];
    }),
  };
}

function passagesInto(source: string, citations: readonly Citation[]): readonly Passage[] {
  return citations.flatMap((citation) => (citation.source === source ? (citation.passages ?? []) : []));
}

function whyWrong(
  text: readonly string[],
  { start, end, sha256: digest, paragraph }: Passage,
): string | null {
  if (end > text.length) return `ends at ${end}, behind the end of the text at ${text.length}`;
  if (sha256(text.slice(start, end).join("")) !== digest) return "other words stand there";
  const found = text
    .slice(0, start)
    .join("")
    .split(/\n\s*\n/).length;
  return found === paragraph ? null : `stands in paragraph ${found}, not ${paragraph}`;
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
