import { Fragment, h, type JSX } from "preact";
import type { CommitmentRow, NameView } from "@policytrack/formats/view";
import type { PartyReply } from "../record/party-replies.ts";
import type { ReportModel } from "../record/report-model.ts";
import { ledeOf, select } from "../record/selection.ts";
import { correctionsOf } from "../record/corrections.ts";
import { hrefOf, useUi } from "../ui.ts";
import { Chosen } from "../parts/chosen.ts";
import { Crumb } from "../parts/crumb.ts";
import { DayBar } from "../parts/day-bar.ts";
import { DueNext, OtherItems } from "../parts/due-next.ts";
import { ReportLink } from "../parts/layout.ts";
import { PastCards } from "../parts/past-cards.ts";
import { Lede } from "../parts/sentence.ts";
import { Tally } from "../parts/tally.ts";
import { Undated } from "../parts/undated.ts";

export interface PartyModel extends ReportModel {
  readonly party: NameView;
  readonly partOf: NameView | null;
  readonly members: readonly NameView[];
  readonly memberOf: readonly NameView[];
  /** The latest first. */
  readonly replies: readonly PartyReply[];
}

/** What a party promised: its own word on it, what is past its date, what is due next, and the rest. */
export function PartyPage({ model }: { readonly model: PartyModel }): JSX.Element {
  const { text, words, state } = useUi();
  const selection = select(model, state);
  const party = model.party.id;
  return h(
    Fragment,
    null,
    h(Crumb, null, text.party),
    h("h1", null, model.party.text),
    h(Lede, { sentences: ledeOf(words, model, selection) }),
    model.rows.length > 0 || model.context.length === 0 ? null : h(NotCounted, { rows: model.context }),
    h(DayBar, null),
    h(Tally, { selection }),
    h(Chosen, { model, selection }),
    model.rows.length === 0 ? null : h("p", { class: "fair" }, text.noRanking),
    model.replies.length === 0 ? null : h(Replies, { model }),
    h(PastCards, { selection }),
    h(DueNext, { selection, party }),
    h(OtherItems, { selection, party }),
    h(Undated, {
      rows: selection.rows,
      // A party that commits to nothing has them at the top of its page.
      context: model.rows.length > 0 ? model.context : [],
      isOpen: false,
    }),
    h(
      "section",
      null,
      h(Names, {
        label: text.partOf,
        names: [...(model.partOf === null ? [] : [model.partOf]), ...model.memberOf],
      }),
      h(Names, { label: text.members, names: model.members }),
      model.replies.length > 0 ? null : h(NoReplies, { party }),
    ),
  );
}

/** Links to other parties. */
function Names({
  label,
  names,
}: {
  readonly label: string;
  readonly names: readonly NameView[];
}): JSX.Element | null {
  const ui = useUi();
  const { words } = ui;
  return names.length === 0
    ? null
    : h(
        "p",
        { class: "small" },
        `${label}${words.lexicon.colon}`,
        names.map(({ id, text }, i) => [
          i === 0 ? null : words.lexicon.comma,
          h("a", { key: id, href: hrefOf(ui, { kind: "party", id }) }, text),
        ]),
      );
}

function NoReplies({ party }: { readonly party: string }): JSX.Element {
  const { text, words } = useUi();
  return h(
    "p",
    { class: "small" },
    `${text.replies}${words.lexicon.colon}${text.noReplies}`,
    " ",
    h(SendReply, { party }),
  );
}

/** Null: the record names no address for replies. */
function SendReply({ party }: { readonly party: string }): JSX.Element | null {
  const { text, site } = useUi();
  return correctionsOf(site) === null ? null : h(ReportLink, { about: party, label: text.sendReply });
}

/** What the party said of its commitments, unshortened. */
function Replies({ model }: { readonly model: PartyModel }): JSX.Element {
  const ui = useUi();
  return h(
    "section",
    null,
    h("h2", null, ui.text.replies),
    h(
      "ol",
      { class: "history" },
      model.replies.map(({ id, commitment, dateText, text: said }) =>
        h(
          "li",
          { key: id },
          h("time", null, dateText),
          h(
            "div",
            null,
            h("p", null, said),
            h(
              "p",
              { class: "on" },
              h("a", { href: hrefOf(ui, { kind: "commitment", id: commitment.id }) }, commitment.title),
            ),
          ),
        ),
      ),
    ),
    correctionsOf(ui.site) === null ? null : h("p", null, h(SendReply, { party: model.party.id })),
  );
}

/** Statements of a party that are no commitments: each with what it is instead. */
function NotCounted({ rows }: { readonly rows: readonly CommitmentRow[] }): JSX.Element {
  const ui = useUi();
  const { text, words } = ui;
  return h(
    Fragment,
    null,
    h(
      "p",
      null,
      `${text.othersInRecord} (${words.number(rows.length)})${words.lexicon.stop}${words.lexicon.space}${text.notCountedNote}`,
    ),
    h(
      "ul",
      { class: "bare" },
      rows.map((row) =>
        h(
          "li",
          { key: row.id },
          h("a", { href: hrefOf(ui, { kind: "commitment", id: row.id }) }, row.title),
          words.lexicon.inBrackets(words.code("classification", row.classification)),
        ),
      ),
    ),
  );
}
