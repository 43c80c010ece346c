import { describe, expect, it } from "vitest";
import { nordia } from "../../formats/src/record-fixture.ts";
import { buildSite } from "./build-site.ts";
import { clientFiles } from "./client-files/client-files.ts";

const files = new Map(
  buildSite(nordia, { client: await clientFiles(), through: "2026-11-26" }).map(({ path, content }) => [
    path,
    typeof content === "string" ? content : [...content].join(""),
  ]),
);

/** Every address of a page that is none of another website. */
function addressesIn(html: string): readonly string[] {
  return [...html.matchAll(/ (?:href|src)="([^"]*)"/gu)]
    .map(([, address = ""]) => address.replaceAll("&amp;", "&"))
    .filter((address) => !/^(?:https?:|mailto:|data:)/u.test(address));
}

/** The place of an address within the website, whatever path it is served at; null where it leads out of it. */
function placeOf(address: string, from: string): { readonly path: string; readonly part: string } | null {
  const home = "https://example.org/deep/down/";
  const { href, pathname, hash } = new URL(address, `${home}${from}`);
  if (!href.startsWith(home)) return null;
  const path = decodeURIComponent(pathname.slice("/deep/down/".length));
  return {
    path: path === "" || path.endsWith("/") ? `${path}index.html` : path,
    part: decodeURIComponent(hash.slice(1)),
  };
}

describe("The links of a website", () => {
  it("all lead to a file that it has, wherever it is served, and to parts that are there", () => {
    const broken: string[] = [];
    for (const [from, html] of files) {
      if (!from.endsWith(".html")) continue;
      for (const address of addressesIn(html)) {
        const place = placeOf(address, from);
        const target = place === null ? undefined : files.get(place.path);
        const isThere = place?.part === "" || target?.includes(` id="${place?.part}"`) === true;
        if (target === undefined || !isThere) broken.push(`${from}: ${address}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it("reach every page from the overview but those for frames of others", () => {
    const reached = new Set(["index.html"]);
    for (const from of reached)
      for (const address of addressesIn(files.get(from) ?? "")) {
        const path = placeOf(address, from)?.path ?? "";
        if (path.endsWith(".html")) reached.add(path);
      }
    const pages = [...files.keys()].filter((path) => path.endsWith(".html") && !path.includes("embed/"));
    // It promised nothing, and is named by a reply alone.
    const silent = new Set(["party-council.html", "ja/party-council.html", "ko/party-council.html"]);
    expect(pages.filter((path) => !reached.has(path) && !silent.has(path))).toEqual([]);
  });

  it("of style sheets and scripts name files that it has", () => {
    const broken = [...files].flatMap(([from, text]) =>
      !/[.](?:js|css)$/u.test(from)
        ? []
        : [...text.matchAll(/(?:from|import\()"(\.[^"]+)"/gu)]
            .map(([, address = ""]) => placeOf(address, from)?.path ?? address)
            .filter((path) => !files.has(path)),
    );
    expect(broken).toEqual([]);
  });
});
