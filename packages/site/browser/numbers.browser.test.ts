import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser, settled } from "./in-browser.ts";

/** A link or an option that tells a number, and what the page counts once it is chosen. */
interface Followed {
  readonly text: string;
  readonly n: number;
  /** Due items, commitments without any, and commitments. */
  readonly found: readonly [number, number, number];
}

/** Follows every link to a choice, and every option of a menu, each from the page as it is. */
async function followed(page: Page): Promise<readonly Followed[]> {
  return page.evaluate(async (words) => {
    const sum = (selector: string): number =>
      [...document.querySelectorAll(selector)].reduce((total, one) => total + Number(one.textContent), 0);
    const counts = (): readonly [number, number, number] => [
      sum(".tally > li:not(#none) .numbers b"),
      sum(".tally > #none .numbers b"),
      Number(/^\d+/u.exec(document.querySelector("#size")?.textContent ?? "")?.[0]),
    ];
    const numberOf = (text: string): number => {
      if (/^(?:both|all)\b/u.test(text)) return counts()[0];
      const digits = /\((\d+)\)$/u.exec(text)?.[1] ?? /^\D*(\d+)/u.exec(text)?.[1];
      return digits === undefined
        ? words.indexOf((/[a-z]+/iu.exec(text)?.[0] ?? "").toLowerCase())
        : Number(digits);
    };
    const drawn = async (): Promise<void> => {
      do await new Promise((done) => setTimeout(done, 10));
      while (document.querySelector("[aria-busy]") !== null);
    };
    const results: { text: string; n: number; found: readonly [number, number, number] }[] = [];
    const follow = async (text: string, n: number, choose: () => void): Promise<void> => {
      const before = location.href;
      choose();
      await drawn();
      results.push({ text, n, found: counts() });
      history.replaceState(null, "", before);
      dispatchEvent(new PopStateEvent("popstate"));
      await drawn();
    };
    const links = (): readonly HTMLAnchorElement[] => [
      ...document.querySelectorAll<HTMLAnchorElement>(
        ".tally a[data-choice], .lede a[data-choice], .chip:not([aria-current]), [aria-labelledby=records] a:not([aria-current])",
      ),
    ];
    for (const [i, link] of links().entries()) {
      const own = link.querySelector("b, span:not([aria-hidden])")?.textContent ?? link.textContent;
      const text = link.closest("tr")?.querySelector(".n")?.textContent ?? own ?? "";
      await follow(link.textContent ?? "", numberOf(text.trim()), () => links()[i]?.click());
    }
    const menus = (): readonly HTMLSelectElement[] => [
      ...document.querySelectorAll<HTMLSelectElement>(".menus select"),
    ];
    for (const [i, menu] of menus().entries())
      for (const { value, selected, textContent: text } of menu.options)
        if (value !== "" && !selected)
          await follow(text ?? "", numberOf(text ?? ""), () => {
            const select = menus()[i];
            if (select === undefined) return;
            select.value = value;
            select.dispatchEvent(new Event("change", { bubbles: true }));
          });
    return results;
  }, words);
}

const words = "none one two three four five six seven eight nine ten eleven twelve".split(" ");

inBrowser("A number", (open) => {
  for (const [path, least] of [
    ["small/index.html", 30],
    ["small/index.html?party=nordia", 20],
    ["small/index.html?domain=energy&due=fallen-due", 10],
    ["small/index.html?q=nordia", 20],
    ["small/party-nordia.html", 8],
    ["small/domain-energy.html", 3],
    ["two/index.html", 30],
    ["two/index.html?party=north", 20],
    ["two/index.html?record=neighbour", 8],
  ] as const)
    it(`on ${path} is what its link or option shows`, async () => {
      const page = await open(path);
      await page.locator(".day input").first().dispatchEvent("pointerover");
      await settled(page);
      await page.waitForTimeout(200);
      const menus = page.locator(".more-filters summary");
      if ((await menus.count()) > 0) await menus.click();
      const results = await followed(page);
      expect(results.length).toBeGreaterThanOrEqual(least);
      expect(results.filter(({ n, found }) => !found.includes(n))).toEqual([]);
    });

  it("of a party on its page is what the overview shows of it, also of what it promised alone", async () => {
    const page = await open("small/party-nordia.html");
    for (const [i, pattern] of [/party=nordia$/u, /mark=alone/u].entries()) {
      const link = page.locator(`.lede a[href*="index.html?party="]`).nth(i);
      const text = (await link.innerText()).toLowerCase();
      await link.click();
      await settled(page);
      expect(page.url()).toMatch(pattern);
      const size = await page.locator("#size").innerText();
      expect(words.indexOf(text)).toBe(Number(/^\d+/u.exec(size)?.[0]));
      await page.goBack();
    }
  });
});
