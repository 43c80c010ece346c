import type { ChangesView } from "@policytrack/formats/view";
import type { Words } from "@policytrack/formats/words";
import type { Paragraph, Sheet } from "../terminal/sheet.ts";

/** A commitment that has another id in the later version. */
export interface Renamed {
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/** What changed, as a text: the answer, then each item with the facts that caused it, then what else differs. */
export function changesSheet(
  changes: ChangesView,
  renamed: readonly Renamed[],
  title: string,
  words: Words,
): Sheet {
  const { command: text, colon, inBrackets } = words.lexicon;
  // In the order of happening.
  const facts = new Map(changes.facts.toReversed().map((fact, order) => [fact.id, { fact, order }]));
  const causes = (ids: readonly string[]): readonly Paragraph[] =>
    ids
      .flatMap((id) => facts.get(id) ?? [])
      .toSorted((a, b) => a.order - b.order)
      .map(({ fact: { dateText, text: what, status } }) => ({
        text: [dateText, status?.text, what].filter((part) => part !== undefined && part !== "").join(colon),
      }));
  const byCommitment = new Map<string, string[]>();
  const tell = (called: string, id: string, text: string): void => {
    const commitment = `${called} (${id})`;
    byCommitment.set(commitment, [...(byCommitment.get(commitment) ?? []), text]);
  };
  for (const { title: called, from, to } of renamed) tell(called, to, `ID${colon}${from} → ${to}`);
  for (const { title: called, commitmentId, field, before, after } of changes.fields)
    tell(
      called,
      commitmentId,
      `${field.text}${colon}${before ?? text.notOnRecord} → ${after ?? text.notOnRecord}`,
    );
  const nothing = changes.items.length === 0 && byCommitment.size === 0;
  const sections = [
    {
      heading: "",
      paragraphs: nothing
        ? [{ text: text.nothingChanged }]
        : changes.lede.map((sentence) => ({ text: sentence.text })),
    },
    {
      heading: text.changes,
      paragraphs: changes.items.map(({ title: commitment, label, sentence, cause, factIds }) => ({
        text: `${commitment}${inBrackets(label)}`,
        under: [{ text: sentence.text }, { text: cause.text, under: causes(factIds) }],
      })),
    },
    {
      heading: text.commitments,
      paragraphs: [...byCommitment].map(([commitment, told]) => ({
        text: commitment,
        under: told.map((one) => ({ text: one })),
      })),
    },
  ];
  return { title, sections: sections.filter(({ paragraphs }) => paragraphs.length > 0) };
}
