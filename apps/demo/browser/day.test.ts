import { expect, test } from "vitest";
import { inBrowser, today } from "./in-browser.ts";

inBrowser("The day", (open) => {
  test("is today where the address names none, and the page says how far the record reaches", async () => {
    const page = await open();
    expect(await page.locator("output").textContent()).toBe("24 November 2026");
    await page.getByText("Nothing published after 30 April 2026 is in the record").waitFor();
  });

  test.each([
    // What is used ends before the record does: how far the record reaches makes no difference.
    [
      "2026-11-24",
      "2024-01-01",
      ["Only what had been published by 1 January 2024 is used"],
      ["30 April 2026"],
    ],
    [
      "2024-06-30",
      "2024-01-01",
      ["Only what had been published by 1 January 2024 is used"],
      ["30 April 2026"],
    ],
    [
      "2026-11-24",
      "2026-10-01",
      ["What had been published by 1 October 2026 is used", "Nothing published after 30 April 2026"],
      [],
    ],
    ["2024-06-30", "2026-01-01", ["What had been published by 1 January 2026 is used"], ["30 April 2026"]],
    [
      "2024-06-30",
      "2026-11-01",
      ["What had been published by 1 November 2026 is used", "Nothing published after 30 April 2026"],
      ["only that time has passed"],
    ],
  ])("of %s says that what had been published by %s is used", async (on, knownBy, said, unsaid) => {
    const page = await open({ on, search: `knownBy=${knownBy}` });
    const note = await page.locator(".as-known > .note").innerText();
    for (const words of said) expect(note).toContain(words);
    for (const words of unsaid) expect(note).not.toContain(words);
    expect(await page.locator("h2#as-known").innerText()).toMatch(/^On .+ 20\d\d, as known by .+ 20\d\d$/);
  });

  test("tells by which day nothing was known", async () => {
    const page = await open({ search: "knownBy=2021-01-02" });
    expect(await page.locator("main .none").innerText()).toBe(
      "No commitment of this record was known on 2 January 2021.",
    );
  });

  test("is moved by the keys of the slider, one day or many", async () => {
    const page = await open({ on: "2024-05-11" });
    const status = page
      .locator('tr[data-commitment="kr-startup-center-tokyo"] [data-field="status"]')
      .first();
    expect(await status.textContent()).toBe("pending");
    await page.getByLabel("Day to assess").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("output").textContent()).toBe("12 May 2024");
    expect(await status.textContent()).toBe("delivered");
    await page.waitForURL(/on=2024-05-12/);
    await page.keyboard.press("ArrowLeft");
    expect(await status.textContent()).toBe("pending");
    await page.keyboard.press("Home");
    await page.getByText("No commitment of this record was known").waitFor();
  });

  test("is moved by dragging the slider, which is one step back", async () => {
    const page = await open({ on: today });
    const box = await page.getByLabel("Day to assess").boundingBox();
    if (box === null) throw new Error("The slider has no place.");
    await page.mouse.move(box.x + box.width - 9, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2, { steps: 4 });
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL((url) => url.searchParams.get("on") !== today);
    const on = new URL(page.url()).searchParams.get("on") ?? "";
    expect(on > "2023-06-01" && on < "2024-12-31", on).toBe(true);
    await page.goBack();
    await expect.poll(() => page.locator("output").textContent()).toBe("24 November 2026");
  });

  test("is typed, stepped, gone back to and forward to, and outlives a reload", async () => {
    const page = await open();
    const shown = page.locator("output");
    await page.getByLabel("Day", { exact: true }).fill("2024-06-30");
    expect(await shown.textContent()).toBe("30 June 2024");
    await page.locator("h1").click();
    await page.getByLabel("30 days earlier").click();
    expect(await shown.textContent()).toBe("31 May 2024");
    await page.goBack();
    expect(await shown.textContent()).toBe("30 June 2024");
    await page.goBack();
    expect(await shown.textContent()).toBe("24 November 2026");
    await page.goForward();
    await page.reload();
    expect(await shown.textContent()).toBe("30 June 2024");
    await page.getByRole("button", { name: "Today" }).click();
    await page.waitForURL((url) => url.search === "");
  });

  test("that is chosen after going back is a step of its own, so that back leads to where it led", async () => {
    const page = await open({ on: "2024-06-30" });
    const shown = page.locator("output");
    await page.getByLabel("Day to assess").focus();
    await page.keyboard.press("End");
    expect(await shown.textContent()).toBe("24 November 2026");
    await page.goBack();
    await expect.poll(() => shown.textContent()).toBe("30 June 2024");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => new URL(page.url()).searchParams.get("on")).toBe("2024-06-28");
    await page.goBack();
    await expect.poll(() => shown.textContent()).toBe("30 June 2024");
  });

  test("may lie before the slider, from where no button leads the other way", async () => {
    const page = await open({ on: "2021-01-20" });
    const shown = page.locator("output");
    const earlier = page.getByLabel("30 days earlier");
    await earlier.click();
    expect(await shown.textContent()).toBe("1 January 2021");
    expect(await earlier.isDisabled()).toBe(true);
    // As somebody types it, digit by digit: no day of the year 2 is shown on the way.
    await page.evaluate(() => {
      const output = document.querySelector("output");
      if (output === null) throw new Error("There is no day.");
      new MutationObserver(() =>
        output.setAttribute("title", `${output.title}${output.textContent};`),
      ).observe(output, { childList: true, characterData: true, subtree: true });
    });
    const field = page.getByLabel("Day", { exact: true });
    await field.focus();
    await page.keyboard.type("06302019");
    expect(await shown.textContent()).toBe("30 June 2019");
    expect(await shown.getAttribute("title")).not.toMatch(/\b(2|20|201);/);
    await page.waitForURL(/on=2019-06-30/);
    expect(await earlier.isDisabled()).toBe(true);
    await earlier.click({ force: true });
    expect(await shown.textContent()).toBe("30 June 2019");
    await page.getByLabel("30 days later").click();
    expect(await shown.textContent()).toBe("30 July 2019");
    // One of the first centuries is taken once it is left.
    await field.fill("0476-09-04");
    await page.locator("h1").click();
    expect(await shown.textContent()).toMatch(/^4 September 476/);
    await page.goto(page.url().replace(/on=[^&]+/, "on=9999-12-20"));
    const later = page.getByLabel("30 days later");
    await later.click();
    expect(await shown.textContent()).toBe("31 December 9999");
    expect(await later.isDisabled()).toBe(true);
  });

  test("that is none is passed over", async () => {
    const page = await open({ on: "2024-02-31" });
    expect(await page.locator("output").textContent()).toBe("24 November 2026");
  });

  test("stays when a link leads to a record, which opens", async () => {
    const page = await open({ on: "2024-06-30" });
    await page.locator(".strip.status a").first().click();
    const id = new URL(page.url()).hash.slice(1);
    await page.locator(`#${id} .inside`).waitFor();
    expect(await page.locator("output").textContent()).toBe("30 June 2024");
  });
});
