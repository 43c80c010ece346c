import { type ComponentChildren, Fragment, h, type JSX } from "preact";
import { timelinessLines, timings } from "@policytrack/core";
import type { WhySentence } from "@policytrack/formats/view";
import type { Cause } from "@policytrack/formats/words";
import { lastDayOfForms, verdictsOfLines } from "../rules/rule-formulas.ts";
import type { DueForm, RuleTexts } from "../rules/rule-texts.ts";
import { hrefOf, useUi } from "../ui.ts";
import { Verdict } from "./verdict.ts";

/** Leads to what the page of methods says of a rule. */
export function RuleLink({ rule }: { readonly rule: NonNullable<WhySentence["rule"]> }): JSX.Element {
  const ui = useUi();
  return h(
    "a",
    { class: "small muted", href: `${hrefOf(ui, { kind: "method" })}#${anchorOfRule(rule)}` },
    ui.text.rule,
  );
}

/** The parts that rules have on the page of methods, each with its anchor. */
export function partsOfRules(rules: RuleTexts): readonly (readonly [id: string, title: string])[] {
  return [
    ["table-of-verdicts", rules.table],
    ["last-day", rules.lastDay],
    ["numbers", rules.number],
    [anchorOfRule("several"), rules.several],
  ];
}

function anchorOfRule(rule: NonNullable<WhySentence["rule"]>): string {
  return `rule-${rule}`;
}

/** The rules by which verdicts are computed, each with a place of its own: the table, the last day, numbers, and what is open. */
export function Rules({ rules }: { readonly rules: RuleTexts }): JSX.Element {
  const { words } = useUi();
  const causes = Object.keys(words.lexicon.cause) as readonly Cause[];
  return h(
    Fragment,
    null,
    h(
      Part,
      {
        title: rules.table,
        id: "table-of-verdicts",
        note: [rules.tableNote, rules.letters].join(words.lexicon.space),
      },
      h(
        "ol",
        { class: "rules" },
        timelinessLines.map((line) =>
          h(
            "li",
            { key: line, id: anchorOfRule(line) },
            rules.line[line],
            h(
              "span",
              { class: "gives" },
              verdictsOfLines[line].map(({ when, verdict }, i) =>
                h(
                  Fragment,
                  { key: verdict },
                  when === null || when === verdictsOfLines[line][i - 1]?.when ? null : h("code", null, when),
                  h(Verdict, { of: { possible: [verdict], text: words.word(verdict) } }),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
    h(
      Part,
      { title: rules.lastDay, id: "last-day" },
      h(
        "ul",
        { class: "rules" },
        (Object.keys(lastDayOfForms) as readonly DueForm[]).map((form) =>
          h(
            "li",
            { key: form },
            rules.due[form],
            h("span", { class: "gives" }, h("code", null, lastDayOfForms[form])),
          ),
        ),
      ),
    ),
    h(
      Part,
      { title: rules.number, id: "numbers" },
      h(
        "ul",
        { class: "rules" },
        timings.map((timing) => h("li", { key: timing }, rules.timing[timing])),
      ),
    ),
    h(
      Part,
      { title: rules.several, note: rules.severalNote, id: anchorOfRule("several") },
      h("p", null, rules.causes),
      h(
        "ul",
        { class: "rules" },
        causes.map((cause) =>
          h("li", { key: cause, id: anchorOfRule(cause) }, nounOf(words.lexicon.cause[cause].noun)),
        ),
      ),
    ),
  );
}

function Part({
  title,
  note,
  id,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly id: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return h(
    "section",
    null,
    h("h2", { id }, title),
    note === undefined ? null : h("p", { class: "sub" }, note),
    children,
  );
}

/** What is open, of no promise in particular: the words of a date are left out. */
function nounOf(noun: string): string {
  return noun.replaceAll(/\{[^}]*\}/gu, "…");
}
