import { type ComponentChildren, h, type JSX } from "preact";

/** The name of a column, and whether numbers stand in it. */
export type Head = string | { readonly number: string };

/** A table in a frame of its own: a wide one scrolls there, and not the page. */
export function Table({
  name,
  heads,
  look = "scroll",
  children,
}: {
  /** What it is a table of, for those who do not see it. */
  readonly name: string;
  readonly heads: readonly Head[];
  readonly look?: "scroll" | "scroll list" | "scroll list stacked" | "scroll due-next";
  readonly children?: ComponentChildren;
}): JSX.Element {
  return h(
    "div",
    { class: look, tabIndex: 0, role: "region", "aria-label": name },
    h(
      "table",
      null,
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          heads.map((head) =>
            typeof head === "string"
              ? h("th", { key: head, scope: "col" }, head)
              : h("th", { key: head.number, scope: "col", class: "n" }, head.number),
          ),
        ),
      ),
      h("tbody", null, children),
    ),
  );
}
