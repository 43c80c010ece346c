import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type LogLevel } from "vite";
import type { Head, StaticFiles } from "./src/static/static-files.ts";
import { policy } from "./vite.config.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

/**
 * Builds the page into `dist/`: what runs in the browser, and, made by the same components, what is read without JavaScript: the
 * list in the page itself, and files at fixed addresses.
 */
export async function buildPage(logLevel: LogLevel = "info"): Promise<void> {
  await build({ root, logLevel });
  const made = path.join(root, ".static");
  await build({
    root,
    logLevel: logLevel === "info" ? "warn" : logLevel,
    publicDir: false,
    build: { ssr: "src/static/files.tsx", outDir: made, emptyOutDir: true },
  });
  const { staticFiles }: { staticFiles: (head: Head) => StaticFiles } = await import(
    pathToFileURL(path.join(made, "files.js")).href
  );
  const dist = path.join(root, "dist");
  const index = await readFile(path.join(dist, "index.html"), "utf8");
  const style = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/.exec(index)?.[1];
  const empty = '<div id="page"></div>';
  if (style === undefined || !index.includes(empty))
    throw new Error("index.html has changed: no style sheet, or no empty #page to fill.");
  const { page, files } = staticFiles({ style, policy });
  // A function, since a record may hold "$&".
  await writeFile(
    path.join(dist, "index.html"),
    index.replace(empty, () => `<div id="page">${page}</div>`),
  );
  for (const [name, text] of files) {
    await mkdir(path.dirname(path.join(dist, name)), { recursive: true });
    await writeFile(path.join(dist, name), text);
  }
  await rm(made, { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage();
