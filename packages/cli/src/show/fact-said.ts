import type { Fact } from "@policytrack/core";
import { edtfInWords } from "@policytrack/formats/words";
import type { Paragraph } from "../sheet/print-sheet.ts";
import type { Cite } from "./cite.ts";
import type { KnownFact } from "./commitment-view.ts";

/**
 * A fact in one line with what it rests on under it: its date, what it says, its key.
 *
 * @param did What was done on the date, where it is not that the fact was so.
 */
export function factSaid(
  { fact, inForce, correctedBy }: KnownFact<Fact>,
  words: string,
  cite: Cite,
  did?: string,
): Paragraph {
  const date = fact.date === null ? "date not known" : edtfInWords(fact.date);
  return {
    text:
      did === undefined ? `${date}: ${words} (${keyOf(fact)})` : `${words}, ${did} ${date} (${keyOf(fact)})`,
    under: [
      ...correctedBy.map(({ id, why }) => ({
        text: `Corrected by ${id}${why === null ? "" : `: ${why}`}`,
      })),
      ...(inForce || correctedBy.length > 0
        ? []
        : [
            { text: "It goes into no verdict: what was out by then bears it out with low confidence alone." },
          ]),
      ...(fact.corrects === undefined ? [] : [{ text: `It corrects ${fact.corrects}.` }]),
      ...(fact.why === undefined ? [] : [{ text: `Note: ${fact.why}` }]),
      ...fact.citations.flatMap(cite),
    ],
  };
}

function keyOf({ id }: Pick<Fact, "id">): string {
  return id.slice(id.indexOf("/") + 1);
}
