import { h, type JSX } from "preact";
import type { CommitmentView, CriterionView } from "@policytrack/formats/view";
import { hrefOf, useUi } from "../ui.ts";
import { Said } from "./sentence.ts";
import { Notes } from "./sources.ts";
import { Table } from "./table.ts";

/** What the methods say of a number, each with its figures, and the values as a table. */
export function Methods({
  view,
  criterion,
}: {
  readonly view: CommitmentView;
  readonly criterion: CriterionView;
}): JSX.Element | null {
  const ui = useUi();
  const { text, words } = ui;
  const [verdict] = criterion.verdicts;
  if (verdict === undefined || verdict.target === null) return null;
  const readings = verdict.progress;
  const noWay = verdict.target.baseline === null ? words.noFigures("no-baseline") : "";
  return h(
    "div",
    { class: "methods" },
    view.methods.map((sentence) => h("p", { key: sentence.key }, h(Said, { sentence }))),
    readings.length === 0
      ? null
      : h(
          "details",
          { class: "more" },
          h("summary", null, text.methods),
          h(
            Table,
            { name: text.methods, heads: [text.methodName, text.result, text.figures] },
            readings.map(({ method, pace, class: own, figures, caution, reason }) =>
              h(
                "tr",
                { key: method.id },
                h(
                  "th",
                  { scope: "row" },
                  h("a", { href: `${hrefOf(ui, { kind: "method" })}#method-${method.id}` }, method.text),
                ),
                h("td", null, own?.text ?? pace?.text ?? reason ?? noWay),
                h(
                  "td",
                  null,
                  figures
                    .map(({ label, text: value }) => `${label}${words.lexicon.colon}${value}`)
                    .join(words.lexicon.semicolon),
                  caution === null ? null : h("span", { class: "block" }, caution.text),
                ),
              ),
            ),
          ),
        ),
    h(
      "details",
      { class: "more" },
      h("summary", null, text.numbersTable),
      h(
        "table",
        null,
        h("caption", null, verdict.target.indicator.text),
        h(
          "thead",
          null,
          h(
            "tr",
            null,
            h("th", { scope: "col" }, text.period),
            h("th", { scope: "col", class: "n" }, text.value),
            h("th", { scope: "col" }, text.sources),
          ),
        ),
        h(
          "tbody",
          null,
          verdict.target.series.map((point) =>
            h(
              "tr",
              { key: point.id },
              h("th", { scope: "row" }, point.period),
              h("td", { class: "n" }, point.text),
              h("td", null, h(Notes, { view, ids: point.sourceIds })),
            ),
          ),
        ),
      ),
    ),
  );
}
