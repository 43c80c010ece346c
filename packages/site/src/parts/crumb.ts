import { type ComponentChildren, h, type JSX } from "preact";
import { hrefOf, useUi } from "../ui.ts";

/** Where a page stands: below the overview, and below what is given. */
export function Crumb({ children }: { readonly children?: ComponentChildren }): JSX.Element {
  const ui = useUi();
  return h(
    "p",
    { class: "crumb" },
    h("a", { href: hrefOf(ui, { kind: "overview" }) }, ui.text.overview),
    " › ",
    children,
  );
}
