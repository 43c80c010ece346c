import { h, type JSX } from "preact";
import type { CommitmentModel } from "../record/commitment-model.ts";
import { hrefOf, useUi } from "../ui.ts";
import { Bullet } from "../parts/bullet.ts";
import { Said } from "../parts/sentence.ts";
import { Signs, Verdict } from "../parts/verdict.ts";

/** A card of one commitment, to stand in a frame of another page. */
export function EmbedPage({ model: { view } }: { readonly model: CommitmentModel }): JSX.Element {
  const ui = useUi();
  const { words, state } = ui;
  const targets = view.criteria.flatMap(({ id, verdicts }) =>
    verdicts.slice(0, 1).flatMap(({ target }) => (target === null ? [] : [{ id, target }])),
  );
  return h(
    "main",
    { class: "embed", id: "answer" },
    h(Signs, null),
    h(Verdict, { of: view.timeliness }),
    h("h1", null, view.title),
    h(
      "p",
      null,
      view.sentences.map((sentence, i) => [
        i === 0 ? null : words.lexicon.space,
        h(Said, { key: i, sentence }),
      ]),
    ),
    targets.slice(0, 2).map(({ id, target }) => h(Bullet, { key: id, target })),
    h(
      "p",
      { class: "foot" },
      h("span", null, words.say("share/as-of", { day: words.day(state.on) }).text),
      h("a", { href: hrefOf(ui, { kind: "commitment", id: view.id }), target: "_top" }, ui.site.title),
    ),
  );
}
