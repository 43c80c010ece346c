import {
  confidences,
  noProgressReasons,
  paces,
  roles,
  scheduleGroups,
  schedules,
  standingGroups,
  standings,
  statuses,
  statusGroups,
  tiers,
  wordings,
} from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { announcedInWords } from "../announced-in-words.ts";
import { confidenceInWords } from "../confidence-in-words.ts";
import { groupInWords } from "../group-in-words.ts";
import { heardInWords } from "../heard-in-words.ts";
import { type Locale, locales } from "../locale.ts";
import { noProgressInWords } from "../no-progress-in-words.ts";
import { paceInWords } from "../pace-in-words.ts";
import { phaseInWords } from "../phase-in-words.ts";
import { roleInWords } from "../role-in-words.ts";
import { ruleInWords } from "../rule-in-words.ts";
import { scheduleInWords } from "../schedule-in-words.ts";
import { standingInWords } from "../standing-in-words.ts";
import { statusInWords } from "../status-in-words.ts";
import { tierInWords } from "../tier-in-words.ts";
import { whenInWords } from "../when-in-words.ts";
import { wordingInWords } from "../wording-in-words.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

/** Every code of every axis, and what says it. */
const axes: Readonly<Record<string, (locale: Locale) => readonly string[]>> = {
  schedule: (locale) => [
    ...schedules.map((code) => scheduleInWords([code], locale)),
    scheduleInWords(["open", "overdue"], locale),
    scheduleInWords(["met", "met-late"], locale),
  ],
  status: (locale) => statuses.map((code) => statusInWords([code], locale)),
  standing: (locale) => standings.map((code) => standingInWords(code, locale)),
  announced: (locale) =>
    (["yes", "no", "possibly", "not-said"] as const).map((code) => announcedInWords(code, locale)),
  heard: (locale) => (["all", "some", "none"] as const).map((code) => heardInWords(code, locale)),
  "no progress": (locale) => noProgressReasons.map((code) => noProgressInWords(code, locale)),
  pace: (locale) => paces.map((code) => paceInWords([code], locale)),
  "status group": (locale) => statusGroups.map((code) => groupInWords(code, locale)),
  "schedule group": (locale) => scheduleGroups.map((code) => groupInWords(code, locale)),
  "standing group": (locale) => standingGroups.map((code) => groupInWords(code, locale)),
  role: (locale) => roles.map((code) => roleInWords(code, locale)),
  tier: (locale) => tiers.map((code) => tierInWords(code, locale)),
  confidence: (locale) => confidences.map((code) => confidenceInWords(code, locale)),
  wording: (locale) => wordings.map((code) => wordingInWords(code, locale)),
  phase: (locale) =>
    (["none", "before", "open", "in-doubt", "past"] as const).map((code) => phaseInWords(code, locale)),
  "no date": (locale) =>
    (["not-stated", "open-ended", "end-unknown", "withdrawn"] as const).map((reason) =>
      whenInWords({ kind: "none", reason }, undefined, locale),
    ),
  rule: (locale) =>
    [
      "known/published",
      "known/not-published",
      "known/not-made",
      "standing/firmest-claim",
      "status/nothing-on-record",
      "status/latest-entry",
      "status/several-readings",
      "deadline/no-deadline",
      "deadline/open-ended",
      "deadline/deadline-unknown",
      "deadline/one-reading",
      "deadline/several-readings",
      "deadline/not-assessable",
      "progress/linear-pace",
      "progress/growth-ratio",
      "progress/projected-growth",
      "progress/mean-change",
      "progress/status-index",
      ...noProgressReasons.map((reason) => `progress/${reason}`),
    ].map((rule) => ruleInWords(rule, locale)),
};

const scripts: Readonly<Record<Locale, RegExp>> = {
  en: /^[A-Za-z0-9 ,.:%'"-]+$/,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
};

describe.each(locales)("in %s", (locale) => {
  it.each(Object.entries(axes))("each %s has words of its own", (_, wordsIn) => {
    const words = wordsIn(locale);
    expect(words.length).toBeGreaterThan(1);
    for (const said of words) {
      expect(said).toBe(said.trim());
      expect(said).toMatch(scripts[locale]);
      if (locale !== "en") expect(said).not.toMatch(/[A-Za-z]/);
    }
    expect(new Set(words).size).toBe(words.length);
  });

  it("no word of the vocabulary is empty, and words that are handed over are kept", () => {
    let count = 0;
    for (const [path, entry] of entriesOf(vocabularyOf(locale))) {
      count++;
      if (typeof entry === "string") {
        expect(entry, path).toMatch(/\S/);
        continue;
      }
      // A period, a count, or up to three words; what takes fewer passes over the rest.
      const [argument, kept] = path.startsWith("when.dated")
        ? [{ kind: "year", name: "<1>", end: "<1>" }, 1]
        : ["<1>", path === "when.fiscalYear" || path.startsWith("duration") ? 1 : entry.length];
      const said = String(entry(argument, path === "when.fiscalYear" ? {} : "<2>", "<3>"));
      for (let i = 1; i <= kept; i++) expect(said, path).toContain(`<${i}>`);
    }
    expect(count).toBeGreaterThan(150);
  });
});

it("no language says a word of another", () => {
  for (const [axis, wordsIn] of Object.entries(axes)) {
    const [en, ja, ko] = locales.map(wordsIn) as [readonly string[], readonly string[], readonly string[]];
    en.forEach((word, i) => expect(new Set([word, ja[i], ko[i]]).size, `${axis}: ${word}`).toBe(3));
  }
});

type Entry = string | ((...args: readonly unknown[]) => unknown);

function entriesOf(value: object, path = ""): readonly (readonly [path: string, entry: Entry])[] {
  return Object.entries(value).flatMap(([key, inner]: [string, object | Entry]) => {
    const at = path === "" ? key : `${path}.${key}`;
    return typeof inner === "object" ? entriesOf(inner, at) : [[at, inner] as const];
  });
}
