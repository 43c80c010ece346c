import { commitmentFile, fileName } from "@policytrack/formats/formats";
import type { Site } from "./site.ts";

/** A page of the website. */
export type Page =
  | { readonly kind: "overview" }
  | { readonly kind: "commitment"; readonly id: string }
  | { readonly kind: "party"; readonly id: string }
  | { readonly kind: "domain"; readonly id: string }
  | { readonly kind: "source"; readonly id: string }
  | { readonly kind: "commitments"; readonly number: number }
  | { readonly kind: "sources"; readonly number: number }
  | { readonly kind: "changes" }
  | { readonly kind: "method" }
  | { readonly kind: "corrections" }
  | { readonly kind: "data" }
  | { readonly kind: "embed"; readonly id: string }
  | { readonly kind: "embed-list" };

/** The file of a page within the folder of its language. */
export function fileOf(page: Page): string {
  switch (page.kind) {
    case "overview":
      return "index.html";
    case "commitment":
      return commitmentFile(page.id);
    case "party":
    case "domain":
    case "source":
      return `${page.kind}-${fileName(page.id)}.html`;
    case "commitments":
    case "sources":
      return page.number === 1 ? `${page.kind}.html` : `${page.kind}-${page.number}.html`;
    case "changes":
    case "method":
    case "corrections":
    case "data":
      return `${page.kind}.html`;
    case "embed":
      return `embed/${fileName(page.id) === "index" ? "index_" : fileName(page.id)}.html`;
    case "embed-list":
      return "embed/index.html";
    default:
      return page satisfies never;
  }
}

/** The path of a page from the root of the website: the first language has no folder. */
export function pathOf({ languages }: Pick<Site, "languages">, page: Page, language: string): string {
  return `${folderOf({ languages }, language)}${fileOf(page)}`;
}

export function folderOf({ languages }: Pick<Site, "languages">, language: string): string {
  return languages[0]?.tag === language ? "" : `${language}/`;
}

/** The way from one file of the website to another: "../assets/site.css". */
export function relative(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}

/** Pages that stand in frames of others have nothing around their content. */
export function isFrame({ kind }: Page): boolean {
  return kind === "embed" || kind === "embed-list";
}
