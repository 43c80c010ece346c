/** The head of every document: what the page may load is said first. */
export interface Head {
  /** Address of the style sheet, from the root of the page. */
  readonly style: string;
  readonly policy: string;
}

/** What is made beside the page itself. Everything is as known on the last day for which sources were read. */
export interface StaticFiles {
  /** What `#page` shows before, or without, JavaScript. */
  readonly page: string;
  /** The other files, by their path from the root of the page. */
  readonly files: ReadonlyMap<string, string>;
}
