/** A file of a website. A long one is in pieces; one of bytes is made only when it is read. */
export interface SiteFile {
  /** From the root of the website, with "/". */
  readonly path: string;
  readonly content: string | Iterable<string | Uint8Array>;
}

/** A file that is written as often as it is asked for. */
export function writtenFile(path: string, write: () => Iterable<string | Uint8Array>): SiteFile {
  return { path, content: { [Symbol.iterator]: () => write()[Symbol.iterator]() } };
}
