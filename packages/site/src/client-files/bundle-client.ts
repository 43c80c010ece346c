import { build, type BuildOptions } from "esbuild";
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
  const bundled = async (options: BuildOptions): Promise<readonly SiteFile[]> => {
    const { outputFiles = [] } = await build({
      absWorkingDir: folder,
      bundle: true,
      minify: true,
      target: ["es2023", "chrome120", "firefox120", "safari17"],
      conditions: [...conditions],
      entryNames: "[name]-[hash]",
      chunkNames: "[name]-[hash]",
      outdir: "assets",
      write: false,
      logLevel: "silent",
      charset: "utf8",
      // The whole licences stand in THIRD-PARTY.md, and a website takes the line of the banner along.
      legalComments: "none",
      ...options,
    });
    return outputFiles.map(({ path, text }) => ({
      path: `assets/${path.split(/[/\\]/u).at(-1)}`,
      content: text,
    }));
  };
  const [modules, classic] = await Promise.all([
    bundled({
      entryPoints: {
        main: "client/main.ts",
        embed: "client/embed.ts",
        site: "style/site.css",
        "no-script": "style/no-script.css",
      },
      splitting: true,
      format: "esm",
      banner: { js: "/*! Has parts of preact, (c) 2015-present Jason Miller, MIT licence */" },
    }),
    // Modules wait until the page has been read: this runs before it is drawn.
    bundled({ entryPoints: { "hold-back": "client/hold-back.ts" }, format: "iife" }),
  ]);
  return [...modules, ...classic];
}
