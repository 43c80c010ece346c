import { Fragment, h, type JSX } from "preact";
import type { CommitmentView, CriterionView } from "@policytrack/formats/view";
import { folderOf, nameOf, pathOf } from "../record/addresses.ts";
import type { CommitmentModel, HistoryRow } from "../record/commitment-model.ts";
import { daysOf, writeState } from "../record/state.ts";
import { hrefOf, type Ui, useUi } from "../ui.ts";
import { DayBar } from "../parts/day-bar.ts";
import { FileLink } from "../parts/file-link.ts";
import { Label } from "../parts/label.ts";
import { ReportLink } from "../parts/layout.ts";
import { Marks } from "../parts/marks.ts";
import { Lede, Said } from "../parts/sentence.ts";
import { plottedOf, TargetChart } from "../parts/target-chart.ts";
import { toneOf, Verdict } from "../parts/verdict.ts";
import { hasWindow, WindowChart } from "../parts/window-chart.ts";

/** One commitment: the answer, the chart or window, why, what happened, and where it is from. */
export function CommitmentPage({ model }: { readonly model: CommitmentModel }): JSX.Element {
  const { view } = model;
  return h(
    Fragment,
    null,
    h(Crumb, { view }),
    h("h1", null, view.title),
    h(Lede, { sentences: view.sentences }),
    h(Facts, { view }),
    h(DayBar, null),
    h(Charts, { view }),
    h(Criteria, { view }),
    h(
      "div",
      { class: "two-columns" },
      h("div", null, h(Why, { view }), h(History, { model }), h(Sources, { model })),
      h(Side, { view }),
    ),
  );
}

function Crumb({ view }: { readonly view: CommitmentView }): JSX.Element {
  const ui = useUi();
  const link = (
    kind: "party" | "domain",
    { id, text }: { readonly id: string; readonly text: string },
  ): JSX.Element => h("a", { key: `${kind} ${id}`, href: hrefOf(ui, { kind, id }) }, text);
  return h(
    "p",
    { class: "crumb" },
    h("a", { href: hrefOf(ui, { kind: "overview" }) }, ui.text.overview),
    [view.parties.map((one) => link("party", one)), view.domains.map((one) => link("domain", one))]
      .filter((links) => links.length > 0)
      .map((links, i) => [i === 0 ? " › " : " · ", between(links, ", ")]),
  );
}

function Facts({ view }: { readonly view: CommitmentView }): JSX.Element {
  const { text, words } = useUi();
  const steps = view.criteria.filter(({ stage }) => stage.code === "interim");
  const pace = view.criteria
    .flatMap(({ stage, verdicts }) => (stage.code === "final" ? verdicts : []))[0]
    ?.progress.find((one) => one.pace !== null)?.pace;
  const isOpen = view.timeliness.possible.includes("not-due");
  const promise =
    isOpen && pace != null
      ? [view.timeliness.text, pace.text].join(words.lexicon.comma)
      : view.timeliness.text;
  const finals = view.criteria.filter(({ stage }) => stage.code === "final");
  const parts = [...new Map(finals.map(({ timeliness }) => [timeliness.text, timeliness])).values()];
  return h(
    "ul",
    { class: "facts" },
    h(
      "li",
      null,
      h(Label, { name: text.promise }),
      parts.length < 2
        ? h(Verdict, { of: view.timeliness, text: promise })
        : parts.map((part, i) => [
            i === 0 ? null : words.lexicon.semicolon,
            h("span", { key: part.text, class: "part" }, h(Verdict, { of: part })),
          ]),
      h(Marks, { items: view.items.filter(({ stage }) => stage === "final") }),
    ),
    steps.map((step) =>
      h("li", { key: step.id }, h(Label, { name: step.label }), h(Verdict, { of: step.timeliness })),
    ),
    h("li", null, h(Label, { name: text.status }), h("b", null, view.status.text)),
    view.firmness === null ? null : h("li", null, h(Label, { name: text.firmness }), view.firmness.text),
  );
}

