import type { Dataset } from "@policytrack/core";
import { type Paragraph, printSheet } from "../sheet/print-sheet.ts";
import type { ReviewItem } from "./review-items.ts";
import { type ReviewKind, reviewKinds } from "./review-kinds.ts";

/** From this many on, those that say the same share a paragraph. */
const many = 3;

/**
 * What to look at, for a terminal: each kind with its number.
 *
 * @param on The day of the review, in words.
 * @param width Columns of the terminal; Infinity where it is none.
 */
export function printReview(
  { id, title, version }: Dataset,
  on: string,
  items: readonly ReviewItem[],
  width: number,
): string {
  const kinds = (Object.keys(reviewKinds) as ReviewKind[]).filter((kind) =>
    items.some((item) => item.kind === kind),
  );
  return printSheet(
    {
      title: `${title} (${id} ${version}): what to look at on ${on}`,
      sections:
        kinds.length === 0
          ? [{ heading: "Nothing of what was asked for is to be looked at.", paragraphs: [] }]
          : kinds.map((kind) => {
              const ofKind = items.filter((item) => item.kind === kind);
              return {
                heading: `${reviewKinds[kind]} (${kind}, ${ofKind.length})`,
                paragraphs: paragraphsOf(ofKind, id),
              };
            }),
    },
    width,
  );
}

/** A paragraph for each; where many say the same, one for them all. */
function paragraphsOf(items: readonly ReviewItem[], dataset: string): readonly Paragraph[] {
  const idOf = ({ commitment, source }: ReviewItem): string => commitment ?? source ?? dataset;
  return [...new Set(items.map(({ says }) => says))].flatMap((says): readonly Paragraph[] => {
    const same = items.filter((item) => item.says === says);
    return same.length >= many && same.every(({ url }) => url === null)
      ? [{ text: `${says}: ${same.map(idOf).join(", ")}` }]
      : same.map((item) => ({
          text: `${idOf(item)}: ${says}`,
          under: item.url === null ? [] : [{ text: item.url, whole: true }],
        }));
  });
}
