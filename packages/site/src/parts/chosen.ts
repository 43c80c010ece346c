import { h, type JSX } from "preact";
import { isNamed, type Listed, namedIn, nothingChosen, type Selection } from "../record/selection.ts";
import { choiceOf, type Ui, useUi } from "../ui.ts";
import { dueHeadings } from "./tally.ts";

/** What of a list is shown, and the way back to all of it. Null: all is. */
export function Chosen({
  model,
  selection: { isWhole, instead },
}: {
  readonly model: Listed;
  readonly selection: Selection;
}): JSX.Element | null {
  const ui = useUi();
  const { text, words, state } = ui;
  if (isWhole) return null;
  const said =
    instead === null
      ? []
      : [
          words.say("selection/instead", { search: words.quote(state.search), instead: words.quote(instead) })
            .text,
        ];
  return h(
    "p",
    { class: "chosen" },
    [...said, namesOfChoice(ui, model, instead).join(" · ")]
      .filter((part) => part !== "")
      .join(words.lexicon.space),
    " ",
    h("a", { href: choiceOf(ui, nothingChosen), "data-choice": "" }, text.reset),
  );
}

/** The choices in words. A name stands for its id. A search that another stands in for is told apart. */
function namesOfChoice(
  { text, words, state, site }: Ui,
  { rows, context, otherIds }: Listed,
  instead: string | null,
): readonly string[] {
  const all = [...rows, ...context];
  const { party, domain, record, due, verdict, mark, search } = state;
  const nameOf = (list: "parties" | "domains", chosen: string): string => {
    const id = otherIds[chosen] ?? chosen;
    const names = all.flatMap((row) =>
      (list === "parties" ? namedIn(row) : row.domains).flatMap((one) =>
        isNamed(one.id, id) ? one.text : [],
      ),
    );
    return words.list([...new Set(names)], "and");
  };
  return [
    ...(search === "" || instead !== null ? [] : [words.quote(search)]),
    ...(record === null ? [] : [site.records.find(({ key }) => key === record)?.title ?? record]),
    ...(party === null ? [] : [nameOf("parties", party)]),
    ...(domain === null ? [] : [nameOf("domains", domain)]),
    ...(due === null ? [] : [dueHeadings(text)[due]]),
    ...(verdict === null ? [] : [words.words(verdict.split(" ") as Parameters<typeof words.words>[0])]),
    ...(mark === null ? [] : [mark === "alone" ? text.alone : text.inferred]),
  ];
}
