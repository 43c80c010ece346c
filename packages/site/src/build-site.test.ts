import { assess, defineDataset, UsageError } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { nordia } from "../../formats/src/record-fixture.ts";
import { buildSite, type SiteOptions } from "./build-site.ts";
import type { SiteFile } from "./files/site-file.ts";
import { publishedMethods } from "./record/methods.ts";

const client: readonly SiteFile[] = [
  { path: "assets/main-1.js", content: "" },
  { path: "assets/hold-back-1.js", content: "" },
  { path: "assets/site-1.css", content: "" },
  { path: "assets/no-script-1.css", content: "" },
];
const made = (options: Partial<SiteOptions> = {}): ReadonlyMap<string, string> =>
  new Map(
    buildSite(nordia, { client, ...options }).map(({ path, content }) => [
      path,
      typeof content === "string" ? content : [...content].join(""),
    ]),
  );
const site = made();

describe("A website", () => {
  it("has a page for each commitment, party, domain and source, in each language of the record", () => {
    for (const folder of ["", "ja/", "ko/"]) {
      for (const { id } of nordia.commitments) expect(site.has(`${folder}${id}.html`), id).toBe(true);
      for (const { id } of nordia.parties) expect(site.has(`${folder}party-${id}.html`), id).toBe(true);
      for (const { id } of nordia.domains) expect(site.has(`${folder}domain-${id}.html`), id).toBe(true);
      for (const { id } of nordia.sources) expect(site.has(`${folder}source-${id}.html`), id).toBe(true);
    }
  });

  it("has no file with a name that some system cannot keep, or two that are one where case does not count", () => {
    const names = [...site.keys()];
    expect(names.filter((name) => !/^[a-zA-Z0-9._/-]+$/u.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it("runs no script of a page and loads nothing from elsewhere", () => {
    for (const [path, content] of site) {
      if (!path.endsWith(".html")) continue;
      expect(content, path).toMatch(/default-src 'none'; s(?:cript|tyle)-src 'self'/u);
      expect(content, path).not.toMatch(/<script(?![^>]*(?:type="application\/json"|src="))/u);
      expect(content, path).not.toMatch(/ (?:style|on[a-z]+)="/u);
      expect(content, path).not.toMatch(/<(?:img|iframe|link|script)[^>]*(?:src|href)="https?:/u);
    }
  });

  it("is the same each time", () => {
    expect(made()).toEqual(site);
  });

  it("says the answer in the title block of links", () => {
    const page = site.get("centre.html") ?? "";
    expect(page).toMatch(/<meta property="og:description" content="[^"]*10 May 2024/u);
    expect(page).toMatch(/<title>Open a joint centre in early 2024 · Promises of Nordia and Sudia<\/title>/u);
  });

  it("names its own address where one is given", () => {
    const page = made({ base: "https://example.org/towns" }).get("ja/centre.html") ?? "";
    expect(page).toContain('<link rel="canonical" href="https://example.org/towns/ja/centre.html"');
    expect(page).toContain('hreflang="ko" href="https://example.org/towns/ko/centre.html"');
  });

  it("reads as one in Japanese and Korean, without English", () => {
    for (const language of ["ja", "ko"]) {
      const main = /<main.*?<\/main>/su.exec(site.get(`${language}/index.html`) ?? "")?.[0] ?? "";
      const text = main.replaceAll(/<[^>]*>/gu, " ");
      const english = (text.match(/[A-Za-z]{4,}/gu) ?? []).filter((word) => word !== "JavaScript");
      expect(english, language).toEqual([]);
    }
  });
});

describe("A card for other websites", () => {
  const linksOf = (html: string): readonly string[] => html.match(/<a [^>]*>/gu) ?? [];

  it("leaves its frame by every link", () => {
    const links = [...site].flatMap(([path, content]) =>
      /(?:^|\/)embed\//u.test(path) ? linksOf(content) : [],
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !link.includes('target="_top"'))).toEqual([]);
  });

  it("is named by its whole address where there is one, else with a note", () => {
    const code = (html: string): string => /&lt;iframe src=[^ ]*|<iframe src="[^ ]*/u.exec(html)?.[0] ?? "";
    const alone = site.get("centre.html") ?? "";
    expect(code(alone)).toContain("https://example.org/embed/centre.html");
    expect(alone).toContain("Put the address of this website in place of https://example.org/.");
    const placed = made({ base: "https://example.org/towns" }).get("centre.html") ?? "";
    expect(code(placed)).toContain("https://example.org/towns/embed/centre.html");
    expect(placed).not.toContain("Put the address of this website");
  });
});

describe("A record that names no address for corrections", () => {
  const files = made({ npm: "@example/nordia" });

  it("says so, and names no command in its place", () => {
    const page = files.get("corrections.html") ?? "";
    expect(page).toContain("This record names no address for corrections and replies.");
    expect(page).not.toContain("npm view");
  });

  it("has no link from that page to itself, apart from the navigation", () => {
    const main = /<main.*<\/footer>/su.exec(files.get("corrections.html") ?? "")?.[0] ?? "";
    expect(main).not.toContain('href="corrections.html"');
  });
});

describe("The page of a party", () => {
  const page = site.get("party-nordia.html") ?? "";

  it("has what is due next with its last day, and everything else that has a date, without a timeline", () => {
    expect(page).toContain('class="scroll due-next"');
    expect(page).toContain(">Other items <");
    expect(page).not.toContain('class="timeline"');
  });

  it("has the replies of its ministry, before what is past its date", () => {
    expect(page).toContain("The hall is the archive.");
    expect(page.indexOf("The hall is the archive.")).toBeLessThan(page.indexOf('id="past"'));
    expect(page).not.toContain("None on record.");
  });
});

describe("The list of changes", () => {
  it("has as many entries as it says", () => {
    const page = site.get("changes.html") ?? "";
    const [, verdicts = "", facts = ""] = /(\d+) changes of verdicts · (\d+) facts/u.exec(page) ?? [];
    expect(page).toContain(`Verdicts only <span>${verdicts}</span>`);
    expect(page).toContain(`All <span>${Number(verdicts) + Number(facts)}</span>`);
    const list = /<main.*<\/main>/su.exec(page)?.[0].split('class="feed"').slice(1).join("") ?? "";
    expect(list.match(/class="verdict /gu)).toHaveLength(Number(verdicts));
    expect(list.match(/class="fact"/gu)).toHaveLength(Number(facts));
  });

  it("folds what is older than the latest few days with changes, and loses none of it", () => {
    const days = Array.from({ length: 20 }, (_, i) => `2026-03-${10 + i}`);
    const dataset = defineDataset({
      id: "busy",
      title: "Busy",
      language: "en",
      reviewedThrough: "2026-04-30",
      source: "https://example.org 2022-01-01",
      commitments: {
        promise: {
          title: "Report daily",
          party: "xx",
          history: days.map((date) => ({
            date,
            status: "in-progress" as const,
            text: `Report of ${date}`,
            source: `https://example.org/${date} ${date}`,
          })),
        },
      },
    });
    const file = buildSite(dataset, { client }).find(({ path }) => path === "changes.html");
    const page = [...(file?.content ?? [])].join("");
    const [, facts] = /(\d+) facts/u.exec(page) ?? [];
    const [latest = "", ...folded] = page.split("<details");
    expect(latest.match(/<time /gu)?.length).toBeLessThanOrEqual(14);
    expect(folded.length).toBeGreaterThan(0);
    expect(facts).toBe("20");
    expect(page.match(/class="fact"/gu)).toHaveLength(20);
  });

  it("dates what a source of a month says by the month", () => {
    const facts = made({ on: "2025-06-30" }).get("changes.html") ?? "";
    expect(facts).toContain(">February 2025</time>");
  });

  it("keeps its button for the feed", () => {
    expect(site.get("changes.html")).toMatch(
      /<a (?=[^>]*class="button")[^>]*href="downloads\/nordia-sudia.atom"/u,
    );
  });
});

describe("A website of a past day", () => {
  const until = "2024-06-30";
  const later = nordia.sources
    .filter(({ published, accessed }) => (published ?? accessed ?? "9999") > until)
    .map(({ id }) => id)
    // The others have names that stand elsewhere as well.
    .filter((id) => /^re(?:port|view)-/u.test(id));

  it("has nothing in any file that was published later", () => {
    expect(later.length).toBeGreaterThan(2);
    const leaks = [...made({ on: until, evidenceUntil: until })].flatMap(([path, content]) =>
      later.filter((id) => content.includes(id)).map((id) => `${path}: ${id}`),
    );
    expect(leaks).toEqual([]);
  });

  it("has downloads without what was published later, also where the pages can show later days", () => {
    const leaks = [...made({ on: until })].flatMap(([path, content]) =>
      path.includes("downloads/")
        ? later.filter((id) => content.includes(id)).map((id) => `${path}: ${id}`)
        : [],
    );
    expect(leaks).toEqual([]);
  });
});

describe("Of several records", () => {
  it("one website is made, with addresses of each", () => {
    const other = defineDataset({
      id: "other",
      title: "Other",
      language: "en",
      reviewedThrough: "2026-04-30",
      source: "https://example.org/other 2024-01-05",
      commitments: { bridge: { title: "Build a bridge", party: "nordia", due: "2025" } },
    });
    const files = buildSite([nordia, other] as readonly (typeof nordia)[], { client });
    const paths = new Set(files.map(({ path }) => path));
    expect(paths.has("nordia-sudia__centre.html")).toBe(true);
    expect(paths.has("other__bridge.html")).toBe(true);
  });

  it("none is refused", () => {
    expect(() => buildSite([], { client })).toThrow(UsageError);
  });

  it("a website without its script is refused", () => {
    expect(() => buildSite(nordia, { client: [] })).toThrow(/clientFiles/);
  });
});

describe("A party whose statements are no commitments", () => {
  const spoken = defineDataset({
    id: "spoken",
    title: "Spoken",
    language: "en",
    reviewedThrough: "2024-04-30",
    source: "https://example.org/spoken 2024-01-05",
    parties: { hafen: "state", "hafen-government": { kind: "government", partOf: "hafen" }, other: "state" },
    commitments: {
      talks: { title: "Hold talks", party: ["hafen", "hafen-government"] },
      visits: { title: "Visit", party: "hafen-government" },
      view: {
        title: "Peace is wanted",
        classification: "position",
        parties: { involved: "other" },
      },
    },
  });
  const files = new Map(
    buildSite(spoken, { client }).map(({ path, content }) => [
      path,
      typeof content === "string" ? content : [...content].join(""),
    ]),
  );

  it("is told of them, and why they are not counted", () => {
    const page = files.get("party-other.html") ?? "";
    expect(page).toContain("They are not counted, because they are not commitments:");
    expect(page).toMatch(/<a href="view.html">Peace is wanted<\/a> \(position\)/u);
  });

  it("has no empty place in the way to a page", () => {
    expect(files.get("view.html")).not.toMatch(/ › +·/u);
  });

  it("commits alone where it does so with a body of its own", () => {
    const text = (files.get("party-hafen.html") ?? "").replaceAll(/<[^>]*>/gu, "");
    expect(text).toContain("one of the two commitments, alone");
  });
});

describe("The page on methods", () => {
  it("says of each method what it compares, and of each verdict what it means", () => {
    for (const folder of ["", "ja/", "ko/"]) {
      const page = site.get(`${folder}method.html`) ?? "";
      const entries = page.match(/<dd>[^<]*/gu) ?? [];
      expect(entries.length).toBeGreaterThan(15);
      expect(entries).not.toContain("<dd>");
    }
    const text = (site.get("method.html") ?? "").replaceAll(/<[^>]*>/gu, "\n");
    for (const word of ["on time or late", "mixed", "Straight line"]) expect(text).toContain(word);
  });

  it("has the formula, the cut-offs and the source of each method, and no page of elsewhere in their place", () => {
    for (const folder of ["", "ja/", "ko/"]) {
      const page = site.get(`${folder}method.html`) ?? "";
      for (const { id, formula } of publishedMethods) {
        const entry = page.split(`id="method-${id}"`)[1]?.split("<dt")[0]?.replaceAll("&lt;", "<") ?? "";
        for (const line of formula?.lines ?? ["no formula"]) expect(entry).toContain(line);
        for (const cutOff of Object.values(formula?.cutOffs ?? {})) expect(entry).toContain(cutOff);
        expect(entry).toContain(formula?.source.title);
      }
      expect(page).not.toContain("npmjs");
    }
  });
});

describe("The page of a number", () => {
  it("says of each method what it finds, or why it finds nothing", () => {
    for (const folder of ["", "ja/", "ko/"]) {
      const page = site.get(`${folder}stations.html`) ?? "";
      const rows = page.match(/#method-[^<]*<\/a><\/th><td>[^<]*<\/td><td>/gu) ?? [];
      expect(rows.length).toBeGreaterThan(2);
      for (const row of rows) expect(row).not.toContain("<td></td><td>");
    }
  });
});

describe("Navigations of a page", () => {
  it("have a name each", () => {
    for (const [path, content] of site) {
      if (!path.endsWith(".html")) continue;
      const names = content
        .match(/<nav [^>]*aria-label="[^"]*"/gu)
        ?.map((nav) => /label="(.*)"/u.exec(nav)?.[1]);
      expect(new Set(names).size, path).toBe(names?.length ?? 0);
    }
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, i) => [`c-${i}`, { title: `Promise ${i}`, party: "hafen" }]),
    );
    const register = defineDataset({
      id: "register",
      title: "Register",
      language: "en",
      reviewedThrough: "2024-04-30",
      source: "https://example.org/register 2024-01-05",
      commitments: many,
    });
    const list = buildSite(register, { client }).find(({ path }) => path === "commitments.html");
    const html = [...(list?.content ?? [])].join("");
    expect(html.match(/aria-label="(?:Pages|All commitments: Page)"/gu)).toHaveLength(2);
  });
});

describe("A record with nothing due", () => {
  it("says so and has no timeline", () => {
    const quiet = defineDataset({
      id: "quiet",
      title: "Quiet",
      language: "en",
      reviewedThrough: "2024-04-30",
      source: "https://example.org/quiet 2024-01-05",
      commitments: { talks: { title: "Hold talks", party: "nordia" } },
    });
    const files = buildSite(quiet, { client });
    const index = files.find(({ path }) => path === "index.html");
    const html =
      index === undefined
        ? ""
        : typeof index.content === "string"
          ? index.content
          : [...index.content].join("");
    expect(assess(quiet).commitments).toHaveLength(1);
    expect(html).toMatch(/has a due day/);
    expect(html).not.toContain('class="timeline"');
  });
});
