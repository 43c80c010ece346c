import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generatedFiles } from "./generated-files.ts";

const files = await generatedFiles();

test.each(files)(
  "%s is what the concepts say; `pnpm --filter @policytrack/core generate` makes it anew",
  (path, text) => {
    expect(readFileSync(path, "utf8")).toBe(text);
  },
);
