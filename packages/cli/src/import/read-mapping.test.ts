import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { mappingSchema } from "./mapping.ts";
import { checkMapping, mappingJsonSchema } from "./mapping-issues.ts";

test("The schema that editors complete mappings by is made of the one that mappings are checked by", async () => {
  const packed = await readFile(new URL("../../schemas/mapping.json", import.meta.url), "utf8");
  expect(
    `${JSON.stringify(mappingJsonSchema(), null, 2)}\n`,
    "Write it anew: it is in packages/cli/schemas.",
  ).toBe(packed);
  expect(packed.length).toBeLessThan(100_000);
});

test("What stands before ids is refused where no id can begin with it", () => {
  const issuesOf = (idPrefix: string) =>
    mappingSchema.safeParse({ idPrefix }).error?.issues.filter(({ path }) => path[0] === "idPrefix").length ??
    0;
  for (const prefix of ["p-", "A.", "서울-", ""]) expect(issuesOf(prefix), prefix).toBe(0);
  for (const prefix of ["\u202Eabc", "-", "a b", "/", "a\n"]) expect(issuesOf(prefix), prefix).toBe(1);
});

test("The mapping that the README shows is one", async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const [, mapping = ""] = /## Mappings[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(checkMapping(parse(mapping))).toHaveProperty("mapping");
});
