/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as edtf from "./index.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** The code of the README, and of the `@example` of each public function: lines, some of which end in their result. */
const blocks = [
  { place: "README.md", code: /```ts\n([^`]+)```/.exec(read("../README.md"))?.[1] ?? "" },
  ...readdirSync(new URL(".", import.meta.url))
    .filter((name) => name.endsWith(".ts") && !/(test|fixture|matching-days)\.ts$/.test(name))
    .flatMap((name) =>
      [...read(name).matchAll(/@example\n((?: \* .+\n)+) \*\//g)].map(([, lines = ""]) => ({
        place: name,
        code: lines.replaceAll(/^ \* /gm, ""),
      })),
    ),
];

/** The lines as a program that gives each stated result beside the one found. */
function resultsOf(code: string): readonly { found: unknown; stated: unknown }[] {
  const body = code
    .replaceAll(/^import [^;]+;\n/gm, "")
    .split("\n")
    .map((line) =>
      line.replace(/^(if \(.*?\) )?(\S.*); \/\/ (.+)$/, "$1results.push({ found: $2, stated: $3 });"),
    )
    .join("\n");
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- runs the examples of this package alone
  const run = new Function(...Object.keys(edtf), `const results = []; ${body}; return results;`);
  return run(...Object.values(edtf)) as readonly { found: unknown; stated: unknown }[];
}

describe("an example", () => {
  it("stands in the README and beside most public functions", () => {
    expect(blocks.length).toBeGreaterThan(15);
  });

  it.each(blocks)("of $place gives the results that it states", ({ code }) => {
    const results = resultsOf(code);
    expect(results.length).toBe(code.split("\n").filter((line) => /; \/\/ /.test(line)).length);
    expect(results.length).toBeGreaterThan(0);
    for (const { found, stated } of results) expect(found).toEqual(stated);
  });
});
