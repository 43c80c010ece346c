import type { CommitmentRow, ItemRow } from "@policytrack/formats/view";

/** Katakana stand as many places after their hiragana. */
const kanaApart = 0x60;

/**
 * As it is searched for: full width as half width, katakana as hiragana, Latin letters without accents, without case, and without the
 * joiners that keep names on one line.
 */
export function foldedText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("\u2060", "")
    .replaceAll(/[ァ-ヶ]/gu, hiraganaOf)
    .replaceAll(/[\u00c0-\u024f\u1e00-\u1eff]/gu, withoutAccents);
}

function hiraganaOf(kana: string): string {
  return String.fromCodePoint((kana.codePointAt(0) as number) - kanaApart);
}

function withoutAccents(letter: string): string {
  return letter.normalize("NFD").slice(0, 1);
}

const rowTexts = new WeakMap<CommitmentRow, string>();
const itemTexts = new WeakMap<ItemRow, string>();

export function textOfRow(row: CommitmentRow): string {
  let text = rowTexts.get(row);
  if (text === undefined) {
    const names = [...row.parties, ...row.domains].map((name) => name.text);
    const { id, title, status, timeliness, due, sentence, alsoCalled } = row;
    const verdicts = row.items.length === 0 ? [timeliness.text] : [];
    text = foldedText(
      [id, title, ...alsoCalled, ...names, status.text, ...verdicts, due.text, sentence.text].join("\n"),
    );
    rowTexts.set(row, text);
  }
  return text;
}

export function textOfItem(item: ItemRow): string {
  let text = itemTexts.get(item);
  if (text === undefined) {
    const { label, timeliness, due, target, status } = item;
    text = foldedText([label, timeliness.text, due.text, target?.target.text ?? "", status.text].join("\n"));
    itemTexts.set(item, text);
  }
  return text;
}
