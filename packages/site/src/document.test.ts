import { describe, expect, it } from "vitest";
import { nordia } from "../../formats/src/record-fixture.ts";
import { buildSite, type SiteOptions } from "./build-site.ts";

const client = ["main.js", "hold-back.js", "site.css", "no-script.css"].map((name) => ({
  path: `assets/${name}`,
  content: "",
}));

/** What a page says of itself to previews of links. */
function tagsOf(path: string, options: Omit<SiteOptions, "client">): ReadonlyMap<string, string> {
  const page = buildSite(nordia, { client, ...options }).find((file) => file.path === path);
  const html = [...(page?.content ?? [])].join("");
  return new Map(
    [...html.matchAll(/<meta (?:property|name)="([^"]*)" content="([^"]*)"/gu)].map(
      ([, name = "", value = ""]) => [name, value],
    ),
  );
}

const drawImage = (svg: string): Uint8Array => new TextEncoder().encode(svg);
const base = "https://example.org/towns";

describe("The preview of a link", () => {
  it("has the picture of its commitment by the whole address, with size and words", () => {
    const tags = tagsOf("ja/centre.html", { base, drawImage });
    expect(tags.get("og:image")).toBe("https://example.org/towns/ja/cards/centre.png");
    expect([tags.get("og:image:width"), tags.get("og:image:height")]).toEqual(["1200", "630"]);
    expect(tags.get("og:image:alt")).toContain(tags.get("og:title"));
    expect(tags.get("twitter:card")).toBe("summary_large_image");
  });

  it("has the picture of the whole where a page is about no commitment alone", () => {
    expect(tagsOf("party-nordia.html", { base, drawImage }).get("og:image")).toBe(
      "https://example.org/towns/cards/index.png",
    );
  });

  it("names only pictures that are among the files", () => {
    const files = buildSite(nordia, { client, base, drawImage });
    const paths = new Set(files.map(({ path }) => `${base}/${path}`));
    const named = files
      .filter(({ path }) => path.endsWith(".html"))
      .flatMap(({ content }) => /"og:image" content="([^"]*)"/u.exec([...content].join(""))?.[1] ?? []);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((address) => !paths.has(address))).toEqual([]);
  });

  it("names no picture where none is drawn", () => {
    const tags = tagsOf("centre.html", { base });
    expect(tags.has("og:image")).toBe(false);
    expect(tags.get("twitter:card")).toBe("summary");
  });

  it("cannot have a picture without an address", () => {
    expect(() => buildSite(nordia, { client, drawImage })).toThrow(/needs base/u);
  });
});
