import { describe, expect, inject, it } from "vitest";
import { inBrowser, settled } from "./in-browser.ts";

/** Five questions that visitors bring, with the steps and the words read until the answer. */
describe.skipIf(!inject("hasOwnRecord"))("The record of this repository answers", () => {
  inBrowser("in the first screen or one step from it", (open) => {
    it("which promises were broken or are past due", async () => {
      const page = await open("own/index.html");
      expect(await page.locator("#answer").innerText()).toMatch(/overdue.*missed/s);
      const link = page.locator(".tally .main a").first();
      expect((await link.boundingBox())?.y).toBeLessThan(900);
      await link.click();
      await page.waitForURL(/verdict=/);
      await settled(page);
      expect(await page.locator(".row").count()).toBeGreaterThan(0);
    });

    it("whether Korea is on track with hydrogen vehicles", async () => {
      const page = await open("own/kr-hydrogen-commercial-vehicles-2030.html", { width: 390, height: 800 });
      const answer = page.locator("#answer");
      expect(await answer.innerText()).toMatch(/^The figure is short of a straight line/);
      const box = await answer.boundingBox();
      expect((box?.y ?? 0) + 60).toBeLessThan(800);
    });

    it("how a country stands", async () => {
      const page = await open("own/index.html");
      await page.getByRole("link", { name: /^South Korea \d/ }).click();
      await page.waitForURL(/party=kr/);
      await settled(page);
      expect(await page.locator("#answer").innerText()).toMatch(/fallen due/);
      const party = await open("own/party-kr.html");
      expect(await party.locator("#answer").innerText()).toMatch(/South Korea/);
    });

    it("what was known on 5 March 2024", async () => {
      const page = await open("own/index.html");
      await page.locator(".date input").fill("2024-03-05");
      await page.waitForURL(/on=2024-03-05/);
      await settled(page);
      expect(await page.locator(".day-text").innerText()).toBe("5 March 2024");
      const text = await page.locator("main").innerText();
      expect(text).not.toMatch(/2,675/);
    });

    it("how the data are used in a program", async () => {
      const page = await open("own/index.html");
      await page.getByRole("link", { name: "Data", exact: true }).first().click();
      expect(await page.getByRole("link", { name: /JSON/ }).first().isVisible()).toBe(true);
    });
  });
});
