import type { ChangesView } from "@policytrack/formats/view";
import type { Words } from "@policytrack/formats/words";
import type { Paragraph, Sheet } from "../terminal/sheet.ts";

/** What changed, as a text: the answer, then each item with the facts that caused it, then what else differs. */
export function changesSheet(changes: ChangesView, title: string, words: Words): Sheet {
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
  const byCommitment = new Map<string, (typeof changes.fields)[number][]>();
  for (const change of changes.fields) {
    const commitment = `${change.title} (${change.commitmentId})`;
    byCommitment.set(commitment, [...(byCommitment.get(commitment) ?? []), change]);
  }
  const nothing = changes.items.length === 0 && changes.fields.length === 0;
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
      paragraphs: [...byCommitment].map(([commitment, fields]) => ({
        text: commitment,
        under: fields.map(({ field, before, after }) => ({
          text: `${field.text}${colon}${before ?? text.notOnRecord} → ${after ?? text.notOnRecord}`,
        })),
      })),
    },
  ];
  return { title, sections: sections.filter(({ paragraphs }) => paragraphs.length > 0) };
}
