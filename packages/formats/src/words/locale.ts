/** A language that verdicts and dates can be said in. */
export type Locale = "en";

/** The regional form of each that dates and numbers are written in. */
export const regionalForm: Readonly<Record<Locale, string>> = { en: "en-GB" };
