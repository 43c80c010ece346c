import { nearest, shown } from "@policytrack/core/usage";
import { publishedMethods } from "../assessing/methods.ts";
import { choice, type Command, CommandError, defineCommand, many } from "../command.ts";
import { entries } from "../explain/entries.ts";
import type { Entry } from "../explain/entry.ts";
import { findEntries } from "../explain/find-entries.ts";
import { printSheet, type Sheet } from "../terminal/sheet.ts";
import { jsonText } from "../terminal/json-text.ts";

/** @param commands The commands whose words are explained too. */
export const explainOf = (commands: () => readonly Command[]): Command =>
  defineCommand({
    name: "explain",
    summary: "Explain a word, code, rule, field, column, option or heading that policytrack prints.",
    arguments: { word: many("what to explain; without one, all rules of `check` are listed") },
    takesDashes: true,
    options: { format: choice(["text", "json"], "text", "how to print it") },
    examples: [
      { run: "policytrack explain unreported", does: "Explains a verdict." },
      {
        run: 'policytrack explain "no report since the due date"',
        does: "Explains words on screen, in any of the languages.",
      },
      { run: "policytrack explain source-before-fact", does: "Explains a rule of `check`, with an example." },
      { run: "policytrack explain latest_due", does: "Explains a column of a table." },
      {
        run: "policytrack explain --evidence-until",
        does: "Explains an option, and a mapping's or workbook's words likewise.",
      },
      { run: "policytrack explain", does: "Lists all rules." },
    ],
    run: async ({ word, format }, { stdout }) => {
      const known = entries(await publishedMethods(), commands());
      if (word.length === 0) {
        const rules = known.filter(({ kind }) => kind.startsWith("rule of check"));
        if (format === "json") return await stdout.write(jsonText(rules));
        return stdout.printAll(printSheet(listOfRules(rules), stdout.width));
      }
      const asked = word.join(" ");
      const found = findEntries(asked, known);
      if (found.length === 0) {
        const near = nearest(
          asked,
          known.map(({ term }) => term),
        );
        throw new CommandError(
          `Nothing goes by ${shown(asked)}.${near === null ? "" : ` Did you mean ${shown(near)}?`}`,
        );
      }
      if (format === "json") return await stdout.write(jsonText(found));
      return stdout.printAll(printSheet(sheetOf(asked, found), stdout.width));
    },
  });

function sheetOf(asked: string, found: readonly Entry[]): Sheet {
  return {
    title: asked,
    sections: found.map(({ kind, text, more }) => ({ heading: kind, paragraphs: [{ text, under: more }] })),
  };
}

function listOfRules(rules: readonly Entry[]): Sheet {
  const groups = [...new Set(rules.map(({ kind }) => kind))];
  return {
    title: "The rules of check",
    sections: groups.map((group) => ({
      heading: group.replace("rule of check", "rules"),
      paragraphs: rules.filter(({ kind }) => kind === group).map(({ term, text }) => ({ label: term, text })),
    })),
  };
}