/** The chart of each number that was promised, or the window of each vague date. */
function Charts({ view }: { readonly view: CommitmentView }): JSX.Element | null {
  const { text } = useUi();
  const plots = view.criteria.filter((criterion) => plottedOf(criterion) !== null);
  const windows = view.criteria.flatMap(({ verdicts }) => verdicts.filter(hasWindow));
  const [first] = plots;
  if (first !== undefined)
    return h(
      "section",
      null,
      h(
        "figure",
        null,
        h(
          "figcaption",
          null,
          h("h2", null, h(NumberFinding, { criterion: first })),
          h("p", null, text.chartHelp),
        ),
        h(
          "div",
          { class: "panels" },
          plots.slice(0, 2).map((criterion) => h(TargetChart, { key: criterion.id, criterion })),
        ),
        h(Methods, { view, criterion: first }),
      ),
    );
  return windows.length === 0
    ? null
    : h(
        "section",
        null,
        h(
          "figure",
          null,
          windows.slice(0, 2).map((verdict) => h(WindowChart, { key: verdict.id, verdict })),
        ),
      );
}

/** What a chart shows, as its title: the latest value and its period. */
function NumberFinding({ criterion }: { readonly criterion: CriterionView }): JSX.Element {
  const { words } = useUi();
  const target = criterion.verdicts[0]?.target;
  const latest = target?.latest;
  const colon = words.tag === "ja" ? "：" : ": ";
  const value = latest == null ? [] : [latest.text, latest.period];
  return h(
    "span",
    null,
    [
      target?.indicator.text ?? criterion.label,
      value.join(words.lexicon.capitalises ? words.lexicon.space : words.lexicon.comma),
    ].join(colon),
  );
}

