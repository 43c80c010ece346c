import { describe, expect, it } from "vitest";
import { campDavid, jpKrUs } from "../../core/fixtures/records.ts";
import { nordia } from "../../formats/src/record-fixture.ts";
import { buildSite } from "./build-site.ts";
import { clientFiles } from "./client-files/client-files.ts";

const client = await clientFiles();

/** The texts of a website by their paths. */
function textsOf(...[records, options]: Parameters<typeof buildSite>): ReadonlyMap<string, string> {
  const files = buildSite(records, options);
  return new Map(
    files.map(({ path, content }) => [path, typeof content === "string" ? content : [...content].join("")]),
  );
}

const files = textsOf(nordia, { client, through: "2026-11-26" });

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

/** Links that lead to no file, or to a part that is not there. */
function brokenLinks(site: ReadonlyMap<string, string>): readonly string[] {
  const broken: string[] = [];
  for (const [from, html] of site) {
    if (!from.endsWith(".html")) continue;
    for (const address of addressesIn(html)) {
      const place = placeOf(address, from);
      const target = place === null ? undefined : site.get(place.path);
      const isThere = place?.part === "" || target?.includes(` id="${place?.part}"`) === true;
      if (target === undefined || !isThere) broken.push(`${from}: ${address}`);
    }
  }
  return broken;
}

describe("The links of a website", () => {
  it("all lead to a file that it has, wherever it is served, and to parts that are there", () => {
    expect(brokenLinks(files)).toEqual([]);
  });

  it("do so in a record that refers to another, and in a catalogue of both", { timeout: 60_000 }, () => {
    const options = { client, languages: ["en"] };
    expect(brokenLinks(textsOf(campDavid, options))).toEqual([]);
    expect(brokenLinks(textsOf([jpKrUs, campDavid] as Parameters<typeof buildSite>[0], options))).toEqual([]);
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
