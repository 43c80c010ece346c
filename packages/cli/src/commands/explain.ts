import { publishedMethods } from "../assessing/methods.ts";
import { choice, CommandError, defineCommand, many } from "../command.ts";
import { type Entry, entries } from "../explain/entries.ts";
import { nearestTerms } from "../explain/nearest-terms.ts";
import { printSheet, type Sheet } from "../terminal/sheet.ts";

export const explain = defineCommand({
  name: "explain",
  summary: "Explain a word, code, rule, field, column or heading that policytrack prints.",
  arguments: { word: many("what to explain; without one, all rules of `check` are listed") },
  options: { format: choice(["text", "json"], "text", "how to print it") },
  examples: [
    { run: "policytrack explain unreported", does: "Explains a verdict." },
    {
      run: 'policytrack explain "no report since the due date"',
      does: "Explains words on screen, in any of the languages.",
    },
    { run: "policytrack explain source-before-fact", does: "Explains a rule of `check`, with an example." },
    { run: "policytrack explain latest_due", does: "Explains a column of a table." },
    { run: "policytrack explain", does: "Lists all rules." },
  ],
  run: async ({ word, format }, { stdout }) => {
    const known = entries(await publishedMethods());
    if (word.length === 0) {
      const rules = known.filter(({ kind }) => kind.startsWith("rule of check"));
      if (format === "json") return await stdout.write(`${JSON.stringify(rules, null, 2)}\n`);
      return stdout.printAll(printSheet(listOfRules(rules), stdout.width));
    }
    const asked = word.join(" ");
    const found = entriesOf(asked, known);
    if (found.length === 0) {
      const near = nearestTerms(
        asked,
        known.map(({ term }) => term),
      );
      throw new CommandError(
        `Nothing goes by ${JSON.stringify(asked)}.${near.length === 0 ? "" : ` Did you mean ${near.map((term) => JSON.stringify(term)).join(" or ")}?`}`,
      );
    }
    if (format === "json") return await stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    return stdout.printAll(printSheet(sheetOf(asked, found), stdout.width));
  },
});

/** Everything that goes by a word, however it is written: "On time", "on_time" and "on-time" are one. */
function entriesOf(asked: string, known: readonly Entry[]): readonly Entry[] {
  const exact = known.filter(({ term }) => term === asked);
  if (exact.length > 0) return distinct(exact);
  const loose = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[\s_-]+/g, " ")
      .trim();
  return distinct(known.filter(({ term }) => loose(term) === loose(asked)));
}

/** A field that many concepts have, and a column that many tables have, are told once where they mean the same. */
function distinct(found: readonly Entry[]): readonly Entry[] {
  const byText = new Map<string, Entry>();
  for (const entry of found) {
    const before = byText.get(entry.text);
    byText.set(
      entry.text,
      before === undefined ? entry : { ...before, kind: joined(before.kind, entry.kind) },
    );
  }
  return [...byText.values()];
}

function joined(one: string, other: string): string {
  return one.split("; ").includes(other) ? one : `${one}; ${other}`;
}

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
