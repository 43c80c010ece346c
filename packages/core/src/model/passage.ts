/**
 * Where in a source's text the words stand. The words themselves are not kept: whoever holds the text can find them by
 * the offsets and verify them by the digest.
 */
export interface Passage {
  /** The paragraph the passage begins in, counted from 1: a help for people, the offsets decide. */
  readonly paragraph: number;
  /** Offset of the first character in the whole text, in Unicode code points from 0. */
  readonly start: number;
  /** Offset behind the last character. */
  readonly end: number;
  /** SHA-256 of the words in UTF-8, as 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}
