import { Fragment, h, type JSX } from "preact";
import type { Page } from "../record/addresses.ts";
import type { ReportModel } from "../record/report-model.ts";
import { byDueDay, select } from "../record/selection.ts";
import type { SourcesModel } from "../record/source-models.ts";
import { choiceOf, hrefOf, namesOf, useUi } from "../ui.ts";
import { Chosen } from "../parts/chosen.ts";
import { Crumb } from "../parts/crumb.ts";
import { DayBar } from "../parts/day-bar.ts";
import { Filters } from "../parts/filters.ts";
import { Marks } from "../parts/marks.ts";
import { Table } from "../parts/table.ts";
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
  const { text, state } = ui;
  const listed = { ...model, context: [] };
  const selection = select(listed, state);
  const { isWhole } = selection;
  const shown = rowsOfPage * (1 + state.more);
  const ordered = byDueDay(selection.rows);
  const rows = isWhole
    ? ordered.slice((number - 1) * rowsOfPage, number * rowsOfPage)
    : ordered.slice(0, shown);
  return h(
    Fragment,
    null,
    h(ListHead, { name: text.allCommitments, count: selection.rows.length }),
    h(Filters, { model: listed, selection }),
    h(Chosen, { model: listed, selection }),
    h("p", { class: "sub" }, text.byDueDay),
    h(
      Table,
      {
        name: text.allCommitments,
        heads: [text.commitment, text.verdict, text.status],
        look: "scroll list",
      },
      rows.map((row) =>
        h(
          "tr",
          { key: row.id },
          h(
            "th",
            { scope: "row" },
            h("a", { href: hrefOf(ui, { kind: "commitment", id: row.id }) }, row.title),
            h("span", { class: "who" }, namesOf(ui, row.committing)),
          ),
          h(
            "td",
            { class: toneOf(row.headline) },
            h(Sign, { name: signOf(row.headline) }),
            " ",
            row.headline.text,
            h(Marks, { items: row.items }),
            // That there is none is the verdict.
            row.items.length === 0 ? null : h("span", { class: "who" }, row.due.text),
          ),
          h("td", null, row.status.text),
        ),
      ),
    ),
    isWhole
      ? h(Pages, {
          label: `${text.allCommitments}: ${text.page}`,
          total: model.rows.length,
          number,
          to: (one) => ({ kind: "commitments", number: one }),
        })
      : selection.rows.length > shown
        ? h(
            "p",
            null,
            h(
              "a",
              { class: "button", href: choiceOf(ui, { more: state.more + 1 }), "data-choice": "" },
              text.showMore,
            ),
          )
        : null,
  );
}

/** What a list is of, how many there are, and the day. */
function ListHead({ name, count }: { readonly name: string; readonly count: number }): JSX.Element {
  const { words } = useUi();
  return h(
    Fragment,
    null,
    h(Crumb, null, name),
    h("h1", { id: "answer" }, name, " ", h("span", { class: "muted" }, words.number(count))),
    h(DayBar, null),
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
    h(ListHead, { name: text.sources, count: model.rows.length }),
    h(
      Table,
      {
        name: text.sources,
        heads: [text.published, text.source, { number: text.citedBy }],
        look: "scroll list",
      },
      rows.map(({ id, title, publisher, publishedText, language, facts }) =>
        h(
          "tr",
          { key: id },
          h("td", null, publishedText),
          h(
            "th",
            { scope: "row" },
            h("a", { href: hrefOf(ui, { kind: "source", id }), lang: language ?? undefined }, title),
            publisher === null ? null : h("span", { class: "who" }, publisher),
          ),
          h("td", { class: "n" }, words.number(facts)),
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
