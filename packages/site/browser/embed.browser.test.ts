import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { inBrowser } from "./in-browser.ts";
import { ownRecord, small } from "./records.ts";

inBrowser("A page of another host", (open) => {
  const foreign = (): Promise<Page> => open(inject("foreign"));

  it("shows commitments and a list in frames that are as high as what they hold", async () => {
    const page = await foreign();
    for (const name of ["policytrack-commitment", "policytrack-commitment[lang]", "policytrack-list"]) {
      const frame = page.locator(`${name} iframe`).first();
      await frame.waitFor();
      await page.waitForFunction(
        (one) => document.querySelector<HTMLIFrameElement>(`${one} iframe`)?.height !== "300",
        name,
      );
      const content = frame.contentFrame();
      expect(await content.locator("#answer").innerText()).toMatch(
        /As of 30 April 2026|As of 30 June 2024|2026年4月30日/,
      );
      const height = await content.locator("#app").evaluate((app) => app.scrollHeight);
      expect(Number(await frame.getAttribute("height"))).toBe(height);
    }
  });

  it("can choose the day, the party and the language", async () => {
    const page = await foreign();
    const list = page.frameLocator("policytrack-list iframe");
    await list.locator(".foot", { hasText: "30 June 2024" }).waitFor();
    expect(await list.locator("li").count()).toBeGreaterThan(0);
    const plain = page.frameLocator("#plain");
    await plain.locator(".foot", { hasText: "15 April 2024" }).waitFor();
    const japanese = page.frameLocator("policytrack-commitment[lang] iframe");
    expect(await japanese.locator("html").getAttribute("lang")).toBe("ja");
  });

  it("shows a badge of its full size", async () => {
    const page = await foreign();
    const width = await page.locator("#badge").evaluate((image: HTMLImageElement) => image.naturalWidth);
    expect(width).toBeGreaterThan(100);
  });

  it("is left whole by a link in a frame, and not within the frame", async () => {
    const page = await foreign();
    for (const frame of ["policytrack-commitment", "policytrack-list"]) {
      const links = page.frameLocator(`${frame} iframe >> nth=0`).locator("a[href]");
      await links.first().waitFor();
      const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute("target")));
      expect(targets.filter((target) => target !== "_top")).toEqual([]);
    }
  });
});

inBrowser("A frame that does not grow", (open) => {
  /** What of a page is cut by its window, but items of a list that wait beside it as a whole. */
  const cut = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => {
      const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
      const outside = [...document.querySelectorAll("main :is(h1, p, li, svg, span, a)")].filter((part) => {
        const { left, top, right, bottom, width } = part.getBoundingClientRect();
        const list = part.closest(".fitting")?.getBoundingClientRect();
        const isBeside = list !== undefined && left >= list.right;
        return (
          width > 0 && !isBeside && (left < 0 || top < 0 || right > clientWidth || bottom > clientHeight)
        );
      });
      return [
        ...(scrollHeight > clientHeight || scrollWidth > clientWidth
          ? [`scrolls: ${scrollWidth} by ${scrollHeight}`]
          : []),
        ...outside.map((part) => `cut: ${part.tagName} ${part.textContent}`),
      ];
    });

  for (const [record, dataset] of [
    ["small", small],
    ["own", ownRecord()],
  ] as const)
    it.skipIf(dataset === null || (record === "own" && !inject("hasOwnRecord")))(
      `shows title, verdict and sentence of each commitment within 320 by 320 px (${record})`,
      { timeout: 120_000 },
      async () => {
        const page = await open(`${record}/embed/index.html`, { width: 320, height: 320 });
        const ids = (dataset?.commitments ?? [])
          .filter(({ classification }) => classification === "commitment")
          .map(({ id }) => id);
        for (const [width, height] of [
          [320, 320],
          [480, 320],
        ] as const) {
          await page.setViewportSize({ width, height });
          for (const folder of ["", "ja/", "ko/"])
            for (const name of ["index", ...ids]) {
              await page.goto(
                new URL(`${record}/${folder}embed/${name}.html`, inject("address") ?? "").href,
                {
                  waitUntil: "load",
                },
              );
              expect(await page.locator("h1").isVisible()).toBe(true);
              expect(await cut(page), `${folder}${name} at ${width}`).toEqual([]);
            }
        }
      },
    );
});
