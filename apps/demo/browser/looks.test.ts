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
    for (const group of ["partly-delivered", "criteria-differ", "unknown"])
      compare(
        `cells-${group}-${scheme}`,
        await page.locator(`.strip.status [data-group="${group}"] .cells`).screenshot(),
      );
    const [timeline, chart] = [await drawingOf(page, 0), await drawingOf(page, 1)];
    compare(`timeline-${scheme}`, await pictureOf(page, timeline));
    compare(`chart-${scheme}`, await pictureOf(page, chart));
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
    return await alone.locator("svg").first().screenshot();
  } finally {
    await alone.close();
  }
}

/** Holds a picture against the one that is kept. Edges may be smoothed otherwise by another browser: one pixel in 2,500 may differ. */
function compare(name: string, picture: Buffer): void {
  const file = `${folder}${name}.png`;
  if (process.env["UPDATE_LOOKS"] === "1") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, picture);
  }
  expect(existsSync(file), `${file} is missing: look at the page, then run with UPDATE_LOOKS=1`).toBe(true);
  const [kept, seen] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(picture)];
  expect({ name, width: seen.width, height: seen.height }).toEqual({
    name,
    width: kept.width,
    height: kept.height,
  });
  const different = pixelmatch(kept.data, seen.data, null, seen.width, seen.height, { threshold: 0.15 });
  expect(different, name).toBeLessThan((seen.width * seen.height) / 2500);
}
