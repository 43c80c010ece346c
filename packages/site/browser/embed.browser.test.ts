import { expect, it } from "vitest";
import { inBrowser } from "./in-browser.ts";

inBrowser("Another page", (open) => {
  it("shows a commitment and a list in frames that are as high as what they hold", async () => {
    const page = await open("frame.html");
    for (const name of ["policytrack-commitment", "policytrack-list"]) {
      const frame = page.locator(`${name} iframe`);
      await frame.waitFor();
      await page.waitForFunction(
        (one) => document.querySelector<HTMLIFrameElement>(`${one} iframe`)?.height !== "300",
        name,
      );
      const content = page.frameLocator(`${name} iframe`);
      expect(await content.locator("#answer").innerText()).toMatch(/As of 30 April 2026|As of 30 June 2024/);
      const height = await content.locator("#app").evaluate((app) => app.scrollHeight);
      expect(Number(await frame.getAttribute("height"))).toBe(height);
    }
  });

  it("can choose the day and the party", async () => {
    const page = await open("frame.html");
    const list = page.frameLocator("policytrack-list iframe");
    await list.locator(".foot", { hasText: "30 June 2024" }).waitFor();
    expect(await list.locator("li").count()).toBeGreaterThan(0);
  });
});
