import { expect, test } from "vitest";
import { inBrowser, openEverything } from "./in-browser.ts";

inBrowser("The layout", (open) => {
  test.each([320, 390, 768, 1280])(
    "needs no sideways scrolling at %i pixels, even with everything open",
    async (width) => {
      const page = await open({ width });
      const overflow = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await overflow()).toBe(0);
      await openEverything(page);
      expect(await overflow()).toBe(0);
    },
  );

  test("keeps styles out of the markup, so that a strict policy on content can come", async () => {
    const page = await open();
    await openEverything(page);
    const styled = await page
      .locator("[style]")
      .evaluateAll(
        (elements) => elements.filter((element) => element.closest(".drawing, .tl-drawing") === null).length,
      );
    expect(styled).toBe(0);
    expect(await page.locator("script:not([src])").count()).toBe(0);
  });

  test("gives links out only to the web, and without a trace of where from", async () => {
    const page = await open();
    await openEverything(page);
    const links = await page
      .locator("a:not([href^='#'])")
      .evaluateAll((all) => all.map((link) => [link.getAttribute("href"), link.getAttribute("rel")]));
    expect(links.length).toBeGreaterThan(50);
    for (const [href, rel] of links) {
      expect(href).toMatch(/^https?:\/\//);
      expect(rel).toBe("noopener noreferrer");
    }
  });

  test("has one first heading, landmarks, and a name for everything that can be operated", async () => {
    const page = await open();
    expect(await page.locator("h1").count()).toBe(1);
    for (const role of ["banner", "main", "contentinfo"] as const)
      expect(await page.getByRole(role).count()).toBe(1);
    const unnamed = await page
      .locator("a, button, input, summary")
      .evaluateAll(
        (elements) =>
          elements.filter(
            (element) =>
              (element.textContent + (element.getAttribute("aria-label") ?? "")).trim() === "" &&
              element.closest("label") === null,
          ).length,
      );
    expect(unnamed).toBe(0);
  });
});
