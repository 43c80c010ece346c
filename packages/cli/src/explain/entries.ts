import { type LanguageMap, type Method, tableDescriptions } from "@policytrack/core";
import { concepts, fieldsOf, vocabularies } from "@policytrack/core/model";
import { formRules, ruleGroups } from "@policytrack/core/schema";
import { en, ja, ko, type Words } from "@policytrack/formats/words";
import { fileRules } from "../load/file-rules.ts";
import { reviewKinds } from "../review/review-items.ts";
import { groupMeanings, wordMeanings } from "./word-meanings.ts";

/** What goes by a word. */
export interface Entry {
  /** As it is written: a code, a rule, a column, or words on screen. */
  readonly term: string;
  /** What kind of thing it is: "a status". */
  readonly kind: string;
  readonly text: string;
  readonly more: readonly { readonly label: string; readonly text: string; readonly whole?: boolean }[];
}

/** Everything that the product prints, with its meaning: also what these methods of progress print. */
export function entries(methods: readonly Method<string>[]): readonly Entry[] {
  const all = [
    ...codeEntries(),
    ...verdictEntries(),
    ...ruleEntries(),
    ...fieldEntries(),
    ...columnEntries(),
    ...methodEntries(methods),
    ...reviewEntries(),
  ];
  return [...all, ...screenEntries(all)];
}

/** Codes of the model. */
function codeEntries(): readonly Entry[] {
  return vocabularies.flatMap(({ type, says, codes }) =>
    Object.entries(codes).map(([term, text]): Entry => ({
      term,
      kind: `code of ${type}`,
      text,
      more: [{ label: type, text: says }],
    })),
  );
}

/** Words that the engine and the views give, and that are not written in a record. */
function verdictEntries(): readonly Entry[] {
  return [
    ...Object.entries(wordMeanings).map(([term, text]): Entry => ({
      term,
      kind: "word of a verdict",
      text,
      more: [],
    })),
    ...Object.entries(groupMeanings).map(([term, text]): Entry => ({
      term,
      kind: "group of a report",
      text,
      more: [],
    })),
  ];
}

function ruleEntries(): readonly Entry[] {
  const entry = (
    term: string,
    kind: string,
    { asks, why, fix }: { readonly asks: string; readonly why: string; readonly fix: string },
  ): Entry => ({
    term,
    kind,
    text: asks,
    more: [
      { label: "why", text: why },
      { label: "fix", text: fix },
    ],
  });
  return [
    ...Object.values(ruleGroups).flatMap(({ title, rules }) =>
      rules.map((rule) => {
        const { more, ...rest } = entry(rule.id, `rule of check (${rule.level}): ${title}`, rule);
        const examples = (["wrong", "right"] as const).map((label) => ({
          label,
          text: JSON.stringify(rule.example[label]),
          whole: true,
        }));
        return { ...rest, more: [...more, ...examples] };
      }),
    ),
    ...Object.entries(formRules).map(([id, rule]) => entry(id, "rule of check: form", rule)),
    ...Object.entries(fileRules).map(([id, rule]) => entry(id, "rule of check: files", rule)),
  ];
}

/** Fields, by the names under which they are written and published. */
function fieldEntries(): readonly Entry[] {
  return concepts.flatMap((concept) =>
    Object.entries(fieldsOf(concept)).flatMap(([name, { says, lightName, good }]) =>
      [...new Set([name, ...(lightName === null ? [] : [lightName])])].map((term): Entry => ({
        term,
        kind: `field of ${concept.type ?? concept.input ?? "a record"}`,
        text: says,
        more: good === undefined ? [] : [{ label: "example", text: JSON.stringify(good), whole: true }],
      })),
    ),
  );
}

function columnEntries(): readonly Entry[] {
  return tableDescriptions().flatMap(({ name, about, columns }) => [
    {
      term: name,
      kind: "table",
      text: about,
      more: [{ label: "columns", text: columns.map((one) => one.name).join(", ") }],
    },
    ...columns.map((column): Entry => ({
      term: column.name,
      kind: `column of ${name}`,
      text: column.about,
      more: [],
    })),
  ]);
}

