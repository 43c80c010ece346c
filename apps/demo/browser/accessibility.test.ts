import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inBrowser, looks, openEverything, type Open } from "./in-browser.ts";

/** States of the page that look different to somebody who cannot see it. */
const states: readonly (readonly [string, (open: Open, look: (typeof looks)[number]) => Promise<Page>])[] = [
  ["as it opens", (open, look) => open(look)],
  [
    "with everything open, and what changed",
    async (open, look) => {
      const page = await open({ ...look, search: "since=2023-12-01" });
      await openEverything(page);
      return page;
    },
  ],
  [
    "in Japanese, chosen, with a menu open",
    async (open, look) => {
      const page = await open({ ...look, search: "lang=ja&party=kr&group=domain" });
      await page.getByRole("button", { name: "日本語" }).waitFor();
      await page.locator(".menu summary").nth(1).click();
      return page;
    },
  ],
  ["in Korean, on an earlier day", (open, look) => open({ ...look, search: "lang=ko&on=2024-02-01" })],
  ["where nothing fits", (open, look) => open({ ...look, search: "q=zzz" })],
  [
    "with a file refused",
    async (open, look) => {
      const page = await open(look);
      await page.setInputFiles("input[type=file]", {
        name: "wrong.json",
        mimeType: "application/json",
        buffer: Buffer.from("{}"),
      });
      await page.locator(".problems li").first().waitFor();
      return page;
    },
  ],
  [
    "as it is written, before any script runs",
    async (open, look) => {
      const page = await open({ ...look, path: "commitments/kr-startup-center-tokyo/" });
      const start = new URL("../../", page.url()).href;
      // axe is a script itself, so those of the page are taken out and not forbidden.
      await page.route(start, async (route) => {
        const response = await route.fetch();
        const html = (await response.text()).replaceAll(/<script[^>]*><\/script>/g, "");
        await route.fulfill({ response, body: html });
      });
      await page.goto(start);
      await page.getByText("With JavaScript").waitFor();
      return page;
    },
  ],
  [
    "at a commitment's own address",
    (open, look) => open({ ...look, path: "commitments/kr-startup-center-tokyo/" }),
  ],
];

inBrowser("What axe finds", (open) => {
  for (const [state, reach] of states)
    test.each(looks)(`${state}: nothing, at $width pixels, $scheme`, async (look) => {
      const page = await reach(open, look);
      const found = await axeOn(page);
      expect(found).toEqual([]);
    });
});

interface Finding {
  readonly rule: string;
  readonly where: readonly string[];
}

async function axeOn(page: Page): Promise<readonly Finding[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: tags,
    });
    return violations.map(({ id, nodes }) => ({
      rule: id,
      where: nodes
        .slice(0, 5)
        .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ""}`),
    }));
  });
}
