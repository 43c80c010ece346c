import { assess, tally } from "@policytrack/core";
import { dataset } from "@policytrack/jp-kr-us";
import { expect, test } from "vitest";
import { inBrowser, today } from "./in-browser.ts";

inBrowser("The counts", (open) => {
  test.each(["2023-11-18", "2024-06-30", today])(
    "of each axis add up to the commitments counted on %s",
    async (on) => {
      const page = await open({ on });
      const { counted, ...groups } = tally(dataset, assess(dataset, { on }));
      await expect(page.locator("#counts").textContent()).resolves.toMatch(
        new RegExp(`^${counted} commitments`),
      );
      for (const axis of ["status", "schedule", "standing"] as const) {
        const strip = page.locator(`[data-axis="${axis}"] [data-group]`);
        const shown = await strip.evaluateAll((items) =>
          items.map((item): [string, number, number] => [
            item.getAttribute("data-group") ?? "",
            Number(item.querySelector("b")?.textContent),
            item.querySelectorAll("a").length,
          ]),
        );
        expect(shown.reduce((sum, [, count]) => sum + count, 0)).toBe(counted);
        for (const [group, count, cells] of shown) {
          expect(count, `${axis}: ${group}`).toBe(
            (groups[axis] as Record<string, readonly string[]>)[group]?.length,
          );
          expect(cells).toBe(count);
        }
      }
    },
  );

  test("are none before anything was promised", async () => {
    const page = await open({ on: "2024-06-30" });
    await page.getByLabel("Day", { exact: true }).fill("2021-01-02");
    const sentence = page.getByText("No commitment of this record was known on 2 January 2021.");
    await expect.poll(() => sentence.count()).toBe(1);
  });
});
