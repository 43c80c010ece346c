/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import * as core from "@policytrack/core";
import { expect, it } from "vitest";
import * as methods from "./index.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** The code of a page: its examples as one program. */
const pageCode = (path: string): string =>
  [...read(path).matchAll(/```ts\n([^`]+)```/g)].map(([, code = ""]) => code).join("\n");

/** The code of the README and the manual, and of the `@example` of each public function: lines, some of which end in their result. */
const blocks = [
  { place: "README.md", code: pageCode("../README.md") },
  { place: "docs/methods.md", code: pageCode("../../../docs/methods.md") },
  ...readdirSync(new URL(".", import.meta.url))
    .filter((name) => name.endsWith(".ts") && !/(test|fixture)\.ts$/.test(name))
    .flatMap((name) =>
      [...read(name).matchAll(/@example(?:\n| )((?:(?: \* )?.+\n)+?) \*\//g)].map(([, lines = ""]) => ({
        place: name,
        code: lines.replaceAll(/^ \* /gm, ""),
      })),
    ),
].filter(({ code }) => /; \/\/ /.test(code));

interface Found {
  readonly line: string;
  readonly found: unknown;
  readonly stated: unknown;
}

/** What each line with a result in its comment gives, and what it states. */
function resultsOf(code: string): readonly Found[] {
  const body = code
    .replaceAll(/^import [^;]+;\n/gm, "")
    .replaceAll(
      /^(\S.*); \/\/ (.+)$/gm,
      (_, line: string, stated: string) =>
        `results.push({ line: ${JSON.stringify(line)}, found: ${line}, stated: ${stated} });`,
    );
  const offered = { ...core, ...methods };
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- runs the examples of this package alone
  const run = new Function(
    ...Object.keys(offered),
    `const results = []; ${stripTypeScriptTypes(body)}; return results;`,
  );
  return run(...Object.values(offered)) as readonly Found[];
}

/** Examples show four places. */
const shown = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null, (_, part: unknown) =>
      typeof part === "number" ? Math.round(part * 1e4) / 1e4 : part,
    ),
  );

it("There are examples of most public functions", () => {
  expect(blocks.length).toBeGreaterThan(12);
});

it.each(blocks)("The examples of $place give the results that they state", ({ code }) => {
  const results = resultsOf(code);
  expect(results.length).toBeGreaterThan(0);
  for (const { line, found, stated } of results) expect([line, shown(found)]).toEqual([line, shown(stated)]);
});
