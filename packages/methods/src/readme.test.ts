/// <reference types="node" />
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const compiler = fileURLToPath(new URL("../../../node_modules/.bin/tsc", import.meta.url));

it.each(["../README.md", "../../../docs/methods.md"])(
  "The examples of %s compile, one after the other, under strict",
  (page) => {
    const text = readFileSync(new URL(page, import.meta.url), "utf8");
    const blocks = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
    expect(blocks.length).toBeGreaterThan(0);
    // Within the package, so that its dependencies are found.
    const folder = mkdtempSync(fileURLToPath(new URL("../node_modules/readme-", import.meta.url)));
    try {
      writeFileSync(`${folder}/page.ts`, blocks.join("\n"));
      const options = {
        strict: true,
        noEmit: true,
        target: "es2023",
        module: "nodenext",
        customConditions: ["@policytrack/source"],
        allowImportingTsExtensions: true,
        skipLibCheck: true,
        types: [],
        paths: { "@policytrack/methods": [fileURLToPath(new URL("index.ts", import.meta.url))] },
      };
      writeFileSync(
        `${folder}/tsconfig.json`,
        JSON.stringify({ compilerOptions: options, files: ["page.ts"] }),
      );
      const { stdout, error } = spawnSync(compiler, ["-p", "."], { encoding: "utf8", cwd: folder });
      expect(error).toBeUndefined();
      // What a colleague's source has wrong is told by its own tests.
      const wrong = stdout.split("\n").filter((line) => line !== "" && !/^\S*\.\.\//.test(line));
      expect(wrong).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
