/** A file of a website. A long one is in pieces. */
export interface SiteFile {
  /** From the root of the website, with "/". */
  readonly path: string;
  readonly content: string | Iterable<string>;
}
