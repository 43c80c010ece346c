import { text as textOf } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser, settled } from "./in-browser.ts";

const lede = (page: Page): Promise<string> => page.locator("#answer").innerText();

inBrowser("A reader", (open) => {
  it("reads everything without JavaScript, and is shown no control that does nothing", async () => {
    const page = await open("small/index.html", { javaScript: false });
    expect(await lede(page)).toMatch(/have fallen due/);
    expect(await page.locator(".row").count()).toBeGreaterThan(5);
    for (const control of [".slide input", ".filters input", ".steps"])
      expect(await page.locator(control).first().isVisible(), control).toBe(false);
    await page.getByRole("link", { name: "Open a joint centre in early 2024" }).first().click();
    expect(await lede(page)).toMatch(/10 May 2024/);
  });

  it("sees nothing jump when the script takes a page over", async () => {
    const page = await open("small/index.html");
    const places = (): Promise<readonly number[]> =>
      page.evaluate(() =>
        ["h1", "#answer", "#day", "#counts", "#filters", "#dated"].map(
          (part) => document.querySelector(part)?.getBoundingClientRect().top ?? -1,
        ),
      );
    const before = await places();
    const text = await page.locator("main").innerText();
    await page.evaluate(() => document.querySelector("#counts")?.setAttribute("data-kept", "yes"));
    await page.locator(".slide input").hover();
    await page.waitForLoadState("networkidle");
    expect(await places()).toEqual(before);
    expect(await page.locator("main").innerText()).toBe(text);
    expect(await page.locator("#counts").getAttribute("data-kept")).toBe("yes");
  });

  for (const path of [
    "centre.html",
    "stations.html",
    "party-nordia.html",
    "domain-energy.html",
    "changes.html",
    "sources.html",
    "source-report-2024.html",
    "corrections.html",
    "data.html",
    "commitments.html",
    "ja/centre.html",
    "ko/index.html",
  ])
    it(`finds ${path} the same once the script has taken it over`, async () => {
      const page = await open(`small/${path}`);
      const before = await page.locator("main").innerHTML();
      await page.locator(".day input").first().dispatchEvent("pointerover");
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(100);
      expect(normal(await page.locator("main").innerHTML())).toBe(normal(before));
    });

  it("goes from change to change, and back by the browser", async () => {
    const page = await open("small/index.html");
    const first = await page.locator(".day-text").innerText();
    await page.locator(".steps a").first().click();
    await page.waitForURL(/on=/);
    await settled(page);
    expect(await page.locator(".day-text").innerText()).not.toBe(first);
    expect(await page.title()).toMatch(/ · \d+ \w+ \d{4}$/);
    await page.goBack();
    await settled(page);
    expect(await page.locator(".day-text").innerText()).toBe(first);
  });

  it("keeps the day from page to page and from language to language", async () => {
    const page = await open("small/index.html?on=2024-06-30");
    await page.getByRole("link", { name: "日本語" }).click();
    await settled(page);
    expect(page.url()).toMatch(/ja\/index\.html\?on=2024-06-30$/);
    expect(await page.locator(".day-text").innerText()).toBe("2024年6月30日");
    await page.locator(".row a").first().click();
    await settled(page);
    expect(page.url()).toMatch(/\?on=2024-06-30$/);
  });

  it("is told when an address names a day that there is not", async () => {
    const page = await open("small/index.html?on=2024-99-99");
    expect(await page.locator(".message").innerText()).toMatch(/“2024-99-99” is not a day/);
  });

  it("is told that a commitment was not on record yet", async () => {
    const page = await open("small/centre.html?on=2020-01-01");
    expect(await lede(page)).toMatch(/not on record on 1 January 2020/);
  });

  it("finds what was missed by searching for it, and counts, rows and lede agree", async () => {
    const page = await open("small/index.html?q=missed");
    const n = await page.locator(".tally .main b").allInnerTexts();
    const rows = await page.locator(".items li").count();
    expect(n.reduce((sum, one) => sum + Number(one), 0)).toBe(rows);
    expect(await lede(page)).toMatch(/missed/);
    expect(await page.locator(".items li b").allInnerTexts()).toSatisfy((words: string[]) =>
      words.every((word) => word.includes("missed")),
    );
  });

  it("follows a number to what it counts", async () => {
    const page = await open("small/index.html");
    const link = page.locator(".tally .main .numbers a").first();
    const n = Number(await link.locator("b").innerText());
    await link.click();
    await page.waitForURL(/verdict=/);
    await settled(page);
    expect(await page.locator(".items li").count()).toBe(n);
    expect(await page.locator(".tally .main b").allInnerTexts()).toEqual([String(n)]);
  });

  it("chooses a party with a chip and a domain in a menu", async () => {
    const page = await open("small/index.html");
    await page.locator(".chip").nth(1).click();
    await page.waitForURL(/party=/);
    await settled(page);
    await page.locator(".more-filters summary").click();
    await page.locator(".menus select").nth(1).selectOption({ index: 1 });
    await page.waitForURL(/domain=/);
    await settled(page);
    expect(await page.locator(".row").count()).toBeGreaterThan(0);
  });

  it("downloads a day, and nothing that was published later", async () => {
    const page = await open("small/data.html?on=2024-06-30");
    for (const name of [/Whole record \(JSON\)/, /Table of history/, /Calendar/, /Feed/]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name }).first().click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^nordia-sudia/);
      const text = await textOf(await download.createReadStream());
      expect(text.length).toBeGreaterThan(50);
      for (const later of ["report-2024", "review-2025", "report-2025"])
        expect(text, download.suggestedFilename()).not.toContain(later);
    }
  });

  it("reports an error with the fact that it is about", async () => {
    const page = await open("small/centre.html");
    const href = await page.getByRole("link", { name: "Report an error" }).first().getAttribute("href");
    expect(href).toMatch(/^https:\/\/github\.com\/example\/nordia\/issues\/new\?title=.*centre/);
    expect(decodeURIComponent(href ?? "")).toContain("As of: 2026-04-30");
  });

  it("stays on the day shown when the record cannot be loaded", async () => {
    const page = await open("small/index.html");
    const first = await lede(page);
    await page.route("**/data/0.json", (route) =>
      route.fulfill({ status: 200, contentType: "application/json", body: "{" }),
    );
    const quietly = (): void => void (console.error = () => undefined);
    await page.evaluate(quietly);
    // The link also leads there by itself, before the script is there.
    await page.addInitScript(quietly);
    await page.locator(".steps a").first().hover();
    await page.waitForLoadState("networkidle");
    await page.locator(".steps a").first().click();
    await page.locator(".message").waitFor();
    expect(await lede(page)).toBe(first);
  });

  it("can be cited and saved as it was on a past day", async () => {
    const page = await open("small/centre.html?on=2024-06-30");
    await settled(page);
    await page.locator("time", { hasText: "10 May 2024" }).first().waitFor();
    const save = async (name: string): Promise<string> => {
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name, exact: true }).first().click();
      return (await download).suggestedFilename();
    };
    expect(await save("BibTeX")).toBe("centre-2024-06-30.bib");
    expect(await save("Badge")).toBe("centre-2024-06-30-badge.svg");
    expect(await save("Calendar")).toBe("centre-2024-06-30.ics");
  });
});

/** Without what browsers write differently after a change. */
function normal(html: string): string {
  return html.replaceAll(/ (?:data-kept|open)="[^"]*"/g, "").replaceAll(' selected=""', "");
}
