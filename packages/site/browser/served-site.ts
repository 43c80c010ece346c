import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSite } from "../src/build-site.ts";
import { clientFiles } from "../src/client-files/client-files.ts";
import type { SiteFile } from "../src/files/site-file.ts";
import type { TestProject } from "vitest/node";
import { large, towns } from "./records.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the websites are served; null where there is no browser to look at them. */
    readonly address: string | null;
    readonly chromium: string;
  }
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
};

let server: Server | null = null;

/** Builds the websites of the records that tests look at and serves each below a path of its own, if there is a browser. */
export async function setup(project: TestProject): Promise<void> {
  const chromium = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  project.provide("chromium", chromium);
  project.provide("address", null);
  if (!existsSync(chromium)) {
    const message = `No browser at ${chromium}: install Chromium or set CHROMIUM_PATH to look at the website.`;
    if (process.env["CI"] !== undefined) throw new Error(message);
    console.warn(`${message} The browser tests are skipped.`);
    return;
  }
  const client = await clientFiles();
  const sites: Readonly<Record<string, readonly SiteFile[]>> = {
    towns: buildSite(towns, {
      client,
      through: "2026-11-26",
      repository: "https://github.com/example/towns",
      npm: "@example/towns",
    }),
    large: buildSite(large, { client }),
  };
  const files = new Map<string, SiteFile["content"]>();
  for (const [name, list] of Object.entries(sites))
    for (const { path, content } of list) files.set(`/${name}/${path}`, content);
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const content = files.get(name);
    const type = types[name.split(".").at(-1) ?? ""] ?? "text/plain; charset=utf-8";
    response.writeHead(content === undefined ? 404 : 200, { "content-type": type });
    response.end(content === undefined ? "" : typeof content === "string" ? content : [...content].join(""));
  });
  await new Promise<void>((resolve) => server?.listen(0, "localhost", () => resolve()));
  project.provide("address", `http://localhost:${(server.address() as AddressInfo).port}/`);
}

export async function teardown(): Promise<void> {
  server?.closeAllConnections();
  await new Promise((resolve) => (server === null ? resolve(null) : server.close(resolve)));
}
