import { expect, test } from "vitest";
import { run } from "../testing/run.ts";
import { examplesFolder } from "../testing/test-folder.ts";

test("A text beyond the limit is an issue with a code, and --limit lets any command read it", async () => {
  await using folder = await examplesFolder();
  const sheet = await folder.read("sheet.yaml");
  await folder.write(
    "long.yaml",
    `${sheet}note: ${"x".repeat(100_001)}\n`.replace("note:", "extra:\n  about:"),
  );
  const refused = await run(folder.path, "check long.yaml --format json");
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.out)).toMatchObject({ issues: [{ rule: "too-long", line: expect.any(Number) }] });
  for (const line of [
    "check long.yaml",
    "report long.yaml",
    "export json long.yaml",
    "build long.yaml --out x",
  ])
    expect((await run(folder.path, `${line} --limit text=200000`)).code, line).toBe(0);
});

test("--limit issues=N tells as many issues one by one, of errors and of warnings", async () => {
  await using folder = await examplesFolder();
  const head = "id: s\ntitle: S\nsource: https://example.org/s 2024-01-05\nreviewedThrough: 2024-01-05\n";
  const rows = Array.from(
    { length: 130 },
    (_, i) => `  - { title: T${i}, party: jp, domain: climate, due: 2030`,
  );
  const sources = rows.map((row, i) => `${row}, source: "https://example.org/${i} 2024-01-05" }\n`);
  await folder.write("warned.yaml", `${head}commitments:\n${sources.join("")}`);
  await folder.write(
    "wrong.yaml",
    `${head}commitments:\n${rows.map((row) => `${row}, nothing: 1 }\n`).join("")}`,
  );
  const countOf = async (rule: string, file: string, most: number): Promise<number> => {
    const { out } = await run(folder.path, `check ${file} --format json --limit issues=${most}`);
    const { issues } = JSON.parse(out) as { readonly issues: readonly { readonly rule: string }[] };
    return issues.filter((issue) => issue.rule === rule).length;
  };
  expect(await countOf("incomplete-source", "warned.yaml", 100)).toBe(100);
  expect(await countOf("incomplete-source", "warned.yaml", 200)).toBe(131);
  expect(await countOf("field-unknown", "wrong.yaml", 7)).toBe(7);
});

test.each(["text", "text=", "text=many", "text=-1", "txt=5", "text=0", "depth=2000"])(
  "--limit %s is wrong use",
  async (given) => {
    await using folder = await examplesFolder();
    const { code, err } = await run(folder.path, ["check", "sheet.yaml", "--limit", given]);
    expect(code).toBe(2);
    expect(err).toMatch(/limit/);
  },
);