function methodEntries(methods: readonly Method<string>[]): readonly Entry[] {
  const { noFigures, figure } = en.lexicon;
  return [
    ...methods.flatMap(({ id, words, needs }): readonly Entry[] => {
      const title = words?.title["en"] ?? en.method(id);
      return [
        {
          term: id,
          kind: "method of progress",
          text: title,
          more: needs.length === 0 ? [] : [{ label: "needs", text: needs.join(", ") }],
        },
        ...named(words?.figures, `figure of ${id}`, title),
        ...named(words?.classes, `class of ${id}`, title),
        ...named(words?.reasons, `reason of ${id} for no figures`, title),
      ];
    }),
    ...Object.entries(noFigures).map(([term, text]): Entry => ({
      term,
      kind: "reason for no figures",
      text,
      more: [],
    })),
    ...Object.entries(figure).map(([term, text]): Entry => ({
      term,
      kind: "figure of progress",
      text,
      more: [],
    })),
  ];
}

/** Words of a method's own: "Rating by growth: deterioration". */
function named(
  words: Readonly<Record<string, LanguageMap | undefined>> | undefined,
  kind: string,
  method: string,
): readonly Entry[] {
  return Object.entries(words ?? {}).map(([term, text]): Entry => ({
    term,
    kind,
    text: `${method}: ${text?.["en"] ?? term}`,
    more: [],
  }));
}

function reviewEntries(): readonly Entry[] {
  return Object.entries(reviewKinds).map(([term, text]): Entry => ({
    term,
    kind: "kind of what review lists",
    text,
    more: [],
  }));
}

/** Words on screen in each language, with the code or column that they mean. */
function screenEntries(known: readonly Entry[]): readonly Entry[] {
  const byTerm = new Map<string, Entry>();
  for (const entry of known) if (!byTerm.has(entry.term)) byTerm.set(entry.term, entry);
  return [en, ja, ko].flatMap((words) =>
    wordsOnScreen(words).flatMap(({ shown, of, list }): readonly Entry[] => {
      const meaning = byTerm.get(of);
      return [
        {
          term: shown,
          kind: `${words.lexicon.ownName}, for ${of}${list === null ? "" : ` (${list})`}`,
          text: meaning?.text ?? of,
          more: meaning === undefined ? [] : [{ label: of, text: meaning.kind }],
        },
      ];
    }),
  );
}

interface OnScreen {
  readonly shown: string;
  readonly of: string;
  readonly list: string | null;
}

/** Every word, heading and label of a language that means a code or a column. */
export function wordsOnScreen({ lexicon }: Words): readonly OnScreen[] {
  return [
    ...Object.entries(lexicon.codes).flatMap(([list, codes]) =>
      Object.entries(codes).map(([of, shown]): OnScreen => ({ shown, of, list })),
    ),
    ...Object.entries(lexicon.column).map(([of, shown]): OnScreen => ({ shown, of, list: null })),
    ...Object.entries(lexicon.together).map(([of, shown]): OnScreen => ({
      shown,
      of: of.split(" ")[0] ?? of,
      list: of,
    })),
    ...Object.entries(headings).map(([of, key]): OnScreen => ({ shown: lexicon.site[key], of, list: null })),
    { shown: lexicon.command.progress, of: "progress", list: null },
    { shown: lexicon.command.statedBy, of: "statedBy", list: null },
    { shown: lexicon.command.dueItems, of: "due-items", list: null },
    { shown: lexicon.command.notOnRecord, of: "not-on-record", list: null },
    { shown: lexicon.command.context, of: "context", list: null },
    { shown: lexicon.command.ratings, of: "ratings", list: null },
    { shown: lexicon.site.replies, of: "replies", list: null },
  ];
}

/** Headings of a report, and what each is the heading of. */
const headings = {
  commitment: "commitment",
  due: "due",
  status: "status",
  firmness: "firmness",
  domain: "domain",
  history: "history",
} as const;
