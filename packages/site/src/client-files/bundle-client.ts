import { build } from "esbuild";
import type { SiteFile } from "../files/site-file.ts";

/**
 * Bundles script and style sheets. What a page needs only once a reader chooses something is in files of its own.
 *
 * @param folder The sources of this package.
 * @param conditions By which the other packages are found.
 */
export async function bundleClient(
  folder: string,
  conditions: readonly string[],
): Promise<readonly SiteFile[]> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: {
      main: "client/main.ts",
      embed: "client/embed.ts",
      site: "style/site.css",
      "no-script": "style/no-script.css",
    },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: ["es2023", "chrome120", "firefox120", "safari17"],
    conditions: [...conditions],
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    outdir: "assets",
    write: false,
    logLevel: "silent",
    charset: "utf8",
    // The whole licences stand in THIRD-PARTY.md, and a website takes this line along.
    legalComments: "none",
    banner: { js: "/*! Has parts of preact, (c) 2015-present Jason Miller, MIT licence */" },
  });
  return outputFiles.map(({ path, text }) => ({
    path: `assets/${path.split(/[/\\]/u).at(-1)}`,
    content: text,
  }));
}
