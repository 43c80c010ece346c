import { describe, expect, it } from "vitest";
import type { Level } from "../../model/types.ts";
import { issuesOf, pathsOf } from "../issues-of.fixture.ts";
import { domainsOf, hostOf, unreliableHosts } from "./unreliable-hosts.ts";
import { unreliableSource } from "./unreliable-source.ts";

const at = (url: string, rules: Readonly<Record<string, Level>> = {}) => ({
  sources: { report: { url } },
  rules,
});

describe("Sources on unreliable hosts", () => {
  it("A host of the list and one below it are issues, whatever the letters, port and user", () => {
    for (const url of [
      "https://news-pravda.com/a",
      "http://Francais.News-Pravda.COM",
      "https://user@news-pravda.com:8443?x=1",
    ])
      expect(pathsOf(unreliableSource, at(url))).toEqual(["sources.1.url"]);
  });

  it("A host that only ends in the same letters, or names one in its path, is none", () => {
    for (const url of [
      "https://not-rt.com/",
      "https://archive.example/https://rt.com/",
      "https://rt.com.example/",
    ])
      expect(pathsOf(unreliableSource, at(url))).toEqual([]);
  });

  it("A dataset adds a host and takes one off", () => {
    expect(
      pathsOf(
        unreliableSource,
        at("https://a.forum.example/", { "unreliable-source:forum.example": "warning" }),
      ),
    ).toEqual(["sources.1.url"]);
    expect(
      pathsOf(
        unreliableSource,
        at("https://en.wikipedia.org/", { "unreliable-source:wikipedia.org": "off" }),
      ),
    ).toEqual([]);
  });

  it("What is off below stays off, though the domain above is on the list", () => {
    expect(
      pathsOf(
        unreliableSource,
        at("https://ja.wikipedia.org/", { "unreliable-source:ja.wikipedia.org": "off" }),
      ),
    ).toEqual([]);
  });

  it("The message has the ground", () => {
    expect(issuesOf(unreliableSource, at("https://www.cgtn.com/"))[0]?.message).toContain("Ofcom");
  });

  it("Every host of the list is written as it is looked up", () => {
    for (const { host, ground } of unreliableHosts) {
      expect(hostOf(`https://${host}/`)).toBe(host);
      expect(domainsOf(host)).toContain(host);
      expect(ground).not.toBe("");
    }
  });

  it("A name without a point has no domain", () => {
    expect(domainsOf("localhost")).toEqual([]);
    expect(hostOf("plan.pdf")).toBeNull();
  });
});
