import { Fragment, h, type JSX } from "preact";
import type { ChangeEntry, ChangesModel } from "../record/changes-model.ts";
import { folderOf } from "../record/addresses.ts";
import type { FactRow } from "@policytrack/formats/view";
import { choiceOf, hrefOf, type Ui, useUi } from "../ui.ts";
import { DateField, DayBar } from "../parts/day-bar.ts";
import { FileLink } from "../parts/file-link.ts";
import { Lede } from "../parts/sentence.ts";
import { Verdict } from "../parts/verdict.ts";

/** What changed between two days: verdicts and facts, each on the day on which it could be known. */
export function ChangesPage({ model }: { readonly model: ChangesModel }): JSX.Element {
  const ui = useUi();
  const { text, words, state, site, language } = ui;
  const turns = model.entries.filter(({ turn }) => turn !== null);
  const verdicts = turns.reduce((sum, { turn }) => sum + (turn?.items.length ?? 0), 0);
  const entries = state.verdictsOnly ? turns : model.entries;
  const years = [...new Set(entries.map(({ day }) => day.slice(0, 4)))];
  return h(
    Fragment,
    null,
    h(
      "h1",
      { class: "first" },
      text.changes,
      " ",
      h("span", { class: "muted" }, words.date(`${model.from}/${model.to}`)),
    ),
    h(Lede, { sentences: model.lede }),
    h(
      "p",
      { class: "sub" },
      [
        words.counted("verdictChanges", verdicts),
        words.counted("facts", model.entries.length - turns.length),
      ].join(" · "),
      `${words.lexicon.stop}${words.lexicon.space}${text.changesNote}`,
    ),
    h(DayBar, null),
    h(
      "div",
      { class: "filters" },
      h(
        "label",
        { class: "date" },
        text.since,
        " ",
        h(DateField, { day: model.from, choose: (since) => ui.go({ since }) }),
      ),
      h(
        "a",
        {
          class: "chip",
          href: choiceOf(ui, { verdictsOnly: false }),
          "aria-current": state.verdictsOnly ? undefined : "true",
          "data-choice": "",
        },
        text.all,
        " ",
        h("span", null, words.number(model.entries.length - turns.length + verdicts)),
      ),
      h(
        "a",
        {
          class: "chip",
          href: choiceOf(ui, { verdictsOnly: true }),
          "aria-current": state.verdictsOnly ? "true" : undefined,
          "data-choice": "",
        },
        text.everyVerdictChange,
        " ",
        h("span", null, words.number(verdicts)),
      ),
      h(
        FileLink,
        { path: `${folderOf(site, language)}downloads/${site.id}.atom`, format: "atom", look: "button" },
        text.feed,
      ),
    ),
    years.map((year) => [
      h("h2", { key: year, class: "year" }, year),
      h(
        "ol",
        { key: `${year} list`, class: "feed" },
        entries
          .filter(({ day }) => day.startsWith(year))
          .map((entry) =>
            h(Entry, { key: `${entry.day} ${entry.fact?.id ?? ""} ${entry.commitment.id}`, entry }),
          ),
      ),
    ]),
  );
}

function Entry({
  entry: { day, dayText, commitment, fact, turn, sources },
}: {
  readonly entry: ChangeEntry;
}): JSX.Element {
  const ui = useUi();
  const { words } = ui;
  return h(
    "li",
    null,
    h("time", { dateTime: day }, dayText),
    h(
      "div",
      null,
      (turn?.items ?? []).map((item) =>
        h(
          "p",
          { key: item.id },
          item.after === null ? null : h(Verdict, { of: item.after }),
          " ",
          item.label,
          words.lexicon.inBrackets(item.cause.text),
        ),
      ),
      fact === null
        ? null
        : h(
            "p",
            null,
            labelOf(fact, ui) === null ? null : h("b", null, labelOf(fact, ui), words.lexicon.colon),
            fact.text,
          ),
      h(
        "p",
        { class: "on" },
        h("a", { href: hrefOf(ui, { kind: "commitment", id: commitment.id }) }, commitment.title),
        sources.length === 0 ? null : ` · ${[...new Set(sources)].join(" · ")}`,
      ),
    ),
  );
}

/** What a fact is, before its text: its status, or that it is of the firmness or the due day. */
function labelOf({ status, kind }: FactRow, { text }: Ui): string | null {
  if (status !== null) return status.text;
  switch (kind) {
    case "claim":
      return text.firmness;
    case "term":
      return text.due;
    case "rating":
      return text.ratings;
    case "reply":
      return text.replies;
    case "history":
    case "observation":
      return null;
    default:
      return kind satisfies never;
  }
}
