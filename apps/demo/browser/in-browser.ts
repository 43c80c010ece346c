import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject } from "vitest";

const address = inject("address");

/** The day that the page takes for today. */
export const today = "2026-11-24";

/** Opens the page on a day, or on today. */
export type Open = (options?: { readonly on?: string; readonly width?: number }) => Promise<Page>;

/**
 * Tests that look at the page in a browser. Each page must stay free of errors, and must ask nobody else for anything.
 */
export function inBrowser(name: string, tests: (open: Open) => void): void {
  describe.skipIf(address === null)(`${name}`, () => {
    let browser: Browser;
    let problems: string[] = [];
    const pages: Page[] = [];
    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath: inject("chromium"),
        args: [
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
        ],
      });
    });
    afterEach(async () => {
      await Promise.all(pages.splice(0).map((page) => page.close()));
      expect(problems.splice(0)).toEqual([]);
    });
    afterAll(() => browser.close());

    tests(async ({ on, width = 1280 } = {}) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      pages.push(page);
      problems = [];
      page.on("console", (message) => problems.push(`console: ${message.text()}`));
      page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
      page.on("request", (request) => {
        if (!request.url().startsWith(address ?? "")) problems.push(`request: ${request.url()}`);
      });
      await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
      await page.goto(`${address}${on === undefined ? "" : `?on=${on}`}`);
      await page.locator(".tl-drawing svg").waitFor();
      return page;
    });
  });
}

/** Opens every record and fold, and waits for what is inside. */
export async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll("details.record")].every(
      (details) => details.querySelector(".inside") !== null,
    ),
  );
}
