import { Fragment, h, type JSX } from "preact";
import { countNames, isNamed, type Listed, type Selection, verdictText } from "../record/selection.ts";
import { filterChoicesOf } from "../record/filter-choices.ts";
import { choiceOf, useUi } from "../ui.ts";

/** How many parties stand beside the search; the others are in the menu. */
const shownParties = 4;

/** Parties, a search, and menus for what else can be chosen. */
export function Filters({
  model,
  selection,
}: {
  readonly model: Listed;
  /** What the choice leaves of them. */
  readonly selection: Selection;
}): JSX.Element {
  const ui = useUi();
  const { text, words, state } = ui;
  const isAll =
    state.party === null && state.domain === null && state.verdict === null && state.search === "";
  const { rows, instead } = selection;
  const reset = choiceOf(ui, { party: null, domain: null, verdict: null, search: "", more: 0 });
  return h(
    Fragment,
    null,
    h(FilterForm, { model, isAll }),
    rows.length > 0 && instead === null
      ? null
      : h(
          "p",
          { class: "small" },
          instead === null
            ? null
            : [
                words.say("selection/instead", {
                  search: words.quote(state.search),
                  instead: words.quote(instead),
                }).text,
                " ",
              ],
          h("a", { href: reset, "data-choice": "" }, text.reset),
        ),
  );
}

function FilterForm({
  model: { rows, context },
  isAll,
}: {
  readonly model: Listed;
  readonly isAll: boolean;
}): JSX.Element {
  const ui = useUi();
  const { text, words, state } = ui;
  const { parties, committing: counted, domains, verdicts } = filterChoicesOf(rows);
  // Who made no commitment that counts, but statements, is found as well.
  const others = countNames(context, (row) => row.committing)
    .filter(({ id }) => counted.every((one) => one.id !== id))
    .map((one) => ({ ...one, n: 0 }));
  const chips = [...counted.filter(({ n }, i) => n > 1 || i === 0), ...others].slice(0, shownParties);
  const isChosen = (id: string): boolean => state.party !== null && isNamed(id, state.party);
  const search = (event: Event): void =>
    ui.go({ search: (event.currentTarget as HTMLInputElement).value, more: 0 });
  return h(
    "form",
    { class: "filters", role: "search", id: "filters", onSubmit: (event: Event) => event.preventDefault() },
    h(
      "a",
      {
        class: "chip",
        href: choiceOf(ui, { party: null, domain: null, verdict: null, search: "", more: 0 }),
        "aria-current": isAll ? "true" : undefined,
        "data-choice": "",
      },
      text.all,
      " ",
      h("span", null, words.number(rows.length)),
    ),
    chips.map(({ id, text: name, n }) =>
      h(
        "a",
        {
          key: id,
          class: "chip",
          href: choiceOf(ui, { party: isChosen(id) ? null : id, more: 0 }),
          "aria-current": isChosen(id) ? "true" : undefined,
          "data-choice": "",
        },
        name,
        " ",
        h("span", null, words.number(n)),
      ),
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
    h(
      "details",
      { class: "more-filters" },
      h("summary", { class: "button" }, text.filters),
      h(
        "div",
        { class: "menus" },
        h(Menu, {
          label: text.party,
          chosen: state.party,
          options: parties.map(({ id, text: name, n }) => ({
            code: id,
            name: `${name} (${words.number(n)})`,
          })),
          choose: (party) => ui.go({ party, more: 0 }),
        }),
        h(Menu, {
          label: text.domain,
          chosen: state.domain,
          options: domains.map(({ id, text: name, n }) => ({
            code: id,
            name: `${name} (${words.number(n)})`,
          })),
          choose: (domain) => ui.go({ domain, more: 0 }),
        }),
        h(Menu, {
          label: text.verdict,
          chosen: state.verdict,
          options: verdicts.map((code) => ({ code, name: verdictText(words, code) })),
          choose: (verdict) => ui.go({ verdict, more: 0 }),
        }),
      ),
    ),
  );
}

interface MenuProps {
  readonly label: string;
  readonly chosen: string | null;
  readonly options: readonly { readonly code: string; readonly name: string }[];
  readonly choose: (code: string | null) => void;
}

/** A menu. A long one is a text field with suggestions, in which one can search. */
function Menu({ label, chosen, options, choose }: MenuProps): JSX.Element {
  const { text } = useUi();
  const id = `menu-${label}`.replaceAll(/\s/gu, "-");
  if (options.length > 60) {
    const pick = (event: Event): void => {
      const { value } = event.currentTarget as HTMLInputElement;
      const found = options.find(({ name }) => name === value);
      if (found !== undefined || value === "") choose(found?.code ?? null);
    };
    return h(
      "label",
      null,
      label,
      h("input", {
        list: id,
        value: options.find(({ code }) => code === chosen)?.name ?? "",
        placeholder: text.searchWithin,
        onChange: pick,
      }),
      h(
        "datalist",
        { id },
        options.map(({ code, name }) => h("option", { key: code, value: name })),
      ),
    );
  }
  const pick = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    choose(value === "" ? null : value);
  };
  return h(
    "label",
    null,
    label,
    h(
      "select",
      { onChange: pick },
      h("option", { value: "", selected: chosen === null }, text.all),
      options.map(({ code, name }) =>
        h("option", { key: code, value: code, selected: code === chosen }, name),
      ),
    ),
  );
}
