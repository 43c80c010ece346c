import { dataset } from "@policytrack/jp-kr-us";
import { expect, test } from "vitest";
import { inBrowser, openEverything } from "./in-browser.ts";

inBrowser("The layout", (open) => {
  test.each([320, 390, 640, 768, 1280])(
    "needs no sideways scrolling at %i pixels, in any language, even with everything open",
    async (width) => {
      for (const lang of ["en", "ja", "ko"]) {
        const page = await open({ width, search: `lang=${lang}&since=2024-01-01` });
        const overflow = (): Promise<number> =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(await overflow(), lang).toBe(0);
        await openEverything(page);
        expect(await overflow(), lang).toBe(0);
      }
    },
  );

  test.each([320, 390, 721, 901, 1280])(
    "keeps the names of years, the day and letters apart at %i pixels, on near and on far days",
    async (width) => {
      for (const on of ["2023-11-30", "2026-11-24", "2034-01-01", "2060-01-01"])
        for (const lang of ["en", "ko"]) {
          const page = await open({ width, on, search: `lang=${lang}` });
          await page.locator(`html[lang=${lang}]`).waitFor();
          const texts = await page
            .locator(".tl-head text, .chart .axis, .chart text.say[y='20']")
            .evaluateAll((all) =>
              all.flatMap((one) => {
                if (!one.checkVisibility()) return [];
                const { left, top, right, bottom } = one.getBoundingClientRect();
                return { say: one.textContent, left, top, right, bottom };
              }),
            );
          expect(texts.some(({ say }) => /^[A-Z]+–[A-Z]+$/.test(say))).toBe(true);
          expect(texts.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
          const covered = texts.flatMap((one, i) =>
            texts
              .slice(i + 1)
              .filter(
                (other) =>
                  Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
                  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4,
              )
              .map((other) => `${on}: ${one.say} / ${other.say}`),
          );
          expect(covered).toEqual([]);
        }
    },
  );

  test("can be zoomed to 200 %, which leaves a width of 640 pixels", async () => {
    const page = await open({ width: 640 });
    await openEverything(page);
    // What reaches out of the window, or out of a box that cuts it off. Words for screen readers are meant to be cut.
    const cut = await page.locator("body :not(svg *)").evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.closest(".vh, .skip, .off-screen") === null)
        .filter(
          (one) =>
            one.getBoundingClientRect().right > innerWidth ||
            (getComputedStyle(one).overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1),
        )
        .map((one) => `${one.tagName} ${one.className}: ${one.textContent}`),
    );
    expect(cut).toEqual([]);
  });

  test("moves nothing for those who asked for less motion", async () => {
    const page = await open();
    const behaviour = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    expect(await behaviour()).toBe("smooth");
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await behaviour()).toBe("auto");
  });

  test("keeps styles and scripts out of the markup, and says so to the browser", async () => {
    const page = await open({ search: "since=2024-01-01" });
    await openEverything(page);
    expect(await page.locator("[style]").count()).toBe(0);
    expect(await page.locator("script:not([src]), style").count()).toBe(0);
    const policy = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test("gives links out only to the web, and without a trace of where from", async () => {
    const page = await open();
    await openEverything(page);
    const links = await page
      .locator("a[href*='//']:not(.cited)")
      .evaluateAll((all) => all.map((link) => [link.getAttribute("href"), link.getAttribute("rel")]));
    expect(links.length).toBeGreaterThan(50);
    for (const [href, rel] of links) {
      expect(href).toMatch(/^https?:\/\//);
      expect(rel).toBe("noopener noreferrer");
    }
  });

  test.each([320, 390, 1280])("a long word of a record breaks at %i pixels", async (width) => {
    const page = await open({ width });
    const [first, ...others] = dataset.commitments;
    const long = {
      ...dataset,
      commitments: [
        { ...(first as (typeof dataset.commitments)[number]), title: "Ö".repeat(100) },
        ...others,
      ],
    };
    await page.setInputFiles("input[type=file]", {
      name: "long.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(long)),
    });
    await page.getByText("This is the record from your file long.json").waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  });

  test("marks differ where somebody's own colours are forced on the page", async () => {
    const page = await open({ on: "2026-04-30" });
    await page.emulateMedia({ forcedColors: "active" });
    const fills = await page.locator(".strip.schedule .cell").evaluateAll((cells) => [
      ...new Set(
        cells.map((cell) => {
          const { backgroundColor, backgroundImage, borderStyle } = getComputedStyle(cell);
          return `${backgroundColor} ${backgroundImage} ${borderStyle}`;
        }),
      ),
    ]);
    // Met, possibly late and criteria differ (hatched alike), ahead, no date.
    expect(fills.length).toBe(4);
  });

  test("on paper says what was chosen, and keeps the table at the width of A4", async () => {
    const page = await open({ on: "2024-06-30", search: "party=kr&q=hydrogen", width: 718 });
    await page.emulateMedia({ media: "print" });
    const chosen = await page.locator(".chosen").innerText();
    expect(chosen).toContain("South Korea");
    expect(chosen).toContain("hydrogen");
    expect(await page.locator(".pick").first().isVisible()).toBe(false);
    expect(await page.locator("table.main thead").isVisible()).toBe(true);
  });

  test("has one first heading, landmarks, and a name for everything that can be operated", async () => {
    const page = await open();
    expect(await page.locator("h1").count()).toBe(1);
    for (const role of ["banner", "main", "contentinfo"] as const)
      expect(await page.getByRole(role).count()).toBe(1);
    const unnamed = await page
      .locator("a, button, input, select, summary")
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
