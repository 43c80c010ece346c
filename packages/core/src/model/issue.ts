import {
  codeOf,
  concept,
  derived,
  line,
  listOf,
  nullable,
  word,
  either,
  number,
  optional,
} from "./define.ts";
import { level } from "./dataset.ts";

export const issue = concept({
  type: "Issue",
  says: "What a check finds. `record` is an id, not a position.",
  fields: {
    rule: optional(word, {
      says: "The rule that is broken.",
      required: true,
      good: "reference-missing",
      bad: 5,
    }),
    level: {
      ...optional(codeOf(level), {
        says: "How much it weighs: error or warning.",
        required: true,
        good: "error",
        bad: "fatal",
      }),
      full: { kind: "code", vocabulary: "Level", type: 'Exclude<Level, "off">' },
    },
    record: derived(nullable(word), { says: "The id of the record. Null: the dataset.", good: "kr", bad: 5 }),
    path: derived(listOf(either("string | number", word, number)), {
      says: "Where in the value that was given.",
      good: ["commitments", 0, "title"],
      bad: "title",
    }),
    message: optional(line, {
      says: "What is wrong.",
      required: true,
      good: "There is no party `japan`.",
      bad: 5,
    }),
    found: optional(line, { says: "What was found, shortened.", required: true, good: '"japan"', bad: 5 }),
    fix: optional(line, { says: "What to do.", required: true, good: "Write `jp`.", bad: 5 }),
  },
});
