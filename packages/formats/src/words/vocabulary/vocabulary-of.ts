import type { Locale } from "../locale.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import type { Vocabulary } from "./vocabulary.ts";

const vocabularies: Readonly<Record<Locale, Vocabulary>> = { en, ja, ko };

/** The words of a language. */
export function vocabularyOf(locale: Locale): Vocabulary {
  return vocabularies[locale];
}
