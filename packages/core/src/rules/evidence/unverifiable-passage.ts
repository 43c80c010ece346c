import { defineRule, type RuleText } from "../rule.ts";

export const unverifiablePassage = defineRule({
  id: "unverifiable-passage",
  level: "warning",
  fix: "Add the quotation, or its SHA-256 where the licence forbids quoting. `policytrack cite` writes both.",
  check: {
    citation({ passages }, { report }) {
      for (const [i, { quote, sha256, position, locator }] of passages.entries())
        if (quote === null && sha256 === null)
          report({
            path: ["passages", i],
            message: "This passage has neither the words nor a digest of them.",
            found: position ?? locator,
          });
    },
  },
});

export const aboutUnverifiablePassage = (): RuleText => ({
  asks: "A passage has the words of the source, or their digest.",
  why: "A position alone cannot be checked: texts are edited, and one more line end moves everything.",
  example: {
    wrong: { commitments: { "ferry-line": { source: { source: "plan", passage: "100-160" } } } },
    right: {
      commitments: { "ferry-line": { source: { source: "plan", passage: "100-160 a58e861e70165df6" } } },
    },
  },
});
