import { h, type JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { countedItems, verdictCounts } from "@policytrack/formats/view";
import type { ReportModel } from "../record/report-model.ts";
import {
  countNames,
  dueStateOf,
  isNamed,
  type Listed,
  namedIn,
  nothingChosen,
  type Selection,
  selectRows,
} from "../record/selection.ts";
import { dueStates } from "../record/state.ts";
import { choiceOf, type Ui, useUi } from "../ui.ts";
import { Menu, type Option } from "./menu.ts";
import { dueHeadings } from "./tally.ts";

/** How many parties stand beside the search; the others are in the menu. */
const shownParties = 4;

interface Part {
  readonly model: Listed;
  /** What the choice leaves of them. */
  readonly selection: Selection;
}

/** Parties, a search, and menus for what else can be chosen. Each tells how many commitments or items it leaves. */
export function Filters({ model, selection }: Part): JSX.Element {
  const ui = useUi();
  const { text, state } = ui;
  const parties = partiesOf(ui, { model, selection });
  const chips = parties.filter((one, i) => one.commits && (one.all !== 1 || i === 0));
  const isChosen = (id: string): boolean => state.party !== null && isNamed(id, state.party);
  const search = (event: Event): void =>
    ui.go({ search: (event.currentTarget as HTMLInputElement).value, more: 0 });
  return h(
    "form",
    { class: "filters", role: "search", id: "filters", onSubmit: (event: Event) => event.preventDefault() },
    h(Chip, {
      name: text.all,
      n: model.rows.length,
      href: choiceOf(ui, nothingChosen),
      isChosen: selection.isWhole,
    }),
    chips.slice(0, shownParties).map(({ id, text: name, n }) =>
      h(Chip, {
        key: id,
        name,
        n,
        href: choiceOf(ui, { party: isChosen(id) ? null : id, more: 0 }),
        isChosen: isChosen(id),
      }),
    ),
    h("input", {
      type: "search",
      value: state.search,
      placeholder: text.search,
      "aria-label": text.search,
      autocomplete: "off",
      spellcheck: false,
      onInput: search,
    }),
    h(MoreFilters, { model, selection }),
  );
}

/** Who commits to nothing here, each with how many statements are listed all the same. Null: nobody. */
export function OnlyStating({
  model: { onlyStating, context },
}: {
  readonly model: Pick<ReportModel, "onlyStating" | "context">;
}): JSX.Element | null {
  const ui = useUi();
  const { words } = ui;
  if (onlyStating.length === 0) return null;
  return h(
    "p",
    { class: "sub" },
    onlyStating.map(({ id, text: party }) => {
      const n = context.filter((row) => namedIn(row).some((one) => one.id === id)).length;
      const { text } = words.say("selection/statements-alone", { party, count: words.number(n) }, n);
      return h(
        "a",
        { key: id, class: "block", href: choiceOf(ui, { ...nothingChosen, party: id }), "data-choice": "" },
        text,
      );
    }),
  );
}

/** The menus, made when they are opened: without the script nothing can be chosen in them. */
function MoreFilters(part: Part): JSX.Element {
  const ui = useUi();
  const fold = useRef<HTMLDetailsElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  // It may have been opened before the script was there.
  useEffect(() => setIsOpen(fold.current?.open === true), []);
  return h(
    "details",
    { class: "more-filters", ref: fold, onToggle: () => setIsOpen(fold.current?.open === true) },
    h("summary", { class: "button" }, ui.text.filters),
    isOpen
      ? h(
          "div",
          { class: "menus" },
          menusOf(ui, part).map(({ name, label, options }) =>
            h(Menu, {
              key: name,
              label,
              chosen: options.find(({ code }) => isSame(code, ui.state[name]))?.code ?? null,
              options,
              choose: (code) => ui.go({ [name]: code, more: 0 }),
            }),
          ),
        )
      : null,
  );
}

function Chip({
  name,
  n,
  href,
  isChosen,
}: {
  readonly name: string;
  readonly n: number;
  readonly href: string;
  readonly isChosen: boolean;
}): JSX.Element {
  const { words } = useUi();
  return h(
    "a",
    { class: "chip", href, "aria-current": isChosen ? "true" : undefined, "data-choice": "" },
    name,
    " ",
    h("span", null, words.number(n)),
  );
}

interface PartyCount {
  readonly id: string;
  readonly text: string;
  readonly commits: boolean;
  /** How many commitments it has in the list. */
  readonly all: number;
  /** How many of them the other choices leave. */
  readonly n: number;
}

function partiesOf(ui: Ui, part: Part): readonly PartyCount[] {
  const { model } = part;
  const left = new Map(countsOf(rowsBeside(ui, part, "party")).map((one) => [one.text, one.n]));
  const committing = new Set(countsOf(model.rows, "committing").map(({ text }) => text));
  return countsOf(model.rows).map((one) => ({
    ...one,
    commits: committing.has(one.text),
    all: one.n,
    n: left.get(one.text) ?? 0,
  }));
}

type Counts = ReturnType<typeof countNames>;
const known = {
  parties: new WeakMap<Listed["rows"], Counts>(),
  committing: new WeakMap<Listed["rows"], Counts>(),
};

/** The parties of some rows, which are counted once for all pages of a list. */
function countsOf(rows: Listed["rows"], role: "parties" | "committing" = "parties"): Counts {
  const found = known[role].get(rows) ?? countNames(rows, (row) => row[role]);
  known[role].set(rows, found);
  return found;
}

/** What all other choices leave: an option of a menu is counted in it. */
function rowsBeside({ state }: Ui, { model, selection }: Part, name: MenuOf["name"]): Listed["rows"] {
  return state[name] === null ? selection.rows : selectRows(model, { ...state, [name]: null });
}

interface MenuOf {
  readonly name: "party" | "domain" | "record" | "due" | "verdict";
  readonly label: string;
  readonly options: readonly Option[];
}

/** The menus, each option with how many commitments or items it leaves beside the other choices. */
function menusOf(ui: Ui, part: Part): readonly MenuOf[] {
  const { text, words, site } = ui;
  const option = (code: string, name: string, n: number): Option => ({
    code,
    name: `${name} (${words.number(n)})`,
  });
  const beside = (name: MenuOf["name"]): Listed["rows"] => rowsBeside(ui, part, name);
  const domains = countNames(beside("domain"), (row) => row.domains);
  const ofRecords = beside("record");
  const byDue = beside("due").map((row) => countedItems(row.items));
  const ofVerdict = beside("verdict");
  const undated = ofVerdict.filter(({ items }) => items.length === 0).length;
  const menus: readonly MenuOf[] = [
    {
      name: "party",
      label: text.party,
      options: partiesOf(ui, part).map(({ id, text: name, n }) => option(id, name, n)),
    },
    {
      name: "domain",
      label: text.domain,
      options: domains.map(({ id, text: name, n }) => option(id, name, n)),
    },
    {
      name: "record",
      label: text.record,
      options: site.records.map(({ key, title }) =>
        option(key, title, ofRecords.filter(({ id }) => id.startsWith(`${key}:`)).length),
      ),
    },
    {
      name: "due",
      label: text.due,
      options: dueStates
        .map((due) => ({
          due,
          n:
            due === "none"
              ? byDue.filter((counted) => counted.length === 0).length
              : byDue.flat().filter((one) => dueStateOf(one) === due).length,
        }))
        .filter(({ n }) => n > 0)
        .map(({ due, n }) => option(due, dueHeadings(text)[due], n)),
    },
    {
      name: "verdict",
      label: text.verdict,
      options: [
        ...verdictCounts(
          words,
          ofVerdict.flatMap(({ items }) => items),
        ).map((count) => option(count.code, count.text, count.n)),
        ...(undated === 0 ? [] : [option("no-deadline", words.word("no-deadline"), undated)]),
      ],
    },
  ];
  return menus.filter(({ options }) => options.length > 0);
}

function isSame(code: string, chosen: string | null): boolean {
  return chosen !== null && isNamed(code, chosen);
}
