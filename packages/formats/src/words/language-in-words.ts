import type { Locale } from "./locale.ts";
import { remembered } from "./remembered.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * The name of a language; what is not a language tag stays as it is.
 *
 * @param language BCP 47 tag.
 * @example
 * languageInWords("ja"); // "Japanese"
 * languageInWords("ja", "ja"); // "日本語"
 * languageInWords("ko", "ko"); // "한국어"
 */
export function languageInWords(language: string, locale: Locale = "en"): string {
  try {
    return displayNames(vocabularyOf(locale).tag).of(language) ?? language;
  } catch {
    return language;
  }
}

const displayNames = remembered((tag: string) => new Intl.DisplayNames(tag, { type: "language" }));
