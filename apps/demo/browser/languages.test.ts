import { assess, tally } from "@policytrack/core";
import { groupInWords, type Locale, scheduleInWords } from "@policytrack/formats/words";
import { dataset } from "@policytrack/jp-kr-us";
import { expect, test } from "vitest";
import { inBrowser, looks } from "./in-browser.ts";

const languages: readonly { lang: Locale; name: string; day: string; heading: string }[] = [
  { lang: "ja", name: "日本語", day: "2024年6月30日", heading: "すべての約束" },
  { lang: "ko", name: "한국어", day: "2024년 6월 30일", heading: "모든 약속" },
  { lang: "en", name: "English", day: "30 June 2024", heading: "Every commitment" },
];

inBrowser("The page", (open) => {
  test.each(languages.flatMap((language) => looks.map((look) => ({ ...language, ...look }))))(
    "is read in $lang, verdicts and dates included ($width, $scheme)",
    async ({ lang, name, day, heading, ...look }) => {
      const page = await open({ ...look, on: "2024-06-30", search: lang === "en" ? "lang=ja" : "" });
      await page.getByRole("button", { name }).click();
      await page.getByRole("heading", { name: heading }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe(lang);
      expect(await page.locator("output").textContent()).toBe(day);
      const { status } = tally(dataset, assess(dataset, { on: "2024-06-30" }));
      const strip = await page.locator('[data-axis="status"]').innerText();
      for (const [group, ids] of Object.entries(status))
        if (ids.length > 0) expect(strip).toContain(groupInWords(group as keyof typeof status, lang));
      const table = await page.locator("table.main").innerText();
      expect(table).toContain(scheduleInWords(["no-deadline"], lang));
      // Titles stay as the record has them, and are marked as what they are.
      const title = page.locator("#peru-host-apec-2024 th").first();
      expect(await title.innerText()).toBe("Peru hosts APEC in 2024");
      expect(await title.getAttribute("lang")).toBe("en");
    },
  );

  test("says nothing in English between its lines where it is read in another language", async () => {
    for (const lang of ["ja", "ko"]) {
      const page = await open({
        search: `lang=${lang}&since=2024-01-01#kr-hydrogen-commercial-vehicles-2030`,
      });
      await page.waitForFunction((one) => document.documentElement.lang === one, lang);
      await page.locator(".inside .figures").first().waitFor();
      const left = await page.evaluate(() => {
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const element = node.parentElement;
          const text = node.textContent ?? "";
          if (element === null || !/[A-Za-z]{3,}/.test(text)) continue;
          // A record's own words, names, codes and addresses stay as they are.
          if (element.closest('[lang="en"], cite, code, .cite, .evidence, .brand, nav, .cited, svg, title'))
            continue;
          found.push(text.trim());
        }
        return found;
      });
      const own =
        /policytrack|JSON|CSV|SVG|JavaScript|MIT|CC BY|APEC|AIST|KRISS|RWE|issue|\bid\b|Commitments of/;
      const units = new Set(dataset.indicators.map(({ unit }) => unit));
      expect(
        left.filter((text) => !own.test(text) && ![...units].some((unit) => text.includes(unit))),
        lang,
      ).toEqual([]);
    }
  });
});
