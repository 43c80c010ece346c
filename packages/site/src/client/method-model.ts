import type { PageData } from "../document.ts";
import type { Model } from "../render-page.ts";
import type { RuleTexts } from "../rules/rule-texts.ts";

/** What the page of rules and methods shows. It is the same on each day, and needs no part of the record. */
export async function methodModel({ site, language }: PageData): Promise<Model> {
  const [{ publishedMethods }, rules] = await Promise.all([
    import("../record/methods.ts"),
    rulesOf(language),
  ]);
  return { kind: "method", methods: publishedMethods.filter(({ id }) => site.methods.includes(id)), rules };
}

async function rulesOf(language: string): Promise<RuleTexts> {
  switch (language) {
    case "ja":
      return (await import("../rules/ja.ts")).ja;
    case "ko":
      return (await import("../rules/ko.ts")).ko;
    default:
      return (await import("../rules/en.ts")).en;
  }
}
