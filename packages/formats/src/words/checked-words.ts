import { parseDuration, tryParseEdtf } from "@policytrack/edtf";
import { paces } from "@policytrack/core";
import { checkEach, checkList, nearestOf, requireWord, shown, UsageError } from "../check-arguments.ts";
import { checkDay } from "../check-day.ts";
import type { Words } from "./language.ts";
import { sentenceValues } from "./sentence-keys.ts";

/** The functions of a language for its users: a call that cannot mean anything is refused, and names what was meant. */
export function checkedWords(words: Words): Words {
  const { codes, column, ruleGroup } = words.lexicon;
  const known = Object.keys(codes.word);
  return {
    ...words,
    word(word) {
      requireWord("status or timeliness", word, known);
      return words.word(word);
    },
    words(possible) {
      checkEach("words", "status or timeliness", possible, known);
      return words.words(possible);
    },
    code(list, code) {
      requireWord("list of codes", list, Object.keys(codes));
      // The one list to which a record may add words of its own.
      if (list !== "partyKind" && !Object.hasOwn(codes[list], code))
        requireWord(`${list}`, code, Object.keys(codes[list]));
      return words.code(list, code);
    },
    text(map) {
      if (map !== null && (typeof map !== "object" || Array.isArray(map)))
        throw wrong("text", `${shown(map)} is no text by language. Give one like { en: "Nordia" }, or null.`);
      return words.text(map);
    },
    name(of) {
      if (typeof (of as { readonly id?: unknown } | null | undefined)?.id !== "string")
        throw wrong("name", `${shown(of)} has no id. Give a party, domain, indicator, event or source.`);
      return words.name(of);
    },
    title(of) {
      if ((of as Partial<typeof of> | null | undefined)?.record === undefined)
        throw wrong(
          "title",
          "that is no commitment of an assessment. Give one of assess(dataset).commitments.",
        );
      return words.title(of);
    },
    day(iso) {
      checkDay("day()", iso);
      return words.day(iso);
    },
    lastDay(iso) {
      checkDay("lastDay()", iso);
      return words.lastDay(iso);
    },
    date(edtf) {
      if (edtf === null) return words.date(edtf);
      return checkedDate("date", edtf, words.date);
    },
    when: (edtf) => checkedDate("when", edtf, words.when),
    read(edtf) {
      checkedDate("read", edtf, words.date);
      return words.read(edtf);
    },
    span(span) {
      const { earliest, latest } = (span as Partial<typeof span> | null | undefined) ?? {};
      if (earliest !== "open") checkDay("span().earliest", earliest);
      checkDay("span().latest", latest);
      return words.span(span);
    },
    measured(of, atClose) {
      const { from, through } = (of as Partial<typeof of> | null | undefined) ?? {};
      checkDay("measured().from", from);
      checkDay("measured().through", through);
      return words.measured(of, atClose);
    },
    between(one, other) {
      checkDay("between()", one);
      checkDay("between()", other);
      return words.between(one, other);
    },
    duration(iso) {
      if (typeof iso !== "string" || parseDuration(iso) === null)
        throw wrong("duration", `${shown(iso)} is no duration in whole units. Write one like "P6M".`);
      return words.duration(iso);
    },
    due(of, options) {
      checkAssessed("due", of);
      return words.due(of, options);
    },
    remaining(of) {
      checkAssessed("remaining", of);
      return words.remaining(of);
    },
    number(value, digits) {
      checkNumber("number", value);
      return words.number(value, digits);
    },
    count(n) {
      checkNumber("count", n);
      return words.count(n);
    },
    counted(of, n) {
      requireWord("thing to count", of, Object.keys(words.lexicon.counted));
      checkNumber("counted", n);
      return words.counted(of, n);
    },
    range(value, unit, digits) {
      checkRange("range", value, "{ min: 5, max: 5 }");
      return words.range(value, unit, digits);
    },
    share(share) {
      checkRange("share", share, "{ min: 0.1, max: 0.1 }");
      return words.share(share);
    },
    percent(share, digits) {
      checkRange("percent", share, "{ min: 0.5, max: 0.5 }");
      return words.percent(share, digits);
    },
    pace(possible) {
      checkEach("pace", "pace", possible, paces);
      return words.pace(possible);
    },
    column(name) {
      if (typeof name !== "string" || !name.startsWith("x_"))
        requireWord("column", name, Object.keys(column));
      return words.column(name);
    },
    ruleGroup(name) {
      requireWord("group of rules", name, Object.keys(ruleGroup));
      return words.ruleGroup(name);
    },
    list(items, join) {
      checkList("list", "items", items, '["a", "b"]');
      requireWord("way to join a list", join, ["and", "or"]);
      return words.list(items, join);
    },
    say(key, values, plural) {
      checkValues("say", key, values);
      return words.say(key, values, plural);
    },
    clause(key, values, plural) {
      checkValues("clause", key, values);
      return words.clause(key, values, plural);
    },
    explanation(of, options) {
      if (!Array.isArray((of as Partial<typeof of> | null | undefined)?.steps))
        throw wrong("explanation", "that is no explanation. Give explain(verdict).");
      return words.explanation(of, options);
    },
  };
}

function wrong(caller: string, message: string): UsageError {
  return new UsageError("wrong-argument", `${caller}(): ${message}`);
}

/** A text that is no date comes back as it is; one that is, seldom. */
function checkedDate(caller: string, edtf: string, textOf: (edtf: string) => string): string {
  const text = typeof edtf === "string" ? textOf(edtf) : null;
  if (text === null || (text === edtf && tryParseEdtf(edtf) === null))
    throw new UsageError(
      "not-a-day",
      `${caller}(): ${shown(edtf)} is no date of ISO 8601-2 (EDTF). Write one like "2024-05" or "2024~".`,
    );
  return text;
}

function checkAssessed(caller: string, of: unknown): void {
  const kind = (of as { readonly kind?: unknown } | null | undefined)?.kind;
  if (kind !== "verdict" && kind !== "criterion" && kind !== "commitment")
    throw wrong(caller, "that is no verdict, criterion or commitment of an assessment.");
}

function checkNumber(caller: string, value: unknown): void {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw wrong(caller, `${String(value)} is no finite number.`);
}

function checkRange(caller: string, range: unknown, example: string): void {
  const { min, max } = (range as { readonly min?: unknown; readonly max?: unknown } | null | undefined) ?? {};
  for (const end of [min, max]) {
    if (end === null) continue;
    if (typeof end !== "number")
      throw wrong(caller, `${shown(range)} is no range. Give one like ${example}.`);
    checkNumber(caller, end);
  }
}

function checkValues(caller: string, key: string, values: unknown): void {
  requireWord("sentence", key, Object.keys(sentenceValues));
  const needed: readonly string[] = sentenceValues[key as keyof typeof sentenceValues];
  const given = Object.keys((values as object | null | undefined) ?? {});
  const missing = needed.find((name) => !given.includes(name));
  if (missing !== undefined)
    throw wrong(caller, `${shown(key)} needs ${missing}. It has ${given.join(", ") || "nothing"}.`);
  const extra = given.find((name) => !needed.includes(name));
  if (extra !== undefined)
    throw wrong(caller, `${shown(key)} takes no ${extra}. ${nearestOf(extra, needed)}`);
}
