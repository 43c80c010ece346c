/**
 * The notices of code of others that is copied into what we publish: `node .ci/notices.ts` writes THIRD-PARTY.md into each
 * package that has any, and with --check only says whether they are right. What is copied is read from the source maps of the
 * builds and from the script of websites.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { argv, exit, stdout } from "node:process";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");

/** Folders of the packages of others that files came from. */
function foldersIn(files: readonly string[]): readonly string[] {
  const folders = files.flatMap((file) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/@]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(folders)].filter((folder) => !folder.includes("@policytrack")).toSorted();
}

/** Of a built package. */
function bundledInto(name: string): readonly string[] {
  const dist = path.join(root, "packages", name, "dist");
  if (!existsSync(dist)) return [];
  const maps = readdirSync(dist).filter((file) => file.endsWith(".js.map"));
  return foldersIn(
    maps.flatMap((map) => {
      const { sources } = JSON.parse(readFileSync(path.join(dist, map), "utf8")) as {
        readonly sources: readonly string[];
      };
      return sources.map((source) => path.resolve(dist, source));
    }),
  );
}

/** Of the script of websites. */
async function bundledIntoSites(): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: path.join(root, "packages/site/src"),
    entryPoints: ["client/main.ts", "client/embed.ts"],
    bundle: true,
    splitting: true,
    format: "esm",
    conditions: ["@policytrack/source"],
    outdir: "assets",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return foldersIn(Object.keys(metafile.inputs).map((file) => path.resolve(root, "packages/site/src", file)));
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  ) as Readonly<Record<string, string>>;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no file with its licence.`);
  return `## ${name} ${version} (${license})\n\n\`\`\`text\n${readFileSync(path.join(folder, file), "utf8").trim()}\n\`\`\`\n`;
}

let wrong = 0;
for (const name of readdirSync(path.join(root, "packages"))) {
  const bundled = new Set([...bundledInto(name), ...(name === "site" ? await bundledIntoSites() : [])]);
  const file = path.join(root, "packages", name, "THIRD-PARTY.md");
  const text =
    bundled.size === 0
      ? null
      : `# Code of others in this package\n\n${name === "site" ? "The websites that it makes have it too, in their scripts.\n\n" : ""}${[...bundled].map(noticeOf).join("\n")}`;
  const before = existsSync(file) ? readFileSync(file, "utf8") : null;
  if (before === text) continue;
  if (argv.includes("--check") || text === null) {
    wrong++;
    stdout.write(
      `packages/${name}/THIRD-PARTY.md is not what is bundled. Write it anew with: node .ci/notices.ts\n`,
    );
  } else {
    writeFileSync(file, text);
    stdout.write(`Wrote packages/${name}/THIRD-PARTY.md.\n`);
  }
}
exit(wrong === 0 ? 0 : 1);
