import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { mappingJsonSchema } from "./read-mapping.ts";

test("The schema that editors complete mappings by is made of the one that mappings are checked by", async () => {
  const packed = await readFile(new URL("../../schemas/mapping.json", import.meta.url), "utf8");
  expect(
    `${JSON.stringify(mappingJsonSchema(), null, 2)}\n`,
    "Write it anew: it is in packages/cli/schemas.",
  ).toBe(packed);
  expect(packed.length).toBeLessThan(100_000);
});
