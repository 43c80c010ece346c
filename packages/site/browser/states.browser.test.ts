import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { axeFaults } from "./axe.ts";
import { inBrowser, visit } from "./in-browser.ts";
import { folders, pageKinds, pastDay } from "./page-kinds.ts";
import { nameFaults, signFaults } from "./reading-aloud.ts";

/** How a page is looked at: by all rules in light or in dark colours, and then by those of colours where the reader forces them. */
type Look = "light" | "dark";
const widthOf = { light: 1280, dark: 390 } as const;

const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });

/** What is wrong with the page that is open. */
async function faultsOf(page: Page, look: Look): Promise<readonly string[]> {
  await page.setViewportSize({ width: widthOf[look], height: 900 });
  await page.emulateMedia({ colorScheme: look, forcedColors: "none" });
  await openFolds(page);
  const faults = [
    ...(await axeFaults(page, "all")),
    ...(await page.evaluate(nameFaults)),
    ...(await page.evaluate(signFaults)),
  ];
  await page.emulateMedia({ forcedColors: "active" });
  const forced = [...(await axeFaults(page, "colours")), ...(await page.evaluate(signFaults))];
  return [...faults, ...forced.map((fault) => `forced colours: ${fault}`)];
}

/** Over the languages each kind of page is looked at in light and in dark colours, on the day at first view and on a past one. */
const cases = [
  ["en", "light", ""],
  ["en", "dark", `?on=${pastDay}`],
  ["ja", "dark", ""],
  ["ja", "light", `?on=${pastDay}`],
  ["ko", "light", ""],
  ["ko", "dark", `?on=${pastDay}`],
] as const;

inBrowser("Nobody is kept out", (open) => {
  for (const [language, look, choice] of cases)
    it(
      `of a page in "${language}" in ${look} or forced colours ${choice}`,
      { timeout: 600_000 },
      async () => {
        const page = await open(`small/${folders[language]}index.html`);
        const faults: string[] = [];
        for (const [name, { path, shows, hasDay }] of Object.entries(pageKinds)) {
          if (choice !== "" && !hasDay) continue;
          await visit(page, `small/${folders[language]}${path}${choice}`);
          if (choice === "" && (await page.locator(shows).count()) === 0)
            faults.push(`${name}: ${path} shows no ${shows}`);
          faults.push(...(await faultsOf(page, look)).map((fault) => `${name}: ${fault}`));
        }
        expect(faults).toEqual([]);
      },
    );
});
