/** What a user's bundle grows by, minified and gzipped, in kB of 1,000 bytes. */
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");

export interface Size {
  readonly name: string;
  readonly goal: number | null;
  readonly kilobytes: number;
}

const entries = [
  [
    "structure alone (the guard)",
    7,
    'export { isDataset } from "./packages/core/src/model/generated/guard.ts";',
  ],
  [
    "parse: structure, explanations and all rules",
    20,
    'export { parse } from "./packages/core/src/schema.ts";',
  ],
  ["assess", 9, 'export { assess } from "./packages/core/src/index.ts";'],
  ["get", null, 'export { get } from "./packages/core/src/index.ts";'],
  ["words in one language", null, 'export { ja } from "./packages/formats/src/words.ts";'],
] as const;

export async function sizes(): Promise<readonly Size[]> {
  return await Promise.all(
    entries.map(async ([name, goal, contents]): Promise<Size> => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: root },
        bundle: true,
        minify: true,
        format: "esm",
        target: "es2022",
        conditions: ["@policytrack/source"],
        write: false,
        logLevel: "silent",
      });
      return {
        name,
        goal,
        kilobytes: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).byteLength / 1000,
      };
    }),
  );
}
