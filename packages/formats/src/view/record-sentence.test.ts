import {
  statuses,
  timelinesses,
  type Mixed,
  type Pace,
  type Status,
  type Timeliness,
} from "@policytrack/core";
import type { Range } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { type Cause, en, languages, type Words } from "../words.ts";
import { finished } from "../words/template.ts";
import type { RecordFacts } from "./record-facts.ts";
import { recordClause } from "./record-sentence.ts";
import { certainSentence } from "./why-sentences.ts";

const paces: readonly Pace[] = ["achieved", "on-track", "behind", "worsening"];
const causes = Object.keys(en.lexicon.cause) as readonly Cause[];

/** Facts whose texts are digits and signs, so that every letter of a sentence is the language's own. */
const facts: RecordFacts = {
  ids: ["a/b"],
  party: { text: "①", count: 1 },
  timeliness: ["not-due"],
  status: ["in-progress"],
  due: { forms: { phrase: "②", name: "②" }, day: "③", overdueBy: "④" },
  dueReason: "⑤",
  target: null,
  value: null,
  latest: null,
  pace: [],
  paceMethod: null,
  elapsed: null,
  noPace: "⑥",
  achieved: "⑦",
  isNumber: false,
  reported: "⑧",
  ended: "⑭",
  cause: "window",
  tally: null,
};
const target = { text: "⑨", isCounted: true };
const value = { text: "⑩", number: "⑪", period: "⑫" };

/** Every set of one word, of two, and all words together. */
const sets: readonly (readonly Timeliness[])[] = [
  ...timelinesses.map((one) => [one]),
  ...timelinesses.flatMap((one, i) => timelinesses.slice(i + 1).map((other) => [one, other])),
  timelinesses,
];
const statusSets: readonly (readonly (Status | Mixed)[])[] = [
  ...statuses.map((one) => [one]),
  ["delivered", "pending"],
  ["mixed"],
];

function* combinations(): Generator<RecordFacts, void, undefined> {
  for (const timeliness of sets) {
    for (const status of timeliness.length === 1 ? statusSets : statusSets.slice(0, 2)) {
      for (const given of [
        facts,
        { ...facts, due: null, dueReason: null, achieved: null, reported: null, ended: null },
      ]) {
        for (const cause of timeliness.length === 1 ? causes.slice(0, 1) : causes) {
          const base = { ...given, timeliness, status, cause };
          yield base;
          for (const isNumber of [true, false]) {
            for (const isCounted of [true, false])
              yield { ...base, isNumber, target: { ...target, isCounted }, value, latest: value };
          }
          yield { ...base, target };
        }
      }
    }
    for (const pace of [...paces.map((one) => [one]), paces]) {
      for (const elapsed of ["⑬", null]) {
        for (const count of [1, 2])
          yield {
            ...facts,
            timeliness,
            pace,
            elapsed,
            target,
            value,
            latest: value,
            party: { text: "①", count },
          };
      }
    }
    for (const anyDue of [true, false]) {
      for (const next of ["⑭", null])
        yield {
          ...facts,
          timeliness,
          tally: {
            due: range(anyDue ? 3 : 0),
            counts: anyDue
              ? [
                  { word: "on-time", n: range(2) },
                  { word: "unreported", n: range(1) },
                ]
              : [],
            next,
          },
        };
    }
  }
}

const range = (n: number): Range => ({ min: n, max: n });

function textOf(words: Words, given: RecordFacts): string {
  return finished(words.lexicon, "record/part", recordClause(words, given)).text;
}

