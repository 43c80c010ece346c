/** The languages that verdicts and dates can be said in. */
export const locales = ["en", "ja", "ko"] as const;
export type Locale = (typeof locales)[number];
