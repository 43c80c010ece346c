import { h, type JSX } from "preact";
import type { CommitmentRow, ItemRow } from "@policytrack/formats/view";
import { endsOf } from "../record/days.ts";
import { timeScale } from "../record/scale.ts";
import type { Selection } from "../record/selection.ts";
import { hrefOf, namesOf, type Ui, useUi } from "../ui.ts";
import { ItemsTable } from "./items-table.ts";
import { Marks, MarksKey } from "./marks.ts";
import { Axis, type Drawing, Line } from "./timeline-line.ts";
import { Sign, signOf, toneOf } from "./verdict.ts";

/** How many commitments are drawn before "show more". */
const rowsAtOnce = 40;

/** Every commitment that has a due item, each item on a line of time: when it was promised, its window, and what became of it. */
export function Timeline({ selection }: { readonly selection: Selection }): JSX.Element | null {
  const ui = useUi();
  const { text, state, site, words } = ui;
  const dated = selection.rows.filter((row) => row.items.length > 0);
  if (dated.length === 0) return null;
  const limit = rowsAtOnce * (1 + state.more);
  const groups = groupsOf(dated, selection);
  const drawing: Drawing = {
    scale: timeScale(dated.flatMap(daysOfRow), state.on),
    on: state.on,
    unreadFrom: site.reviewedThrough,
  };
  let left = limit;
  const shown = groups.flatMap(([group, rows]) => {
    const part = rows.slice(0, Math.max(0, left));
    left -= part.length;
    return part.length === 0 ? [] : [[group, rows.length, part] as const];
  });
  return h(
    "section",
    { "aria-labelledby": "dated" },
    h(
      "h2",
      { id: "dated" },
      text.dated,
      " ",
      h("span", { class: "muted number" }, words.number(dated.length)),
    ),
    h("p", { class: "sub" }, text.datedNote),
    h(
      "div",
      { class: "timeline" },
      h(Axis, { drawing }),
      shown.map(([group, n, rows]) => [
        h(
          "h3",
          { key: group, class: "group" },
          words.code("group", group),
          " ",
          h("span", { class: "muted" }, words.number(n)),
        ),
        h(
          "ul",
          { key: `${group} rows`, class: "rows" },
          rows.map((row) => h(Row, { key: row.id, row, drawing })),
        ),
      ]),
      h(Key, { items: selection.items, drawing }),
    ),
    dated.length > limit ? h(MoreLink, null) : null,
    h(ItemsTable, { items: selection.items.slice(0, 5 * limit) }),
  );
}

function MoreLink(): JSX.Element {
  const ui = useUi();
  return h(
    "p",
    null,
    h("a", { class: "button", href: hrefOf(ui, { kind: "commitments", number: 1 }) }, ui.text.allCommitments),
  );
}

/** Commitments under the group that most concerns them, each group in the order of its items. */
function groupsOf(
  rows: readonly CommitmentRow[],
  { items }: Selection,
): readonly (readonly [ItemRow["group"], readonly CommitmentRow[]])[] {
  const place = new Map<string, number>();
  for (const [i, { commitmentId }] of items.entries())
    if (!place.has(commitmentId)) place.set(commitmentId, i);
  const sorted = rows.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  const order: readonly ItemRow["group"][] = [
    "past-date",
    "not-due",
    "on-time-or-late",
    "done",
    "closed",
    "no-deadline",
    "not-judged",
  ];
  return order.flatMap((group) => {
    const found = sorted.filter((row) => groupOfRow(row) === group);
    return found.length === 0 ? [] : [[group, found] as const];
  });
}

function groupOfRow({ items, group }: CommitmentRow): ItemRow["group"] {
  const groups = new Set(items.map((item) => item.group));
  return groups.has(group) ? group : (items[0]?.group ?? group);
}

function daysOfRow(row: CommitmentRow): readonly string[] {
  const made = endsOf(row.madeOn).first;
  return [
    ...(made === null ? [] : [made]),
    ...row.items.flatMap(({ due, achieved, tally }) =>
      [due.latestDue ?? due.due, achieved?.latest, tally?.last?.due, tally?.nextDue?.latest].flatMap(
        (day) => day ?? [],
      ),
    ),
  ];
}

function Row({ row, drawing }: { readonly row: CommitmentRow; readonly drawing: Drawing }): JSX.Element {
  const ui = useUi();
  return h(
    "li",
    { class: "row" },
    h(
      "div",
      { class: "name" },
      h("a", { href: hrefOf(ui, { kind: "commitment", id: row.id }) }, row.title),
      h("span", { class: "who" }, namesOf(ui, row.committing)),
    ),
    h(
      "ul",
      { class: "items" },
      row.items.map((item) =>
        h(
          "li",
          { key: item.id },
          h("span", { class: "time" }, h(Line, { item, madeOn: row.madeOn, drawing })),
          h(
            "span",
            { class: "what" },
            h(
              "span",
              null,
              h("b", { class: toneOf(item.timeliness) }, item.timeliness.text),
              h(Marks, { items: [item] }),
              ui.words.lexicon.colon,
              whatOf(ui, item, row),
            ),
          ),
        ),
      ),
    ),
  );
}

/** What is due, in a few words. */
function whatOf(
  { words }: Ui,
  { target, due, label, progress, timeliness, tally }: ItemRow,
  { items }: CommitmentRow,
): readonly JSX.Element[] {
  const pace = progress.find((one) => one.pace !== null)?.pace ?? null;
  const isOpen = timeliness.possible.includes("not-due");
  const what =
    target === null
      ? items.length === 1
        ? due.text
        : label
      : [target.target.text, due.text].join(
          words.lexicon.capitalises ? words.lexicon.space : words.lexicon.comma,
        );
  return [
    h("span", { key: "what" }, what, tally?.last == null ? "" : words.lexicon.inBrackets(tally.last.text)),
    ...(pace === null || !isOpen
      ? []
      : [
          h(
            "span",
            { key: "pace" },
            words.lexicon.semicolon,
            h(
              "span",
              {
                class: pace.possible.every((one) => one === "behind" || one === "worsening")
                  ? "bad"
                  : undefined,
              },
              pace.text,
            ),
          ),
        ]),
  ];
}

function Key({
  items,
  drawing,
}: {
  readonly items: readonly ItemRow[];
  readonly drawing: Drawing;
}): JSX.Element {
  const { text } = useUi();
  const verdicts = [...new Map(items.map(({ timeliness }) => [timeliness.text, timeliness])).values()];
  return h(
    "p",
    { class: "key" },
    verdicts.map((verdict) =>
      h("span", { key: verdict.text }, h(Sign, { name: signOf(verdict) }), verdict.text),
    ),
    h(
      "span",
      null,
      h(
        "svg",
        { width: 8, height: 14, "aria-hidden": "true" },
        h("rect", { class: "fill-ink", x: 2, width: 3, height: 14 }),
      ),
      text.made,
    ),
    h(MarksKey, { items }),
    drawing.on > drawing.unreadFrom
      ? h(
          "span",
          null,
          h(
            "svg",
            { width: 18, height: 14, "aria-hidden": "true" },
            h("rect", { fill: "url(#hatch-unread)", width: 18, height: 14 }),
          ),
          text.unreadKey,
        )
      : null,
  );
}
