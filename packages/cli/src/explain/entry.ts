/** What goes by a word. */
export interface Entry {
  /** As it is written: a code, a rule, a column, an option, or words on screen. */
  readonly term: string;
  /** What kind of thing it is: "code of Status". */
  readonly kind: string;
  readonly text: string;
  readonly more: readonly { readonly label: string; readonly text: string; readonly whole?: boolean }[];
}

/** An entry for each word of a table of meanings. */
export function entriesIn(
  meanings: Readonly<Record<string, string>>,
  kind: string,
  more: Entry["more"] = [],
): readonly Entry[] {
  return Object.entries(meanings).map(([term, text]): Entry => ({ term, kind, text, more }));
}
