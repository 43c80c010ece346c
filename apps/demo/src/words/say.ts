import type { Localized } from "@policytrack/core";
import { dayInWords, edtfInWords, type Locale } from "@policytrack/formats/words";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { en, type PageWords } from "./en.ts";

/** A language: the page's own words, and how dates and names are said. */
export interface Say {
  readonly locale: Locale;
  readonly page: PageWords;
  /** A name in the language, where the record has it; else in English. */
  readonly name: (names: Localized) => string;
  /** An EDTF date, no more precise than it is. */
  readonly date: (edtf: string | null) => string;
  readonly day: (day: number) => string;
  /** The language that titles and texts of a record are written in; names alone are had in several. */
  readonly written: "en";
}

/** Speaks a language with these words. */
export function sayIn(locale: Locale, page: PageWords): Say {
  return {
    locale,
    page,
    name: (names) => names[locale] ?? names.en,
    date: (edtf) => (edtf === null ? page.undated : edtfInWords(edtf, locale)),
    day: (day) => dayInWords(day, "day", locale),
    written: "en",
  };
}

/** The words of a language other than English; loaded when somebody asks for them. */
export async function loadWords(locale: Locale): Promise<PageWords> {
  switch (locale) {
    case "en":
      return en;
    case "ja":
      return (await import("./ja.ts")).ja;
    case "ko":
      return (await import("./ko.ts")).ko;
    default:
      return locale satisfies never;
  }
}

export const SayContext = createContext<Say>(sayIn("en", en));

/** The language that the page is read in. */
export function useSay(): Say {
  return useContext(SayContext);
}
