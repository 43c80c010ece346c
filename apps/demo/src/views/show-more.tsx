import type { JSX } from "preact";
import { useContext, useState } from "preact/hooks";
import { useSay } from "../words/say.ts";
import { RecordPages } from "./record-pages.ts";

/** How many of a list are shown, and what shows the rest: at first so many, and all where no button could show them. */
export function useLimit(atFirst: number): readonly [limit: number, showAll: () => void] {
  const { alive } = useContext(RecordPages);
  const [limit, setLimit] = useState(alive ? atFirst : Infinity);
  return [limit, () => setLimit(Infinity)];
}

interface Props {
  /** How many there are that are not shown. */
  readonly hidden: number;
  readonly onMore: () => void;
}

/** A button that shows the rest. It goes with that, so the focus goes to what stands before it, and on from there to the rest. */
export function ShowMore({ hidden, onMore }: Props): JSX.Element | null {
  const { page } = useSay();
  return hidden === 0 ? null : (
    <button
      type="button"
      class="more"
      onClick={({ currentTarget }) => {
        focusBefore(currentTarget);
        onMore();
      }}
    >
      {page.showMore(hidden)}
    </button>
  );
}

function focusBefore(button: HTMLElement): void {
  const section = button.closest("section");
  const places = [...(section?.querySelectorAll<HTMLElement>("a[href], summary, button, [tabindex]") ?? [])];
  places
    .slice(0, places.indexOf(button))
    .findLast((place) => place.checkVisibility())
    ?.focus();
}
