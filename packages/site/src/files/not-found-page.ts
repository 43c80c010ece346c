import { h, type JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { words } from "@policytrack/formats/words";
import { pathOf } from "../record/addresses.ts";
import type { Site } from "../record/site.ts";
import type { SiteFile } from "./site-file.ts";

/** It loads a style sheet of its own website, and nothing else. */
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * The page that a host shows for an address that the website does not have: "404.html". It stands at any depth, where no way within
 * the website holds. So it leads by whole addresses; where that of the website is not known it has no style, and leads to the folder
 * of the address and to the repository.
 *
 * @param titles The title of the record by language.
 */
export function notFoundPage(
  site: Omit<Site, "title" | "records">,
  titles: Readonly<Record<string, string>>,
  style: string,
): SiteFile {
  const { base, repository, languages } = site;
  const said = languages.map(({ tag }) => {
    const { noPage, overview } = words(tag).lexicon.site;
    const href = base === null ? "./" : `${base}${pathOf(site, { kind: "overview" }, tag)}`;
    return { tag, title: titles[tag] ?? "", noPage, overview, href };
  });
  const [first] = said;
  const content = said.map(({ tag, title, noPage, overview, href }, i) =>
    h(
      "section",
      { key: tag, lang: tag },
      h(i === 0 ? "h1" : "h2", null, noPage),
      h("p", null, title),
      // Where no address is known, one way leads to whatever is there.
      base === null && i > 0 ? null : h("p", null, h("a", { href }, overview)),
    ),
  );
  const page = h(
    "html",
    { lang: first?.tag },
    h(
      "head",
      null,
      h("meta", { charset: "utf-8" }),
      h("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
      h("meta", { name: "viewport", content: "width=device-width,initial-scale=1" }),
      h("meta", { name: "color-scheme", content: "light dark" }),
      h("meta", { name: "robots", content: "noindex" }),
      h("title", null, `${first?.noPage} · ${first?.title}`),
      base === null ? null : h("link", { rel: "stylesheet", href: `${base}${style}` }),
    ),
    h("body", null, h("main", { class: "frame" }, content, h(Repository, { href: repository }))),
  );
  return { path: "404.html", content: `<!doctype html>\n${renderToString(page)}\n` };
}

function Repository({ href }: { readonly href: string | null }): JSX.Element | null {
  return href === null ? null : h("p", null, h("a", { href }, href.replace(/^https?:\/\//u, "")));
}
