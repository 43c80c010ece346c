import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject } from "vitest";

const address = inject("address");

/** The day that the page takes for today. */
export const today = "2026-11-24";

interface OpenOptions {
  /** The day; today if none is named. */
  readonly on?: string;
  /** Other fields of the address, "lang=ja&party=kr". */
  readonly search?: string;
  /** A path below the page, as "commitments/<id>/". */
  readonly path?: string;
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  readonly javaScript?: boolean;
  /** Whether the page takes a fixed day for today. Timings are had only where it does not. */
  readonly clock?: boolean;
}

/** Opens the page as somebody would who has its address. */
export type Open = (options?: OpenOptions) => Promise<Page>;

/** A desktop and a phone, each in another colour scheme. */
export const looks = [
  { width: 1280, scheme: "light" },
  { width: 390, scheme: "dark" },
] as const;

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

    tests(async (options = {}) => {
      const {
        on,
        search,
        path = "",
        width = 1280,
        scheme = "light",
        javaScript = true,
        clock = true,
      } = options;
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme: scheme,
        javaScriptEnabled: javaScript,
        permissions: ["clipboard-read", "clipboard-write"],
      });
      pages.push(page);
      problems = [];
      page.on("console", (message) => problems.push(`console: ${message.text()}`));
      page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
      page.on("request", (request) => {
        if (!request.url().startsWith(address ?? "")) problems.push(`request: ${request.url()}`);
      });
      if (clock) await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
      const fields = [on === undefined ? "" : `on=${on}`, search ?? ""].filter((field) => field !== "");
      await page.goto(`${address}${path}${fields.length === 0 ? "" : `?${fields.join("&")}`}`);
      if (javaScript && path === "") await page.locator(".slider input").waitFor();
      // What changed is loaded behind the page.
      if (javaScript && search?.includes("since=") === true) await page.locator("#changes").waitFor();
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
