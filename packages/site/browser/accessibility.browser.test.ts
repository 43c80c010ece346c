import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser, settled } from "./in-browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong: the rule and the first element. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      readonly axe: {
        readonly run: (
          of: Document,
          options: object,
        ) => Promise<{
          readonly violations: readonly {
            readonly id: string;
            readonly nodes: readonly { readonly html: string }[];
          }[];
        }>;
      };
    };
    const found = await checker.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
}

const pages = [
  "index.html",
  "index.html?on=2024-06-30",
  "index.html?q=overdue",
  "index.html?q=nothing-has-this-name",
  "index.html?on=2024-99-99",
  "centre.html",
  "centre.html?on=2024-04-15",
  "party-nordia.html",
  "domain-energy.html",
  "source-report-2024.html",
  "commitments.html",
  "sources.html",
  "changes.html",
  "changes.html?only=verdicts",
  "method.html",
  "corrections.html",
  "data.html",
  "data.html?on=2024-06-30",
  "embed/centre.html",
  "centre.html?on=2020-01-01",
  "ja/index.html",
  "ja/stations.html",
  "ja/changes.html?since=2024-01-01",
  "ja/data.html",
  "ko/centre.html",
  "ko/party-nordia.html",
  "ko/method.html",
  "embed/index.html?party=nordia",
];

inBrowser("Nobody is kept out", (open) => {
  for (const [scheme, width] of [
    ["light", 1280],
    ["dark", 390],
  ] as const)
    it(`No page has a fault that axe finds, ${scheme} at ${width} px`, { timeout: 300_000 }, async () => {
      for (const path of pages) {
        const page = await open(`small/${path}`, { scheme, width });
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll("details")) fold.open = true;
        });
        expect(await violations(page), path).toEqual([]);
        await page.close();
      }
    });

  it("A keyboard reaches the answer, the day, the changes and the filters in this order", async () => {
    const page = await open("small/index.html");
    const reached: string[] = [];
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      reached.push(
        await page.evaluate(() => {
          const { activeElement: at } = document;
          return at === null ? "" : `${at.tagName} ${at.className} ${at.getAttribute("type") ?? ""}`;
        }),
      );
    }
    const places = [/skip/, /brand/, /date/, /range/, /button/, /chip/, /search/].map((name) =>
      reached.findIndex((one) => name.test(one)),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("The arrow keys move the day, and a screen reader is told which it is", async () => {
    const page = await open("small/index.html");
    await page.locator(".slide input").focus();
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/on=2026-04-29/);
    await settled(page);
    expect(await page.locator(".slide input").getAttribute("aria-valuetext")).toBe("29 April 2026");
  });

  it("Every value of a chart can be tabbed to and read", async () => {
    const page = await open("small/stations.html");
    const marks = page.locator(".mark");
    expect(await marks.count()).toBeGreaterThan(2);
    await marks.first().focus();
    expect(
      await marks
        .first()
        .locator(".readout")
        .evaluate((text) => getComputedStyle(text).visibility),
    ).toBe("visible");
    expect(await marks.first().getAttribute("aria-label")).toMatch(/10 stations/);
  });

  it("In forced colours the chosen chip and the signs can be told apart", async () => {
    const page = await open("small/index.html", { forcedColours: true });
    expect(
      await page.locator(".chip[aria-current]").evaluate((chip) => getComputedStyle(chip).outlineStyle),
    ).toBe("solid");
  });
});
