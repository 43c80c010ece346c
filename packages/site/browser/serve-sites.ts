import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSite } from "../src/build-site.ts";
import { clientFiles } from "../src/client-files/client-files.ts";
import type { SiteFile } from "../src/files/site-file.ts";
import { largeRecord, largeTotal, neighbour, ownRecord, small } from "./records.ts";

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
  two: buildSite([small, neighbour], { client }),
  large: buildSite(largeRecord(largeTotal), { client }),
  ...(own === null ? {} : { own: buildSite(own, { client, through: "2026-11-26" }) }),
};
const files: ReadonlyMap<string, SiteFile["content"]> = new Map(
  Object.entries(sites).flatMap(([name, list]) =>
    list.map(({ path, content }) => [`/${name}/${path}`, content] as const),
  ),
);
/** A page of somebody else, on a host of its own, that shows parts of a website. */
const frame = (site: string): string => `<!doctype html><html lang="en"><title>Frames</title>
<link rel="icon" href="data:,"><script type="module" src="${site}embed.js"></script>
<policytrack-commitment commitment="centre"></policytrack-commitment>
<policytrack-commitment commitment="stations" lang="ja"></policytrack-commitment>
<policytrack-list party="nordia" on="2024-06-30"></policytrack-list>
<iframe id="plain" src="${site}embed/centre.html?on=2024-04-15" width="480" height="320" title="Centre"></iframe>
<img id="badge" src="${site}badges/centre.svg" alt="Badge"></html>`;

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const name = decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  const content = files.get(name);
  const type = types[name.split(".").at(-1) ?? ""] ?? "text/plain; charset=utf-8";
  // Other websites load the script of the elements as a module, which takes this header of every host of static pages.
  response.writeHead(content === undefined ? 404 : 200, {
    "content-type": type,
    "access-control-allow-origin": "*",
  });
  response.end(content === undefined ? "" : typeof content === "string" ? content : [...content].join(""));
});
const foreign = createServer((_, response) => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.end(frame(`${addressOf(server)}small/`));
});
server.listen(0, "localhost", () =>
  foreign.listen(0, "localhost", () =>
    process.send?.({
      address: addressOf(server),
      foreign: addressOf(foreign),
      hasOwnRecord: own !== null,
    }),
  ),
);

function addressOf(of: Server): string {
  return `http://localhost:${(of.address() as AddressInfo).port}/`;
}
process.once("disconnect", () => process.exit(0));
