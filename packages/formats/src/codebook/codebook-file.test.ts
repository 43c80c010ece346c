import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { codebook } from "../codebook.ts";

it("docs/codebook.md is the codebook of the schemas as they are (-u writes it anew)", async () => {
  await expect(codebook()).toMatchFileSnapshot(
    fileURLToPath(new URL("../../../../docs/codebook.md", import.meta.url)),
  );
});