function Methods({
  view,
  criterion,
}: {
  readonly view: CommitmentView;
  readonly criterion: CriterionView;
}): JSX.Element | null {
  const { text, words } = useUi();
  const [verdict] = criterion.verdicts;
  if (verdict === undefined || verdict.target === null) return null;
  const readings = verdict.progress;
  const noWay = verdict.target.baseline === null ? words.noFigures("no-baseline") : "";
  return h(
    "div",
    { class: "methods" },
    view.methods.map((sentence) => h("p", { key: sentence.key }, h(Said, { sentence }))),
    readings.length === 0
      ? null
      : h(
          "details",
          { class: "more" },
          h("summary", null, text.methods),
          h(
            "div",
            { class: "scroll", tabIndex: 0, role: "region", "aria-label": text.methods },
            h(
              "table",
              null,
              h(
                "thead",
                null,
                h(
                  "tr",
                  null,
                  [text.methodName, text.result, text.figures].map((name) =>
                    h("th", { key: name, scope: "col" }, name),
                  ),
                ),
              ),
              h(
                "tbody",
                null,
                readings.map(({ method, pace, class: own, figures, reason }) =>
                  h(
                    "tr",
                    { key: method.id },
                    h("th", { scope: "row" }, method.text),
                    h("td", null, own?.text ?? pace?.text ?? reason ?? noWay),
                    h(
                      "td",
                      null,
                      figures
                        .map(({ label, text: value }) => `${label}: ${value}`)
                        .join(words.lexicon.semicolon),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
    h(
      "details",
      { class: "more" },
      h("summary", null, text.numbersTable),
      h(
        "table",
        null,
        h("caption", null, verdict.target.indicator.text),
        h(
          "thead",
          null,
          h(
            "tr",
            null,
            h("th", { scope: "col" }, text.period),
            h("th", { scope: "col", class: "n" }, text.value),
            h("th", { scope: "col" }, text.sources),
          ),
        ),
        h(
          "tbody",
          null,
          verdict.target.series.map((point) =>
            h(
              "tr",
              { key: point.id },
              h("th", { scope: "row" }, point.period),
              h("td", { class: "n" }, point.text),
              h("td", null, h(Notes, { view, ids: point.sourceIds })),
            ),
          ),
        ),
      ),
    ),
  );
}

/** Several parts or readings of a promise, each with its verdict. */
function Criteria({ view }: { readonly view: CommitmentView }): JSX.Element | null {
  const { text } = useUi();
  const finals = view.criteria.filter(({ stage }) => stage.code === "final");
  if (finals.length < 2) return null;
  return h(
    "section",
    null,
    h("h2", null, view.items.some(({ isReading }) => isReading) ? text.readings : text.parts),
    h(
      "ul",
      { class: "criteria" },
      finals.map((criterion) =>
        h(
          "li",
          { key: criterion.id, class: toneOf(criterion.timeliness) },
          h(Verdict, { of: criterion.timeliness }),
          h("h3", null, criterion.text === "" ? criterion.label : criterion.text),
          h("p", null, h(Said, { sentence: criterion.sentence })),
          h(
            "p",
            { class: "small muted" },
            `${text.due} ${criterion.due.text} · ${text.status} ${criterion.status.text}`,
          ),
        ),
      ),
    ),
  );
}

/** Why, in four sentences: of the promise itself, and of what is past its date; of other parts in a fold. */
function Why({ view }: { readonly view: CommitmentView }): JSX.Element {
  const { text } = useUi();
  const told = view.criteria.filter(({ why }) => why.length > 0);
  const isFirst = (criterion: CriterionView): boolean =>
    criterion === told[0] || (criterion.stage.code === "final" && told.length < 3);
  return h(
    "section",
    null,
    h("h2", { id: "why" }, text.why),
    told
      .filter(isFirst)
      .map((criterion) => h(Reasons, { key: criterion.id, criterion, isAlone: told.length === 1 })),
    told.some((criterion) => !isFirst(criterion))
      ? h(
          "details",
          { class: "more" },
          h(
            "summary",
            null,
            told
              .filter((one) => !isFirst(one))
              .map(({ label }) => label)
              .join(" · "),
          ),
          told
            .filter((criterion) => !isFirst(criterion))
            .map((criterion) => h(Reasons, { key: criterion.id, criterion, isAlone: false })),
        )
      : null,
  );
}

function Reasons({
  criterion,
  isAlone,
}: {
  readonly criterion: CriterionView;
  readonly isAlone: boolean;
}): JSX.Element {
  return h(
    Fragment,
    null,
    isAlone ? null : h("h3", { class: "plain" }, criterion.label),
    h(
      "ol",
      { class: "why" },
      criterion.why.map(({ part, sentence }, i) => h("li", { key: `${part} ${i}` }, h(Said, { sentence }))),
    ),
  );
}

/** How many entries are shown at once, besides those of which a verdict changed. */
const latestEntries = 5;

function History({ model }: { readonly model: CommitmentModel }): JSX.Element {
  const { text, words } = useUi();
  const told = model.history.filter(isTold);
  const facts = told.filter(({ kind }) => kind === "fact");
  const early = new Set(facts.slice(latestEntries + 2));
  const isFolded = early.size > 2;
  const entry = (row: HistoryRow): JSX.Element =>
    h(HistoryEntry, { key: row.kind === "fact" ? row.fact.id : row.turn.day, view: model.view, row });
  return h(
    "section",
    null,
    h("h2", { id: "history" }, text.history),
    h("ol", { class: "history" }, told.filter((row) => !isFolded || !early.has(row)).map(entry)),
    isFolded
      ? h(
          "details",
          { class: "more earlier" },
          h("summary", null, text.showMore, " ", h("span", { class: "muted" }, words.number(early.size))),
          h("ol", { class: "history" }, [...early].map(entry)),
        )
      : null,
  );
}

/** Values of numbers stand in the table under the chart. */
function isTold(row: HistoryRow): boolean {
  return row.kind === "turn" || row.fact.kind !== "observation";
}

function HistoryEntry({
  view,
  row,
}: {
  readonly view: CommitmentView;
  readonly row: HistoryRow;
}): JSX.Element {
  if (row.kind === "turn") {
    const { day, dayText, items } = row.turn;
    const isAlone = view.items.length <= 1;
    return h(
      "li",
      { class: "turn" },
      h("time", { dateTime: day }, dayText),
      h(
        "div",
        null,
        items.map((item) =>
          h(
            "p",
            { key: item.id },
            item.after === null ? null : h(Verdict, { of: item.after }),
            " ",
            h("span", null, isAlone ? item.cause.text : `${item.label} (${item.cause.text})`),
          ),
        ),
      ),
    );
  }
  const { fact } = row;
  return h(
    "li",
    { id: anchorOf(fact.id) },
    h("time", null, fact.dateText),
    h(
      "div",
      null,
      fact.status === null ? null : h("b", null, `${fact.status.text}: `),
      fact.text,
      h(Notes, { view, ids: fact.sourceIds }),
      " ",
      h("a", { class: "id", href: `#${anchorOf(fact.id)}`, "aria-label": fact.id, title: fact.id }, "#"),
    ),
  );
}

/** A fact's own part of the page. */
export function anchorOf(factId: string): string {
  return `fact-${nameOf(factId.split("/").at(-1) ?? factId)}`;
}

/** Footnotes: the numbers of sources. */
function Notes({
  view,
  ids,
}: {
  readonly view: CommitmentView;
  readonly ids: readonly string[];
}): JSX.Element {
  const found = view.sourceList.filter(({ id }) => ids.includes(id));
  return h(
    "sup",
    null,
    found.map(({ id, number }, i) => [
      i === 0 ? "\u2060" : " ",
      h("a", { key: id, href: `#source-${number}` }, String(number)),
    ]),
  );
}

/** What somebody answered, of what, and where it stands. */
function Reply({
  view,
  reply,
}: {
  readonly view: CommitmentView;
  readonly reply: CommitmentView["replies"][number];
}): JSX.Element {
  const { words } = useUi();
  const names = (list: CommitmentView["replies"][number]["about"]): string =>
    words.list(
      list.map((one) => one.text),
      "and",
    );
  return h(
    "span",
    { class: "block", id: anchorOf(reply.id) },
    h("b", null, names(reply.statedBy)),
    `${words.lexicon.comma}${reply.dateText}${words.lexicon.comma}`,
    reply.about.length === 0 ? null : h("i", null, names(reply.about), words.lexicon.comma),
    reply.text,
    h(Notes, { view, ids: reply.sourceIds }),
  );
}

/** How many sources are listed before a fold. */
const shownSources = 8;

/** Each source once; of a long list the later ones in a fold, which opens where a footnote leads into it. */
function Sources({ model }: { readonly model: CommitmentModel }): JSX.Element {
  const ui = useUi();
  const { sourceList } = model.view;
  const isFolded = sourceList.length > shownSources + 2;
  const later = isFolded ? sourceList.slice(shownSources) : [];
  return h(
    "section",
    null,
    h("h2", { id: "sources" }, ui.text.sources),
    h(SourceItems, { model, sources: isFolded ? sourceList.slice(0, shownSources) : sourceList }),
    isFolded
      ? h(
          "details",
          { class: "more earlier" },
          h(
            "summary",
            null,
            ui.text.showMore,
            " ",
            h("span", { class: "muted" }, ui.words.number(later.length)),
          ),
          h(SourceItems, { model, sources: later }),
        )
      : null,
  );
}

function SourceItems({
  model: { sourceLanguages },
  sources,
}: {
  readonly model: CommitmentModel;
  readonly sources: CommitmentView["sourceList"];
}): JSX.Element {
  const ui = useUi();
  return h(
    "ol",
    { class: "sources", start: sources[0]?.number ?? 1 },
    sources.map(({ id, number, title, publisher, publishedText }) =>
      h(
        "li",
        { key: id, id: `source-${number}` },
        h("a", { href: hrefOf(ui, { kind: "source", id }) }, title === "" ? id : title),
        " ",
        h(
          "span",
          { class: "muted" },
          [publisher === title ? null : publisher, publishedText, sourceLanguages[id]]
            .filter((part) => part != null && part !== "")
            .join(ui.words.lexicon.comma),
        ),
      ),
    ),
  );
}

function Side({ view }: { readonly view: CommitmentView }): JSX.Element {
  const ui = useUi();
  const { text, words } = ui;
  const entry = (
    name: string,
    ...content: readonly (JSX.Element | string | null | readonly (JSX.Element | string)[])[]
  ): JSX.Element => h(Fragment, { key: name }, h("dt", null, name), h("dd", null, content));
  const counted = view.criteria.map(({ label }) => label).join(words.lexicon.semicolon);
  const stated = [
    ...new Map(view.claims.flatMap(({ statedBy }) => statedBy).map((party) => [party.id, party])).values(),
  ];
  return h(
    "section",
    null,
    h(
      "dl",
      { class: "side" },
      view.summary === "" ? null : entry(text.promise, view.summary),
      entry(text.whatWouldCount, `${counted}${words.lexicon.stop}`),
      entry(
        text.whoStatedIt,
        stated.length === 0
          ? null
          : h(
              "b",
              null,
              words.list(
                stated.map((party) => party.text),
                "and",
              ),
            ),
        stated.length === 0 ? "" : words.lexicon.semicolon,
        [view.statedBy.text, view.formallyAnnounced.text].join(words.lexicon.semicolon),
        words.lexicon.stop,
      ),
      view.roles.filter(({ role }) => role.code !== "commits").length === 0
        ? null
        : entry(
            text.parties,
            h(
              "details",
              null,
              h(
                "summary",
                null,
                words.number(view.roles.filter(({ role }) => role.code !== "commits").length),
              ),
              view.roles
                .filter(({ role }) => role.code !== "commits")
                .map(({ party, role }) => `${party.text} (${role.text})`)
                .join(words.lexicon.semicolon),
            ),
          ),
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
                h("b", null, rating.code),
                ` ${rating.scheme}, ${words.list(
                  rating.statedBy.map((party) => party.text),
                  "and",
                )}, ${rating.dateText}`,
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
                h("a", { href: hrefOf(ui, { kind: "commitment", id: to }) }, title),
                ` (${relation.text})`,
              ),
            ),
          ),
      entry(
        text.replies,
        view.replies.length === 0
          ? `${text.noReplies} `
          : view.replies.map((reply) => h(Reply, { key: reply.id, view, reply })),
        h(ReportLink, { about: view.id, label: text.sendReply }),
      ),
      entry(text.reportError, h(ReportLink, { about: view.id }), " ", h("code", null, view.id)),
      entry(
        `${text.cite} · ${text.share}`,
        // Statements that are not counted have no citation and no badge of their own.
        view.classification === "commitment" ? h(Shares, { id: view.id }) : null,
        h("a", { href: hrefOf(ui, { kind: "embed", id: view.id }) }, text.embed),
        h(
          "details",
          { class: "more" },
          h("summary", null, text.embedNote),
          h("code", null, frameOf(ui, view)),
          ui.site.base === null ? h("p", { class: "small" }, text.embedPlace) : null,
        ),
      ),
    ),
  );
}

/** What another page has to hold to show the card of a commitment. */
function frameOf({ site, language, state }: Ui, { id, title }: CommitmentView): string {
  const path = `${pathOf(site, { kind: "embed", id }, language)}${writeState(daysOf(state, site), site)}`;
  return `<iframe src="${site.base ?? ""}${path}" width="480" height="320" title="${title.replaceAll('"', "")}"></iframe>`;
}

/** How to cite it, its picture and its badge. */
function Shares({ id }: { readonly id: string }): JSX.Element {
  const ui = useUi();
  const { text } = ui;
  const folder = folderOf(ui.site, ui.language);
  const name = nameOf(id);
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
    h(FileLink, { path: `${folder}cards/${name}.svg`, format: "card", commitment: id }, text.image),
    " · ",
    h(FileLink, { path: `${folder}badges/${name}.svg`, format: "badge", commitment: id }, text.badge),
    " · ",
  );
}

function between(elements: readonly JSX.Element[], separator: string): readonly (JSX.Element | string)[] {
  return elements.flatMap((element, i) => (i === 0 ? [element] : [separator, element]));
}
