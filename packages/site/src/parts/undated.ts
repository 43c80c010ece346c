import { h, type JSX } from "preact";
import type { CommitmentRow } from "@policytrack/formats/view";
import { hrefOf, namesOf, useUi } from "../ui.ts";
import { codeOf } from "../record/selection.ts";

/** How many names are in the fold; the list of all commitments has the others. */
const shown = 200;

/** The longest list of them that stands open below others, where a choice asks for it. */
const longestOpen = 40;

/** Commitments without a deadline, by status, and statements that are listed but not counted. */
export function Undated({
  rows,
  context,
  isOpen,
}: {
  readonly rows: readonly CommitmentRow[];
  readonly context: readonly CommitmentRow[];
  readonly isOpen: boolean;
}): JSX.Element | null {
  const ui = useUi();
  const { text, words } = ui;
  const undated = rows.filter(({ items }) => items.length === 0);
  if (undated.length === 0 && context.length === 0) return null;
  const groups = new Map<string, CommitmentRow[]>();
  for (const row of undated.slice(0, shown))
    groups.set(codeOf(row.status), [...(groups.get(codeOf(row.status)) ?? []), row]);
  const sorted = [...groups].toSorted(([, a], [, b]) => b.length - a.length);
  const summary = sorted
    .map(([, found]) => words.lexicon.countOf(words.number(found.length), found[0]?.status.text ?? ""))
    .join(words.lexicon.comma);
  return h(
    "section",
    { "aria-labelledby": "undated" },
    undated.length === 0
      ? null
      : h(
          "details",
          {
            class: "fold",
            open: isOpen && (undated.length <= longestOpen || undated.length === rows.length),
          },
          h(
            "summary",
            null,
            h(
              "h2",
              { id: "undated" },
              text.undatedCommitments,
              " ",
              h("span", { class: "muted number" }, words.number(undated.length)),
            ),
            h(
              "span",
              { class: "summary" },
              `${summary}${words.lexicon.stop}${words.lexicon.space}${text.undatedNote}`,
            ),
          ),
          h(
            "div",
            { class: "columns" },
            sorted.map(([code, found]) => [
              h("h3", { key: code }, found[0]?.status.text),
              h(
                "ul",
                { key: `${code} list` },
                found.map((row) => h(Name, { key: row.id, row })),
              ),
            ]),
          ),
          undated.length > shown
            ? h(
                "p",
                null,
                h("a", { href: hrefOf(ui, { kind: "commitments", number: 1 }) }, text.allCommitments),
              )
            : null,
        ),
    context.length === 0
      ? null
      : h(
          "details",
          // Where nothing else was found they are the answer.
          { class: "more", open: isOpen && rows.length === 0, id: "statements" },
          h(
            "summary",
            null,
            text.othersInRecord,
            " ",
            h("span", { class: "muted" }, words.number(context.length)),
          ),
          h(
            "ul",
            { class: "bare" },
            context.map((row) => h(Name, { key: row.id, row })),
          ),
        ),
  );
}

function Name({ row }: { readonly row: CommitmentRow }): JSX.Element {
  const ui = useUi();
  return h(
    "li",
    null,
    h("a", { href: hrefOf(ui, { kind: "commitment", id: row.id }) }, row.title),
    " ",
    h("span", { class: "tag" }, namesOf(ui, row.committing.length > 0 ? row.committing : row.alsoNamed)),
  );
}
