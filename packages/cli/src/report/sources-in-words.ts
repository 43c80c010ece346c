import type { Dataset, Fact, Known } from "@policytrack/core";
import { confidenceInWords } from "@policytrack/formats/words";

/** The sources of a fact that were out, a line each: publisher, date of publication, confidence, address. */
export function sourcesInWords(
  dataset: Dataset,
  known: Known,
  fact: Pick<Fact, "citations">,
): readonly string[] {
  return known.citationsOf(fact).map(({ source: id, confidence }) => {
    const source = dataset.sources.find((one) => one.id === id);
    return [
      source?.publisher ?? id,
      source?.published ?? "undated",
      confidenceInWords(confidence),
      ...(source === undefined || source.url === null ? [] : [source.url]),
    ].join(", ");
  });
}
