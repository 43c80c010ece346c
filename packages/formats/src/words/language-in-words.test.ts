import { describe, expect, it } from "vitest";
import { languageInWords } from "./language-in-words.ts";
import { locales } from "./locale.ts";

describe("languageInWords", () => {
  it("says what its examples say", () => {
    expect(languageInWords("ja")).toBe("Japanese");
    expect(languageInWords("ja", "ja")).toBe("日本語");
    expect(languageInWords("ko", "ko")).toBe("한국어");
  });

  it("names each language in each", () => {
    const names = locales.map((locale) => locales.map((language) => languageInWords(language, locale)));
    expect(names).toEqual([
      ["English", "Japanese", "Korean"],
      ["英語", "日本語", "韓国語"],
      ["영어", "일본어", "한국어"],
    ]);
  });

  it("leaves what is no tag as it is", () => {
    expect(languageInWords("no tag", "ja")).toBe("no tag");
  });
});
