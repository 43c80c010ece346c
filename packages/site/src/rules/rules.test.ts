import { assess, explain, timelinessLines } from "@policytrack/core";
import { commitmentView } from "@policytrack/formats/view";
import { en, ja, ko, type Words } from "@policytrack/formats/words";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { campDavid, jpKrUs } from "../../../core/fixtures/records.ts";
import { days, nordia } from "../../../formats/src/record-fixture.ts";
import { Rules } from "../parts/rules.ts";
import { type Ui, UiProvider } from "../ui.ts";
import { chooseRules } from "./choose-rules.ts";
import { verdictsOfLines } from "./rule-formulas.ts";

const records = [nordia, jpKrUs, campDavid];
const languages = [en, ja, ko];

/** The rules as they stand on the page. */
function rulesIn(words: Words): string {
  const value = { words, text: words.lexicon.site } as Ui;
  return renderToString(h(UiProvider, { value }, h(Rules, { rules: chooseRules(words.tag) })));
}

const anchorsOf = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/ id="rule-([^"]*)"/gu)].map(([, id = ""]) => id));

describe("The rules of the page of methods", () => {
  it("have a place for each line of the table and for each cause, in each language", () => {
    for (const words of languages) {
      const anchors = anchorsOf(rulesIn(words));
      const asked = [...timelinessLines, ...Object.keys(words.lexicon.cause), "several"];
      expect(
        asked.filter((id) => !anchors.has(id)),
        words.tag,
      ).toEqual([]);
    }
  });

  it("have a place for whatever a reader is told of why, on each day of each record", () => {
    const anchors = anchorsOf(rulesIn(en));
    for (const record of records)
      for (const on of days) {
        const assessment = assess(record, { on });
        for (const { id } of assessment.commitments)
          for (const { why } of commitmentView(assessment, id, { words: en }).criteria) {
            const led = why.flatMap(({ rule }) => rule ?? []);
            expect(
              led.filter((rule) => !anchors.has(rule)),
              id,
            ).toEqual([]);
            const applied = why.filter(({ part }) => part === "rule");
            expect(
              applied.filter(({ rule }) => rule === null),
              id,
            ).toEqual([]);
          }
      }
  });

  it("name every verdict that a line gives", () => {
    const untold = new Set<string>();
    for (const record of records)
      for (const on of days)
        for (const verdict of assess(record, { on }).verdicts) {
          const step = explain(verdict).steps.at(-1);
          if (step?.rule !== "timeliness/certain" && step?.rule !== "timeliness/dates-allow") continue;
          for (const { line, gives } of step.lines)
            for (const word of gives)
              if (verdictsOfLines[line].every((one) => one.verdict !== word)) untold.add(`${line}: ${word}`);
        }
    expect([...untold]).toEqual([]);
  });

  it("are in the language of the page alone", () => {
    for (const words of [ja, ko]) {
      const text = rulesIn(words).replaceAll(/<code>.*?<\/code>|<[^>]*>/gu, " ");
      expect(text.match(/[A-Za-z]{2,}/gu), words.tag).toBe(null);
    }
  });
});
