import { execFileSync, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { inBrowser } from "./in-browser.ts";

const fields = ["due", "status", "schedule", "standing", "progress"] as const;

inBrowser("The page and the command's report", (open) => {
  test.each(["2023-11-18", "2024-06-30", "2026-06-01"])("agree, record by record, on %s", async (on) => {
    const report = rowsOfReport(on);
    const page = await open({ on });
    const counted = await page
      .locator("tr[data-commitment]")
      .evaluateAll(
        (rows, names) =>
          rows.map((row) => [
            `${row.getAttribute("data-commitment")} ${row.getAttribute("data-part") ?? ""}`.trim(),
            names.map((name) => row.querySelector(`[data-field="${name}"]`)?.textContent ?? null),
          ]),
        fields,
      );
    const others = await page
      .locator("li[data-commitment]")
      .evaluateAll((rows) =>
        rows.map((row): [string, string | null | undefined] => [
          row.getAttribute("data-commitment") ?? "",
          row.querySelector('[data-field="standing"]')?.textContent,
        ]),
      );
    // The page orders its rows by status, and of what is not counted it says the standing alone.
    const apart = new Map(others);
    expect(Object.fromEntries(counted)).toEqual(
      Object.fromEntries([...report].filter(([row]) => !apart.has(row.split(" ")[0] ?? ""))),
    );
    for (const [id, standing] of apart) expect(standing, id).toBe(report.get(id)?.[3]);
    expect(counted.length + others.length).toBe(report.size);
  });
});

test.skipIf(inject("address") === null)("The page of start.ts is the one of the report's days", async () => {
  const start = spawn(process.execPath, [
    fileURLToPath(new URL("../start.ts", import.meta.url)),
    "--on",
    "2024-06-30",
    "--known-by",
    "2026-01-01",
  ]);
  try {
    let printed = "";
    for await (const text of start.stdout) {
      printed += String(text);
      if (/The page: \S+\n/.test(printed)) break;
    }
    expect(printed).toContain("On 2024-06-30, as known by 2026-01-01");
    expect(printed).toMatch(/The page: \S+\/\?on=2024-06-30&knownBy=2026-01-01\n/);
  } finally {
    start.kill();
  }
});

/** The rows of the report, by id and part: what it says in each of the fields. */
function rowsOfReport(on: string): ReadonlyMap<string, readonly string[]> {
  const command = fileURLToPath(
    new URL("bin/policytrack.js", import.meta.resolve("policytrack/package.json")),
  );
  const folder = fileURLToPath(new URL("../../../packages/jp-kr-us", import.meta.url));
  const markdown = execFileSync(
    process.execPath,
    [command, "report", folder, "--on", on, "--format", "markdown"],
    {
      encoding: "utf8",
    },
  );
  const rows = new Map<string, readonly string[]>();
  let id = "";
  for (const line of markdown.split("\n")) {
    const [, name, due, status, schedule, standing, , progress] = line
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    if (name === undefined || !/^[`·]/.test(name)) continue;
    if (name.startsWith("`")) id = name.slice(1, -1);
    const said = [due, status, schedule, standing, progress].map((cell) =>
      (cell ?? "").replaceAll("\\|", "|"),
    );
    rows.set(name.startsWith("`") ? id : `${id} ${name.slice(2)}`, said);
  }
  return rows;
}
