import { h, type JSX } from "preact";
import type { CommitmentView } from "@policytrack/formats/view";
import type { CommitmentModel } from "../record/commitment-model.ts";
import { hrefOf, useUi } from "../ui.ts";
import { More } from "./more.ts";

/** Footnotes: the numbers of sources. */
export function Notes({
  view,
  ids,
}: {
  readonly view: CommitmentView;
  readonly ids: readonly string[];
}): JSX.Element {
  const found = view.sourceList.filter(({ id }) => ids.includes(id));
  return h(
    "sup",
    null,
    found.map(({ id, number }, i) => [
      i === 0 ? "\u2060" : " ",
      h("a", { key: id, href: `#source-${number}` }, String(number)),
    ]),
  );
}

/** How many sources are listed before a fold. */
const shownSources = 4;

/** Each source once; of a long list the later ones in a fold, which opens where a footnote leads into it. */
export function Sources({ model }: { readonly model: CommitmentModel }): JSX.Element {
  const ui = useUi();
  const { sourceList } = model.view;
  const isFolded = sourceList.length > shownSources + 2;
  const later = isFolded ? sourceList.slice(shownSources) : [];
  return h(
    "section",
    null,
    h("h2", { id: "sources" }, ui.text.sources),
    h(SourceItems, { model, sources: isFolded ? sourceList.slice(0, shownSources) : sourceList }),
    h(More, { n: later.length, isEarlier: true }, h(SourceItems, { model, sources: later })),
  );
}

function SourceItems({
  model: { sourceLanguages },
  sources,
}: {
  readonly model: CommitmentModel;
  readonly sources: CommitmentView["sourceList"];
}): JSX.Element {
  const ui = useUi();
  return h(
    "ol",
    { class: "sources", start: sources[0]?.number ?? 1 },
    sources.map(({ id, number, title, publisher, publishedText }) =>
      h(
        "li",
        { key: id, id: `source-${number}` },
        h("a", { href: hrefOf(ui, { kind: "source", id }) }, title === "" ? id : title),
        " ",
        h(
          "span",
          { class: "muted" },
          [publisher, publishedText, sourceLanguages[id]]
            .filter((part) => part != null && part !== "")
            .join(ui.words.lexicon.comma),
        ),
      ),
    ),
  );
}
