/** How much input is held at once. More is refused with a message that names the limit. */
export const limits = {
  /** Bytes of one file or of standard input. JavaScript's strings end at half a gigabyte, and their data takes several times that. */
  fileBytes: 256 * 2 ** 20,
  /** Bytes of one YAML file: its places take some hundred times its size. */
  yamlBytes: 32 * 2 ** 20,
  /** Bytes of all parts of a workbook, unpacked. */
  unpackedBytes: 256 * 2 ** 20,
  /** Bytes of a document on the web. Larger ones are saved and read by hand. */
  fetchedBytes: 64 * 2 ** 20,
  /** UTF-16 units of a page of HTML: its elements take a hundred times their size. */
  pageCharacters: 16 * 2 ** 20,
  /** Levels of elements of a page. */
  pageDepth: 500,
  /** Files of one record folder. */
  folderFiles: 200_000,
  /** Levels of lists and maps within one another. */
  depth: 500,
  /** Characters of what was found, as an issue shows it. */
  foundCharacters: 120,
} as const;

/** "256 MiB" */
export function inMebibytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20).toLocaleString("en-GB")} MiB`;
}
