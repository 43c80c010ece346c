import { Fragment, h, type JSX } from "preact";
import { useUi } from "../ui.ts";
import { DayBar } from "../parts/day-bar.ts";

/** A commitment on a day before it was on record. */
export function NotOnRecordPage({ title }: { readonly title: string }): JSX.Element {
  const { words, state } = useUi();
  return h(
    Fragment,
    null,
    h("h1", { class: "first" }, title),
    h(
      "p",
      { class: "lede", id: "answer" },
      h("b", null, words.say("record/not-on-record", { day: words.day(state.on) }).text),
    ),
    h(DayBar, null),
  );
}
