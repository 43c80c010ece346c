import { expect, test } from "vitest";
import { inBrowser, openEverything } from "./in-browser.ts";

inBrowser("The numbers", (open) => {
  test("show every method beside the straight line, and that they disagree", async () => {
    const page = await open({ on: "2026-06-01" });
    const numbers = page.locator("#targets").locator("..");
    const text = (await numbers.innerText()).replaceAll(/\s+/g, " ");
    expect(text).toContain("of the target 8.9 % to 9.1 %");
    expect(text).toContain("growth ratio (Statistics Canada) substantial progress");
    expect(text).toContain("projected growth (United Nations Statistics Division) on track");
    expect(text).toContain("mean change (Destatis) cloud");
    expect(text).toContain("The methods disagree.");
  });

  test("are explained method by method", async () => {
    const page = await open({ on: "2026-06-01" });
    await openEverything(page);
    const record = page.locator('[data-commitment="kr-hydrogen-commercial-vehicles-2030"]');
    const why = page.locator("li", { hasText: "progress/growth-ratio" }).first();
    await expect(record.count()).resolves.toBeGreaterThan(0);
    await expect(why.innerText()).resolves.toMatch(
      /Progress, growth ratio \(Statistics Canada\): \w+ progress/,
    );
    await expect(why.innerText()).resolves.toContain("ratio");
  });

  test("tell of no method where there is no figure yet", async () => {
    const page = await open({ on: "2023-11-18" });
    const text = await page.locator("#targets").locator("..").innerText();
    expect(text).toContain("no figures found since the base");
    expect(text).not.toContain("disagree");
  });
});
