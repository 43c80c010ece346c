import { expect, it } from "vitest";
import { inBrowser, settled } from "./in-browser.ts";
import { largeTotal } from "./records.ts";

inBrowser(`A register of ${largeTotal} commitments`, (open) => {
  it("loads no record before somebody asks for something", async () => {
    const page = await open("large/index.html");
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(request.url()));
    await page.waitForLoadState("networkidle");
    expect(loaded.filter((url) => url.includes("/data/"))).toEqual([]);
    const html = await page.content();
    expect(html.length).toBeLessThan(400_000);
  });

  it("is searched in no more than four times the time that its rows take to be parsed", async () => {
    const page = await open("large/index.html?q=bridges");
    const { search, read } = await page.evaluate(async () => {
      const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[3] ?? 0;
      const rows = await (await fetch("data/overview.en.json")).text();
      const input = document.querySelector<HTMLInputElement>("input[type=search]");
      const [searched, parsed]: [number[], number[]] = [[], []];
      for (const text of ["bridges alba", "schools", "emissions borea", "overdue", "party 17", "harbours"]) {
        const start = performance.now();
        if (input !== null) input.value = text;
        input?.dispatchEvent(new Event("input", { bubbles: true }));
        await Promise.resolve();
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const found = performance.now();
        JSON.parse(rows);
        searched.push(found - start);
        parsed.push(performance.now() - found);
      }
      return { search: middle(searched), read: middle(parsed) };
    });
    // A time alone would be that of the machine.
    expect(search / read).toBeLessThan(4);
    await settled(page);
    expect(await page.locator("#answer").innerText()).not.toBe("");
  });

  it("has menus in which one can search, and lists in pages", async () => {
    const page = await open("large/index.html?q=schools");
    await page.locator(".more-filters summary").click();
    // Menus are made when they are opened.
    await page.locator(".menus input[list]").first().waitFor();
    expect(await page.locator(".menus input[list]").count()).toBe(2);
    await page.locator(".menus input[list]").first().fill("Alba party 0 (");
    const list = await open("large/commitments-2.html");
    expect(await list.locator("tbody tr").count()).toBe(100);
    expect(await list.locator(".pages a").count()).toBe(largeTotal / 100);
  });

  it("has no bar that leaves its frame", async () => {
    const page = await open("large/index.html", { width: 390 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(12_000);
  });
});
