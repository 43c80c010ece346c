import { Fragment, h, type JSX } from "preact";
import type { SourceModel } from "../record/source-models.ts";
import { correctionsOf } from "../record/corrections.ts";
import { hrefOf, useUi } from "../ui.ts";
import { Crumb } from "../parts/crumb.ts";
import { DayBar } from "../parts/day-bar.ts";
import { anchorOf } from "../parts/history.ts";
import { ReportLink } from "../parts/layout.ts";

/** One source: what it is, and which facts rest on it. */
export function SourcePage({ model }: { readonly model: SourceModel | null }): JSX.Element {
  const ui = useUi();
  const { text, words, state } = ui;
  if (model === null)
    return h(
      Fragment,
      null,
      h("h1", { id: "answer" }, text.source),
      h("p", { class: "lede" }, words.say("whole/nothing-on-record", { day: words.day(state.on) }).text),
      h(DayBar, null),
    );
  const { row, url, archivedUrl, accessed, extentRead, licence, kind, languageText, facts } = model;
  const entries: readonly (readonly [string, string | null])[] = [
    [text.publisher, row.publisher],
    [text.published, row.publishedText],
    [text.language, languageText],
    [text.accessed, accessed],
    [text.extentRead, extentRead],
    [words.column("kind"), kind],
    [text.licence, licence],
  ];
  return h(
    Fragment,
    null,
    h(Crumb, null, h("a", { href: hrefOf(ui, { kind: "sources", number: 1 }) }, text.sources)),
    h("h1", { id: "answer", lang: row.language ?? undefined }, row.title),
    h(
      "p",
      { class: "sub" },
      url === null ? null : h("a", { href: url, rel: "external" }, text.openSource),
      archivedUrl === null ? null : [" · ", h("a", { href: archivedUrl, rel: "external" }, text.archived)],
      correctionsOf(ui.site) !== null ? [" · ", h(ReportLink, { about: row.id })] : null,
    ),
    h(DayBar, null),
    h(
      "dl",
      { class: "entries" },
      entries.flatMap(([name, value]) =>
        value === null || value === ""
          ? []
          : [h("dt", { key: `${name} name` }, name), h("dd", { key: name }, value)],
      ),
    ),
    h(
      "section",
      null,
      h("h2", null, text.citedBy, " ", h("span", { class: "muted number" }, words.number(facts.length))),
      h(
        "ol",
        { class: "history" },
        facts.map((fact) =>
          h(
            "li",
            { key: fact.id },
            h("time", null, fact.dateText),
            h(
              "div",
              null,
              h("p", null, fact.text),
              h(
                "p",
                { class: "on" },
                h(
                  "a",
                  {
                    href: `${hrefOf(ui, { kind: "commitment", id: fact.commitment.id })}${fact.isTold ? `#${anchorOf(fact.id)}` : ""}`,
                  },
                  fact.commitment.title,
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
