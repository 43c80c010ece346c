import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { inBrowser, settled } from "./in-browser.ts";
import { pageKinds, pastDay } from "./page-kinds.ts";

/** An address of each kind of page with each choice that it can have. */
const chosen = [
  ...Object.values(pageKinds).flatMap(({ path, hasDay }) => (hasDay ? [`${path}?on=${pastDay}`] : [])),
  ...["method.html", "ja/index.html", "ko/centre.html"].map((path) => `${path}?on=${pastDay}`),
  ...[
    "on=2020-01-01",
    "on=2024-99-99",
    "evidence=2024-06-30",
    "q=nordia",
    "party=nordia",
    "party=nobody",
    "domain=energy",
    "verdict=overdue",
    "more=1",
  ].map((choice) => `index.html?${choice}`),
  "centre.html?on=2020-01-01",
  "centre.html?on=2024-06-30#why",
  "changes.html?since=2024-01-01",
  "changes.html?only=verdicts",
  "embed/index.html?party=nordia",
];

/** How far a page jumps while it opens: its cumulative layout shift. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await page.goto(new URL(`small/${path}`, inject("address") ?? undefined).href);
  await page.waitForFunction(() => document.querySelector("[data-held], [aria-busy]") === null);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { readonly value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        // The two frames after the last one in which something can have moved.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );
}

inBrowser("A page of which the address chooses something", (open) => {
  for (const width of [390, 1280])
    it(`does not jump while it opens, at ${width} px`, { timeout: 120_000 }, async () => {
      const page = await open("small/index.html", { width, height: width === 390 ? 800 : 900 });
      const jumps: Record<string, number> = {};
      for (const path of chosen) {
        const shift = await shiftOf(page, path);
        if (shift > 0.01) jumps[path] = shift;
      }
      expect(jumps).toEqual({});
    });

  it("is held back until it is drawn as chosen, and its title is not", async () => {
    const page = await open("small/index.html");
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/assets/app-*.js", (route) => held.then(() => route.continue()));
    await page.goto(new URL("small/index.html?on=2024-06-30", inject("address") ?? undefined).href, {
      waitUntil: "commit",
    });
    await page.getByText("Loading").waitFor();
    expect(await page.locator("h1").isVisible()).toBe(true);
    for (const part of ["#answer", "#day", "footer"])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    release();
    await page.locator("#answer").waitFor();
    expect(await page.locator(".day-text").innerText()).toBe("30 June 2024");
    expect(await page.getByText("Loading").isVisible()).toBe(false);
  });

  it("appears as it was sent, and says so, where its script fails", async () => {
    const page = await open("small/index.html");
    // What the browser says of it is expected here.
    await page.addInitScript(() => void (console.error = () => undefined));
    await page.route("**/assets/app-*.js", (route) =>
      route.fulfill({ status: 200, contentType: "text/javascript", body: "throw new Error('broken')" }),
    );
    await page.goto(new URL("small/index.html?on=2024-06-30", inject("address") ?? undefined).href);
    await page.getByText("The page shows the day it was made for.").waitFor();
    expect(await page.locator("#answer").isVisible()).toBe(true);
  });

  it("appears as it was sent where no script runs", async () => {
    const page = await open("small/index.html?on=2024-06-30", { javaScript: false });
    expect(await page.locator("#answer").isVisible()).toBe(true);
    expect(await page.locator(".held").first().isVisible()).toBe(false);
  });

  it("shows the day that was chosen also where something else is chosen while it loads", async () => {
    const page = await open("small/index.html");
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/data/0.json", (route) => held.then(() => route.continue()));
    await page.locator(".steps a").first().hover();
    await page.waitForLoadState("networkidle");
    await page.locator(".date input").first().fill("2024-06-30");
    await page.locator("input[type=search]").fill("nordia");
    await page.waitForURL(/on=2024-06-30&q=nordia/);
    release();
    await settled(page);
    const shown = await page.locator("main").innerText();
    const opened = await open("small/index.html?on=2024-06-30&q=nordia");
    expect(shown).toBe(await opened.locator("main").innerText());
  });

  it("goes from change to change of what a filter leaves", async () => {
    const page = await open("small/index.html?party=sudia");
    const ticks = (): Promise<number> => page.locator(".track rect[width='2']").count();
    const own = await ticks();
    await page.locator(".chip").first().click();
    await page.waitForURL((url) => url.search === "");
    await settled(page);
    expect(own).toBeLessThan(await ticks());
  });

  for (const [field, name] of [
    [".filters .date input", "since"],
    [".day .date input", "on"],
  ] as const)
    it(`takes a day that is typed as "${name}" when it is whole, and no day on the way to it`, async () => {
      const page = await open("small/changes.html");
      const input = page.locator(field);
      await input.hover();
      await page.waitForLoadState("networkidle");
      await input.focus();
      // One of which every language has the month and the day in the same places.
      await page.keyboard.type("06062025");
      expect(new URL(page.url()).search).toBe("");
      await page.keyboard.press("Enter");
      await page.waitForURL(`**/changes.html?${name}=2025-06-06`);
      await settled(page);
      await page.keyboard.press("ArrowDown");
      expect(new URL(page.url()).search).toBe(`?${name}=2025-06-06`);
      await page.locator("h1").click();
      await page.waitForURL(
        (url) => /=\d{4}-\d\d-\d\d$/.test(url.search) && !url.search.endsWith("2025-06-06"),
      );
      const chosen = new URL(page.url()).search;
      await input.focus();
      await page.keyboard.press("Backspace");
      await page.locator("h1").click();
      expect(new URL(page.url()).search).toBe(chosen);
      expect(await input.inputValue()).toBe(chosen.split("=")[1]);
    });

  it("is told of what cannot be shown, beside the day", async () => {
    const page = await open("small/index.html?on=2024-13-45&party=nobody");
    expect(await page.locator(".message[role=status]").innerText()).toBe(
      "“2024-13-45” is not a day. Shown is 30 April 2026. No party here is called “nobody”. This choice is left out.",
    );
    expect(await page.locator(".row").count()).toBeGreaterThan(5);
    await page.locator(".steps a").first().click();
    await page.waitForURL(/on=2026/);
    await page.locator(".message").waitFor({ state: "detached" });
    expect(page.url()).not.toContain("nobody");
    const frame = await open("small/embed/index.html?on=soon&party=nobody");
    expect(await frame.locator(".message[role=status]").innerText()).toMatch(
      /“soon” is not a day.*called “nobody”/,
    );
  });
});

inBrowser("Stepping from change to change", (open) => {
  for (const [width, path] of [
    [1280, "small/index.html"],
    [1280, "small/centre.html"],
    [390, "small/index.html"],
  ] as const)
    it(`leaves the button where it is on ${path} at ${width} px`, async () => {
      const page = await open(path, { width, height: 800 });
      const back = page.locator(".steps .button").first();
      const placeOf = async (): Promise<readonly number[]> => {
        const box = await back.boundingBox();
        if (box === null) return [];
        // On a phone its day is as wide as it is, and the button ends at one place.
        return [box.x + box.width, box.y, ...(width === 390 ? [] : [box.x])].map(Math.round);
      };
      const places: (readonly number[])[] = [await placeOf()];
      for (let step = 0; step < 3; step++) {
        await back.click();
        await settled(page);
        places.push(await placeOf());
      }
      expect([...new Set(places.map(String))]).toHaveLength(1);
    });
});
