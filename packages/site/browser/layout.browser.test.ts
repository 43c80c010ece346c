import { describe, expect, inject, it } from "vitest";
import { faultsAtWidths, openFrame } from "./at-widths.ts";
import { inBrowser } from "./in-browser.ts";
import { folders, pageKinds } from "./page-kinds.ts";

inBrowser("At any width", (open) => {
  for (const [language, folder] of Object.entries(folders))
    it(`no page in "${language}" breaks from 320 to 2,560 px`, { timeout: 300_000 }, async () => {
      const page = await open("small/index.html");
      await openFrame(page);
      const broken: string[] = [];
      for (const [name, { path }] of Object.entries(pageKinds))
        broken.push(
          ...(await faultsAtWidths(page, `/small/${folder}${path}`)).map((fault) => `${name}, ${fault}`),
        );
      expect(broken).toEqual([]);
    });
});

describe.skipIf(!inject("hasOwnRecord"))("The record of this repository", () => {
  inBrowser("keeps to its height", (open) => {
    for (const [width, path, most] of [
      [1280, "index.html", 3500],
      [390, "index.html", 4900],
      [390, "ja/index.html", 5000],
      [390, "ko/index.html", 5000],
      [1280, "party-kr.html", 2350],
      [390, "party-kr.html", 3800],
      [390, "changes.html", 4000],
      // The longest of all pages of commitments.
      [1280, "kr-hydrogen-commercial-vehicles-2030.html", 3100],
      [390, "kr-hydrogen-commercial-vehicles-2030.html", 5000],
      [390, "ja/kr-hydrogen-commercial-vehicles-2030.html", 5000],
      [390, "ko/kr-hydrogen-commercial-vehicles-2030.html", 5000],
    ] as const)
      it(`${path} is at most ${most} px high at ${width} px`, async () => {
        const page = await open(`own/${path}`, { width, height: width === 390 ? 800 : 900 });
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
      });
  });
});
