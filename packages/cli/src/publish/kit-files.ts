import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import packageJson from "../../package.json" with { type: "json" };

/** What `init` has to know of a record. */
export interface RecordAnswers {
  readonly id: string;
  readonly title: string;
  /** Name of the npm package. */
  readonly name: string;
  /** SPDX id of the licence of the data. */
  readonly licence: string;
  /** BCP 47. */
  readonly language: string;
  readonly author: string;
}

/** Licences for data, the first for whoever names none. */
export const dataLicences = ["CC-BY-4.0", "CC0-1.0", "CC-BY-SA-4.0", "ODbL-1.0"] as const;

/** npm would take files of these names for its own, or leave them out: in the package they have others. */
const renamed: readonly (readonly [packed: RegExp, real: string])[] = [
  [/^gitignore$/, ".gitignore"],
  [/^github\//, ".github/"],
  [/^vscode\//, ".vscode/"],
];

/**
 * The files of a new record, by their paths: those of `templates/record` with the answers filled in, package.json, and the
 * settings of editors.
 *
 * @param today ISO day.
 * @param editorSettings Which file of the record keeps to which schema.
 */
export async function kitFiles(
  answers: RecordAnswers,
  today: string,
  editorSettings: unknown,
): Promise<ReadonlyMap<string, string>> {
  const folder = path.join(
    path.dirname(fileURLToPath(import.meta.resolve("policytrack/package.json"))),
    "templates/record",
  );
  const files = new Map<string, string>([
    ["package.json", json(manifest(answers))],
    [".vscode/settings.json", json(editorSettings)],
  ]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const packed = path.relative(folder, file).replaceAll(path.sep, "/");
    const name = renamed.reduce((current, [pattern, real]) => current.replace(pattern, real), packed);
    const isYaml = /\.(?:yaml|cff)$/.test(name);
    const words: Readonly<Record<string, string>> = { ...answers, today };
    const template = await readFile(file, "utf8");
    files.set(
      name,
      template.replaceAll(/\$(\w+)\$/g, (whole, word: string) => {
        const answer = words[word];
        if (answer === undefined) return whole;
        return isYaml && word !== "today" ? stringify(answer, { lineWidth: 0 }).trim() : answer;
      }),
    );
  }
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function manifest({ name, title, licence, author }: RecordAnswers): unknown {
  const version = `^${packageJson.version}`;
  return {
    name,
    version: "0.1.0",
    description: title,
    keywords: ["commitments", "policy", "policytrack"],
    license: licence,
    author,
    files: ["dist"],
    type: "module",
    sideEffects: false,
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./data.json": { types: "./dist/data.json.d.ts", default: "./dist/data.json" },
      "./tables/*.csv": "./dist/tables/*.csv",
      "./package.json": "./package.json",
    },
    publishConfig: { access: "public" },
    scripts: {
      build: "policytrack build",
      check: "policytrack check",
      prepack: "policytrack build",
      report: "policytrack report",
      review: "policytrack review",
      site: "policytrack site",
    },
    dependencies: { "@policytrack/core": version },
    devDependencies: { policytrack: version },
    engines: { node: ">=20" },
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
