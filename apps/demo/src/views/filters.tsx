import type { Dataset } from "@policytrack/core";
import { type Group, groupInWords } from "@policytrack/formats/words";
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { type Address, type Facet, facets, groupings, plainAddress, sortings } from "../address/address.ts";
import { type Go, useVisit } from "../address/use-address.ts";
import type { AsKnown, KnownRecord } from "../record/as-known.ts";
import { ancestry, isChoosing, noYear, optionsOf } from "../record/selection.ts";
import { type Say, useSay } from "../words/say.ts";

interface Props {
  readonly view: AsKnown;
  readonly records: readonly KnownRecord[];
  readonly shown: number;
  readonly address: Address;
  readonly go: Go;
}

/** What to look for, and in which order. */
export function Filters({ view, records, shown, address, go }: Props): JSX.Element {
  const say = useSay();
  const { page } = say;
  /** Takes the focus of a button that goes once it is pressed. */
  const count = useRef<HTMLSpanElement>(null);
  // What is typed in one go is one step back.
  const [visit, leave] = useVisit();
  const toggle = (facet: Facet, value: string): void => {
    const now = address.chosen[facet];
    const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
    go({ chosen: { ...address.chosen, [facet]: next } }, "push");
  };
  return (
    <section class="filters" aria-label={page.filters}>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <label class="search">
          <span class="vh">{page.search}</span>
          <input
            type="search"
            placeholder={page.search}
            value={address.text}
            onInput={({ currentTarget }) => go({ text: currentTarget.value }, visit())}
            onBlur={leave}
          />
        </label>
        {facets.map((facet) => (
          <FacetMenu
            key={facet}
            facet={facet}
            chosen={address.chosen[facet]}
            options={() => optionsOf(view, records, address, facet)}
            dataset={view.dataset}
            onToggle={toggle}
          />
        ))}
      </form>
      <div class="beneath">
        <p class="chosen" aria-live="polite">
          <span ref={count} tabIndex={-1}>
            {page.shown(shown, records.length)}
          </span>
          {address.text === "" ? null : (
            <span class="on-paper">
              {page.search}: {address.text}
            </span>
          )}
          {facets.flatMap((facet) =>
            address.chosen[facet].map((value) => (
              <button
                key={`${facet} ${value}`}
                type="button"
                class="chip"
                onClick={() => {
                  count.current?.focus();
                  toggle(facet, value);
                }}
              >
                {page.facet[facet]}: {valueInWords(view.dataset, facet, value, say)}
                <span aria-hidden="true"> ×</span>
                <span class="vh">, {page.remove}</span>
              </button>
            )),
          )}
          {isChoosing(address) ? (
            <button
              type="button"
              onClick={() => {
                count.current?.focus();
                go({ chosen: plainAddress.chosen, text: "" }, "push");
              }}
            >
              {page.showAll}
            </button>
          ) : null}
        </p>
        <label class="pick">
          {page.groupBy}{" "}
          <select
            value={address.group}
            onChange={({ currentTarget: { value } }) =>
              go({ group: groupings.find((one) => one === value) ?? "status" }, "push")
            }
          >
            {groupings.map((one) => (
              <option key={one} value={one}>
                {one === "none" ? page.ungrouped : page.facet[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="pick">
          {page.sortBy}{" "}
          <select
            value={address.sort}
            onChange={({ currentTarget: { value } }) =>
              go({ sort: sortings.find((one) => one === value) ?? "due" }, "push")
            }
          >
            {sortings.map((one) => (
              <option key={one} value={one}>
                {page.sorting[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}

interface MenuProps {
  readonly facet: Facet;
  readonly chosen: readonly string[];
  /** Asked for once the menu is open. */
  readonly options: () => ReadonlyMap<string, number>;
  readonly dataset: Dataset;
  readonly onToggle: (facet: Facet, value: string) => void;
}

/** The values of one facet as boxes to tick, each with how many records it would show. */
function FacetMenu({ facet, chosen, options, dataset, onToggle }: MenuProps): JSX.Element {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <details
      class="menu"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector("summary")?.focus();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget))
          currentTarget.open = false;
      }}
    >
      <summary>
        {say.page.facet[facet]}
        {chosen.length === 0 ? null : <b> {chosen.length}</b>}
      </summary>
      {/* Takes the focus on a click beside a box, so that the menu stays open. */}
      <fieldset tabIndex={-1}>
        <legend class="vh">{say.page.facet[facet]}</legend>
        {[...(open ? options() : [])].map(([value, count]) => (
          // A domain stands below the one that it is a part of.
          <label
            key={value}
            data-depth={facet === "domain" ? ancestry(dataset.domains, value).length : undefined}
          >
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(facet, value)} />
            {valueInWords(dataset, facet, value, say)} <span class="muted">{count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** A value of a facet as people call it. One that the record does not have stays as it is. */
export function valueInWords(dataset: Dataset, facet: Facet, value: string, say: Say): string {
  switch (facet) {
    case "party":
    case "domain": {
      const list = facet === "party" ? dataset.parties : dataset.domains;
      const names = list.find(({ id }) => id === value)?.names;
      return names === undefined ? value : say.name(names);
    }
    case "status":
    case "schedule":
    case "standing":
      return groupInWords(value as Group, say.locale);
    case "year":
      return value === noYear ? say.page.noYear : value;
    default:
      return facet satisfies never;
  }
}
