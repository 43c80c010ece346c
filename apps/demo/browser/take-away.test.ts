import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { safeParseDataset } from "@policytrack/core/schema";
import { dataset } from "@policytrack/jp-kr-us";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { inBrowser, looks } from "./in-browser.ts";

const save = "Save the drawing as SVG";
const dist = fileURLToPath(new URL("../dist/", import.meta.url));

inBrowser("Taken away", (open) => {
  test.each(looks)("the selection is data that others can read ($width, $scheme)", async (look) => {
    const page = await open({ ...look, on: "2026-04-30", search: "party=apec" });
    const rows = await page.locator("tr[data-commitment]:not([data-part])").count();
    const csv = await saved(page, "CSV");
    expect(csv.name).toBe("jp-kr-us-2026-04-30.csv");
    expect(rowsOf(csv.text)).toBe(rows);
    const days = await saved(page, "CSV of verdicts");
    expect(rowsOf(days.text)).toBeGreaterThanOrEqual(rows);
    const json = await saved(page, "JSON");
    const parsed = safeParseDataset(JSON.parse(json.text));
    expect(parsed.ok && parsed.dataset.commitments.length).toBeGreaterThanOrEqual(rows);
    const calendar = await saved(page, "Calendar");
    expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    expect(calendar.text).toContain("DTSTAMP:20261124T");
  });

  test("what was saved as JSON is opened again, and says the same", async () => {
    const page = await open({ on: "2026-04-30", search: "domain=quantum" });
    const verdicts = (): Promise<readonly string[]> =>
      page
        .locator("tr[data-commitment]:not([data-part])")
        .evaluateAll((rows) =>
          rows.map((row) =>
            [
              row.getAttribute("data-commitment"),
              ...[...row.querySelectorAll("[data-field]")].map((cell) => cell.textContent),
            ].join("; "),
          ),
        );
    const before = await verdicts();
    expect(before.length).toBeGreaterThan(2);
    const { text } = await saved(page, "JSON");
    await page.setInputFiles("input[type=file]", {
      name: "mine.json",
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
    await page.getByText("This is the record from your file mine.json").waitFor();
    const after = await verdicts();
    expect(after).toEqual(expect.arrayContaining([...before]));
  });

  test("a drawing is an SVG that stands alone", async () => {
    const page = await open({ on: "2026-04-30" });
    const names = ["jp-kr-us-timeline-2026-04-30.svg", "kr-hydrogen-commercial-vehicles-2030-2026-04-30.svg"];
    for (const [i, name] of names.entries()) {
      const drawing = await saved(page, "Save the drawing as SVG", i);
      expect(drawing.name).toBe(name);
      expect(drawing.text).not.toMatch(/var\(|class=|style=|light-dark/);
      const alone = await open({ path: "commitments/kr-startup-center-tokyo/" });
      await alone.goto("about:blank");
      await alone.setContent(drawing.text);
      const root = alone.locator("svg").first();
      expect((await root.boundingBox())?.width).toBeGreaterThan(400);
      expect(await root.locator("> title").textContent()).toContain("2026-04-30");
      expect(await root.innerHTML()).toContain("2024");
    }
  });

  test.each([
    { ...looks[0], lang: "en" },
    { ...looks[1], lang: "ja" },
    { ...looks[0], lang: "ko" },
  ])("a drawing is read without the page: $lang, $width", async ({ lang, ...look }) => {
    const page = await open({ ...look, search: `lang=${lang}` });
    await page.locator(`html[lang=${lang}]`).waitFor();
    const shownDay = { en: "shown: 1 May 2026", ja: "表示日： 2026年5月1日", ko: "표시일: 2026년 5월 1일" }[
      lang
    ];
    await page.locator(".as-known input[type=date]").first().fill("2026-05-01");
    const button = { en: save, ja: "図をSVGで保存", ko: "그림을 SVG로 저장" }[lang] ?? "";
    const drawings = [await saved(page, button, 0), await saved(page, button, 1)];
    await page.goto("about:blank");
    for (const [nth, { text }] of drawings.entries()) {
      await page.setContent(text);
      const texts = await page.locator("svg text").evaluateAll((all) =>
        all.map((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect();
          const { stroke, strokeWidth, paintOrder } = getComputedStyle(one);
          const say = one.textContent;
          return { say, left, top, right, bottom, halo: stroke !== "none" && strokeWidth, paintOrder };
        }),
      );
      expect(texts.length).toBeGreaterThan(10);
      const sheet = await page
        .locator("svg")
        .first()
        .evaluate((svg) => svg.getBoundingClientRect().toJSON());
      const outside = texts.filter(
        ({ left, top, right, bottom }) =>
          left < sheet.left || top < sheet.top || right > sheet.right || bottom > sheet.bottom,
      );
      expect(outside).toEqual([]);
      // A stroke is a halo, and lies behind its letters.
      for (const { say, halo, paintOrder } of texts)
        if (halo !== false) expect([say, halo, paintOrder]).toEqual([say, "3px", "stroke"]);
      const covered = texts.flatMap((one, i) =>
        texts
          .slice(i + 1)
          .filter(
            (other) =>
              Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4,
          )
          .map((other) => `${one.say} / ${other.say}`),
      );
      expect(covered).toEqual([]);
      const said = texts.map(({ say }) => say);
      if (nth === 1) {
        expect(said.join(" ")).toContain("Hydrogen buses registered in South Korea");
        continue;
      }
      expect(said).toContain(shownDay);
      const letters = said.flatMap((say) => say.match(/^[A-Z]{1,2}$/) ?? []);
      expect(new Set(letters).size).toBe(30);
      expect(said).toContain({ en: "approximate", ja: "おおよその時期", ko: "대략적인 시기" }[lang]);
    }
  });

  test("what is saved says by when what it uses had been published, as the page does", async () => {
    const page = await open({ on: "2026-04-01", search: "knownBy=2026-04-30" });
    const files = [
      await saved(page, "CSV"),
      await saved(page, "CSV of verdicts"),
      await saved(page, "JSON"),
      await saved(page, "Calendar"),
      await saved(page, "Save the drawing as SVG"),
      await saved(page, "Save the drawing as SVG", 1),
    ];
    for (const { name, text } of files) {
      expect(name).toMatch(/-2026-04-01-known-by-2026-04-30(-assessments)?\.[a-z]+$/);
      if (name.endsWith(".svg")) expect(text).toContain(", on 2026-04-01, as known by 2026-04-30</title>");
    }
    const foot = await page.locator("footer").innerText();
    expect(foot).toContain("on 1 April 2026, as known by 30 April 2026.");
    expect(foot).toContain("--on 2026-04-01 --known-by 2026-04-30");
    const plain = await open({ on: "2024-06-30" });
    expect(await plain.locator("footer code").innerText()).toMatch(/ --on 2024-06-30$/);
  });

  test("calendars are at fixed addresses, of all and of each party that commits", async () => {
    const page = await open();
    await page.locator("a[href='calendars/all.ics']").waitFor();
    const links = await page
      .locator("a[href^='calendars/']")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const committing = new Set(
      dataset.commitments.flatMap(({ parties }) =>
        parties.flatMap(({ party, role }) => (role === "commits" ? [party] : [])),
      ),
    );
    expect(new Set(links)).toEqual(new Set(["all", ...committing].map((id) => `calendars/${id}.ics`)));
    for (const link of links) {
      const text = readFileSync(`${dist}${link}`, "utf8");
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    }
    expect(readFileSync(`${dist}calendars/all.ics`, "utf8")).toContain("BEGIN:VEVENT");
  });

  test("on paper it is light, without controls, and with the addresses of its sources", async () => {
    const page = await open({ scheme: "dark", search: "#kr-startup-center-tokyo" });
    await page.emulateMedia({ media: "print" });
    for (const gone of [".slider", ".filters form", ".take-away", ".other-record", "nav"])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    expect(await page.locator("table.main").isVisible()).toBe(true);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(50_000);
  });

  test("a citation and a report of an error are copied, with version and day", async () => {
    const page = await open({ on: "2024-06-30" });
    await page.evaluate(() => (location.hash = "kr-startup-center-tokyo"));
    const record = page.locator("#kr-startup-center-tokyo");
    await record.getByText("Cite this").click();
    await record.locator(".cite-record details").first().getByRole("button").click();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toContain(`${dataset.id} ${dataset.version}`);
    expect(citation).toContain("as known on 2024-06-30");
    expect(citation).toMatch(/on=2024-06-30&knownBy=2024-06-30&data=[\d.]+#kr-startup-center-tokyo$/);
    await record.getByText("Report an error").click();
    await record.locator(".cite-record details").last().getByRole("button").click();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain("kr-startup-center-tokyo (as known on 2024-06-30)");
  });
});

inBrowser("Without JavaScript", (open) => {
  test.each(looks)(
    "the list is read, and leads to a page for each commitment ($width, $scheme)",
    async (look) => {
      const page = await open({ ...look, javaScript: false });
      const rows = page.locator("tr[data-commitment]:not([data-part])");
      expect(await rows.count()).toBe(28);
      expect(await page.getByText("As known on 30 April 2026").first().isVisible()).toBe(true);
      const links = page.locator("a[href^='commitments/']");
      expect(await links.count()).toBe(dataset.commitments.length);
      await page.locator("#kr-startup-center-tokyo a[href^='commitments/']").click();
      await page.getByRole("heading", { level: 1, name: "A South Korean centre for startups" }).waitFor();
      expect(await page.locator('dd[data-field="status"]').innerText()).toBe("delivered");
      expect(await page.locator("time").getAttribute("datetime")).toBe("2026-04-30");
      expect(await page.locator(".sources a").count()).toBeGreaterThan(0);
      const badge = page.locator("img");
      expect(await badge.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(200);
    },
  );

  test("has the key of the events and the files to take away, and no button that does nothing", async () => {
    const page = await open({ javaScript: false });
    expect(await page.locator("button").count()).toBe(0);
    await page.locator(".events > summary").click();
    const events = page.locator("[data-event]");
    expect(await events.count()).toBeGreaterThan(20);
    expect(await events.last().isVisible()).toBe(true);
    const files = await page
      .locator(".take-away a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(files).toContain("calendars/all.ics");
    expect(files).toContain("data/jp-kr-us.json");
    for (const file of files) expect(existsSync(`${dist}${file}`), file).toBe(true);
  });

  test("every record has its page and a badge that prints its day", () => {
    for (const { id, title } of dataset.commitments) {
      const html = readFileSync(`${dist}commitments/${id}/index.html`, "utf8");
      expect(html).toContain(title.replaceAll("&", "&amp;"));
      expect(html).toContain('<time datetime="2026-04-30">');
      expect(html).not.toContain("<script");
      expect(readFileSync(`${dist}commitments/${id}/badge.svg`, "utf8")).toContain(
        "as known on 30 April 2026",
      );
    }
  });
});

inBrowser("The files", () => {
  test("hold less than 150 kB of compressed JavaScript, none of which the first view waits for", () => {
    const scripts = readdirSync(`${dist}assets`).filter((name) => name.endsWith(".js"));
    const size = (name: string): number =>
      gzipSync(readFileSync(`${dist}assets/${name}`), { level: 9 }).length;
    const all = scripts.reduce((sum, name) => sum + size(name), 0);
    const index = readFileSync(`${dist}index.html`, "utf8");
    const first = scripts.filter((name) => index.includes(name)).reduce((sum, name) => sum + size(name), 0);
    process.stdout.write(
      `JavaScript, gzip: ${(all / 1000).toFixed(1)} kB in all; 0 kB for the first view, which is in the HTML; ${(first / 1000).toFixed(1)} kB until the day can be moved.\n`,
    );
    expect(all).toBeLessThan(150_000);
    // A module waits until the document has been read and shown.
    for (const [tag] of index.matchAll(/<script[^>]*>/g)) expect(tag).toContain('type="module"');
    expect(index.match(/data-commitment="[^"]+"/g)?.length).toBeGreaterThan(34);
  });

  test("name each other by relative addresses alone, so that they work below any path", () => {
    for (const name of ["index.html", "commitments/peru-host-apec-2024/index.html"]) {
      const html = readFileSync(`${dist}${name}`, "utf8");
      const own = [...html.matchAll(/(?:src|href)="([^"#]*)"/g)]
        .map(([, address]) => address ?? "")
        .filter((address) => !/^https?:\/\//.test(address));
      expect(own.length).toBeGreaterThan(2);
      for (const address of own) {
        expect(address).not.toMatch(/^\//);
        const file = new URL(address, `file://${dist}${name}`);
        expect(
          existsSync(file) && (statSync(file).isFile() || existsSync(new URL("index.html", file))),
          address,
        ).toBe(true);
      }
    }
  });

  test("work from a path below another", async () => {
    expect(inject("address")).toMatch(/\/some\/where\/$/);
  });
});

/** Presses a button that saves a file, and reads what was saved. */
async function saved(page: Page, button: string, nth: number = 0): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).nth(nth).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** How many rows a reader that is not ours finds below the header. It refuses rows of different widths. */
function rowsOf(csv: string): number {
  return parse(csv, { record_delimiter: "\r\n" }).length - 1;
}
