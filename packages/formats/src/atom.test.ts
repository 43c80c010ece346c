import { assess } from "@policytrack/core";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { toAtom } from "./atom.ts";
import { hostile } from "./hostile-fixture.ts";
import { nordia } from "./record-fixture.ts";
import { en, ja, languages } from "./words.ts";

interface Feed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: readonly { readonly name: string }[];
  readonly entry: readonly {
    readonly id: string;
    readonly title: string;
    readonly updated: string;
    readonly summary: string;
    readonly link?: { readonly "@_href": string };
    readonly content?: { readonly "#text": string };
  }[];
}

/** As fast-xml-parser reads it. */
function feedOf(xml: string): Feed {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ["entry", "author"].includes(name),
    parseTagValue: false,
  });
  return (parser.parse(xml) as { readonly feed: Feed }).feed;
}

describe("A feed of changes", () => {
  const feed = feedOf(toAtom(assess(nordia), { words: en, address: "https://example.org/record/" }));

  it("has the record's title, its authors and the day of its last change", () => {
    expect(feed).toMatchObject({
      id: "urn:policytrack:nordia-sudia",
      title: "Promises of Nordia and Sudia",
      updated: "2026-03-01T00:00:00Z",
    });
    expect(feed.author.map(({ name }) => name)).toEqual(["A. Editor", "B. Editor"]);
  });

  it("has an entry for each day of a change, the latest first, each with an id of its own", () => {
    const days = feed.entry.map(({ updated }) => updated);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
    expect(feed.entry.length).toBeGreaterThan(8);
    expect(feed.entry.find(({ updated }) => updated.startsWith("2025-09-01"))?.summary).toContain(
      "changed their verdicts",
    );
  });

  it("leads to the page of the promise on the day of the change, or of the whole where there are several", () => {
    const known = new Set(nordia.commitments.map(({ id }) => id));
    const unknown: string[] = [];
    for (const { link, content, updated } of feed.entry) {
      const day = updated.slice(0, 10);
      const links = content?.["#text"].match(/(?<=href=")[^"]*/g) ?? [];
      const pages = [...new Set(links.map((href) => new URL(href).pathname.slice("/record/".length)))];
      unknown.push(...pages.filter((page) => !known.has(page.replace(/\.html$/, ""))));
      expect(link?.["@_href"]).toBe(
        `https://example.org/record/${pages.length === 1 ? pages[0] : ""}?on=${day}`,
      );
    }
    expect(unknown).toEqual([]);
    expect(feed.entry.filter(({ content }) => content !== undefined).length).toBeGreaterThan(5);
  });

  it("on the website itself leads there by a way from its own address", () => {
    const xml = toAtom(assess(nordia), { words: en, address: "../" });
    expect(xml).toContain('xml:base="../"');
    const [entry] = feedOf(xml).entry;
    const home = new URL("../", "https://example.org/record/downloads/nordia.atom");
    expect(new URL(entry?.link?.["@_href"] ?? "", home).href).toMatch(
      /^https:\/\/example\.org\/record\/(?:[a-z-]+\.html)?\?on=2026-03-01$/,
    );
    for (const address of ["../../", "javascript:alert(1)", "x/"])
      expect(toAtom(assess(nordia), { words: en, address })).not.toContain("<link");
  });

  it("has as many entries as are asked for", () => {
    expect(feedOf(toAtom(assess(nordia), { words: ja, entries: 2 })).entry).toHaveLength(2);
  });

  it("tells no change that came later than its evidence", () => {
    const early = feedOf(
      toAtom(assess(nordia, { on: "2026-04-30", evidenceUntil: "2024-12-31" }), { words: en }),
    );
    expect(JSON.stringify(early)).not.toContain("Given up");
  });

  it.each(languages)(
    "of a hostile record is well-formed, and its HTML has no element but lists ($tag)",
    (words) => {
      const { entry } = feedOf(toAtom(assess(hostile), { words }));
      for (const { content } of entry) {
        const html = typeof content === "string" ? content : (content?.["#text"] ?? "");
        expect(html.replaceAll(/&lt;\/?(ul|li)&gt;|<\/?(ul|li)>/g, "")).not.toMatch(/<[a-z!/]/i);
      }
    },
  );
});
