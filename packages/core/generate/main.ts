/** Makes the files that follow from the concepts: `pnpm --filter @policytrack/core generate`. */
import { writeFileSync } from "node:fs";
import { generatedFiles } from "./generated-files.ts";

for (const [path, text] of await generatedFiles()) writeFileSync(path, text);
