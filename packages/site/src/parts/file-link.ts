import { type ComponentChildren, h, type JSX } from "preact";
import { firstState } from "../record/state.ts";
import { fileHref, useUi } from "../ui.ts";

interface FileLinkProps {
  /** From the root of the website. */
  readonly path: string;
  /** By which the file of another day is made: that of a format, "badge" or "card". */
  readonly format: string;
  /** The commitment that it is about. Absent: the whole record. */
  readonly commitment?: string;
  /** The browser keeps it in a file, and does not show it. */
  readonly isSaved?: boolean;
  readonly look?: "button";
  readonly children?: ComponentChildren;
}

/** A link to a file of the chosen day: the one that is there, or one that is made when the link is followed. */
export function FileLink({ path, format, commitment, isSaved, look, children }: FileLinkProps): JSX.Element {
  const ui = useUi();
  const { site, state } = ui;
  const first = firstState(site);
  const isFirst = state.on === first.on && state.evidenceUntil === first.evidenceUntil;
  const name = path.split("/").at(-1) as string;
  const make = (event: Event): void => {
    if (isFirst) return;
    event.preventDefault();
    ui.download(format, commitment);
  };
  return h(
    "a",
    {
      class: look,
      href: isFirst ? fileHref(ui, path) : "#",
      download: isSaved === true || !isFirst ? name : undefined,
      onClick: make,
    },
    children,
  );
}
