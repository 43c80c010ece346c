import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inBrowser, looks } from "./in-browser.ts";

inBrowser("Asking", (open) => {
  test.each(looks)("for a party, then a domain, narrows the whole page ($width, $scheme)", async (look) => {
    const page = await open({ ...look, on: "2026-04-30" });
    await tick(page, "Who commits", "Asia-Pacific Economic Cooperation");
    const apec = await shown(page);
    expect(apec.length).toBeGreaterThan(3);
    expect(apec.every((id) => id.startsWith("apec-"))).toBe(true);
    expect(await page.locator("#counts").innerText()).toContain(`${apec.length} commitments`);
    expect(await page.locator(".tl-label a").count()).toBe(apec.length);
    expect(await page.locator(".chosen").innerText()).toContain(`${apec.length} of 28 commitments`);

    await tick(page, "Domain", "Energy");
    const energy = await shown(page);
    expect(energy.length).toBeGreaterThan(0);
    expect(energy.length).toBeLessThan(apec.length);
    await page.waitForURL(/party=apec.*domain=energy/);

    await page.goBack();
    expect(await shown(page)).toEqual(apec);
    await page.goForward();
    expect(await shown(page)).toEqual(energy);
    await page.reload();
    expect(await shown(page)).toEqual(energy);

    await page.getByRole("button", { name: /^Domain: Energy/ }).click();
    expect(await shown(page)).toEqual(apec);
    await page.getByRole("button", { name: "Show all" }).click();
    expect((await shown(page)).length).toBe(28);
  });

  test("each box says how many it would show, and shows as many", async () => {
    const page = await open({ on: "2024-06-30" });
    for (const facet of ["Who commits", "Domain", "Status", "Schedule", "Standing", "Target year"]) {
      const menu = menuOf(page, facet);
      await menu.locator("summary").click();
      const labels = menu.locator("label");
      await labels.first().waitFor();
      const said = await labels.evaluateAll((all) =>
        all.map((label) => Number(label.querySelector(".muted")?.textContent)),
      );
      expect(said.length, facet).toBeGreaterThan(1);
      for (const [i, count] of said.entries()) {
        await labels.nth(i).locator("input").check();
        expect((await shown(page)).length, `${facet} ${i}`).toBe(count);
        await labels.nth(i).locator("input").uncheck();
      }
      await page.keyboard.press("Escape");
      expect(await menu.getAttribute("open")).toBeNull();
    }
  });

  test("a domain stands below the one that it is a part of", async () => {
    const page = await open({ on: "2026-04-30" });
    const menu = menuOf(page, "Domain");
    await menu.locator("summary").click();
    const places = await Promise.all(
      ["Economy", "Startups", "Energy", "Hydrogen", "Trade"].map((name) =>
        menu.getByLabel(new RegExp(`^${name} \\d+$`)).boundingBox(),
      ),
    );
    const down = places.map((box) => box?.y ?? NaN);
    expect(down).toEqual(down.toSorted((a, b) => a - b));
    const [economy, startups, energy, hydrogen] = places.map((box) => box?.x ?? NaN);
    expect(energy).toBe(economy);
    expect([startups, hydrogen]).toEqual([(economy ?? NaN) + 18, (economy ?? NaN) + 18]);
  });

  test("for words finds them in titles, criteria and names in any language, and is one step back", async () => {
    const page = await open({ on: "2026-04-30" });
    const search = page.getByRole("searchbox");
    await search.pressSequentially("quantum");
    const quantum = await shown(page);
    expect(quantum.length).toBeGreaterThan(2);
    await search.fill("ペルー");
    expect(await shown(page)).toEqual(["peru-host-apec-2024"]);
    await search.fill("no such words");
    await page.getByText("No commitment fits what you chose.").waitFor();
    await page.locator("h1").click();
    await page.goBack();
    await expect.poll(async () => (await shown(page)).length).toBe(28);
    expect(await search.inputValue()).toBe("");
  });

  test("for words after going back is a step of its own, so that back leads to where it led", async () => {
    const page = await open({ on: "2026-04-30" });
    const search = page.getByRole("searchbox");
    await search.pressSequentially("quantum");
    await page.goBack();
    await expect.poll(() => search.inputValue()).toBe("");
    await search.pressSequentially("hydrogen");
    await page.waitForURL(/q=hydrogen/);
    await page.goBack();
    await expect.poll(() => search.inputValue()).toBe("");
    expect(new URL(page.url()).searchParams.get("on")).toBe("2026-04-30");
  });

  test("for words does not find what editors wrote with hindsight", async () => {
    const words = "sentence about what both countries";
    const now = await open({ on: "2026-04-30", search: `q=${words}` });
    expect(await shown(now)).toEqual(["kr-startup-center-tokyo"]);
    const then = await open({ on: "2024-02-01", search: `q=${words}` });
    expect(await shown(then)).toEqual([]);
  });

  test("leaves the focus where it was asked for less", async () => {
    const page = await open({ on: "2026-04-30", search: "party=kr&domain=energy" });
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.getByRole("button", { name: /^Domain: Energy/ }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.search.includes("domain"));
    expect(await focused()).toMatch(/^\d+ of 28 commitments$/);
    await page.keyboard.press("Tab");
    expect(await focused()).toContain("South Korea");
    await page.getByRole("button", { name: "Show all" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("All 28 commitments");
  });

  test("sorts and groups, by the keyboard alone", async () => {
    const page = await open({ on: "2026-04-30" });
    await page.getByLabel("Group by").focus();
    await page.keyboard.press("n");
    await page.waitForURL(/group=none/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("t");
    await page.waitForURL(/sort=title/);
    const titles = await page.locator("tr[data-commitment]:not([data-part]) > th").allInnerTexts();
    expect(titles.length).toBe(28);
    expect(titles).toEqual(titles.toSorted());
    await page.getByLabel("Sort by").selectOption("latest");
    const latest = await page.locator("tr[data-commitment]:not([data-part]) > th").allInnerTexts();
    expect(latest).not.toEqual(titles);
    await page.getByLabel("Group by").selectOption("party");
    const groups = await page.locator(".group th").allInnerTexts();
    expect(groups.length).toBeGreaterThan(4);
    const sizes = groups.map((text) => Number(/\d+$/.exec(text)?.[0]));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(28);
  });

  test("passes over what no address can mean", async () => {
    const page = await open({ search: "status=great&sort=rank&group=x&knownBy=2024-13-01&lang=tlh" });
    expect((await shown(page)).length).toBe(28);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  test("leads from a link to a record that is folded, and opens it by the keyboard", async () => {
    const page = await open({ on: "2026-04-30" });
    const summary = page.locator("#peru-host-apec-2024 details.record > summary");
    await summary.focus();
    await page.keyboard.press("Enter");
    await page.locator("#peru-host-apec-2024 .inside").waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("#peru-host-apec-2024 .inside").count()).toBe(0);
  });

  test("a link leads to a record that what was chosen leaves out, and back to what was chosen", async () => {
    const page = await open({ on: "2026-04-30", search: "party=aist" });
    const [id] = await shown(page);
    await page.locator(`[id="${id}"] details.record > summary`).click();
    await page
      .locator(`[id="${id}"] .inside .aside`)
      .getByRole("link", { name: /quantum computing/ })
      .first()
      .click();
    await page.locator("#jp-kr-quantum-computing-cooperation .inside").waitFor();
    expect((await shown(page)).length).toBe(28);
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual([id]);
  });

  test("leads from the same link to the same record again, after it was closed", async () => {
    const page = await open({ on: "2026-04-30" });
    const link = page.locator(".strip.status a").first();
    await link.click();
    const record = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    await record.locator(".inside").waitFor();
    await record.locator("details.record > summary").click();
    await expect.poll(() => record.locator(".inside").count()).toBe(0);
    await link.click();
    await record.locator(".inside").waitFor();
    await expect.poll(() => record.evaluate((rows) => rows.getBoundingClientRect().top)).toBeLessThan(900);
  });

  test("keeps in a cited link the version of the data and both days, and says when they differ", async () => {
    const page = await open({ on: "2024-06-30", search: "party=kr" });
    const cited = (await page.locator("a.cited").getAttribute("href")) ?? "";
    const fields = new URL(cited).searchParams;
    expect(fields.get("on")).toBe("2024-06-30");
    expect(fields.get("knownBy")).toBe("2024-06-30");
    expect(fields.get("party")).toBe("kr");
    expect(fields.get("data")).toMatch(/^\d+\.\d+\.\d+$/);
    const before = await shown(page);
    await page.goto(cited);
    await page.locator(".slider input").waitFor();
    expect(await shown(page)).toEqual(before);
    expect(await page.locator(".opened").count()).toBe(0);
    await page.goto(cited.replace(/data=[^&]+/, "data=99.0.0"));
    await page.getByText("made with version 99.0.0 of the data").waitFor();
  });
});

async function tick(page: Page, facet: string, value: string): Promise<void> {
  const menu = menuOf(page, facet);
  await menu.locator("summary").click();
  await menu.getByLabel(new RegExp(`^${value} \\d+$`)).check();
  await page.keyboard.press("Escape");
}

function menuOf(page: Page, facet: string): ReturnType<Page["locator"]> {
  return page.locator(".menu", { has: page.locator("summary", { hasText: facet }) });
}

/** Ids of the commitments in the table, in order. */
function shown(page: Page): Promise<readonly string[]> {
  return page
    .locator("tr[data-commitment]:not([data-part])")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-commitment") ?? ""));
}
