import { h, type JSX } from "preact";
import type { CriterionView, VerdictView } from "@policytrack/formats/view";
import { useUi } from "../ui.ts";
import { More } from "./more.ts";
import { Verdict } from "./verdict.ts";

/** How many verdicts are listed before a fold. */
const shown = 8;

/** The verdicts of a criterion by period or by party, each with its status; null where there is one alone. */
export function EachVerdict({ criterion }: { readonly criterion: CriterionView }): JSX.Element | null {
  const { text, words } = useUi();
  const { verdicts, tally } = criterion;
  if (verdicts.length < 2) return null;
  const entry = (verdict: VerdictView): JSX.Element => {
    const name = [verdict.occurrence?.text, verdict.party?.text]
      .filter((part) => part !== undefined)
      .join(words.lexicon.comma);
    return h(
      "li",
      { key: verdict.id },
      h("span", null, name),
      h("span", null, h(Verdict, { of: verdict.timeliness })),
      h("span", { class: "muted" }, verdict.status.text),
    );
  };
  const first = verdicts.length > shown + 2 ? verdicts.slice(0, shown) : verdicts;
  const rest = verdicts.slice(first.length);
  return h(
    "section",
    null,
    h("h2", null, tally === null ? text.eachParty : text.eachTime),
    h("ul", { class: "each" }, first.map(entry)),
    h(More, { n: rest.length }, h("ul", { class: "each" }, rest.map(entry))),
  );
}
