import { tableDescriptions } from "@policytrack/core";
import { vocabularies } from "@policytrack/core/model";
import { type Codes, en, ja, ko, type Words } from "@policytrack/formats/words";
import type { Entry } from "./entry.ts";
import { labelMeanings } from "./label-meanings.ts";
import { figureMeanings, groupMeanings, verdictMeanings } from "./word-meanings.ts";

/** A word, heading or label of a language, and what it stands for: a code of a list, a column, a label. */
interface OnScreen {
  readonly shown: string;
  readonly of: string;
  readonly list: string | null;
  /** Every sense of it, in English. */
  readonly meanings: readonly string[];
}

/** Words on screen in each language, with their meanings. */
export function screenEntries(): readonly Entry[] {
  return [en, ja, ko].flatMap((words) =>
    wordsOnScreen(words).flatMap(({ shown, of, list, meanings }) =>
      meanings.map((text): Entry => ({
        term: shown,
        kind: `${words.lexicon.ownName}, for ${of}${list === null ? "" : ` (${list})`}`,
        text,
        more: [],
      })),
    ),
  );
}

/** Every word, heading and label of a language. */
function wordsOnScreen({ lexicon }: Words): readonly OnScreen[] {
  const { codes, column, together, figure, method, noFigures, ruleGroup, command, site, span, due } = lexicon;
  return [
    ...Object.entries(codes).flatMap(([list, ofList]) =>
      Object.entries(ofList).map(([of, shown]): OnScreen => ({
        shown,
        of,
        list,
        meanings: meaningsOf(list as keyof Codes, of),
      })),
    ),
    ...Object.entries(together).map(([of, shown]): OnScreen => ({
      shown,
      of,
      list: "word",
      meanings: [
        `One of several: ${of
          .split(" ")
          .map((code) => en.word(code as "late"))
          .join(" or ")}.`,
      ],
    })),
    ...listed(column, "column", columnMeanings()),
    ...listed(figure, "figure", figureMeanings),
    ...listed(method, "method", {
      "linear-pace": "Compares the latest value with a straight line from the baseline to the target.",
    }),
    ...listed(noFigures, "reason for no figures", en.lexicon.noFigures),
    ...listed(ruleGroup, "group of rules", ruleGroupMeanings()),
    ...labels(command, en.lexicon.command, "label of the command", lexicon.stop),
    ...labels(site, en.lexicon.site, "label of the website", lexicon.stop),
    ...listed({ unknown: span.unknown, open: span.open }, "date", {
      unknown: "A source says that it happened, and not when.",
      open: "It has neither a first nor a last day.",
    }),
    ...listed(
      { "each-time": due.eachTime, "that-day": due.thatDay, "possibly-past": due.possiblyPast },
      "due",
      {
        "each-time": "It is due whenever what it depends on occurs.",
        "that-day": "The day assessed is its due day.",
        "possibly-past": "By some readings of the deadline the due day has passed, by others not.",
      },
    ),
  ];
}

/** The vocabularies that a list of words has. */
const vocabularyOf: Readonly<Partial<Record<keyof Codes, readonly string[]>>> = {
  word: ["Status", "Timeliness"],
  firmness: ["Firmness"],
  attribution: ["Attribution"],
  role: ["Role"],
  classification: ["Classification"],
  dueReason: ["NoDueReason"],
  comparator: ["Comparator"],
  measure: ["Measure"],
  stage: ["Stage"],
  directness: ["Directness"],
  extentRead: ["ExtentRead"],
  partyKind: ["PartyKind"],
  sourceKind: ["SourceKind"],
  relation: ["RelationType"],
  level: ["Level"],
};

/** Every sense of a code of a list. */
function meaningsOf(list: keyof Codes, code: string): readonly string[] {
  const types = vocabularyOf[list] ?? [];
  const ofVocabulary = vocabularies
    .filter(({ type }) => types.includes(type))
    .flatMap(({ codes }) => codes[code] ?? []);
  const group: Readonly<Record<string, string>> = list === "group" ? groupMeanings : {};
  const said = { word: "a verdict", changeCause: "a change" }[list as string] ?? list;
  const own = [group[code], verdictMeanings[said]?.[code]].filter((text) => text !== undefined);
  const field = list === "changeField" ? [labelMeanings[code] ?? columnMeanings()[code]] : [];
  return [...ofVocabulary, ...own, ...field.filter((text) => text !== undefined)];
}

function listed(
  words: Readonly<Record<string, string>>,
  list: string,
  meanings: Readonly<Record<string, string>>,
): readonly OnScreen[] {
  return Object.entries(words).map(([of, shown]) => ({
    shown,
    of,
    list,
    meanings: [meanings[of] ?? `A word for the ${list} ${of}.`],
  }));
}

/** Headings, buttons and links. Those that are a sentence say themselves what they mean. */
function labels(texts: object, inEnglish: object, kind: string, stop: string): readonly OnScreen[] {
  const english = inEnglish as Readonly<Record<string, string>>;
  return Object.entries(texts as Readonly<Record<string, string>>)
    .filter(([, shown]) => !shown.includes(stop) && !shown.includes("{"))
    .map(([of, shown]) => ({
      shown,
      of,
      list: kind,
      meanings: [labelMeanings[of] ?? `A ${kind}: ${english[of] ?? of}`],
    }));
}

function columnMeanings(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tableDescriptions().flatMap(({ columns }) => columns.map(({ name, about }) => [name, about])),
  );
}

function ruleGroupMeanings(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(en.lexicon.ruleGroup).map(([id, title]) => [id, `The rules of \`check\` on ${title}.`]),
  );
}
