import type { LanguageMap, Method } from "@policytrack/core";
import { en } from "@policytrack/formats/words";
import { agreementWords } from "@policytrack/methods";
import { type Entry, entriesIn } from "./entry.ts";
import { agreementMeanings, figureMeanings } from "./word-meanings.ts";

type Texts = Readonly<Record<string, LanguageMap | undefined>>;

/** Methods of progress with their figures, classes and reasons, in every language, and the words of an agreement of coders. */
export function methodEntries(methods: readonly Method<string>[]): readonly Entry[] {
  const { headings, levels, figures, reasons, title, summary } = agreementWords;
  return [
    ...methods.flatMap(({ id, words, needs, formula }): readonly Entry[] => {
      const name = words?.title["en"] ?? en.method(id);
      const title = words?.title ?? { en: name };
      const text = words?.summary?.["en"] ?? `Method: ${name}`;
      const more = [
        ...(needs.length === 0 ? [] : [{ label: "needs", text: needs.join(", ") }]),
        ...(formula?.lines ?? []).map((line) => ({ label: "formula", text: line })),
      ];
      return [
        ...[...new Set([id, ...Object.values(title)])].map((term): Entry => ({
          term,
          kind: "method of progress",
          text,
          more,
        })),
        ...named(words?.figures, `figure of ${id}`, name),
        ...named(words?.classes, `class of ${id}`, name),
        ...named(words?.reasons, `reason of ${id} for no figures`, name),
      ];
    }),
    ...entriesIn(en.lexicon.noFigures, "reason for no figures"),
    ...entriesIn(figureMeanings, "figure of progress"),
    ...named({ agreement: title }, "title of agreement", summary["en"] ?? ""),
    ...[headings, levels, figures, reasons].flatMap((texts) =>
      named(texts, "word of agreement", "Agreement"),
    ),
    ...entriesIn(agreementMeanings, "word of agreement"),
  ];
}

/** Words of a method's own by their codes and in each language: "Rating by growth: deterioration". */
function named(texts: Texts | undefined, kind: string, of: string): readonly Entry[] {
  return Object.entries(texts ?? {}).flatMap(([code, text]) => {
    const meaning = agreementMeanings[code] ?? `${of}: ${text?.["en"] ?? code}`;
    return [...new Set([code, ...Object.values(text ?? {})])].map((term): Entry => ({
      term,
      kind,
      text: meaning,
      more: [],
    }));
  });
}
