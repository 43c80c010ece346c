import type { LanguageMap } from "../model/types.ts";

/**
 * The text in the first of these languages that there is; else in any.
 *
 * @example text({ en: "South Korea", ja: "韓国" }, "ja", "en") // "韓国"
 */
export function text(map: LanguageMap | null, ...languages: readonly string[]): string {
  if (map === null) return "";
  for (const language of languages) {
    const found = map[language];
    if (found !== undefined) return found;
  }
  return Object.values(map)[0] ?? "";
}
