import type { FormatHead } from "@policytrack/formats/formats";

/** Formats that hold text in words: one file a language. The others are the same in all. */
const inWords = new Set(["icalendar", "atom", "markdown", "bibtex", "csl"]);

export function isInWords(format: string): boolean {
  return inWords.has(format);
}

/** "jp-kr-us.json", "jp-kr-us-verdicts.csv" */
export function downloadName(
  dataset: string,
  { id, extension }: Pick<FormatHead, "id" | "extension">,
): string {
  const own = id.startsWith("csv-") ? `-${id.slice("csv-".length)}` : id === "codebook" ? "-codebook" : "";
  return `${dataset}${own}.${extension}`;
}
