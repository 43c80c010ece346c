import { Fragment, h, type JSX } from "preact";
import type { Page } from "../record/addresses.ts";
import type { ReportModel } from "../record/report-model.ts";
import { select } from "../record/selection.ts";
import type { SourceModel, SourcesModel } from "../record/source-models.ts";
import { hrefOf, useUi } from "../ui.ts";
import { DayBar } from "../parts/day-bar.ts";
import { Filters } from "../parts/filters.ts";
import { anchorOf } from "../parts/history.ts";
import { ReportLink } from "../parts/layout.ts";
import { Marks } from "../parts/marks.ts";
import { signOf, Sign, toneOf } from "../parts/verdict.ts";

/** How many rows a page of a list has. */
export const rowsOfPage = 100;

/** All commitments, a hundred on a page. */
export function CommitmentsPage({
  model,
  number,
}: {
  readonly model: ReportModel;
  readonly number: number;
}): JSX.Element {
  const ui = useUi();
  const { text, words, state } = ui;
  const selection = select(model.rows, state);
  const rows = selection.isWhole
    ? selection.rows.slice((number - 1) * rowsOfPage, number * rowsOfPage)
    : selection.rows.slice(0, rowsOfPage);
  return h(
    Fragment,
    null,
    h(
      "p",
      { class: "crumb" },
      h("a", { href: hrefOf(ui, { kind: "overview" }) }, text.overview),
      ` › ${text.commitments}`,
    ),
    h(
      "h1",
      { id: "answer" },
      text.allCommitments,
      " ",
      h("span", { class: "muted" }, words.number(selection.rows.length)),
    ),
    h(DayBar, null),
    h(Filters, { rows: model.rows, selection }),
    h(
      "div",
      { class: "scroll list", tabIndex: 0, role: "region", "aria-label": text.allCommitments },
      h(
        "table",
        null,
        h(
          "thead",
          null,
          h(
            "tr",
            null,
            [text.commitment, text.parties, text.due, text.verdict, text.status].map((name) =>
              h("th", { key: name, scope: "col" }, name),
            ),
          ),
        ),
        h(
          "tbody",
          null,
          rows.map((row) =>
            h(
              "tr",
              { key: row.id },
              h(
                "th",
                { scope: "row" },
                h("a", { href: hrefOf(ui, { kind: "commitment", id: row.id }) }, row.title),
              ),
              h("td", null, row.committing.map((party) => party.text).join(words.lexicon.comma)),
              h("td", null, row.due.text),
              h(
                "td",
                { class: toneOf(row.headline) },
                h(Sign, { name: signOf(row.headline) }),
                " ",
                row.headline.text,
                h(Marks, { items: row.items }),
              ),
              h("td", null, row.status.text),
            ),
          ),
        ),
      ),
    ),
    selection.isWhole
      ? h(Pages, {
          label: `${text.allCommitments}: ${text.page}`,
          total: model.rows.length,
          number,
          to: (one) => ({ kind: "commitments", number: one }),
        })
      : null,
  );
}

/** The pages of a list. */
function Pages({
  label,
  total,
  number,
  to,
}: {
  readonly label: string;
  readonly total: number;
  readonly number: number;
  readonly to: (number: number) => Page;
}): JSX.Element | null {
  const ui = useUi();
  const count = Math.ceil(total / rowsOfPage);
  if (count < 2) return null;
  return h(
    "nav",
    { class: "pages", "aria-label": label },
    Array.from({ length: count }, (_, i) =>
      h(
        "a",
        { key: i, href: hrefOf(ui, to(i + 1)), "aria-current": i + 1 === number ? "page" : undefined },
        ui.words.number(i + 1),
      ),
    ),
  );
}

/** All sources, the latest first, a hundred on a page. */
export function SourcesPage({
  model,
  number,
}: {
  readonly model: SourcesModel;
  readonly number: number;
}): JSX.Element {
  const ui = useUi();
  const { text, words } = ui;
  const rows = model.rows.slice((number - 1) * rowsOfPage, number * rowsOfPage);
  return h(
    Fragment,
    null,
    h(
      "p",
      { class: "crumb" },
      h("a", { href: hrefOf(ui, { kind: "overview" }) }, text.overview),
      ` › ${text.sources}`,
    ),
    h(
      "h1",
      { id: "answer" },
      text.sources,
      " ",
      h("span", { class: "muted" }, words.number(model.rows.length)),
    ),
    h(DayBar, null),
    h(
      "div",
      { class: "scroll list", tabIndex: 0, role: "region", "aria-label": text.sources },
      h(
        "table",
        null,
        h(
          "thead",
          null,
          h(
            "tr",
            null,
            [text.published, text.source, text.publisher].map((name) =>
              h("th", { key: name, scope: "col" }, name),
            ),
            h("th", { scope: "col", class: "n" }, text.citedBy),
          ),
        ),
        h(
          "tbody",
          null,
          rows.map(({ id, title, publisher, publishedText, language, facts }) =>
            h(
              "tr",
              { key: id },
              h("td", null, publishedText),
              h(
                "th",
                { scope: "row", lang: language ?? undefined },
                h("a", { href: hrefOf(ui, { kind: "source", id }) }, title),
              ),
              h("td", null, publisher ?? ""),
              h("td", { class: "n" }, words.number(facts)),
            ),
          ),
        ),
      ),
    ),
    h(Pages, {
      label: `${text.sources}: ${text.page}`,
      total: model.rows.length,
      number,
      to: (one) => ({ kind: "sources", number: one }),
    }),
  );
}

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
    [text.source, kind],
    [text.licence, licence],
  ];
  return h(
    Fragment,
    null,
    h(
      "p",
      { class: "crumb" },
      h("a", { href: hrefOf(ui, { kind: "overview" }) }, text.overview),
      " › ",
      h("a", { href: hrefOf(ui, { kind: "sources", number: 1 }) }, text.sources),
    ),
    h("h1", { id: "answer", lang: row.language ?? undefined }, row.title),
    h(
      "p",
      { class: "sub" },
      url === null ? null : h("a", { href: url, rel: "external" }, text.openSource),
      archivedUrl === null ? null : [" · ", h("a", { href: archivedUrl, rel: "external" }, text.archived)],
      " · ",
      h(ReportLink, { about: row.id }),
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
