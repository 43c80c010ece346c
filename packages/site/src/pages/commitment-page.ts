import { Fragment, h, type JSX } from "preact";
import { clauseOf, type CommitmentView, type CriterionView } from "@policytrack/formats/view";
import type { CommitmentModel } from "../record/commitment-model.ts";
import { plottedOf } from "../record/target-plot.ts";
import { hrefOf, type Ui, useUi } from "../ui.ts";
import { Crumb } from "../parts/crumb.ts";
import { DayBar } from "../parts/day-bar.ts";
import { EachVerdict } from "../parts/each-verdict.ts";
import { History } from "../parts/history.ts";
import { Label } from "../parts/label.ts";
import { useMarks } from "../parts/marks.ts";
import { Methods } from "../parts/methods.ts";
import { Lede, Said } from "../parts/sentence.ts";
import { SideFacts } from "../parts/side-facts.ts";
import { RuleLink } from "../parts/rules.ts";
import { Notes, Sources } from "../parts/sources.ts";
import { TargetChart } from "../parts/target-chart.ts";
import { toneOf, Verdict } from "../parts/verdict.ts";
import { hasWindow, WindowChart } from "../parts/window-chart.ts";

/** One commitment: the answer, the chart or window, why, what happened, and where it is from. */
export function CommitmentPage({ model }: { readonly model: CommitmentModel }): JSX.Element {
  const { view } = model;
  return h(
    Fragment,
    null,
    h(Place, { view }),
    h("h1", null, view.title),
    h(Lede, { sentences: view.sentences }),
    h(Facts, { view }),
    h(DayBar, { within: view.title }),
    h(Charts, { view }),
    h(Criteria, { view }),
    view.criteria.map((criterion) => h(EachVerdict, { key: criterion.id, criterion })),
    h(
      "div",
      { class: "two-columns" },
      h("div", null, h(Why, { view }), h(History, { model }), h(Sources, { model })),
      h(SideFacts, { view }),
    ),
  );
}

/** Below its parties and domains. */
function Place({ view }: { readonly view: CommitmentView }): JSX.Element {
  const ui = useUi();
  const link = (
    kind: "party" | "domain",
    { id, text }: { readonly id: string; readonly text: string },
  ): JSX.Element => h("a", { key: `${kind} ${id}`, href: hrefOf(ui, { kind, id }) }, text);
  return h(
    Crumb,
    null,
    [view.committing.map((one) => link("party", one)), view.domains.map((one) => link("domain", one))]
      .filter((links) => links.length > 0)
      .map((links, i) => [i === 0 ? "" : " · ", between(links, ui.words.lexicon.comma)]),
  );
}

function Facts({ view }: { readonly view: CommitmentView }): JSX.Element {
  const { text, words } = useUi();
  const marks = useMarks(view.items.filter(({ stage }) => stage === "final"));
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
    // What is no commitment and says nothing of what would count has no promise to judge.
    view.classification !== "commitment" && view.timeliness.possible.includes("not-assessable")
      ? null
      : h(
          "li",
          null,
          h(Label, { name: text.promise }),
          parts.length < 2
            ? h(Verdict, { of: view.timeliness, text: promise })
            : parts.map((part) => h("span", { key: part.text, class: "part" }, h(Verdict, { of: part }))),
          marks.length === 0
            ? null
            : h("span", { class: "muted" }, words.lexicon.inBrackets(marks.join(words.lexicon.semicolon))),
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
  const ui = useUi();
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
          h(
            "p",
            null,
            helpOf(ui, first),
            h("span", { class: "screen" }, ui.words.lexicon.space, ui.text.chartHelp),
          ),
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

/** What a chart shows, as its title: how much of the number has been reached, else the latest value and its period. */
function NumberFinding({ criterion }: { readonly criterion: CriterionView }): JSX.Element {
  const { words } = useUi();
  const { finding } = criterion;
  // A title has no stop.
  if (finding !== null)
    return h(Said, { sentence: { key: finding.key, pieces: clauseOf(words.lexicon, finding) } });
  const target = criterion.verdicts[0]?.target;
  const latest = target?.latest;
  const value = latest == null ? [] : [latest.text, latest.period];
  return h(
    "span",
    null,
    [
      target?.indicator.text ?? criterion.label,
      value.join(words.lexicon.capitalises ? words.lexicon.space : words.lexicon.comma),
    ].join(words.lexicon.colon),
  );
}

/** What is measured, what a bar means where there is one, and how a value is read. */
function helpOf({ text, words }: Ui, { verdicts: [verdict] }: CriterionView): string {
  const target = verdict?.target;
  const hasRange = target?.series.some(({ value }) => value.min !== value.max) === true;
  const name = target == null ? [] : [`${target.indicator.text}${words.lexicon.stop}`];
  return [...name, ...(hasRange ? [text.barsHelp] : [])].join(words.lexicon.space);
}

/** Several parts or readings of a promise, each with its verdict. */
function Criteria({ view }: { readonly view: CommitmentView }): JSX.Element | null {
  const { text, words } = useUi();
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
          h("h3", null, criterion.label),
          h("p", null, h(Said, { sentence: criterion.sentence })),
          h(
            "p",
            { class: "small muted" },
            [
              ...(criterion.due.text === words.word("no-deadline") ? [] : [[text.due, criterion.due.text]]),
              [text.status, criterion.status.text],
            ]
              .map((pair) => pair.join(words.lexicon.colon))
              .join(" · "),
          ),
        ),
      ),
    ),
  );
}

/** Why, in four sentences: of the promise itself, and of what is past its date; of other parts in a fold. */
function Why({ view }: { readonly view: CommitmentView }): JSX.Element | null {
  const { text } = useUi();
  const told = view.criteria.filter(({ why }) => why.length > 0);
  if (told.length === 0) return null;
  const isFirst = (criterion: CriterionView): boolean =>
    criterion === told[0] || (criterion.stage.code === "final" && told.length < 3);
  return h(
    "section",
    null,
    h("h2", { id: "why" }, text.why),
    told
      .filter(isFirst)
      .map((criterion) => h(Reasons, { key: criterion.id, view, criterion, isAlone: told.length === 1 })),
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
            .map((criterion) => h(Reasons, { key: criterion.id, view, criterion, isAlone: false })),
        )
      : null,
  );
}

function Reasons({
  view,
  criterion,
  isAlone,
}: {
  readonly view: CommitmentView;
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
      criterion.why.map(({ part, sentence, sourceIds, rule }, i) =>
        h(
          "li",
          { key: `${part} ${i}` },
          h(Said, { sentence }),
          h(Notes, { view, ids: sourceIds }),
          rule === null ? null : [" ", h(RuleLink, { key: rule, rule })],
        ),
      ),
    ),
  );
}

function between(elements: readonly JSX.Element[], separator: string): readonly (JSX.Element | string)[] {
  return elements.flatMap((element, i) => (i === 0 ? [element] : [separator, element]));
}
