import { type ComponentChildren, h, type JSX } from "preact";
import { useUi } from "../ui.ts";

/** What does not stand open, in a fold that says how many there are. Null: nothing does. */
export function More({
  n,
  isEarlier = false,
  children,
}: {
  readonly n: number;
  /** It goes on with a list by date. */
  readonly isEarlier?: boolean;
  readonly children?: ComponentChildren;
}): JSX.Element | null {
  const { text, words } = useUi();
  if (n === 0) return null;
  return h(
    "details",
    { class: isEarlier ? "more earlier" : "more" },
    h("summary", null, text.showMore, " ", h("span", { class: "muted" }, words.number(n))),
    children,
  );
}
