import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { inBrowser, settled } from "./in-browser.ts";

/** The words of a page that a reader passes until the end of an answer. */
function wordsUntil(answer: Locator): Promise<number> {
  return answer.evaluate((end) => {
    const isRead = (text: Node): boolean => {
      const { parentElement: parent } = text;
      if (parent === null || parent.closest("svg, .hidden, .skip, option") !== null) return false;
      const fold = parent.closest("details:not([open])");
      return (fold === null || parent.closest("summary") !== null) && parent.checkVisibility();
    };
    const texts = document.createTreeWalker(document.querySelector("main") ?? end, NodeFilter.SHOW_TEXT);
    let words = 0;
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const isLater = (end.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      if (isLater && !end.contains(text)) break;
      if (isRead(text)) words += (text.textContent ?? "").match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
    }
    return words;
  });
}

interface Told {
  readonly steps: number;
  readonly words: number;
}

/** What the README tells of each question: the steps, and the words that are read. */
const told: ReadonlyMap<string, Told> = new Map(
  [
    ...readFileSync(new URL("../README.md", import.meta.url), "utf8").matchAll(
      /^\| (.*\?) +\| (\d+) +\| (\d+) +\|/gmu,
    ),
  ].map(([, question = "", steps, words]) => [question, { steps: Number(steps), words: Number(words) }]),
);

/** Five questions that visitors bring, each from the overview on. */
const questions: Readonly<Record<string, (page: Page) => Promise<Told>>> = {
  "Which promises were broken or are past due?": async (page) => {
    const answer = page.locator("#answer");
    expect(await answer.innerText()).toMatch(/overdue.*missed/s);
    return { steps: 0, words: await wordsUntil(answer) };
  },
  "Is Korea on track with hydrogen vehicles?": async (page) => {
    const link = page.locator(".card a", { hasText: "hydrogen commercial vehicles" }).first();
    const before = await wordsUntil(link);
    await link.click();
    const answer = page.locator("#answer > :first-child");
    expect(await answer.innerText()).toMatch(/short of a straight line/);
    expect((await answer.boundingBox())?.y).toBeLessThan(800);
    return { steps: 1, words: before + (await wordsUntil(answer)) };
  },
  "How does South Korea stand?": async (page) => {
    await page.getByRole("link", { name: /^South Korea \d/ }).click();
    await page.waitForURL(/party=kr/);
    await settled(page);
    const answer = page.locator("#answer");
    expect(await answer.innerText()).toMatch(/fallen due/);
    return { steps: 1, words: await wordsUntil(answer) };
  },
  "What was known on 5 March 2024?": async (page) => {
    await page.locator(".date input").fill("2024-03-05");
    await page.waitForURL(/on=2024-03-05/);
    await settled(page);
    expect(await page.locator("main").innerText()).not.toMatch(/2,675/);
    return { steps: 1, words: await wordsUntil(page.locator("#answer")) };
  },
  "How do I use the data in a program?": async (page) => {
    await page.getByRole("link", { name: "Data", exact: true }).first().click();
    const code = page.locator("pre").first();
    expect(await code.innerText()).toMatch(/^npm install/);
    return { steps: 1, words: await wordsUntil(code) };
  },
};

describe.skipIf(!inject("hasOwnRecord"))("The record of this repository answers", () => {
  inBrowser("as fast as the README tells", (open) => {
    for (const [question, answer] of Object.entries(questions))
      it(`${question}`, async () => {
        const { steps, words } = await answer(await open("own/index.html"));
        const most = told.get(question);
        expect(steps).toBe(most?.steps);
        expect(words).toBeLessThanOrEqual(most?.words ?? 0);
      });
  });
});
