import { h, type JSX } from "preact";
import type { CommitmentRow, ItemRow } from "@policytrack/formats/view";
import type { Selection } from "../record/selection.ts";
import { hrefOf, namesOf, type Ui, useUi } from "../ui.ts";
import { More } from "./more.ts";
import { Bullet } from "./bullet.ts";
import { ItemList, useMarks } from "./marks.ts";
import { Said } from "./sentence.ts";
import { toneOf, Verdict } from "./verdict.ts";

/** How many cards are shown before a fold, and how many there are at most: the list of all commitments has the others. */
const shown = 6;
const most = 60;

/** What is past its date, as cards: the commitments first of which an item was missed or is overdue. */
export function PastCards({ selection }: { readonly selection: Selection }): JSX.Element | null {
  const ui = useUi();
  const past = selection.items.filter(({ group }) => group === "past-date");
  const ids = [...new Set(past.map(({ commitmentId }) => commitmentId))];
  const rows = ids.flatMap((id) => selection.rows.find((row) => row.id === id) ?? []);
  if (rows.length === 0) return null;
  const isFolded = rows.length > shown + 2;
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
    h(Cards, { rows: isFolded ? rows.slice(0, shown) : rows }),
    h(
      More,
      { n: isFolded ? rows.length - shown : 0 },
      h(Cards, { rows: rows.slice(shown, most) }),
      rows.length <= most
        ? null
        : h(
            "p",
            null,
            h("a", { href: hrefOf(ui, { kind: "commitments", number: 1 }) }, ui.text.allCommitments),
          ),
    ),
  );
}

function Cards({ rows }: { readonly rows: readonly CommitmentRow[] }): JSX.Element {
  return h(
    "ul",
    { class: "cards" },
    rows.map((row) => h(PastCard, { key: row.id, row })),
  );
}

function PastCard({ row }: { readonly row: CommitmentRow }): JSX.Element {
  const ui = useUi();
  const { words } = ui;
  const first = row.items.find(({ group }) => group === "past-date");
  const isAlone = row.items.length === 1 || (first !== undefined && first.target !== null);
  // None of several readings may speak for the others.
  const head = first === undefined || (first.isReading && row.items.length > 1) ? row.headline : null;
  const tone = head ?? first?.timeliness;
  // A headline of all items says already that they are readings.
  const marks = useMarks(
    head === null ? row.items : row.items.map((item) => ({ ...item, isReading: false })),
  );
  const by = [
    namesOf(ui, row.committing),
    row.firmness?.text,
    ...marks,
    words.counted("sources", row.sources),
  ];
  return h(
    "li",
    { class: `card ${tone === undefined ? "" : toneOf(tone)}` },
    head !== null
      ? h(Verdict, { of: head })
      : first === undefined
        ? null
        : h(Verdict, {
            of: first.timeliness,
            text: verdictWithSpan(ui, first, isAlone && row.items.length > 1),
          }),
    h("h3", null, h("a", { href: hrefOf(ui, { kind: "commitment", id: row.id }) }, row.title)),
    isAlone && first !== undefined
      ? [
          first.target === null ? null : h(Bullet, { target: first.target }),
          h("p", null, h(Said, { sentence: first.sentence })),
        ]
      : h(ItemList, { items: row.items }),
    h("p", { class: "by" }, by.filter((part) => part !== undefined && part !== "").join(" · ")),
  );
}

/** "overdue (1 year and 10 months ago)"; of one of several items, which it is: "overdue (10 months ago): 5,000 vehicles". */
function verdictWithSpan(
  { words }: Ui,
  { timeliness, due, label }: ItemRow,
  isOneOfSeveral: boolean,
): string {
  const verdict =
    timeliness.possible.length === 1 && timeliness.possible[0] === "overdue" && due.remaining !== null
      ? `${timeliness.text}${words.lexicon.inBrackets(due.remaining)}`
      : timeliness.text;
  return isOneOfSeveral
    ? words
        .clause("record/part", { part: verdict, sentence: label })
        .map(({ text }) => text)
        .join("")
    : verdict;
}
