import { h, type JSX } from "preact";
import { useUi } from "../ui.ts";

/** The name of a value before it: "Status: ". */
export function Label({ name }: { readonly name: string }): JSX.Element {
  const { words } = useUi();
  return h("span", { class: "muted" }, `${name}${words.lexicon.colon}`);
}
