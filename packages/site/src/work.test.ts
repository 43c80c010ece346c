import type { Dataset } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { copies } from "../../core/fixtures/copies.ts";
import { countedReads } from "../../core/fixtures/counted-reads.ts";
import { jpKrUs } from "../../core/fixtures/records.ts";
import { buildSite } from "./build-site.ts";

const client = ["main.js", "hold-back.js", "site.css", "no-script.css"].map((name) => ({
  path: `assets/${name}`,
  content: "",
}));

/** How often the record is read for the files of a kind, for each of its copies. */
function readsOfKinds(n: number): ReadonlyMap<string, number> {
  const counted = countedReads(copies(jpKrUs, n));
  const found = new Map<string, number>();
  const add = (kind: string, before: number): void => {
    found.set(kind, (found.get(kind) ?? 0) + (counted.reads() - before) / n);
  };
  const files = buildSite(counted.value as Dataset, { client, languages: ["en"] });
  add("all that comes first", 0);
  for (const { path, content } of files) {
    const before = counted.reads();
    for (const _ of typeof content === "string" ? [] : content);
    add(kindOf(path), before);
  }
  return found;
}

/** "source-….html", "badges/…", "changes.html" */
function kindOf(path: string): string {
  const [folder = "", name] = path.split("/");
  if (name !== undefined)
    return folder === "downloads" ? `${folder}/${name.split(".").at(-1)}` : `${folder}/…`;
  const one = /^(?:party|domain|source|commitments|sources)(?=-)/u.exec(folder);
  const isOfSite = /^(?:index|changes|method|corrections|data|commitments|sources)\.html$/u.test(folder);
  return one !== null ? `${one[0]}-….html` : isOfSite ? folder : "<commitment>.html";
}

describe("The work for a website", () => {
  it("grows with the number of commitments alone, for files of every kind", { timeout: 120_000 }, () => {
    const [few, many] = [readsOfKinds(2), readsOfKinds(8)];
    const growing = [...many].filter(([kind, reads]) => reads > 1.15 * (few.get(kind) ?? reads) + 500);
    expect(growing.map(([kind, reads]) => `${kind}: ${few.get(kind)} to ${reads}`)).toEqual([]);
  });
});
