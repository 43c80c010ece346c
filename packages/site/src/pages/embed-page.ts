import { h, type JSX } from "preact";
import { type CommitmentView, verdictParts } from "@policytrack/formats/view";
import type { ReportModel } from "../record/report-model.ts";
import { ledeOf, select } from "../record/selection.ts";
import { hrefOf, useUi } from "../ui.ts";
import { Bullet } from "../parts/bullet.ts";
import { Message } from "../parts/message.ts";
import { Said } from "../parts/sentence.ts";
import { useMarks } from "../parts/marks.ts";
import { Sign, signOf, Signs, toneOf, Verdict } from "../parts/verdict.ts";

/** A card of one commitment, to stand in a frame of another page. */
export function EmbedPage({ view }: { readonly view: CommitmentView }): JSX.Element {
  const ui = useUi();
  const { words, state } = ui;
  const marks = useMarks(view.items);
  const verdicts = verdictParts(words, view);
  const targets = view.criteria.flatMap(({ id, verdicts }) =>
    verdicts.slice(0, 1).flatMap(({ target }) => (target === null ? [] : [{ id, target }])),
  );
  return h(
    "main",
    { class: "embed", id: "answer" },
    h(Signs, null),
    h(
      "p",
      { class: "verdicts" },
      verdicts.map((part) => h(Verdict, { key: part.text, of: part })),
    ),
    h("h1", null, view.title),
    h(
      "p",
      null,
      view.sentences.map((sentence, i) =>
        h(
          "span",
          { key: i, class: i === 0 ? undefined : "further" },
          i === 0 ? null : words.lexicon.space,
          h(Said, { sentence }),
        ),
      ),
    ),
    targets.slice(0, 2).map(({ id, target }, i) =>
      // Steps that are named by their numbers take the room of the first bar.
      h(
        "div",
        { key: id, class: i === 0 && verdicts.length === 1 ? undefined : "further" },
        h(Bullet, { target }),
      ),
    ),
    marks.length === 0 ? null : h("p", { class: "muted further" }, marks.join(words.lexicon.semicolon)),
    h(Message, null),
    h(
      "p",
      { class: "foot" },
      h("span", null, words.say("share/as-of", { day: words.day(state.on) }).text),
      h("a", { href: hrefOf(ui, { kind: "commitment", id: view.id }), target: "_top" }, ui.site.title),
    ),
  );
}

/** How many due items a list in a frame has. */
const shownItems = 12;

/** What is past its date and due next, as a list to stand in a frame of another page. */
export function EmbedListPage({ model }: { readonly model: ReportModel }): JSX.Element {
  const ui = useUi();
  const { words, state, site } = ui;
  const selection = select(model, state);
  const lede = ledeOf(words, model, selection);
  return h(
    "main",
    { class: "embed of-list", id: "answer" },
    h(Signs, null),
    h("h1", null, site.title),
    h("p", null, lede[0] === undefined ? null : h(Said, { sentence: lede[0] })),
    h(
      "ul",
      { class: "parts fitting" },
      selection.items
        .slice(0, shownItems)
        .map((item) =>
          h(
            "li",
            { key: item.id },
            h(Sign, { name: signOf(item.timeliness) }),
            h(
              "span",
              null,
              h("b", { class: toneOf(item.timeliness) }, item.timeliness.text),
              words.lexicon.comma,
              item.due.text,
              words.lexicon.comma,
              h(
                "a",
                { href: hrefOf(ui, { kind: "commitment", id: item.commitmentId }), target: "_top" },
                item.title,
              ),
            ),
          ),
        ),
    ),
    h(Message, null),
    h(
      "p",
      { class: "foot" },
      h("span", null, words.say("share/as-of", { day: words.day(state.on) }).text),
      h("a", { href: hrefOf(ui, { kind: "overview" }), target: "_top" }, ui.text.overview),
    ),
  );
}
