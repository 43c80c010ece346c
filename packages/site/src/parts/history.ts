import { h, type JSX } from "preact";
import type { CommitmentView, FactRow, ItemChange } from "@policytrack/formats/view";
import { fileName } from "@policytrack/formats/formats";
import type { CommitmentModel, HistoryRow } from "../record/commitment-model.ts";
import { useUi } from "../ui.ts";
import { More } from "./more.ts";
import { Notes } from "./sources.ts";
import { Verdict } from "./verdict.ts";

/** How many facts are shown before a fold, with the days between them on which a verdict changed. */
const shownFacts = 5;

/** What happened, the latest first: facts, and the days on which a verdict changed. */
export function History({ model }: { readonly model: CommitmentModel }): JSX.Element {
  const { text } = useUi();
  const told = model.history.filter(isTold);
  const facts = told.filter(({ kind }) => kind === "fact");
  const first = facts[shownFacts];
  // One entry takes no more room than a fold.
  const isFolded = first !== undefined && told.at(-1) !== first;
  const shown = isFolded ? told.slice(0, told.indexOf(first)) : told;
  const earlier = told.slice(shown.length);
  const news = newStatuses(told);
  const entry = (row: HistoryRow): JSX.Element =>
    h(HistoryEntry, {
      key: row.kind === "fact" ? row.fact.id : row.turn.day,
      view: model.view,
      row,
      isNew: news.has(row),
    });
  return h(
    "section",
    null,
    h("h2", { id: "history" }, text.history),
    h("ol", { class: "history" }, shown.map(entry)),
    h(More, { n: earlier.length, isEarlier: true }, h("ol", { class: "history" }, earlier.map(entry))),
  );
}

/** Values of numbers stand in the table under the chart. */
function isTold(row: HistoryRow): boolean {
  return row.kind === "turn" || row.fact.kind !== "observation";
}

/** The entries of which the status is another than that of the entry before. */
function newStatuses(rows: readonly HistoryRow[]): ReadonlySet<HistoryRow> {
  const news = new Set<HistoryRow>();
  let last: string | null = null;
  for (const row of rows.toReversed()) {
    if (row.kind !== "fact" || row.fact.status === null) continue;
    if (row.fact.status.code !== last) news.add(row);
    last = row.fact.status.code;
  }
  return news;
}

function HistoryEntry({
  view,
  row,
  isNew,
}: {
  readonly view: CommitmentView;
  readonly row: HistoryRow;
  /** Its status is told: it is not that of the entry before. */
  readonly isNew: boolean;
}): JSX.Element {
  const { words } = useUi();
  if (row.kind === "turn") {
    const { day, dayText, items } = row.turn;
    const isAlone = view.items.length <= 1;
    return h(
      "li",
      { class: "turn" },
      h("time", { dateTime: day }, dayText),
      h(
        "div",
        null,
        items.map((item) =>
          h(
            "p",
            { key: item.id },
            item.after === null ? null : h(Verdict, { of: item.after }),
            isAlone ? null : [" ", item.label],
            words.lexicon.inBrackets(item.cause.text),
          ),
        ),
        causesOf(view, items).map((fact) =>
          h(
            "p",
            { key: fact.id },
            h("a", { href: `#${anchorOf(fact.id)}` }, toldIn(fact)),
            h(Notes, { view, ids: fact.sourceIds }),
          ),
        ),
      ),
    );
  }
  const { fact } = row;
  return h(
    "li",
    { id: anchorOf(fact.id) },
    h("time", null, fact.dateText),
    h(
      "div",
      null,
      fact.status === null || !isNew ? null : h("b", null, fact.status.text, words.lexicon.colon),
      fact.text,
      h(Notes, { view, ids: fact.sourceIds }),
      "\u00a0",
      h("a", { class: "id", href: `#${anchorOf(fact.id)}`, "aria-label": fact.id, title: fact.id }, "#"),
    ),
  );
}

/** The facts by which verdicts changed, of each item the one that tells most: a report before a number, which stands in a table. */
function causesOf({ history }: CommitmentView, items: readonly ItemChange[]): readonly FactRow[] {
  const causes = items.flatMap(({ factIds }) => {
    const facts = history.filter(({ id, kind }) => factIds.includes(id) && kind !== "observation");
    return facts.find(({ kind }) => kind === "history") ?? facts[0] ?? [];
  });
  return [...new Set(causes)];
}

/** A fact as the words of a link: without its stop; of one without a text its status, else its day. */
function toldIn({ text, status, dateText }: FactRow): string {
  return text === "" ? (status?.text ?? dateText) : text.replace(/[.。]$/u, "");
}

/** A fact's own part of the page. */
export function anchorOf(factId: string): string {
  return `fact-${fileName(factId.split("/").at(-1) ?? factId)}`;
}
