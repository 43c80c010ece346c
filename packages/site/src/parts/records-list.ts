import { h, type JSX } from "preact";
import type { CommitmentRow } from "@policytrack/formats/view";
import { choiceOf, useUi } from "../ui.ts";
import { Table } from "./table.ts";

/** The records of a catalogue: what each has, and until when evidence was searched for. Null: there is one alone. */
export function RecordsList({ rows }: { readonly rows: readonly CommitmentRow[] }): JSX.Element | null {
  const ui = useUi();
  const { text, words, site, state } = ui;
  if (site.records.length === 0) return null;
  const pastDate = words.code("group", "past-date");
  return h(
    "section",
    { "aria-labelledby": "records" },
    h(
      "h2",
      { id: "records" },
      text.records,
      " ",
      h("span", { class: "muted number" }, words.number(site.records.length)),
    ),
    h(
      Table,
      {
        name: text.records,
        heads: [
          text.record,
          { number: text.commitments },
          { number: pastDate },
          text.evidenceUntil,
          text.licence,
        ],
        look: "scroll list stacked",
      },
      site.records.map(({ key, title, version, licence, reviewedThrough }) => {
        const own = rows.filter(({ id }) => id.startsWith(`${key}:`));
        const past = own.filter(({ items }) => items.some(({ group }) => group === "past-date"));
        const isChosen = state.record === key;
        return h(
          "tr",
          { key },
          h(
            "th",
            { scope: "row" },
            h(
              "a",
              {
                href: choiceOf(ui, { record: isChosen ? null : key, more: 0 }),
                "aria-current": isChosen ? "true" : undefined,
                "data-choice": "",
              },
              title,
            ),
            version === null ? null : h("span", { class: "who" }, `${text.version} ${version}`),
          ),
          h("td", { class: "n", "data-head": text.commitments }, words.number(own.length)),
          h("td", { class: "n", "data-head": pastDate }, words.number(past.length)),
          h("td", { class: "unbroken", "data-head": text.evidenceUntil }, words.day(reviewedThrough)),
          h("td", { class: "unbroken", "data-head": text.licence }, licence ?? ""),
        );
      }),
    ),
  );
}