/** What no sentence may hold, and in Japanese and Korean no letter of the alphabet. */
const faults = /undefined|null|NaN|\[object|[{}]|\s\s|^\s|\s$|[.。]{2}|“”|「」|‘’/;

describe("The first sentence on a record", () => {
  it.each(languages)("is whole and in its own language for every combination of verdicts ($tag)", (words) => {
    let count = 0;
    for (const given of combinations()) {
      const text = textOf(words, given);
      count += 1;
      expect(text, JSON.stringify(given)).not.toMatch(faults);
      expect(text.endsWith(words.lexicon.stop), text).toBe(true);
      if (words.tag !== "en") expect(text.replaceAll("ESCAP", ""), text).not.toMatch(/[a-z]/i);
    }
    expect(count).toBeGreaterThan(3000);
  });

  it.each(languages)("says the verdict, but where its clause says it in other words ($tag)", (words) => {
    for (const timeliness of sets) {
      if (timeliness.length === 1) continue;
      const given = { ...facts, timeliness };
      expect(
        recordClause(words, given).some((piece) => piece.kind === "verdict" && piece.words === timeliness),
      ).toBe(true);
    }
  });

  it.each(languages)("leads from every number and verdict to what it speaks of ($tag)", (words) => {
    const led = [...combinations()]
      .flatMap((given) => recordClause(words, given))
      .filter(({ kind }) => kind === "number" || kind === "verdict");
    expect(led.filter(({ ids }) => ids[0] !== "a/b")).toEqual([]);
    expect(led.length).toBeGreaterThan(1000);
  });

  it("is the template of its case", () => {
    const [en] = languages as readonly [Words];
    const say = (given: Partial<RecordFacts>): string => textOf(en, { ...facts, ...given });
    expect(say({ timeliness: ["on-time"] })).toBe("It was delivered ⑦, on time.");
    expect(say({ timeliness: ["on-time", "late"] })).toBe(
      "It was delivered ⑦. Whether that was on time or late depends on which day “②” means.",
    );
    expect(say({ timeliness: ["overdue"] })).toBe(
      "It was not delivered ②; it is overdue by ④, last reported ⑧.",
    );
    expect(say({ timeliness: ["missed"], status: ["not-delivered"] })).toBe(
      "It was not delivered ②, and it can no longer be.",
    );
    expect(say({ timeliness: ["unreported"] })).toBe("③ has passed; nothing was reported since.");
    expect(say({ timeliness: ["closed"], status: ["superseded"] })).toBe(
      "It was replaced ⑭, before it was due.",
    );
    expect(say({ timeliness: ["no-deadline"], status: ["continuing"] })).toBe(
      "Continuing; it has no deadline, so it cannot be late.",
    );
    expect(say({ timeliness: ["deadline-unknown"] })).toBe("It cannot be judged: ⑤.");
    expect(say({ timeliness: ["overdue", "unreported"], cause: "sources" })).toBe(
      "Overdue or no report since the due date, because sources disagree.",
    );
    expect(say({ target, value, latest: value, pace: ["behind"], elapsed: "⑬" })).toBe(
      "⑫ ① had ⑪ of the ⑨ promised for ②. That is short of a straight line to the target, after ⑬ of the time.",
    );
    expect(
      say({ target, value, latest: value, pace: ["behind"], elapsed: "⑬", party: { text: "①", count: 2 } }),
    ).toBe(
      "⑫ ① had ⑪ of the ⑨ promised for ②. That is short of a straight line to the target, after ⑬ of the time.",
    );
    const due = range(4);
    const counts = [
      { word: "on-time", n: range(2) },
      { word: "missed", n: range(1) },
      { word: "unreported", n: range(1) },
    ] as const;
    expect(say({ tally: { due, counts, next: "③" } })).toBe(
      "Of the four due so far, two were on time, one was missed and one has no report since the due date; next due is ③.",
    );
    expect(say({ tally: { due: range(1), counts: [{ word: "unreported", n: range(1) }], next: null } })).toBe(
      "One has fallen due so far: no report since the due date.",
    );
    expect(say({ tally: { due: range(3), counts: [{ word: "on-time", n: range(3) }], next: null } })).toBe(
      "Three have fallen due so far, and all were on time.",
    );
    const vague = [
      { word: "on-time", n: { min: 2, max: 3 } },
      { word: "late", n: { min: 0, max: 1 } },
    ] as const;
    expect(say({ tally: { due: range(3), counts: vague, next: null } })).toBe(
      "Of the three due so far, 2 to 3 were on time and 0 to 1 were late.",
    );
  });
});

describe("The rule that a verdict comes of", () => {
  it.each(languages)("has a whole sentence for each verdict ($tag)", (words) => {
    for (const timeliness of timelinesses) {
      for (const applies of [true, false]) {
        const { text } = certainSentence(words, timeliness, { due: "①", date: "②", applies });
        expect(text).not.toMatch(faults);
        if (words.tag !== "en") expect(text).not.toMatch(/[a-z]/i);
      }
    }
  });
});
