import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject } from "vitest";
import { launchOptions } from "./launch-options.ts";

const address = inject("address");

interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  readonly javaScript?: boolean;
}

interface BrowserOptions {
  /** The size of texts that the reader has chosen, in pixels. */
  readonly textSize?: number;
}

/** Opens a page as somebody would who has its address: "towns/index.html?on=2024-03-05", or a whole address. */
export type Open = (path: string, options?: OpenOptions) => Promise<Page>;

/**
 * Tests that look at the website in a browser. Each page must stay free of errors and messages, and must ask nobody else for
 * anything.
 */
export function inBrowser(
  name: string,
  tests: (open: Open) => void,
  { textSize = 16 }: BrowserOptions = {},
): void {
  describe.skipIf(address === null)(`${name}`, () => {
    let browser: Browser;
    const problems: string[] = [];
    const pages: Page[] = [];
    beforeAll(async () => {
      browser =
        textSize === 16
          ? await chromium.connect(inject("browser"))
          : await chromium.launch(launchOptions(inject("chromium"), textSize));
    });
    afterEach(async () => {
      await Promise.all(pages.splice(0).map((page) => page.close()));
      // oxlint-disable-next-line vitest/no-standalone-expect -- It holds for every test.
      expect(problems.splice(0)).toEqual([]);
    });
    afterAll(() => browser.close());

    tests(async (path, options = {}) => {
      const { width = 1280, height = 900, scheme = "light", javaScript = true } = options;
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme: scheme,
        javaScriptEnabled: javaScript,
        locale: "en-GB",
      });
      pages.push(page);
      page.on("console", (message) => problems.push(`console: ${message.text()}`));
      page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
      page.on("request", (request) => {
        if (
          ![address ?? "", inject("foreign"), "blob:", "data:"].some((own) => request.url().startsWith(own))
        )
          problems.push(`request: ${request.url()}`);
      });
      await visit(page, path);
      return page;
    });
  });
}

/** Goes to another address in the same tab, which costs less than a new one. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, address ?? undefined).href);
  if (path.includes("?")) await settled(page);
}

/** Waits until the page shows what its address says. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => document.querySelector("[aria-busy]") === null);
}
