import { type NoProgress, noProgressReasons } from "@policytrack/core";
import { noProgressInWords } from "@policytrack/formats/words";
import { type Paragraph, printSheet, type Section } from "../sheet/print-sheet.ts";
import { type Explained, explainedRules } from "./explanations.ts";
import { ruleGroups } from "./problem-rules.ts";

/**
 * What goes by a name, for a terminal.
 *
 * @param width Columns of the terminal; Infinity where it is none.
 */
export function printExplained(name: string, explained: readonly Explained[], width: number): string {
  return printSheet({ title: name, sections: explained.flatMap(sectionsOf) }, width);
}

/** All rules, each with one line, for a terminal. */
export function printRules(width: number): string {
  const rules = explainedRules();
  const problems = rules.filter((rule) => rule.kind === "problem");
  const verdicts = rules.filter((rule) => rule.kind === "verdict");
  return printSheet(
    {
      title: "The rules by which `check` finds problems, and those that `report --explain` names",
      sections: [
        ...Object.entries(ruleGroups).map(([group, heading]) => ({
          heading,
          paragraphs: problems
            .filter((one) => one.group === group)
            .map(({ rule, asks }) => ({ label: rule, text: asks })),
        })),
        {
          heading: "How verdicts come about",
          paragraphs: verdicts.flatMap(({ rule, did }) =>
            reasonOf(rule) === undefined ? [{ label: rule, text: did }] : [],
          ),
        },
        {
          heading: "Why there is no figure of progress",
          paragraphs: verdicts.flatMap(({ rule }) => {
            const reason = reasonOf(rule);
            return reason === undefined ? [] : [{ label: rule, text: noProgressInWords(reason) }];
          }),
        },
        {
          heading: "More",
          paragraphs: [
            { text: "policytrack explain RULE tells more of one of them." },
            { text: "It takes the words that commands print as well: policytrack explain met-late" },
          ],
        },
      ],
    },
    width,
  );
}

function sectionsOf(explained: Explained): readonly Section[] {
  switch (explained.kind) {
    case "problem": {
      const { asks, when, mend, example } = explained;
      return [
        {
          heading: asks,
          paragraphs: [
            { label: "when", text: when },
            { label: "to do", text: mend },
          ],
        },
        ...(example === undefined
          ? []
          : [
              {
                heading: "For example",
                paragraphs: [...lines("wrong", example.wrong), ...lines("right", example.right)],
              },
            ]),
      ];
    }
    case "verdict":
      return [{ heading: explained.rule, paragraphs: [{ text: explained.did }, { text: explained.more }] }];
    case "code":
      return [{ heading: `As ${explained.of}`, paragraphs: [{ text: explained.means }] }];
    default:
      return explained satisfies never;
  }
}

function reasonOf(rule: string): NoProgress | undefined {
  return noProgressReasons.find((reason) => rule === `progress/${reason}`);
}

function lines(label: string, text: string): readonly Paragraph[] {
  return text.split("\n").map((line, i) => ({ label: i === 0 ? label : "", text: line, whole: true }));
}
