import { type Citation, type Fact, knowledgeOf } from "@policytrack/core";
import { dataset } from "@policytrack/jp-kr-us";
import { edtfInWords } from "@policytrack/formats/words";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inBrowser, openEverything } from "./in-browser.ts";

inBrowser("What was published later", (open) => {
  test.each(["2023-11-18", "2024-06-30", "2025-06-01"])("is nowhere on the page of %s", async (on) => {
    const page = await open({ on });
    await openEverything(page);
    const shown = await everyText(page);
    const later = publishedLater(on);
    expect(later.length).toBeGreaterThan(100);
    expect(later.filter((text) => shown.some((candidate) => tells(candidate, text)))).toEqual([]);
  });

  test("is there once it was out", async () => {
    const page = await open();
    await openEverything(page);
    const shown = await everyText(page);
    for (const { summary, ambiguities } of dataset.commitments)
      for (const text of [summary, ...ambiguities])
        expect(shown.some((candidate) => candidate.includes(text))).toBe(true);
  });
});

/** Every text and every value of an attribute in the document. */
function everyText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) => [
      ...[...element.attributes].map(({ value }) => value),
      // The whole and the parts: a text can be put together from several nodes.
      ...(element.tagName === "STYLE" ? [] : [element.textContent]),
    ]),
  );
}

/** Whether a text has another in it. The last day of a month, as deadlines have it, does not tell of that month. */
function tells(shown: string, text: string): boolean {
  const at = shown.indexOf(text);
  return (
    at !== -1 &&
    !(
      /^[A-Z][a-z]+ \d{4}$/.test(text) &&
      /\d $/.test(shown.slice(0, at)) &&
      !tells(shown.slice(at + 1), text)
    )
  );
}

/** What only somebody can tell who has read what was published after a day. */
function publishedLater(on: string): readonly string[] {
  const known = knowledgeOf(dataset, on);
  const isOut = (source: string): boolean =>
    known.inForce({ id: "", date: null, citations: [{ source, confidence: "high", read: "whole" }] });
  const out = dataset.sources.filter(({ id }) => isOut(id));
  const late = dataset.sources.filter(({ id }) => !isOut(id));
  // A text that an earlier source, a party or the promise itself has in common with a later one tells nothing.
  const common = JSON.stringify([
    out,
    dataset.parties,
    dataset.commitments.map(({ title, criteria }) => [title, criteria]),
  ]);
  const facts = [
    ...dataset.commitments.flatMap(({ standing, deadlines, targets, history }): readonly Fact[] => [
      ...standing,
      ...deadlines,
      ...targets,
      ...history,
    ]),
    ...dataset.observations,
  ];
  const citations: readonly Citation[] = [...facts, ...dataset.events].flatMap((cited) => cited.citations);
  const dates = late.flatMap(({ published }) =>
    published !== null && /-\d\d/.test(published) ? [published] : [],
  );
  const texts = [
    ...late.flatMap(({ publisher, title, url, note }) => [publisher, title, url, note]),
    ...dates,
    ...dates.map((date) => edtfInWords(date)),
    ...citations.flatMap(({ source, says }) => (isOut(source) ? [] : [says])),
    ...facts.flatMap((fact) => (known.inForce(fact) ? [] : [fact.id])),
    // Written by editors who had all of it before them.
    ...facts.map(({ why }) => why),
    ...dataset.commitments.flatMap(({ summary, ambiguities, reviewedOn }) => [
      summary,
      ...ambiguities,
      reviewedOn,
      edtfInWords(reviewedOn),
    ]),
    ...dataset.events.flatMap((event) =>
      event.citations.some(({ source }) => isOut(source)) ? [] : [event.title],
    ),
  ];
  return [...new Set(texts)].filter(
    (text): text is string => typeof text === "string" && !common.includes(JSON.stringify(text).slice(1, -1)),
  );
}
