import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { axeFaults } from "./axe.ts";
import { inBrowser, visit } from "./in-browser.ts";
import { folders, pageKinds, pastDay } from "./page-kinds.ts";
import { nameFaults, signFaults } from "./reading-aloud.ts";

/** How a page is looked at. Of each day all rules are tried in one look, and in the others those of colours. */
const looks = [
  { scheme: "light", forced: false, width: 1280 },
  { scheme: "dark", forced: false, width: 390 },
  { scheme: "light", forced: true, width: 1280 },
  { scheme: "dark", forced: true, width: 390 },
] as const;

const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });

/** What is wrong with the page that is open, in each look. */
async function faultsOf(page: Page, wholeIn: number): Promise<readonly string[]> {
  await openFolds(page);
  const found: string[] = [];
  for (const [i, { scheme, forced, width }] of looks.entries()) {
    if (i === wholeIn) await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme, forcedColors: forced ? "active" : "none" });
    const faults = [
      ...(await axeFaults(page, i === wholeIn ? "all" : "colours")),
      ...(await page.evaluate(signFaults)),
      ...(i === wholeIn ? await page.evaluate(nameFaults) : []),
    ];
    found.push(...faults.map((fault) => `${scheme}${forced ? ", forced colours" : ""}: ${fault}`));
  }
  return found;
}

inBrowser("Nobody is kept out", (open) => {
  for (const [language, folder] of Object.entries(folders)) {
    it(
      `of a page in "${language}" on the day at first view, in any colours`,
      { timeout: 300_000 },
      async () => {
        const page = await open(`small/${folder}index.html`);
        const faults: string[] = [];
        for (const [name, { path, shows }] of Object.entries(pageKinds)) {
          await visit(page, `small/${folder}${path}`);
          if ((await page.locator(shows).count()) === 0) faults.push(`${name}: ${path} shows no ${shows}`);
          faults.push(...(await faultsOf(page, 0)).map((fault) => `${name}, ${fault}`));
        }
        expect(faults).toEqual([]);
      },
    );

    it(`of a page in "${language}" on a past day, in any colours`, { timeout: 300_000 }, async () => {
      const page = await open(`small/${folder}index.html`);
      const faults: string[] = [];
      for (const [name, { path, hasDay }] of Object.entries(pageKinds)) {
        if (!hasDay) continue;
        await visit(page, `small/${folder}${path}?on=${pastDay}`);
        faults.push(...(await faultsOf(page, 1)).map((fault) => `${name}, ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  }
});
