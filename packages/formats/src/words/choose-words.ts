import { shown, UsageError } from "../check-arguments.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import type { Words } from "./make-words.ts";

/** Every language that there is, in the order in which they are offered. */
export const languages: readonly Words[] = /* @__PURE__ */ Object.freeze([en, ja, ko]);

/**
 * The first of the wanted languages that there is, else English. It loads all of them: a page in one language imports that one.
 *
 * @param wanted BCP 47 tags: `navigator.languages`.
 * @throws {UsageError} for what is no text.
 * @example
 * words("ko-KR").tag; // "ko"
 * words(["fr", "ja"]).tag; // "ja"
 * words("tlh").tag; // "en"
 */
export function words(wanted: string | readonly string[]): Words {
  const tags: readonly unknown[] = [wanted].flat();
  if (!tags.every((tag) => typeof tag === "string"))
    throw new UsageError(
      "wrong-argument",
      `words(): ${shown(wanted)} is no tag of a language. Give one like "ko", or a list of them.`,
    );
  for (const tag of tags) {
    const [language] = tag.toLowerCase().split(/[-_]/);
    const found = languages.find((one) => one.tag === language);
    if (found !== undefined) return found;
  }
  return en;
}
