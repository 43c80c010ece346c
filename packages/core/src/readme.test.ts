import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as core from "./index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const code = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, block = ""]) => block).join("\n");

it("Every result in a comment of the README is what the line before it gives", () => {
  const found: [line: string, value: unknown, expected: unknown][] = [];
  const told = (line: string, value: unknown, expected: unknown): void => {
    found.push([line, value, expected]);
  };
  const body = code
    .replaceAll(/^import [^;]*;$/gm, "")
    .replaceAll(
      /^(\S.*); \/\/ (.+)$/gm,
      (_, expression: string, expected: string) =>
        `told(${JSON.stringify(expression)}, ${expression}, ${expected});`,
    );
  // oxlint-disable-next-line no-new-func -- the examples are ours
  new Function("told", ...Object.keys(core), body)(told, ...Object.values(core));
  for (const [line, value, expected] of found) expect([line, value]).toEqual([line, expected]);
  expect(found.length).toBeGreaterThan(15);
});
