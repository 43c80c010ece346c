import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { inBrowser } from "./in-browser.ts";

/** What is wrong with a page at its width: sideways scroll, labels upon labels, a slider too short to use. */
async function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`sideways scroll of ${scrollWidth - clientWidth}`);
    for (const drawing of document.querySelectorAll(".track, .years, .window, .plot")) {
      const boxes = [...drawing.querySelectorAll("text:not(.now, .readout)")]
        .filter((text) => getComputedStyle(text).display !== "none" && text.textContent !== "")
        .map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }));
      for (const [i, one] of boxes.entries())
        for (const other of boxes.slice(0, i)) {
          const [a, b] = [one.box, other.box];
          const inside = 3;
          if (a.left < b.right && b.left < a.right && a.top < b.bottom - inside && b.top < a.bottom - inside)
            found.push(`${drawing.classList}: ${one.name} lies upon ${other.name}`);
        }
    }
    const slider = document.querySelector(".slide");
    if (slider !== null && slider.clientWidth < 200) found.push(`slider of ${slider.clientWidth}`);
    for (const text of document.querySelectorAll(".frame *, .embed *")) {
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      if (text.childElementCount === 0 && (text.textContent ?? "").trim() !== "" && size < 13)
        found.push(`text of ${size}`);
    }
    return found;
  });
}

inBrowser("At any width", (open) => {
  for (const path of [
    "index.html",
    "stations.html",
    "centre.html",
    "changes.html",
    "party-nordia.html",
    "data.html",
    "ja/index.html",
    "ja/stations.html",
    "ko/changes.html",
    "ko/party-nordia.html",
  ])
    it(`${path} has no width from 320 to 2,560 px at which it breaks`, { timeout: 300_000 }, async () => {
      const page = await open(`small/${path}`, { width: 320 });
      const broken: string[] = [];
      for (let width = 320; width <= 2560; width += 20) {
        await page.setViewportSize({ width, height: 900 });
        for (const fault of await faults(page)) broken.push(`${width}: ${fault}`);
      }
      expect(broken).toEqual([]);
    });

  it("A page on paper shows every fold and no control", async () => {
    const page = await open("small/index.html");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("details:not([open])").count()).toBe(0);
    expect(await page.locator(".slide").isVisible()).toBe(false);
    expect(await page.locator(".filters").isVisible()).toBe(false);
  });
});

describe.skipIf(!inject("hasOwnRecord"))("The record of this repository", () => {
  inBrowser("keeps to its height", (open) => {
    for (const [width, path, most] of [
      [1280, "index.html", 3500],
      [390, "index.html", 5000],
      [390, "ja/index.html", 5000],
      [390, "ko/index.html", 5000],
      [1280, "party-kr.html", 2600],
      [390, "party-kr.html", 4200],
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
