import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { preview, type PreviewServer } from "vite";
import type { TestProject } from "vitest/node";
import { buildPage } from "../build.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the page is served; null where there is no browser to look at it. */
    readonly address: string | null;
    readonly chromium: string;
  }
}

let server: PreviewServer | null = null;

/** Builds the page and serves it on a free port, if there is a browser. */
export async function setup(project: TestProject): Promise<void> {
  const chromium = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  project.provide("chromium", chromium);
  project.provide("address", null);
  if (!existsSync(chromium)) {
    const message = `No browser at ${chromium}: install Chromium or set CHROMIUM_PATH to look at the page.`;
    if (process.env["CI"] !== undefined) throw new Error(message);
    console.warn(`${message} The browser tests are skipped.`);
    return;
  }
  const root = fileURLToPath(new URL("..", import.meta.url));
  // Vitest calls it a test, by which Vite would build other code than what is published.
  process.env["NODE_ENV"] = "production";
  await buildPage("error");
  server = await preview({
    root,
    logLevel: "error",
    base: "/some/where/",
    preview: { port: 4300, host: "localhost" },
  });
  project.provide("address", server.resolvedUrls?.local[0] ?? null);
}

export async function teardown(): Promise<void> {
  await server?.close();
}
