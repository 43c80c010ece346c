import { Fragment, h, type JSX } from "preact";
import type { CommitmentRow, NameView } from "@policytrack/formats/view";
import { selectionLede } from "../record/selection-lede.ts";
import type { ReportModel } from "../record/report-model.ts";
import { select, type Selection } from "../record/selection.ts";
import { hrefOf, useUi } from "../ui.ts";
import { DayBar } from "../parts/day-bar.ts";
import { Filters } from "../parts/filters.ts";
import { ReportLink } from "../parts/layout.ts";
import { PastCards } from "../parts/past-cards.ts";
import { Lede } from "../parts/sentence.ts";
import { Tally } from "../parts/tally.ts";
import { Timeline } from "../parts/timeline.ts";
import { Undated } from "../parts/undated.ts";

/** The whole record: the answer, counts, what is past its date, everything with a date, and the rest in a fold. */
export function OverviewPage({ model }: { readonly model: ReportModel }): JSX.Element {
  const ui = useUi();
  const selection = select(model.rows, ui.state);
  const lede = selection.isWhole ? model.lede : selectionLede(ui.words, selection, ui.state.on);
  const parties = new Set(model.rows.flatMap((row) => row.parties.map(({ id }) => id))).size;
  const { words } = ui;
  return h(
    Fragment,
    null,
    h("h1", { class: "first" }, ui.site.title),
    h(
      "p",
      { class: "sub" },
      [words.counted("commitments", model.rows.length), words.counted("parties", parties)].join(" · "),
    ),
    h(Lede, { sentences: lede }),
    h(DayBar, null),
    h(Tally, { selection }),
    h(Filters, { rows: model.rows, selection }),
    h(ReportBody, { model, selection }),
  );
}

export interface PartyModel extends ReportModel {
  readonly party: NameView;
  readonly partOf: NameView | null;
  readonly members: readonly NameView[];
  readonly memberOf: readonly (NameView & { readonly n: number })[];
}

/** What a party promised and what is due. */
export function PartyPage({ model }: { readonly model: PartyModel }): JSX.Element {
  const ui = useUi();
  const { text, words } = ui;
  const selection = select(model.rows, ui.state);
  const names = (list: readonly NameView[]): readonly (JSX.Element | string)[] =>
    list.flatMap(({ id, text: name }, i) => [
      ...(i === 0 ? [] : [words.lexicon.comma]),
      h("a", { key: id, href: hrefOf(ui, { kind: "party", id }) }, name),
    ]);
  return h(
    Fragment,
    null,
    h(
      "p",
      { class: "crumb" },
      h("a", { href: hrefOf(ui, { kind: "overview" }) }, text.overview),
      ` › ${text.party}`,
    ),
    h("h1", null, model.party.text),
    h(Lede, { sentences: model.lede }),
    model.rows.length > 0 || model.context.length === 0 ? null : h(NotCounted, { rows: model.context }),
    h(DayBar, null),
    h(Tally, { selection }),
    h(ReportBody, { model, selection }),
    h(
      "section",
      null,
      model.partOf === null
        ? null
        : h("p", { class: "small" }, `${text.partOf}${words.lexicon.colon}`, names([model.partOf])),
      model.members.length === 0
        ? null
        : h("p", { class: "small" }, `${text.members}${words.lexicon.colon}`, names(model.members)),
      model.memberOf.length === 0
        ? null
        : h("p", { class: "small" }, `${text.partOf}${words.lexicon.colon}`, names(model.memberOf)),
    ),
    h(
      "section",
      null,
      h("h2", null, text.replies),
      h("p", null, text.noReplies, " ", h(ReportLink, { about: model.party.id, label: text.sendReply })),
    ),
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

export interface DomainModel extends ReportModel {
  readonly domain: NameView;
  readonly partOf: NameView | null;
}

/** What was promised in a domain. */
export function DomainPage({ model }: { readonly model: DomainModel }): JSX.Element {
  const ui = useUi();
  const { text } = ui;
  const selection = select(model.rows, ui.state);
  return h(
    Fragment,
    null,
    h(
      "p",
      { class: "crumb" },
      h("a", { href: hrefOf(ui, { kind: "overview" }) }, text.overview),
      ` › ${text.domain}`,
      model.partOf === null
        ? null
        : [" › ", h("a", { href: hrefOf(ui, { kind: "domain", id: model.partOf.id }) }, model.partOf.text)],
    ),
    h("h1", null, model.domain.text),
    h(Lede, { sentences: model.lede }),
    h(DayBar, null),
    h(Tally, { selection }),
    h(ReportBody, { model, selection }),
  );
}

function ReportBody({
  model,
  selection,
}: {
  readonly model: ReportModel;
  readonly selection: Selection;
}): JSX.Element {
  const { text } = useUi();
  return h(
    Fragment,
    null,
    h(PastCards, { selection }),
    h(Timeline, { selection }),
    h(Undated, {
      rows: selection.rows,
      // A party that commits to nothing has them at the top of its page.
      context: selection.isWhole && model.rows.length > 0 ? model.context : [],
      isOpen: !selection.isWhole,
    }),
    model.rows.length === 0 ? null : h("p", { class: "fair" }, text.noRanking),
  );
}
