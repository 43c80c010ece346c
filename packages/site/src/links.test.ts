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

  it("from calendars, citations and feeds lead to pages that it has, in a catalogue too", () => {
    const base = "https://example.org/deep/down/";
    const other = { ...nordia, id: "other" };
    for (const records of [nordia, [nordia, other] as const]) {
      const site = textsOf(records, { client, base, languages: ["en", "ja"] });
      const linked = [...site].flatMap(([path, text]) =>
        /[.](?:ics|bib|csl[.]json|atom)$/u.test(path)
          ? [
              ...text
                .replaceAll("\r\n ", "")
                .matchAll(/https:[/][/]example[.]org[/]deep[/]down[/][^"\s}&?]*/gu),
            ]
          : [],
      );
      const paths = new Set(linked.map(([address]) => placeOf(address, "")?.path ?? address));
      expect(paths.size).toBeGreaterThan(20);
      expect([...paths].filter((path) => !site.has(path))).toEqual([]);
    }
  });

  it("from a feed lead there by the address of the feed, where that of the website is not known", () => {
    for (const folder of ["", "ja/"]) {
      const feed = files.get(`${folder}downloads/nordia-sudia.atom`) ?? "";
      const root = new URL("../", `https://example.org/deep/down/${folder}downloads/nordia-sudia.atom`);
      const hrefs = [...feed.matchAll(/<link href="([^"]*)"/gu)].map(([, href = ""]) => new URL(href, root));
      expect(hrefs.length).toBeGreaterThan(5);
      const paths = hrefs.map(({ href }) => placeOf(href, "")?.path ?? "");
      expect(paths.filter((path) => !files.has(path) || !path.startsWith(folder))).toEqual([]);
    }
  });

  it("reach every page from the overview but those for frames of others", () => {
    const reached = new Set(["index.html"]);
    for (const from of reached)
      for (const address of addressesIn(files.get(from) ?? "")) {
        const path = placeOf(address, from)?.path ?? "";
        if (path.endsWith(".html")) reached.add(path);
      }
    // A host shows the page for what is not there by itself.
    const pages = [...files.keys()].filter((path) => /^(?!.*embed[/]|404).*[.]html$/u.test(path));
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
