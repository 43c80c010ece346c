import type { Page } from "playwright-core";
import { getDocumentProxy } from "unpdf";
import { describe, expect, inject, it } from "vitest";
import { inBrowser, type Open } from "./in-browser.ts";

/** The text of each sheet that a page is printed on. */
async function printed(page: Page): Promise<readonly string[]> {
  const bytes = await page.pdf({ format: "A4", preferCSSPageSize: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const sheets: string[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    sheets.push(plain(items.map((item) => ("str" in item ? item.str : "")).join("")));
  }
  return sheets;
}

/** Letters and digits alone: lines end anywhere, and a PDF writes marks and radicals that look alike as one of them. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll("⻑", "長")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** What the paper of a commitment lacks, or has and should not. */
async function faultsOnPaper(open: Open, path: string): Promise<readonly string[]> {
  const page = await open(path);
  // Each fold is read while it is closed, as it is before somebody prints.
  const wanted = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        ".methods th, .methods td, .why li, .sources li, .history li p, .side dt, .side dd > .block, .criteria h3",
      ),
    ].map((part) => part.textContent),
  );
  const unwanted = await page.evaluate(() =>
    [...document.querySelectorAll(".screen, .steps, .filters, .top nav")].map((part) => part.textContent),
  );
  const charts = await page.evaluate(() =>
    [...document.querySelectorAll(".panel")].map((panel) => ({
      heading: panel.querySelector("h3")?.textContent ?? "",
      years: [...panel.querySelectorAll(".area > svg > .muted")]
        .map(({ textContent }) => textContent)
        .join(""),
    })),
  );
  const day = await page.locator(".day-text").innerText();
  const address = page.url();
  const sheets = await printed(page);
  const text = sheets.join("");
  expect(wanted.length).toBeGreaterThan(5);
  const isWhole = ({ heading, years }: (typeof charts)[number]): boolean =>
    sheets.some((sheet) => sheet.includes(plain(heading)) && sheet.includes(plain(years)));
  return [
    ...wanted.filter((part) => !text.includes(plain(part))).map((part) => `lacks: ${part}`),
    ...unwanted.filter((part) => text.includes(plain(part))).map((part) => `has: ${part}`),
    ...charts.filter((chart) => !isWhole(chart)).map(({ heading }) => `cut: ${heading}`),
    ...[address, day]
      .filter((part) => sheets[0]?.includes(plain(part)) !== true)
      .map((part) => `lacks at the foot of the first sheet: ${part}`),
  ];
}

inBrowser("On paper", (open) => {
  for (const path of ["stations.html", "ja/stations.html", "ko/centre.html", "centre.html?on=2024-06-30"])
    it(`${path} has all methods, sources, reasons and criteria, its address and its day, and no control`, async () => {
      expect(await faultsOnPaper(open, `small/${path}`)).toEqual([]);
    });

  it("an overview has every fold, its address and its day, and no control", async () => {
    const page = await open("small/index.html");
    const folds = await page
      .locator("details:not(.more-filters) li")
      .evaluateAll((items) => items.map((item) => item.textContent));
    const sheets = await printed(page);
    expect(folds.length).toBeGreaterThan(3);
    for (const item of folds) expect(sheets.join("")).toContain(plain(item));
    expect(sheets[0]).toContain(plain(page.url()));
    await page.emulateMedia({ media: "print" });
    for (const control of [".slide", ".filters", ".steps", ".top nav"])
      expect(await page.locator(control).first().isVisible(), control).toBe(false);
  });
});

describe.skipIf(!inject("hasOwnRecord"))("The record of this repository", () => {
  inBrowser("on paper", (open) => {
    for (const folder of ["", "ja/", "ko/"])
      it(`has everything of its longest page (${folder}kr-hydrogen-commercial-vehicles-2030.html)`, async () => {
        const path = `own/${folder}kr-hydrogen-commercial-vehicles-2030.html`;
        expect(await faultsOnPaper(open, path)).toEqual([]);
      });
  });
});
