import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { inBrowser } from "./in-browser.ts";
import { ownRecord } from "./records.ts";

/** What a text of a drawing lies upon: strokes and surfaces, other texts, more than one zone of a window. */
async function covered(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const marks = ["line", "circle", "polygon", "path", "use", "rect:not(.zone, .reach, .ring)"]
      .map((tag) => `.area > svg ${tag}`)
      .join(",");
    for (const drawing of document.querySelectorAll(".plot, .window")) {
      const texts = [...drawing.querySelectorAll("text")]
        .filter((text) => {
          const { display, visibility } = getComputedStyle(text);
          return display !== "none" && visibility === "visible";
        })
        .map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          // Without the room that a font keeps above and below its letters.
          return { name: text.textContent, left, right, top: top + 4, bottom: bottom - 4 };
        });
      for (const [i, { name, left, right, top, bottom }] of texts.entries()) {
        for (const other of texts.slice(0, i))
          if (left < other.right && other.left < right && top < other.bottom && other.top < bottom)
            found.push(`${name} lies upon ${other.name}`);
        const shapes = [...drawing.querySelectorAll<SVGGraphicsElement>(marks)].filter((shape) => {
          const box = shape.getBoundingClientRect();
          if (left > box.right || box.left > right || top > box.bottom || box.top > bottom) return false;
          // A slanting line fills its box less than a surface does.
          if (shape instanceof SVGLineElement && box.width > 0 && box.height > 0) {
            const falls = shape.y2.baseVal.value > shape.y1.baseVal.value;
            const at = (x: number): number => {
              const share = (x - box.left) / box.width;
              return falls ? box.top + share * box.height : box.bottom - share * box.height;
            };
            const [one, other] = [at(Math.max(left, box.left)), at(Math.min(right, box.right))];
            return Math.min(one, other) <= bottom && Math.max(one, other) >= top;
          }
          if (shape.tagName !== "polygon") return true;
          return [left, (left + right) / 2, right].some((x) =>
            [top, bottom].some((y) => document.elementsFromPoint(x, y).includes(shape)),
          );
        });
        for (const shape of shapes) found.push(`${name} lies upon ${shape.tagName} ${shape.classList}`);
        const zones = [...drawing.querySelectorAll(".zone")].filter((zone) => {
          const box = zone.getBoundingClientRect();
          return left < box.right && box.left < right && top < box.bottom && box.top < bottom;
        });
        if (zones.length > 1) found.push(`${name} stands in ${zones.length} zones`);
      }
    }
    return found;
  });
}

/** The pages of commitments that have a drawing, in each language. */
async function drawnPages(): Promise<readonly string[]> {
  const paths = ["", "ja/", "ko/"].flatMap((folder) =>
    (ownRecord()?.commitments ?? []).map(({ id }) => `own/${folder}${id}.html`),
  );
  const drawn: string[] = [];
  for (const path of paths) {
    const html = await (await fetch(new URL(path, inject("address") ?? undefined))).text();
    if (/class="(?:plot|window)/u.test(html)) drawn.push(path);
  }
  return drawn;
}

inBrowser("The charts of the made-up record", (open) => {
  for (const path of ["stations.html", "centre.html", "ja/stations.html", "ko/centre.html"])
    it(`${path}: no label lies upon a line or a label, at any width`, { timeout: 120_000 }, async () => {
      expect(await faultsByWidth(await open(`small/${path}`, { height: 3000 }))).toEqual([]);
    });

  it("Every value can be pointed at, wherever it is the nearest", async () => {
    const page = await open("small/stations.html", { height: 3000 });
    const marks = await page.locator(".panel:first-child .mark").all();
    expect(marks.length).toBeGreaterThan(2);
    for (const mark of marks) {
      await mark.locator(".fill-blue").hover();
      expect(await mark.locator("+ .readout").isVisible()).toBe(true);
      expect(await page.locator(".panel:first-child .readout:visible").count()).toBe(1);
    }
  });

  it("A value that is pointed at, tapped or tabbed to stands in words where nothing is drawn", async () => {
    for (const width of [320, 1280]) {
      const page = await open("small/stations.html", { width, height: 3000 });
      const marks = page.locator(".mark");
      expect(await marks.count()).toBeGreaterThan(2);
      for (const mark of await marks.all()) {
        await mark.focus();
        expect(await mark.locator("+ .readout").isVisible()).toBe(true);
        expect(await covered(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    }
  });
});

describe.skipIf(!inject("hasOwnRecord"))("The record of this repository", () => {
  inBrowser("draws", (open) => {
    it(
      "no label upon a line or a label, in any chart, language and width",
      { timeout: 600_000 },
      async () => {
        const paths = await drawnPages();
        expect(paths.length).toBeGreaterThan(20);
        const broken: string[] = [];
        for (const path of paths) {
          const page = await open(path, { height: 3000 });
          for (const fault of await faultsByWidth(page)) broken.push(`${path} ${fault}`);
          await page.close();
        }
        expect(broken).toEqual([]);
      },
    );
  });
});

async function faultsByWidth(page: Page): Promise<readonly string[]> {
  const broken: string[] = [];
  for (let width = 320; width <= 1280; width += 20) {
    await page.setViewportSize({ width, height: 3000 });
    for (const fault of await covered(page)) broken.push(`${width}: ${fault}`);
  }
  return broken;
}
