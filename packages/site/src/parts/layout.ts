import { type ComponentChildren, h, type JSX } from "preact";
import type { Page } from "../record/addresses.ts";
import { folderOf, pathOf, relative } from "../record/addresses.ts";
import { writeState } from "../record/state.ts";
import { hrefOf, type Ui, useUi } from "../ui.ts";
import { correctionHref, correctionsOf } from "../record/corrections.ts";
import { FileLink } from "./file-link.ts";
import { Signs } from "./verdict.ts";

/** The frame of every page. */
export function Layout({ children }: { readonly children?: ComponentChildren }): JSX.Element {
  const { text } = useUi();
  return h(
    "div",
    { id: "site" },
    h(Signs, null),
    h("a", { class: "skip", href: "#answer" }, text.skip),
    h(Header, null),
    h("main", { class: "frame" }, children),
    h(Footer, null),
  );
}

function Header(): JSX.Element {
  const ui = useUi();
  const { site, text, page, language } = ui;
  const pages: readonly (readonly [Page, string])[] = [
    [{ kind: "overview" }, text.overview],
    [{ kind: "changes" }, text.changes],
    [{ kind: "method" }, text.method],
    [{ kind: "corrections" }, text.corrections],
    [{ kind: "data" }, text.data],
  ];
  return h(
    "header",
    { class: "top" },
    h(
      "div",
      { class: "frame" },
      h("a", { class: "brand", href: hrefOf(ui, { kind: "overview" }) }, "policytrack"),
      h(
        "nav",
        { "aria-label": text.pages },
        pages.map(([to, name]) =>
          h(
            "a",
            {
              key: to.kind,
              href: hrefOf(ui, to),
              "aria-current": page.kind === to.kind ? "page" : undefined,
            },
            name,
          ),
        ),
      ),
      site.languages.length < 2
        ? null
        : h(
            "nav",
            { class: "languages", "aria-label": text.languages },
            site.languages.map(({ tag, name }) =>
              h(
                "a",
                {
                  key: tag,
                  lang: tag,
                  hreflang: tag,
                  href: inLanguage(ui, tag),
                  "aria-current": tag === language ? "true" : undefined,
                },
                name,
              ),
            ),
          ),
    ),
  );
}

/** The same page, with the same choices, in another language. */
function inLanguage({ site, page, language, state }: Ui, tag: string): string {
  const path = relative(pathOf(site, page, language), pathOf(site, page, tag));
  return `${path}${writeState(state, site)}`;
}

function Footer(): JSX.Element {
  const ui = useUi();
  const { site, text, words, state, page, language } = ui;
  const folder = folderOf(site, language);
  const file = (extension: string, format: string, name: string, isSaved = false): JSX.Element =>
    h(FileLink, { path: `${folder}downloads/${site.id}.${extension}`, format, isSaved }, name);
  const asOf = words
    .clause("share/as-of", { day: words.day(state.on) })
    .map((piece) => piece.text)
    .join("");
  // Of a catalogue each of its records is cited.
  const cited = (site.records.length === 0 ? [site] : site.records).map(({ title, version }) => [
    h("i", null, title),
    words.lexicon.comma,
    version === null ? null : `${text.version} ${version}${words.lexicon.comma}`,
  ]);
  const dot = " · ";
  return h(
    "footer",
    null,
    h(
      "div",
      { class: "frame" },
      h(
        "div",
        null,
        h("h2", null, text.cite),
        h(
          "p",
          null,
          site.authors.length === 0 ? null : `${words.list(site.authors, "and")}${words.lexicon.comma}`,
          cited,
          asOf,
          words.lexicon.stop,
          site.licence === null ? null : `${words.lexicon.space}${site.licence}${words.lexicon.stop}`,
        ),
        h("p", null, file("bib", "bibtex", "BibTeX", true), dot, file("csl.json", "csl", "CSL", true)),
      ),
      h(
        "div",
        null,
        h("h2", null, text.use),
        h(
          "p",
          null,
          h("a", { href: hrefOf(ui, { kind: "data" }) }, text.data),
          dot,
          h("a", { href: hrefOf(ui, { kind: "commitments", number: 1 }) }, text.allCommitments),
          dot,
          h("a", { href: hrefOf(ui, { kind: "sources", number: 1 }) }, text.sources),
          dot,
          file("ics", "icalendar", text.calendar),
          dot,
          file("atom", "atom", text.feed),
        ),
        site.npm === null ? null : h("p", null, h("code", null, `npm install @policytrack/core ${site.npm}`)),
        site.repository === null
          ? null
          : h("p", null, h("a", { href: site.repository }, site.repository.replace(/^https?:\/\//u, ""))),
      ),
      h(
        "div",
        null,
        h("h2", null, text.check),
        h("p", null, text.computed, " ", h("a", { href: hrefOf(ui, { kind: "method" }) }, text.method)),
        page.kind === "corrections" || correctionsOf(site) === null
          ? null
          : h("p", null, h(ReportLink, { about: null })),
      ),
    ),
  );
}

/** A link by which a reader reports an error. It carries what it is about. Of a record that names no address, that. */
export function ReportLink({
  about,
  label,
}: {
  readonly about: string | null;
  readonly label?: string;
}): JSX.Element {
  const ui = useUi();
  const href = correctionHref(ui.site, {
    about: about ?? ui.site.id,
    day: ui.state.on,
    words: { report: ui.text.reportError, asOf: ui.text.asOf, source: ui.text.source, id: ui.text.recordId },
  });
  if (href !== null) return h("a", { href }, label ?? ui.text.reportError);
  return h("span", null, ui.text.noAddress);
}
