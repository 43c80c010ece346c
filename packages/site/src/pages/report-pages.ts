import { Fragment, h, type JSX } from "preact";
import type { NameView } from "@policytrack/formats/view";
import type { ReportModel } from "../record/report-model.ts";
import { ledeOf, select, type Selection } from "../record/selection.ts";
import { hrefOf, useUi } from "../ui.ts";
import { Chosen } from "../parts/chosen.ts";
import { Crumb } from "../parts/crumb.ts";
import { DayBar } from "../parts/day-bar.ts";
import { Filters, OnlyStating } from "../parts/filters.ts";
import { PastCards } from "../parts/past-cards.ts";
import { RecordsList } from "../parts/records-list.ts";
import { Lede } from "../parts/sentence.ts";
import { Tally } from "../parts/tally.ts";
import { Timeline } from "../parts/timeline.ts";
import { Undated } from "../parts/undated.ts";

/** The whole record: the answer, counts, what is past its date, everything with a date, and the rest in a fold. */
export function OverviewPage({ model }: { readonly model: ReportModel }): JSX.Element {
  const ui = useUi();
  const selection = select(model, ui.state);
  const { rows } = selection;
  const parties = new Set(rows.flatMap((row) => row.parties.map(({ id }) => id))).size;
  const { words } = ui;
  return h(
    Fragment,
    null,
    h("h1", { class: "first" }, ui.site.title),
    h(
      "p",
      { class: "sub", id: "size" },
      [words.counted("commitments", rows.length), words.counted("parties", parties)].join(" · "),
    ),
    h(Lede, { sentences: ledeOf(words, model, selection) }),
    h(DayBar, null),
    h(Tally, { selection }),
    h(RecordsList, { rows: model.rows }),
    h(Filters, { model, selection }),
    selection.isWhole ? h(OnlyStating, { model }) : null,
    h(ReportBody, { model, selection }),
  );
}

export interface DomainModel extends ReportModel {
  readonly domain: NameView;
  readonly partOf: NameView | null;
}

/** What was promised in a domain. */
export function DomainPage({ model }: { readonly model: DomainModel }): JSX.Element {
  const ui = useUi();
  const { text, words, state } = ui;
  const selection = select(model, state);
  return h(
    Fragment,
    null,
    h(
      Crumb,
      null,
      text.domain,
      model.partOf === null
        ? null
        : [" › ", h("a", { href: hrefOf(ui, { kind: "domain", id: model.partOf.id }) }, model.partOf.text)],
    ),
    h("h1", null, model.domain.text),
    h(Lede, { sentences: ledeOf(words, model, selection) }),
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
    h(Chosen, { model, selection }),
    h(PastCards, { selection }),
    h(Timeline, { selection }),
    h(Undated, {
      rows: selection.rows,
      context: selection.context,
      isOpen: !selection.isWhole,
    }),
    model.rows.length === 0 ? null : h("p", { class: "fair" }, text.noRanking),
  );
}
