import type { Citation, Dataset } from "@policytrack/core";
import { confidenceInWords } from "@policytrack/formats/words";

/** The sources that are cited, a line each: publisher, date of publication, confidence, address. */
export function sourcesInWords(dataset: Dataset, citations: readonly Citation[]): readonly string[] {
  return citations.map(({ source: id, confidence }) => {
    const source = dataset.sources.find((one) => one.id === id);
    return [
      source?.publisher ?? id,
      source?.published ?? "undated",
      confidenceInWords(confidence),
      ...(source === undefined || source.url === null ? [] : [source.url]),
    ].join(", ");
  });
}
