import { nearest } from "../../nearest.ts";
import { formRules } from "../../model/form-rules.ts";
import { defineRule, type RuleText } from "../rule.ts";
import { hostLevelPrefix } from "../evidence/unreliable-hosts.ts";

/** A file full of slips takes no longer than another. */
const mostSuggestions = 50;

export const unknownRule = defineRule({
  id: "unknown-rule",
  level: "warning",
  fix: "Correct the name. `policytrack explain rules` lists them.",
  check: {
    dataset({ rules }, { report, ruleIds: known }) {
      let suggestions = 0;
      for (const id of Object.keys(rules)) {
        if (known.has(id) || id.startsWith(hostLevelPrefix)) continue;
        if (Object.hasOwn(formRules, id)) {
          report({
            path: ["rules", id],
            message: `"${id}" is asked of the form of a dataset and has no level to set.`,
            found: rules[id],
            fix: "Take it out.",
          });
          continue;
        }
        const near = suggestions++ < mostSuggestions ? nearest(id, known) : null;
        report({
          path: ["rules", id],
          message: `There is no rule "${id.slice(0, 80)}".`,
          found: rules[id],
          ...(near === null ? {} : { fix: `Did you mean "${near}"?` }),
        });
      }
    },
  },
});

export const aboutUnknownRule = (): RuleText => ({
  asks: "A level in `rules` of the dataset is that of a rule.",
  why: "A slip in the name would leave the rule as it is, without a word.",
  example: {
    wrong: { rules: { "text-to-long": "off" } },
    right: { rules: { "text-too-long": "off" } },
  },
});
