import { type FormatHead, formats } from "@policytrack/formats/formats";

/** "jp-kr-us.json", "jp-kr-us-verdicts.csv". The first format of an extension has the plain name, others their id. */
export function downloadName(
  dataset: string,
  { id, extension }: Pick<FormatHead, "id" | "extension">,
): string {
  const first = formats.find((format) => format.extension === extension);
  const isPlain = first === undefined || (first.id === id && !id.startsWith("csv-"));
  return `${dataset}${isPlain ? "" : `-${id.replace(/^csv-/, "")}`}.${extension}`;
}
