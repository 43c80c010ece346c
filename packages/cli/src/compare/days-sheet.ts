import { type AssessmentChange, commitmentOf, type Dataset, type FactId } from "@policytrack/core";
import { beyondReview } from "../report/beyond-review.ts";
import { sourcesInWords } from "../report/sources-in-words.ts";
import type { Paragraph, Section, Sheet } from "../sheet/print-sheet.ts";
import type { DayComparison, ToldFact } from "./compare-days.ts";
import { verdictChangeInWords } from "./verdict-change-in-words.ts";

/** What changed from one day to another: a section for each commitment. */
export function daysSheet(dataset: Dataset, comparison: DayComparison): Sheet {
  return {
    title: `${dataset.title} (${dataset.id} ${dataset.version})`,
    sections: [
      {
        heading: daysInWords(comparison),
        paragraphs: summaryOf(dataset, comparison).map((text) => ({ text })),
      },
      ...sectionsOf(dataset, comparison),
    ],
  };
}

function daysInWords({ from, to }: DayComparison): string {
  const known =
    from.knownBy === to.knownBy
      ? `both as known by ${from.knownBy}`
      : from.knownBy === from.on && to.knownBy === to.on
        ? "each as known on its day"
        : `as known by ${from.knownBy} and by ${to.knownBy}`;
  return `From ${from.on} to ${to.on}, ${known}`;
}

function summaryOf(dataset: Dataset, { changes, to }: DayComparison): readonly string[] {
  const changed = new Set(changes.map(({ id }) => id)).size;
  const all = dataset.commitments.length;
  return [
    changed === 0 ? "Nothing changed." : `Commitments that changed: ${changed} of ${all}.`,
    ...beyondReview(dataset, to.on),
  ];
}

function sectionsOf(dataset: Dataset, { changes, facts }: DayComparison): readonly Section[] {
  const told = new Map(facts.map((fact) => [fact.id, fact]));
  const sections: { readonly heading: string; readonly paragraphs: Paragraph[] }[] = [];
  for (const [i, change] of changes.entries()) {
    const [last, next] = [changes[i - 1], changes[i + 1]];
    if (last?.id !== change.id)
      sections.push({ heading: `${commitmentOf(dataset, change.id).title} (${change.id})`, paragraphs: [] });
    // Changes of one commitment that rest on the same facts stand together, and the facts once, below the last of them.
    const shared = next?.id === change.id && next.facts.join(" ") === change.facts.join(" ");
    sections.at(-1)?.paragraphs.push({
      text: verdictChangeInWords(dataset, change),
      ...(shared ? {} : { under: reasonsOf(dataset, told, change) }),
    });
  }
  return sections;
}

function reasonsOf(
  dataset: Dataset,
  told: ReadonlyMap<FactId, ToldFact>,
  { facts, byTimeAlone }: AssessmentChange,
): readonly Paragraph[] {
  if (byTimeAlone) return [{ text: "by time alone: no fact of it came in or went out" }];
  return facts
    .flatMap((id) => told.get(id) ?? [])
    .map(({ id, kind, date, citations }) => ({
      text: `${kind} ${id}, ${date ?? "undated"}`,
      // An id that is cut in two cannot be looked for.
      whole: true,
      under: sourcesInWords(dataset, citations).map((text) => ({ text, whole: true })),
    }));
}
