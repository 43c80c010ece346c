import { assess, compareAssessments } from "@policytrack/core";
import { dataset } from "@policytrack/jp-kr-us";
import { expect, test } from "vitest";
import { inBrowser, looks } from "./in-browser.ts";

inBrowser("What changed between two days", (open) => {
  test.each(looks)("is told with the facts that changed it ($width, $scheme)", async (look) => {
    const page = await open({ ...look, on: "2024-06-30" });
    await page.getByText("Compare with another day").click();
    await page.getByLabel("What changed since").fill("2024-05-11");
    await page.getByRole("heading", { name: "What changed from 11 May 2024 to 30 June 2024" }).waitFor();
    await page.waitForURL(/since=2024-05-11/);
    const record = page.locator('[data-changed="kr-startup-center-tokyo"]');
    const text = await record.innerText();
    expect(text).toMatch(/Status.*pending.*delivered/s);
    expect(text).toContain("Segye Ilbo, 12 May 2024");
    await page.goBack();
    await expect.poll(() => page.locator("#changes").count()).toBe(0);
  });

  test.each([
    ["2023-11-18", "2024-06-30", null],
    ["2024-06-30", "2026-04-30", null],
    ["2026-04-30", "2026-11-24", null],
    // What had been published by another day counts for both.
    ["2024-03-01", "2024-03-02", "2026-04-30"],
    ["2023-11-18", "2024-06-30", "2026-04-30"],
    ["2024-06-30", "2026-11-24", "2024-01-01"],
  ])("is what the core says of %s and %s, known by %s", async (since, on, chosen) => {
    const page = await open({ on, search: `since=${since}${chosen === null ? "" : `&knownBy=${chosen}`}` });
    const changed = await page
      .locator("[data-changed]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-changed")));
    const knownBy = chosen === null ? {} : { knownBy: chosen };
    const changes = compareAssessments(
      dataset,
      assess(dataset, { on: since, ...knownBy }),
      assess(dataset, { on, ...knownBy }),
    );
    expect(new Set(changed)).toEqual(new Set(changes.map(({ id }) => id)));
    const facts = await page
      .locator("#changes")
      .locator("..")
      .locator("[data-fact]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-fact")));
    expect(new Set(facts)).toEqual(new Set(changes.flatMap((change) => change.facts)));
    expect(await page.getByText("Both days by what had been published by").count()).toBe(
      chosen === null ? 0 : 1,
    );
    // A link to it leads to the same.
    await page.goto((await page.locator("a.cited").getAttribute("href")) ?? "");
    await page.locator("#changes").waitFor();
    expect(
      await page
        .locator("[data-changed]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-changed"))),
    ).toEqual(changed);
  });

  test("is of what was asked for, whichever of the days is later, and links to what is on the page", async () => {
    const page = await open({ on: "2023-12-01", search: "party=jbic&since=2026-04-30" });
    const changed = await page
      .locator("[data-changed]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-changed")));
    const ofBank = new Set<string | null>(
      dataset.commitments
        .filter(({ parties }) => parties.some(({ party, role }) => party === "jbic" && role === "commits"))
        .map(({ id }) => id),
    );
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((id) => !ofBank.has(id))).toEqual([]);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => page.locator("[data-changed]").count()).toBeGreaterThan(changed.length);
    const dead = await page.locator("[data-changed] h3 a").evaluateAll((all) =>
      all.flatMap((link) => {
        const to = link.getAttribute("href") ?? "";
        return document.getElementById(to.slice(1)) === null ? [to] : [];
      }),
    );
    expect(dead).toEqual([]);
  });

  test("can be asked with what was published later", async () => {
    const page = await open({ on: "2024-05-11", search: "knownBy=2024-12-31" });
    const status = page
      .locator('tr[data-commitment="kr-startup-center-tokyo"] [data-field="status"]')
      .first();
    expect(await status.textContent()).toBe("delivered");
    await page.getByText("What had been published by 31 December 2024 is used").waitFor();
    await page.getByLabel("Use what had been published by").fill("");
    await expect.poll(() => status.textContent()).toBe("pending");
  });
});
