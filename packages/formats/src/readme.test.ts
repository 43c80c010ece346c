import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import * as core from "@policytrack/core";
import { describe, expect, it } from "vitest";
import * as csv from "./csv.ts";
import * as cut from "./cut.ts";
import * as escape from "./escape.ts";
import * as formats from "./formats.ts";
import * as icalendar from "./icalendar.ts";
import * as view from "./view.ts";
import * as words from "./words.ts";

const modules: Readonly<Record<string, object>> = {
  "@policytrack/core": core,
  "@policytrack/formats/csv": csv,
  "@policytrack/formats/cut": cut,
  "@policytrack/formats/escape": escape,
  "@policytrack/formats/formats": formats,
  "@policytrack/formats/icalendar": icalendar,
  "@policytrack/formats/view": view,
  "@policytrack/formats/words": words,
};

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const manifest = JSON.parse(readFileSync(source("../package.json"), "utf8")) as {
  readonly exports: Readonly<Record<string, { readonly "@policytrack/source"?: string }>>;
};
const doors = Object.entries(manifest.exports).filter(([door]) => door !== "./package.json");
/** The examples down the page are one program. */
const program = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code).join("\n");

/** Imports become look-ups, and each `expression; // result` a check. */
function checked(code: string): string {
  return code
    .replaceAll(/^import (\{[^}]*\}) from ("[^"]+");$/gm, "const $1 = modules[$2];")
    .replaceAll(/^(\S.*); \/\/ (.+)$/gm, "check($1, $2);");
}

describe("The README", () => {
  it("has examples whose results are right", async () => {
    let count = 0;
    const check = (found: unknown, expected: unknown): void => {
      count += 1;
      expect(found).toEqual(expected);
    };
    const body = stripTypeScriptTypes(`async function page() {${checked(program)}\n}`);
    // eslint-disable-next-line typescript/no-implied-eval -- The code is that of the README beside this file.
    const run = new Function("modules", "check", `"use strict";\n${body}\nreturn page();`);
    await run(modules, check);
    expect(count).toBe(program.match(/; \/\/ /g)?.length);
  });

  it("has examples that compile under strict", () => {
    // Within the package, so that its dependencies are found.
    const folder = mkdtempSync(source("../node_modules/readme-"));
    try {
      writeFileSync(`${folder}/page.ts`, `${program}\nexport {};\n`);
      const compilerOptions = {
        strict: true,
        noEmit: true,
        target: "es2023",
        module: "nodenext",
        customConditions: ["@policytrack/source"],
        allowImportingTsExtensions: true,
        skipLibCheck: true,
        types: [],
        paths: Object.fromEntries(
          doors.map(([door, { "@policytrack/source": file = "" }]) => [
            `@policytrack/formats/${door.slice(2)}`,
            [source(`../${file}`)],
          ]),
        ),
      };
      writeFileSync(`${folder}/package.json`, '{ "type": "module" }');
      writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ["page.ts"] }));
      const compiler = source("../../../node_modules/.bin/tsc");
      const { stdout, error } = spawnSync(compiler, ["-p", "."], { encoding: "utf8", cwd: folder });
      expect(error).toBeUndefined();
      // What the source of another package has wrong is told by its own tests.
      expect(stdout.split("\n").filter((line) => line !== "" && !/^\S*\.\.\//.test(line))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("links to nothing that the package lacks", () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !link.startsWith("https:"))).toEqual([]);
  });

  it("names every door, and no other", () => {
    const named = [...readme.matchAll(/^\| `(@policytrack\/formats\/[a-z/-]+)`/gm)].map(([, door]) => door);
    expect(named.toSorted()).toEqual(
      doors.map(([door]) => `@policytrack/formats/${door.slice(2)}`).toSorted(),
    );
  });
});
