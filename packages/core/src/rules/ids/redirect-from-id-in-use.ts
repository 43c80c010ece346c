import { defineRule, type RuleText } from "../rule.ts";

export const redirectFromIdInUse = defineRule({
  id: "redirect-from-id-in-use",
  level: "error",
  fix: "Take the redirect out, or give the record another id.",
  check: {
    redirect({ from }, { index, report }) {
      if (index.commitments.has(from))
        report({ path: ["from"], message: "A commitment of the dataset has this id.", found: from });
    },
  },
});

export const aboutRedirectFromIdInUse = (): RuleText => ({
  asks: "A redirect leads away from an id that nothing has any more.",
  why: "A link to that id would have two meanings.",
  example: {
    wrong: { redirects: { "ferry-line": { to: "ten-ferries", since: "2026-06-30" } } },
    right: { redirects: { "ferry-plan": { to: "ten-ferries", since: "2026-06-30" } } },
  },
});
