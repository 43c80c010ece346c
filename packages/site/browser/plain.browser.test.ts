import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser, visit } from "./in-browser.ts";
import { folders, pageKinds } from "./page-kinds.ts";

/** What looks as if it did something, and does nothing without the script: fields, buttons, links that choose. */
const deadControls = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    return [...document.querySelectorAll("input, select, button, a[data-choice]:not([href^='#'])")]
      .filter((control) => control.checkVisibility() && getComputedStyle(control).pointerEvents !== "none")
      .map((control) => control.outerHTML.slice(0, 120));
  });

inBrowser("Without JavaScript", (open) => {
  for (const [language, folder] of Object.entries(folders))
    it(`no page in "${language}" has a control that does nothing, and each says its answer`, async () => {
      const page = await open(`small/${folder}index.html`, { javaScript: false });
      const found: string[] = [];
      for (const [name, { path, shows }] of Object.entries(pageKinds)) {
        // What is chosen by an address takes the script.
        if (path.includes("?")) continue;
        await visit(page, `small/${folder}${path}`);
        found.push(...(await deadControls(page)).map((control) => `${name}: ${control}`));
        if ((await page.locator("#answer").innerText()) === "") found.push(`${name} says no answer`);
        if ((await page.locator(shows).count()) === 0) found.push(`${name} shows no ${shows}`);
      }
      expect(found).toEqual([]);
    });
});

inBrowser(
  "With texts of twice the size",
  (open) => {
    for (const [language, folder] of Object.entries(folders))
      it(`no page in "${language}" scrolls sideways or cuts a text`, async () => {
        const page = await open(`small/${folder}index.html`);
        const found: string[] = [];
        for (const [name, { path }] of Object.entries(pageKinds)) {
          await visit(page, `small/${folder}${path}`);
          const faults = await page.evaluate(() => {
            for (const fold of document.querySelectorAll("details")) fold.open = true;
            const { scrollWidth, clientWidth } = document.documentElement;
            const size = Number.parseFloat(
              getComputedStyle(document.querySelector("p") ?? document.body).fontSize,
            );
            return [
              ...(scrollWidth > clientWidth ? [`sideways scroll of ${scrollWidth - clientWidth}`] : []),
              ...(size < 24 ? [`a paragraph of ${size}`] : []),
            ];
          });
          found.push(...faults.map((fault) => `${name}: ${fault}`));
        }
        expect(found).toEqual([]);
      });
  },
  { textSize: 32 },
);
