import { formats } from "@policytrack/formats/formats";
import type { Command } from "../command.ts";
import { dashed } from "../dashed.ts";
import { reviewKinds } from "../report/review-items.ts";
import { type Entry, entriesIn } from "./entry.ts";

/** Commands, their arguments, options and the words that these take; formats of `export`; what `review` lists. */
export function commandEntries(commands: readonly Command[]): readonly Entry[] {
  return [
    ...commands.flatMap(({ name, summary, arguments: words, options }): readonly Entry[] => [
      {
        term: name,
        kind: "command",
        text: summary,
        more: [{ label: "help", text: `policytrack ${name} --help` }],
      },
      ...entriesIn(
        Object.fromEntries(Object.entries(words).map(([word, argument]) => [word, argument.summary])),
        `argument of ${name}`,
      ),
      ...Object.entries(options).flatMap(([option, { summary: text, ...rest }]): readonly Entry[] => [
        { term: `--${dashed(option)}`, kind: `option of ${name}`, text, more: [] },
        ...("choices" in rest ? (rest.choices ?? []) : []).map((term): Entry => ({
          term,
          kind: `word for --${dashed(option)} of ${name}`,
          text,
          more: [],
        })),
      ]),
    ]),
    ...formats.flatMap(({ id, title, mediaType, extension }) =>
      [...new Set([id, ...Object.values(title)])].map((term): Entry => ({
        term,
        kind: "format of export",
        text: `${title["en"] ?? id}: a file .${extension} (${mediaType}).`,
        more: [],
      })),
    ),
    ...entriesIn(reviewKinds, "kind of what review lists"),
  ];
}
