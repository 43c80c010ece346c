import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fieldGuide } from "@policytrack/formats/codebook";
import { stringify } from "yaml";
import packageJson from "../../package.json" with { type: "json" };
import { packageRoot } from "../package-root.ts";
import { schemaSettings } from "../schemas/schema-settings.ts";
import type { Answers } from "./answers.ts";

/**
 * The files of a new record by their paths: those of `templates/record` with the answers filled in, and those that are made
 * of data (package.json, the settings of editors).
 */
export async function kitFiles(answers: Answers): Promise<ReadonlyMap<string, string>> {
  const folder = path.join(packageRoot, "templates/record");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>([
    ["package.json", json(manifest(answers))],
    [".vscode/settings.json", json(schemaSettings("./node_modules/policytrack/schemas", "data"))],
  ]);
  const words: Readonly<Record<string, string>> = {
    id: answers.id,
    title: stringify(answers.title, { lineWidth: 0 }).trim(),
    heading: answers.title,
    name: answers.name,
    licence: answers.licence,
    fields: fieldGuide(),
  };
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).replaceAll(path.sep, "/");
    const template = await readFile(file, "utf8");
    // npm takes a file of its real name for rules of what to pack, and leaves it out.
    files.set(
      name === "gitignore" ? ".gitignore" : name,
      template.replaceAll(/\$(?<word>\w+)\$/g, (whole, word: string) => words[word] ?? whole),
    );
  }
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function manifest({ name, title, licence }: Answers): unknown {
  return {
    name,
    version: "0.1.0",
    description: title,
    keywords: ["commitments", "policy", "policytrack"],
    license: licence,
    files: ["dist"],
    type: "module",
    sideEffects: false,
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./data.json": "./dist/data.json",
      "./package.json": "./package.json",
    },
    publishConfig: { access: "public" },
    scripts: {
      build: "policytrack build .",
      check: "policytrack check .",
      prepack: "policytrack build .",
      report: "policytrack report .",
      review: "policytrack review .",
      test: "policytrack build . && node --test",
    },
    dependencies: { "@policytrack/core": `^${coreVersion()}` },
    devDependencies: { policytrack: `^${packageJson.version}` },
    engines: { node: ">=20" },
  };
}

/** Of the core that this command runs on: what it builds is typed by it. */
function coreVersion(): string {
  const { version } = createRequire(import.meta.url)("@policytrack/core/package.json") as { version: string };
  return version;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
