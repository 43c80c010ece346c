import { h, type JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import type { SiteText } from "@policytrack/formats/words";
import { cardSize } from "./parts/pictures.ts";
import { isFrame, type Page, pathOf } from "./record/addresses.ts";
import type { Tick } from "./record/change-marks.ts";
import type { Site } from "./record/site.ts";

/** What a page may do: load its own files, and nothing else from anywhere. Text never becomes code or markup. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** The names of the script and the style sheets of a website, from its root. */
export interface ClientNames {
  readonly script: string;
  readonly style: string;
  readonly noScript: string;
  /** A script that runs before a page is drawn. */
  readonly holdBack: string;
}

/** What the script of a page starts from. */
export interface PageData {
  readonly site: Site;
  readonly page: Page;
  readonly language: string;
  readonly ticks: readonly Tick[];
  /** The numbers of the files with the commitments of this page. */
  readonly shards: readonly number[];
  /** The way to the root of the website: "../". */
  readonly root: string;
}

export interface DocumentOptions {
  readonly data: PageData;
  readonly names: ClientNames;
  readonly title: string;
  readonly description: string;
  /** The path of a picture for links, from the root of the website. */
  readonly image: string | null;
  readonly text: Pick<SiteText, "loading" | "failed">;
  readonly body: JSX.Element;
}

/** What previews of links need to know of a picture. Its words are those of the page. */
function pictureTags(address: string, alt: string): readonly JSX.Element[] {
  const tags = {
    "og:image": address,
    "og:image:type": "image/png",
    "og:image:width": String(cardSize.width),
    "og:image:height": String(cardSize.height),
    "og:image:alt": alt,
  };
  return Object.entries(tags).map(([property, content]) => h("meta", { key: property, property, content }));
}

/** A page as HTML. */
export function documentOf({ data, names, title, description, image, text, body }: DocumentOptions): string {
  const { site, page, language, root } = data;
  const isEmbed = isFrame(page);
  const absolute = (path: string): string => `${site.base ?? ""}${path}`;
  const path = pathOf(site, page, language);
  const full = page.kind === "overview" ? title : `${title} · ${site.title}`;
  const feed = `${site.languages[0]?.tag === language ? "" : `${language}/`}downloads/${site.id}.atom`;
  const head = h(
    "head",
    {},
    h("meta", { charset: "utf-8" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    h("meta", { name: "viewport", content: "width=device-width,initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("title", {}, full),
    h("meta", { name: "description", content: description }),
    h("meta", { property: "og:type", content: "website" }),
    h("meta", { property: "og:title", content: full }),
    h("meta", { property: "og:description", content: description }),
    site.base === null ? null : h("meta", { property: "og:url", content: absolute(path) }),
    h("meta", { property: "og:site_name", content: site.title }),
    image === null ? null : pictureTags(absolute(image), `${full} · ${description}`),
    h("meta", { name: "twitter:card", content: image === null ? "summary" : "summary_large_image" }),
    site.base === null ? null : h("link", { rel: "canonical", href: absolute(path) }),
    // Search engines take whole addresses alone.
    site.base === null || site.languages.length < 2 || isEmbed
      ? null
      : site.languages.map(({ tag }) =>
          h("link", {
            key: tag,
            rel: "alternate",
            hreflang: tag,
            href: absolute(pathOf(site, page, tag)),
          }),
        ),
    isEmbed ? null : h("link", { rel: "alternate", type: "application/atom+xml", href: `${root}${feed}` }),
    h("link", { rel: "icon", href: `${root}assets/icon.svg`, type: "image/svg+xml" }),
    h("link", { rel: "stylesheet", href: `${root}${names.style}` }),
    h("script", { src: `${root}${names.holdBack}` }),
    h("noscript", {}, h("link", { rel: "stylesheet", href: `${root}${names.noScript}` })),
    h("script", { type: "module", src: `${root}${names.script}` }),
  );
  // A data block: it never runs. What would end it is written as a code.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  const block = `<script type="application/json" id="page-data">${json}</script>`;
  const told = (when: "waits" | "failed", says: string): string =>
    renderToString(h("p", { class: `held ${when}`, role: "status" }, says));
  const held = `${told("waits", text.loading)}${told("failed", text.failed)}`;
  const html = `<body${isEmbed ? ' class="frameless"' : ""}>${held}<div id="app">${renderToString(body)}</div>${block}</body>`;
  return `<!doctype html>\n<html lang="${language}">${renderToString(head)}${html}</html>\n`;
}
