/** A text in whose numbers no line ends: a word joiner keeps 4万 and 4,438 together, a blank that does not break 4만 and 4,438. */
export function unbrokenNumbers(text: string): string {
  return text
    .replaceAll(/(?<=\d[万億兆])(?=\d)/gu, "\u2060")
    .replaceAll(/(?<=\d[만억조]) (?=\d)/gu, "\u00a0");
}
