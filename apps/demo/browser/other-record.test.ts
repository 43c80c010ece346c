import { assess } from "@policytrack/core";
import { safeParseDataset } from "@policytrack/core/schema";
import { dataset } from "@policytrack/jp-kr-us";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inBrowser, looks, today } from "./in-browser.ts";
import { manyRecords } from "./many-records.ts";

/** The page's record under another title, with text in it that would do harm if it became markup. */
const evil = '<img src=x onerror="document.title=1"> & "quotes"';
const other = {
  ...dataset,
  id: "other",
  title: "Another record",
  sources: dataset.sources.map((source, i) => (i === 0 ? { ...source, publisher: evil } : source)),
  commitments: dataset.commitments.map((commitment, i) =>
    i === 0 ? { ...commitment, title: evil } : commitment,
  ),
};

inBrowser("Another record", (open) => {
  test.each(looks)("is chosen, shown in place of ours, and closed again ($width, $scheme)", async (look) => {
    const page = await open({ ...look, search: "party=kr" });
    await choose(page, "other.json", other);
    await page.getByRole("heading", { level: 1, name: "Another record" }).waitFor();
    await page.getByText("This is the record from your file other.json").waitFor();
    expect(new URL(page.url()).search).toBe("");
    // It has no address of its own to be cited by, and no files.
    expect(await page.locator("a.cited").count()).toBe(0);
    expect(await page.locator("a[href^='calendars/']").count()).toBe(0);
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
    await expect.poll(focused).toBe("Another record");
    await page.getByRole("button", { name: "Back to the record of this page" }).click();
    await page.getByRole("heading", { level: 1, name: dataset.title }).waitFor();
    await expect.poll(focused).toBe(dataset.title);
  });

  test("is left by going back, and found again by going forward, each with what was asked of it", async () => {
    const page = await open({ on: "2026-04-30", search: "party=kr&q=hydrogen" });
    const heading = page.getByRole("heading", { level: 1 });
    const search = page.getByRole("searchbox");
    await choose(page, "other.json", other);
    await expect.poll(() => heading.textContent()).toBe("Another record");
    expect(await page.locator(".chip").count()).toBe(0);
    expect(await search.inputValue()).toBe("");
    // Steps within it, by a link and by what is asked, stay with it.
    const link = page.locator(".strip.status a").first();
    await link.click();
    await link.click();
    await search.fill("quantum");
    await page.goBack();
    await expect.poll(() => search.inputValue()).toBe("");
    expect(new URL(page.url()).hash).not.toBe("");
    expect(await heading.textContent()).toBe("Another record");
    await page.goBack();
    await expect.poll(() => new URL(page.url()).hash).toBe("");
    expect(await heading.textContent()).toBe("Another record");
    await page.goBack();
    await expect.poll(() => heading.textContent()).toBe(dataset.title);
    expect(await search.inputValue()).toBe("hydrogen");
    expect(await page.locator(".chip").count()).toBe(1);
    await page.goForward();
    await expect.poll(() => heading.textContent()).toBe("Another record");
    expect(await search.inputValue()).toBe("");
    // What was closed is one step back.
    await page.getByRole("button", { name: "Back to the record of this page" }).click();
    await expect.poll(() => heading.textContent()).toBe(dataset.title);
    await page.goBack();
    await expect.poll(() => heading.textContent()).toBe("Another record");
    // A file is in its window alone.
    await page.reload();
    await expect.poll(() => heading.textContent()).toBe(dataset.title);
    await page.goBack();
    await expect.poll(() => search.inputValue()).toBe("hydrogen");
    expect(await heading.textContent()).toBe(dataset.title);
  });

  test("is left by going back where its address is the same", async () => {
    const page = await open();
    await choose(page, "other.json", other);
    await page.getByRole("heading", { level: 1, name: "Another record" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: dataset.title }).waitFor();
    expect(await page.locator(".opened").count()).toBe(0);
  });

  test("is dropped anywhere, and its text is never markup", async () => {
    const page = await open();
    await drop(page, "dropped.json", JSON.stringify(other));
    await page.getByRole("heading", { level: 1, name: "Another record" }).waitFor();
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.locator("#commitments").locator("..").innerText()).toContain(evil);
    expect(await page.title()).not.toBe("1");
  });

  test("that is not sound has its problems listed, each with its place and what to do", async () => {
    const page = await open();
    const [first, ...rest] = dataset.commitments;
    const wrong = {
      ...dataset,
      commitments: [{ ...first, domains: ["no-such-domain"], madeOn: "2023-13" }, ...rest],
    };
    const parsed = safeParseDataset(wrong);
    if (parsed.ok) throw new Error("The dataset should be wrong.");
    await choose(page, "wrong.json", wrong);
    const problems = page.locator(".problems");
    await problems
      .getByRole("heading", { name: `wrong.json has ${parsed.problems.length} problem` })
      .waitFor();
    const text = await problems.innerText();
    for (const { message, found, remedy } of parsed.problems)
      for (const words of [message, found, remedy]) expect(text).toContain(words);
    expect(text).toContain("commitments[0].domains[0]");
    // What was there stays.
    await page.getByRole("heading", { level: 1, name: dataset.title }).waitFor();
  });

  test.each([
    ["notes.json", "not json at all", "notes.json is not JSON."],
    ["empty.json", "", "empty.json is not JSON."],
    ["list.json", "[]", "list.json has"],
  ])("that is %s is refused", async (name, text, words) => {
    const page = await open();
    await page.setInputFiles("input[type=file]", {
      name,
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
    await expect
      .poll(() => page.locator(".problems h3").allTextContents())
      .toEqual([expect.stringContaining(words)]);
  });

  test("of 2,040 commitments works like ours, and is reassessed while the day moves", async () => {
    const page = await open({ on: today, clock: false });
    const many = manyRecords(dataset, 60);
    await choose(page, "many.json", many);
    await page.getByText("This is the record from your file many.json").waitFor();
    await page.getByRole("heading", { name: "1,680 commitments, asked" }).waitFor();
    // Rows are held back until asked for, and counts are bars.
    expect(await page.locator("tr[data-commitment]:not([data-part])").count()).toBe(100);
    expect(await page.locator(".tl-density rect").count()).toBeGreaterThan(2);
    expect(await page.locator(".share").count()).toBeGreaterThan(5);
    const ours = await open({ on: today, clock: false });
    for (const [which, shown, count] of [
      ["our 34", ours, 34],
      ["2,040", page, many.commitments.length],
    ] as const) {
      const { assessed, drawn } = await timesOfSteps(shown);
      process.stdout.write(
        `A step of the slider over ${which} commitments: ${drawn.toFixed(0)} ms to the next view (median of 15)${assessed === null ? "" : `, ${assessed.toFixed(0)} ms of them to assess`}.\n`,
      );
      expect(count).toBeGreaterThan(0);
    }
    expect(assess(many, { on: "2024-01-01" }).commitments.length).toBe(2040);

    // A link to one of those held back shows it.
    const last = many.commitments.at(-1)?.id ?? "";
    await page.evaluate((id) => (location.hash = id), last);
    await page.locator(`[id="${last}"] .inside`).waitFor();
    await page.evaluate(() => (location.hash = ""));
    await expect.poll(() => page.locator("tr[data-commitment]:not([data-part])").count()).toBe(100);
    // The rest is shown once asked for.
    const more = page.getByRole("button", { name: /^Show [\d,]+ more/ }).last();
    await more.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("tr[data-commitment]:not([data-part])").count()).toBe(1680);
    // The focus stays at the last that was shown, and goes on from there to the rest.
    const focused = (): Promise<number> =>
      page.evaluate(() =>
        [...document.querySelectorAll("table.main details.record > summary")].findIndex(
          (summary) => summary === document.activeElement,
        ),
      );
    expect(await focused()).toBe(99);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(100);
  });
});

async function choose(page: Page, name: string, value: unknown): Promise<void> {
  await page.setInputFiles("input[type=file]", {
    name,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(value)),
  });
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ""], fileName ?? "", { type: "application/json" }));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent("main", "drop", { dataTransfer: files });
}

/** Median times of steps of the slider: to assess, as the page measures itself, and to the next view. */
function timesOfSteps(page: Page): Promise<{ readonly assessed: number | null; readonly drawn: number }> {
  return page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>(".slider input");
    if (slider === null) throw new Error("There is no slider.");
    const frame = (): Promise<void> =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const median = (times: readonly number[]): number =>
      times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
    performance.clearMeasures("assess");
    const drawn: number[] = [];
    for (let i = 0; i < 15; i++) {
      await frame();
      const start = performance.now();
      slider.value = String(slider.valueAsNumber - 23);
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
      document.body.getBoundingClientRect();
      drawn.push(performance.now() - start);
    }
    const assessed = performance.getEntriesByName("assess").map(({ duration }) => duration);
    return { assessed: assessed.length === 0 ? null : median(assessed), drawn: median(drawn) };
  });
}
