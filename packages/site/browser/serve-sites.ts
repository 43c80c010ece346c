import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSite } from "../src/build-site.ts";
import { clientFiles } from "../src/client-files/client-files.ts";
import type { SiteFile } from "../src/files/site-file.ts";
import { largeRecord, largeTotal, ownRecord, small } from "./records.ts";

// Serves the websites of the records that tests look at, each below a path of its own, and tells the parent where.

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
};

const client = await clientFiles();
const own = ownRecord();
const sites: Readonly<Record<string, readonly SiteFile[]>> = {
  small: buildSite(small, {
    client,
    through: "2026-11-26",
    repository: "https://github.com/example/nordia",
    npm: "@example/nordia",
  }),
  large: buildSite(largeRecord(largeTotal), { client }),
  ...(own === null ? {} : { own: buildSite(own, { client, through: "2026-11-26" }) }),
};
const files: ReadonlyMap<string, SiteFile["content"]> = new Map(
  Object.entries(sites).flatMap(([name, list]) =>
    list.map(({ path, content }) => [`/${name}/${path}`, content] as const),
  ),
);
/** A page of somebody else that shows parts of a website. */
const frame = `<!doctype html><html lang="en"><title>Frames</title>
<link rel="icon" href="/small/assets/icon.svg"><script type="module" src="/small/embed.js"></script>
<policytrack-commitment commitment="centre"></policytrack-commitment>
<policytrack-list party="nordia" on="2024-06-30"></policytrack-list></html>`;

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const name = decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  const content = name === "/frame.html" ? frame : files.get(name);
  const type = types[name.split(".").at(-1) ?? ""] ?? "text/plain; charset=utf-8";
  response.writeHead(content === undefined ? 404 : 200, { "content-type": type });
  response.end(content === undefined ? "" : typeof content === "string" ? content : [...content].join(""));
});
server.listen(0, "localhost", () =>
  process.send?.({
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    hasOwnRecord: own !== null,
  }),
);
process.once("disconnect", () => process.exit(0));
