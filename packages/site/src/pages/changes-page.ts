import { Fragment, h, type JSX } from "preact";
import type { ChangeEntry, ChangesModel } from "../record/changes-model.ts";
import { folderOf } from "../record/addresses.ts";
import type { FactRow } from "@policytrack/formats/view";
import { choiceOf, hrefOf, type Ui, useUi } from "../ui.ts";
import { DateField, DayBar } from "../parts/day-bar.ts";
import { FileLink } from "../parts/file-link.ts";
import { More } from "../parts/more.ts";
import { Lede } from "../parts/sentence.ts";
import { Verdict } from "../parts/verdict.ts";

/** What changed between two days: verdicts and facts, each on the day on which it could be known. */
export function ChangesPage({ model }: { readonly model: ChangesModel }): JSX.Element {
  const ui = useUi();
  const { text, words, state, site, language } = ui;
  const turns = model.entries.filter(({ turn }) => turn !== null);
  const verdicts = turns.reduce((sum, { turn }) => sum + (turn?.items.length ?? 0), 0);
  const entries = state.verdictsOnly ? turns : model.entries;
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
    periodsOf(entries, state.verdictsOnly).map(({ year, latest, earlier }) => [
      h("h2", { key: year, class: "year" }, year),
      latest.length === 0 ? null : h(Days, { key: `${year} latest`, days: latest }),
      h(
        More,
        {
          key: `${year} earlier`,
          n: earlier.reduce((sum, { of }) => sum + of.length, 0),
          isEarlier: true,
        },
        h(Days, { days: earlier }),
      ),
    ]),
  );
}

/** How many days with changes are shown before folds. */
const shownDays = 12;

/** How many commitments of one day are shown before a fold. */
const shownOfDay = 20;

/** A day with what changed on it, of each commitment together. */
interface Day {
  readonly day: string;
  readonly dayText: string;
  readonly of: readonly (readonly [ChangeEntry, ...ChangeEntry[]])[];
}

/** The days of each year, the latest first; those before the latest few apart. */
function periodsOf(
  entries: readonly ChangeEntry[],
  isWhole: boolean,
): readonly { readonly year: string; readonly latest: readonly Day[]; readonly earlier: readonly Day[] }[] {
  const days = daysOf(entries);
  const shown = isWhole || days.length <= shownDays + 2 ? days : days.slice(0, shownDays);
  const years = [...new Set(days.map(({ day }) => day.slice(0, 4)))];
  return years.map((year) => {
    const own = days.filter(({ day }) => day.startsWith(year));
    const latest = own.filter((day) => shown.includes(day));
    return { year, latest, earlier: own.slice(latest.length) };
  });
}

function daysOf(entries: readonly ChangeEntry[]): readonly Day[] {
  const days = new Map<string, Map<string, [ChangeEntry, ...ChangeEntry[]]>>();
  for (const entry of entries) {
    const key = `${entry.day} ${entry.dayText}`;
    const day = days.get(key) ?? new Map<string, [ChangeEntry, ...ChangeEntry[]]>();
    days.set(key, day);
    const own = day.get(entry.commitment.id);
    if (own === undefined) day.set(entry.commitment.id, [entry]);
    else own.push(entry);
  }
  return [...days.values()].flatMap((found): readonly Day[] => {
    const of = [...found.values()];
    return of[0] === undefined ? [] : [{ day: of[0][0].day, dayText: of[0][0].dayText, of }];
  });
}

function Days({ days }: { readonly days: readonly Day[] }): JSX.Element {
  return h(
    "ol",
    { class: "feed" },
    days.map(({ day, dayText, of }) =>
      h(
        "li",
        { key: `${day} ${dayText}` },
        h("time", { dateTime: day }, dayText),
        h("div", null, h(ChangedOn, { of })),
      ),
    ),
  );
}

/** What changed on a day; of a day with many changes, as the first of a year is, the others in a fold. */
function ChangedOn({ of }: Pick<Day, "of">): JSX.Element {
  const changed = (entries: Day["of"][number]): JSX.Element =>
    h(Changed, { key: entries[0].commitment.id, entries });
  const first = of.length <= shownOfDay + 2 ? of : of.slice(0, shownOfDay);
  const others = of.slice(first.length);
  return h(Fragment, null, first.map(changed), h(More, { n: others.length }, others.map(changed)));
}

/** What changed of a commitment on a day: its verdicts, then the facts, which are their reason. */
function Changed({ entries }: { readonly entries: readonly [ChangeEntry, ...ChangeEntry[]] }): JSX.Element {
  const ui = useUi();
  const { words } = ui;
  const [{ commitment }] = entries;
  const facts = entries.flatMap(({ fact }) => fact ?? []);
  const sources = [...new Set(entries.flatMap((entry) => entry.sources))];
  return h(
    "div",
    { class: "changed" },
    entries
      .flatMap(({ turn }) => turn?.items ?? [])
      .map((item) =>
        h(
          "p",
          { key: item.id },
          item.after === null ? null : h(Verdict, { of: item.after }),
          " ",
          item.label,
          // New evidence that stands below need not be named.
          item.cause.code === "evidence" && facts.length > 0
            ? null
            : words.lexicon.inBrackets(item.cause.text),
        ),
      ),
    facts.map((fact) => {
      const label = labelOf(fact, ui);
      return h(
        "p",
        { key: fact.id, class: "fact" },
        label === null ? null : h("b", null, label, words.lexicon.colon),
        fact.text,
      );
    }),
    h(
      "p",
      { class: "on" },
      h("a", { href: hrefOf(ui, { kind: "commitment", id: commitment.id }) }, commitment.title),
      sources.length === 0 ? null : ` · ${sources.join(" · ")}`,
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
