import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { inBrowser } from "./in-browser.ts";

const folder = fileURLToPath(new URL("looks/", import.meta.url));

/**
 * What drawings look like, without their words: those are set in the faces of the machine, and checked as text elsewhere.
 * `UPDATE_LOOKS=1` takes what is seen for what should be.
 */
inBrowser("What is drawn", (open) => {
  test.each(["light", "dark"] as const)("looks as it did, in %s", async (scheme) => {
    const page = await open({ on: "2026-04-30", scheme });
    const pictures: [name: string, picture: Buffer][] = [
      ["timeline", await pictureOf(page, await drawingOf(page, 0))],
      ["chart", await pictureOf(page, await drawingOf(page, 1))],
    ];
    for (const group of ["partly-delivered", "criteria-differ", "unknown"])
      pictures.push([
        `cells-${group}`,
        await page.locator(`.strip.status [data-group="${group}"] .cells`).screenshot(),
      ]);
    expect(pictures.flatMap(([name, picture]) => differenceOf(`${name}-${scheme}`, picture))).toEqual([]);
  });
});

/** The text of the SVG file that a button saves. */
async function drawingOf(page: Page, nth: number): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the drawing as SVG" }).nth(nth).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

async function pictureOf(page: Page, drawing: string): Promise<Buffer> {
  const alone = await page
    .context()
    .browser()
    ?.newPage({ viewport: { width: 1200, height: 1200 } });
  if (alone === undefined) throw new Error("There is no browser any more.");
  try {
    await alone.setContent(drawing);
    await alone.addStyleTag({ content: "text { visibility: hidden }" });
    // Where words end in another line, all below moves: from the first sign to the last.
    const [top, bottom] = await alone
      .locator("svg")
      .first()
      .evaluate((svg) => {
        const signs = [
          ...svg.querySelectorAll(":is(line, rect, circle, path):not(defs *, svg > title + rect)"),
        ];
        const boxes = signs.map((sign) => sign.getBoundingClientRect());
        return [
          Math.min(...boxes.map((box) => box.top)),
          Math.max(...boxes.map((box) => box.bottom)),
        ] as const;
      });
    const { x = 0, width = 0 } = (await alone.locator("svg").first().boundingBox()) ?? {};
    return await alone.screenshot({
      fullPage: true,
      clip: { x, width, y: Math.floor(top) - 8, height: Math.ceil(bottom - top) + 16 },
    });
  } finally {
    await alone.close();
  }
}

/**
 * What is different about a picture from the one that is kept, if anything. Edges may be smoothed otherwise by another
 * browser: one pixel in 2,500 may differ.
 */
function differenceOf(name: string, picture: Buffer): readonly string[] {
  const file = `${folder}${name}.png`;
  if (process.env["UPDATE_LOOKS"] === "1") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, picture);
  }
  if (!existsSync(file)) return [`${name} is not kept: look at the page, then run with UPDATE_LOOKS=1`];
  const [kept, seen] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(picture)];
  if (kept.width !== seen.width || kept.height !== seen.height)
    return [`${name} is ${seen.width} x ${seen.height} pixels, not ${kept.width} x ${kept.height}`];
  const different = pixelmatch(kept.data, seen.data, null, seen.width, seen.height, { threshold: 0.15 });
  return different < (seen.width * seen.height) / 2500 ? [] : [`${name} differs in ${different} pixels`];
}
