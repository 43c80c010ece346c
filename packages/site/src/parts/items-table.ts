import { h, type JSX } from "preact";
import type { ItemRow } from "@policytrack/formats/view";
import { hrefOf, useUi } from "../ui.ts";
import { Marks } from "./marks.ts";
import { Table } from "./table.ts";
import { toneOf } from "./verdict.ts";

/** The same as the lines of time, as a table in a fold. */
export function ItemsTable({ items }: { readonly items: readonly ItemRow[] }): JSX.Element {
  const ui = useUi();
  const { text } = ui;
  return h(
    "details",
    { class: "more" },
    h("summary", null, text.tableTwin),
    h(
      Table,
      { name: text.tableTwin, heads: [text.verdict, text.due, text.item, text.commitment] },
      items.map((item) =>
        h(
          "tr",
          { key: item.id },
          h("td", { class: toneOf(item.timeliness) }, item.timeliness.text, h(Marks, { items: [item] })),
          h("td", null, item.due.text),
          h("td", null, item.label),
          h(
            "th",
            { scope: "row" },
            h("a", { href: hrefOf(ui, { kind: "commitment", id: item.commitmentId }) }, item.title),
          ),
        ),
      ),
    ),
  );
}
