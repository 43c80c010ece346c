import { h, type JSX } from "preact";
import type { CommitmentRow, ItemRow } from "@policytrack/formats/view";
import type { Selection } from "../record/selection.ts";
import { hrefOf, useUi } from "../ui.ts";
import { Bullet } from "./bullet.ts";
import { Said } from "./sentence.ts";
import { Sign, signOf, toneOf, Verdict } from "./verdict.ts";

const shown = 6;

/** What is past its date, as cards: the commitments first of which an item was missed or is overdue. */
export function PastCards({ selection }: { readonly selection: Selection }): JSX.Element | null {
  const ui = useUi();
  const past = selection.items.filter(({ group }) => group === "past-date");
  const ids = [...new Set(past.map(({ commitmentId }) => commitmentId))];
  const rows = ids.flatMap((id) => selection.rows.find((row) => row.id === id) ?? []);
  if (rows.length === 0) return null;
  return h(
    "section",
    { "aria-labelledby": "past" },
    h(
      "h2",
      { id: "past" },
      ui.words.code("group", "past-date"),
      " ",
      h("span", { class: "muted number" }, ui.words.number(rows.length)),
    ),
    h(
      "ul",
      { class: "cards" },
      rows.slice(0, shown).map((row) => h(PastCard, { key: row.id, row })),
    ),
  );
}

function PastCard({ row }: { readonly row: CommitmentRow }): JSX.Element {
  const ui = useUi();
  const { words } = ui;
  const first = row.items.find(({ group }) => group === "past-date");
  const isAlone = row.items.length === 1 || (first !== undefined && first.target !== null);
  const by = [row.who, row.firmness?.text, `${words.number(row.sources)} ${ui.text.sources}`];
  return h(
    "li",
    { class: `card ${first === undefined ? "" : toneOf(first.timeliness)}` },
    first === undefined ? null : h(Verdict, { of: first.timeliness, text: verdictWithSpan(first) }),
    h("h3", null, h("a", { href: hrefOf(ui, { kind: "commitment", id: row.id }) }, row.title)),
    isAlone && first !== undefined
      ? [
          first.target === null ? null : h(Bullet, { target: first.target }),
          h("p", null, h(Said, { sentence: first.sentence })),
        ]
      : h(
          "ul",
          { class: "parts" },
          row.items.map((item) =>
            h(
              "li",
              { key: item.id },
              h(Sign, { name: signOf(item.timeliness) }),
              h(
                "span",
                null,
                h("b", { class: toneOf(item.timeliness) }, item.timeliness.text),
                `: ${item.label}`,
              ),
            ),
          ),
        ),
    h("p", { class: "by" }, by.filter((part) => part !== undefined && part !== "").join(" · ")),
  );
}

/** "overdue, 1 year and 10 months ago" */
function verdictWithSpan({ timeliness, due }: ItemRow): string {
  return timeliness.possible.length === 1 && timeliness.possible[0] === "overdue" && due.remaining !== null
    ? `${timeliness.text} (${due.remaining})`
    : timeliness.text;
}
