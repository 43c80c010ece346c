import { tableDescriptions } from "@policytrack/core";
import { concepts, fieldsOf, vocabularies } from "@policytrack/core/model";
import { formRules, ruleGroups } from "@policytrack/core/schema";
import { fileRules } from "../load/file-rules.ts";
import { type Entry, entriesIn } from "./entry.ts";
import { groupMeanings, verdictMeanings } from "./word-meanings.ts";

/** Codes, fields, tables, columns and rules, and the words that the engine gives and that are not written in a record. */
export function modelEntries(): readonly Entry[] {
  return [
    ...vocabularies.flatMap(({ type, says, codes }) =>
      entriesIn(codes, `code of ${type}`, [{ label: type, text: says }]),
    ),
    ...Object.entries(verdictMeanings).flatMap(([of, meanings]) => entriesIn(meanings, `word of ${of}`)),
    ...entriesIn(groupMeanings, "group of a report"),
    ...ruleEntries(),
    ...fieldEntries(),
    ...columnEntries(),
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
