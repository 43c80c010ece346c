import { createRequire } from "node:module";
import path from "node:path";

/** The folder of this package, from wherever its code runs, with the files that it ships beside the code. */
export const packageRoot: string = path.dirname(
  createRequire(import.meta.url).resolve("policytrack/package.json"),
);
