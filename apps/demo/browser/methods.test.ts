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

  test.each([
    [
      "en",
      "2026-06-01",
      "still missing, by then 2,272 to 2,325 vehicles",
      "needed a year from then on 5,363",
    ],
    // 31 days before the interim target.
    ["en", "2025-12-01", "still missing, by then", "needed a year from then on"],
    ["ja", "2026-06-01", "その時点での不足分 2,272～2,325", "以後、1年当たりに必要な量 5,363"],
    ["ko", "2026-06-01", "그때 남은 부족분 2,272~2,325", "이후 해마다 필요한 양 5,363"],
  ])("ask for no change a year where no year is left (%s, %s)", async (lang, on, missing, needed) => {
    const page = await open({ on, search: `lang=${lang}` });
    await page.locator(`html[lang=${lang}]`).waitFor();
    const [final, interim] = await Promise.all(
      [".methods:not(.others)", ".methods.others"].map(async (of) =>
        (await page.locator(of).first().innerText()).replaceAll(/\s+/g, " "),
      ),
    );
    expect(interim).toContain(missing);
    expect(interim).not.toContain(needed.replace(/ \d.*/, ""));
    expect(final).toContain(needed);
    expect(final).not.toContain(missing.replace(/ \d.*/, ""));
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
