import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser, settled, visit } from "./in-browser.ts";
import { pageKinds, pastDay } from "./page-kinds.ts";

/** Which part of the page has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const parts = ".skip, .brand, nav, .day, #counts, .filters, .cards, .timeline, details, footer, main";
    const part = at?.closest(parts);
    return part == null || at === document.body ? "" : (part.classList[0] ?? part.id) || part.localName;
  });

/** Stops that cannot be seen, or of which the focus cannot. */
const unseenStops = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const stops = document.querySelectorAll<HTMLElement | SVGElement>(
      "a[href], input, select, button, summary, [tabindex='0']",
    );
    return [...stops].flatMap((stop) => {
      if (!stop.checkVisibility()) return [];
      stop.focus();
      const name = `${stop.localName} ${stop.getAttribute("class") ?? ""} ${stop.textContent?.slice(0, 40)}`;
      if (document.activeElement !== stop) return [`${name} takes no focus`];
      const { width, height } = stop.getBoundingClientRect();
      // Around the field of a day the whole of it is outlined, and a value of a chart is told in words.
      const isOutlined =
        [stop, stop.closest(".date-field")].some(
          (around) => around !== null && getComputedStyle(around).outlineStyle !== "none",
        ) ||
        stop.parentElement?.querySelector(".mark:focus + .readout")?.checkVisibility({
          visibilityProperty: true,
        }) === true;
      return [
        ...(width > 1 && height > 1 ? [] : [`${name} is ${width} by ${height} px`]),
        ...(isOutlined ? [] : [`${name} has no outline`]),
      ];
    });
  });

inBrowser("A keyboard", (open) => {
  it("reaches every part of the overview in the order in which it is read, and leaves it again", async () => {
    const page = await open("small/index.html");
    const reached: string[] = [];
    for (let i = 0; i < 200 && !(i > 5 && reached.at(-1) === ""); i++) {
      await page.keyboard.press("Tab");
      const at = await focused(page);
      if (at !== reached.at(-1)) reached.push(at);
    }
    const first = [...new Set(reached)];
    const asked = ["skip", "brand", "nav", "languages", "day", "filters", "cards", "footer"];
    expect(first.filter((part) => asked.includes(part))).toEqual(asked);
    // After the last stop the browser itself is reached: nothing holds the focus.
    expect(reached.at(-1)).toBe("");
  });

  it("sees where it is, on every kind of page", async () => {
    const page = await open("small/index.html");
    const unseen: string[] = [];
    for (const [name, { path }] of Object.entries(pageKinds)) {
      await visit(page, `small/${path}`);
      // A key was the last that was used: the browser shows the focus.
      await page.keyboard.press("Tab");
      unseen.push(...(await unseenStops(page)).map((stop) => `${name}: ${stop}`));
    }
    expect(unseen).toEqual([]);
  });

  it("skips to the answer by its first stop", async () => {
    const page = await open("small/stations.html");
    await page.keyboard.press("Tab");
    expect(
      await page
        .locator(".skip")
        .boundingBox()
        .then((box) => box?.height),
    ).toBeGreaterThan(20);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("header"))).toBe(null);
    expect(
      await page.evaluate(() => {
        const answer = document.querySelector("#answer");
        const at = document.activeElement;
        const isAfter = Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY;
        return answer !== null && at !== null && (answer.compareDocumentPosition(at) & isAfter) > 0;
      }),
    ).toBe(true);
  });

  it("moves the day by its arrows, which is said with what is so on that day", async () => {
    const page = await open("small/index.html");
    await page.locator(".slide input").focus();
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/on=2026-04-29/);
    await settled(page);
    expect(await page.locator(".slide input").getAttribute("aria-valuetext")).toBe("29 April 2026");
  });

  it("chooses a party by Enter, and opens and closes the menus by Space", async () => {
    const page = await open("small/index.html");
    await page.locator(".more-filters summary").focus();
    await page.keyboard.press("Space");
    // They are made when they are opened, by the script.
    await page.locator(".menus").waitFor();
    await page.keyboard.press("Space");
    expect(await page.locator(".menus").isVisible()).toBe(false);
    await page.locator(".chip").nth(1).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/party=/);
  });
});

inBrowser("A screen reader", (open) => {
  for (const path of ["index.html", "stations.html", "party-nordia.html", "changes.html"])
    it(`is told what ${path} says on another day`, async () => {
      const page = await open(`small/${path}`);
      const status = page.locator("[role=status]");
      const before = await status.allInnerTexts();
      await page.locator(".date input").first().fill(pastDay);
      await page.waitForURL(/on=/);
      await settled(page);
      const after = await status.allInnerTexts();
      expect(after.length).toBeGreaterThan(0);
      expect(after).not.toEqual(before);
    });
});
