import { readFileSync } from "node:fs";
import * as core from "@policytrack/core";
import { describe, expect, it } from "vitest";
import * as csv from "./csv.ts";
import * as cut from "./cut.ts";
import * as escape from "./escape.ts";
import * as formats from "./formats.ts";
import { nordia } from "./record-fixture.ts";
import * as view from "./view.ts";
import * as words from "./words.ts";

const modules: Readonly<Record<string, object>> = {
  "@policytrack/core": core,
  "@policytrack/formats/csv": csv,
  "@policytrack/formats/cut": cut,
  "@policytrack/formats/escape": escape,
  "@policytrack/formats/formats": formats,
  "@policytrack/formats/view": view,
  "@policytrack/formats/words": words,
};

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code);

/** Imports become look-ups, and each `expression; // result` a check. */
function checked(code: string): string {
  return code
    .replaceAll(/^import (\{[^}]*\}) from ("[^"]+");$/gm, "const $1 = modules[$2];")
    .replaceAll(/^(.+); \/\/ (.+)$/gm, "check($1, $2);");
}

describe("The README", () => {
  it.each(examples.map((code, i) => [i + 1, code] as const))(
    "has examples whose results are right: %i",
    (_, code) => {
      let count = 0;
      const check = (found: unknown, expected: unknown): void => {
        count += 1;
        expect(found).toEqual(expected);
      };
      // eslint-disable-next-line typescript/no-implied-eval -- The code is that of the README beside this file.
      new Function("modules", "dataset", "check", `"use strict";\n${checked(code)}`)(modules, nordia, check);
      expect(count).toBe(code.match(/; \/\/ /g)?.length);
    },
  );

  it("names every door, and no other", () => {
    const { exports } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
      readonly exports: object;
    };
    const doors = Object.keys(exports)
      .filter((door) => door !== "./package.json")
      .map((door) => `@policytrack/formats/${door.slice(2)}`);
    const named = [...readme.matchAll(/^\| `(@policytrack\/formats\/[a-z/-]+)`/gm)].map(([, door]) => door);
    expect(named.toSorted()).toEqual(doors.toSorted());
  });
});
