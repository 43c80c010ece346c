import { Fragment, h, type JSX } from "preact";
import { fileName } from "@policytrack/formats/formats";
import type { CommitmentView } from "@policytrack/formats/view";
import { folderOf, pathOf } from "../record/addresses.ts";
import { daysOf, writeState } from "../record/state.ts";
import { correctionsOf } from "../record/corrections.ts";
import { hrefOf, type Ui, useUi } from "../ui.ts";
import { FileLink } from "./file-link.ts";
import { anchorOf } from "./history.ts";
import { ReportLink } from "./layout.ts";
import { Notes } from "./sources.ts";

/** What somebody answered, of what, and where it stands. */
function Reply({
  view,
  reply,
}: {
  readonly view: CommitmentView;
  readonly reply: CommitmentView["replies"][number];
}): JSX.Element {
  const { words } = useUi();
  const who = words.list(
    reply.statedBy.map((one) => one.text),
    "and",
  );
  return h(
    "span",
    { class: "block", id: anchorOf(reply.id) },
    h("b", null, who),
    `${words.lexicon.comma}${reply.dateText}`,
    h("br", null),
    reply.text,
    h(Notes, { view, ids: reply.sourceIds }),
    reply.aboutText === null ? null : h("span", { class: "block muted" }, reply.aboutText),
  );
}

/** What stands beside the reasons: the promise, who stated it, what is uncertain, replies, and how to cite it. */
export function SideFacts({ view }: { readonly view: CommitmentView }): JSX.Element {
  const ui = useUi();
  const { text, words } = ui;
  const entry = (
    name: string,
    ...content: readonly (JSX.Element | string | null | readonly (JSX.Element | string)[])[]
  ): JSX.Element => h(Fragment, { key: name }, h("dt", null, name), h("dd", null, content));
  const canWrite = correctionsOf(ui.site) !== null;
  // What is no commitment says nothing of what would count.
  const counting = view.criteria.filter(
    ({ text: whole, verdicts }) => whole !== "" || verdicts.some(({ target }) => target !== null),
  );
  return h(
    "section",
    null,
    h(
      "dl",
      { class: "side" },
      view.summary === "" ? null : entry(text.promise, view.summary),
      counting.length === 0
        ? null
        : entry(
            text.whatWouldCount,
            counting.map(({ id, text: whole, label }) =>
              h("span", { key: id, class: "block" }, whole === "" ? `${label}${words.lexicon.stop}` : whole),
            ),
          ),
      view.stated.length === 0
        ? null
        : entry(
            text.whoStatedIt,
            view.stated.flatMap(({ pieces }, i) => [
              i === 0 ? "" : words.lexicon.space,
              ...pieces.map((piece) => (piece.kind === "name" ? h("b", null, piece.text) : piece.text)),
            ]),
          ),
      h(OtherParties, { view }),
      view.condition === null ? null : entry(words.column("condition"), view.condition),
      view.notes.length === 0
        ? null
        : entry(
            text.uncertain,
            view.notes.map((note, i) => h("span", { key: i, class: "block" }, note)),
          ),
      view.ratings.length === 0
        ? null
        : entry(
            text.ratings,
            view.ratings.map((rating) =>
              h(
                "span",
                { key: rating.id, class: "block" },
                rating.text === "" ? h("b", null, rating.code) : rating.text,
                " ",
                [
                  ...(rating.text === "" ? [rating.scheme] : []),
                  words.list(
                    rating.statedBy.map((party) => party.text),
                    "and",
                  ),
                  rating.dateText,
                ].join(words.lexicon.comma),
              ),
            ),
          ),
      view.relations.length === 0
        ? null
        : entry(
            text.related,
            view.relations.map(({ to, title, relation }) =>
              h(
                "span",
                { key: `${relation.code} ${to}`, class: "block" },
                // What is in another record has no page here, and no title.
                title === to
                  ? h("code", null, to)
                  : h("a", { href: hrefOf(ui, { kind: "commitment", id: to }) }, title),
                words.lexicon.inBrackets(relation.text),
              ),
            ),
          ),
      canWrite || view.replies.length > 0
        ? entry(
            text.replies,
            view.replies.length === 0
              ? `${text.noReplies} `
              : view.replies.map((reply) => h(Reply, { key: reply.id, view, reply })),
            canWrite ? h(ReportLink, { about: view.id, label: text.sendReply }) : null,
          )
        : null,
      canWrite
        ? entry(text.reportError, h(ReportLink, { about: view.id }), " ", h("code", null, view.id))
        : null,
      entry(
        `${text.cite} · ${text.share}`,
        // Statements that are not counted have no citation and no badge of their own.
        view.classification === "commitment" ? h(Shares, { view }) : null,
        h("a", { href: hrefOf(ui, { kind: "embed", id: view.id }) }, text.embed),
        h(
          "details",
          { class: "more screen" },
          h("summary", null, text.embedNote),
          h("code", null, frameOf(ui, view)),
          ui.site.base === null ? h("p", { class: "small" }, text.embedPlace) : null,
        ),
      ),
    ),
  );
}

/** Parties that do not commit themselves, by their part. */
function OtherParties({ view }: { readonly view: CommitmentView }): JSX.Element | null {
  const { text, words } = useUi();
  const byRole = new Map<string, string[]>();
  for (const { party, role } of view.roles)
    if (role.code !== "commits") byRole.set(role.text, [...(byRole.get(role.text) ?? []), party.text]);
  return byRole.size === 0
    ? null
    : h(
        Fragment,
        null,
        h("dt", null, text.parties),
        h(
          "dd",
          null,
          h(
            "details",
            null,
            h("summary", null, [...byRole.keys()].join(words.lexicon.comma)),
            [...byRole].map(([role, names]) =>
              h("p", { key: role }, h("b", null, role), words.lexicon.colon, names.join(words.lexicon.comma)),
            ),
          ),
        ),
      );
}

/** Stands in for an address that is not known. */
const placeholder = "https://example.org/";

/** What another page has to hold to show the card of a commitment. */
function frameOf({ site, language, state }: Ui, { id, title }: CommitmentView): string {
  const path = `${pathOf(site, { kind: "embed", id }, language)}${writeState(daysOf(state, site), site)}`;
  return `<iframe src="${site.base ?? placeholder}${path}" width="480" height="320" title="${title.replaceAll('"', "")}"></iframe>`;
}

/** How to cite it, its due days, its picture and its badge. */
function Shares({ view: { id, items } }: { readonly view: CommitmentView }): JSX.Element {
  const ui = useUi();
  const { text } = ui;
  const folder = folderOf(ui.site, ui.language);
  const name = fileName(id);
  return h(
    Fragment,
    null,
    h(
      FileLink,
      { path: `${folder}citations/${name}.bib`, format: "bibtex", commitment: id, isSaved: true },
      "BibTeX",
    ),
    " · ",
    h(
      FileLink,
      { path: `${folder}citations/${name}.csl.json`, format: "csl", commitment: id, isSaved: true },
      "CSL",
    ),
    " · ",
    items.length === 0
      ? null
      : h(
          FileLink,
          { path: `${folder}calendars/${name}.ics`, format: "icalendar", commitment: id },
          text.calendar,
        ),
    items.length === 0 ? null : " · ",
    h(FileLink, { path: `${folder}cards/${name}.svg`, format: "card", commitment: id }, text.image),
    " · ",
    h(FileLink, { path: `${folder}badges/${name}.svg`, format: "badge", commitment: id }, text.badge),
    " · ",
  );
}
