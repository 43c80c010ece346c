import { h, type JSX } from "preact";
import type { Piece, Sentence } from "@policytrack/formats/words";
import { isFrame } from "../record/addresses.ts";
import type { State } from "../record/state.ts";
import { choiceOf, hrefOf, type Ui, useUi } from "../ui.ts";
import { toneOf } from "./verdict.ts";

/**
 * Sentences as a paragraph, the first in bold: the answer of a page. Each number and verdict leads to what it speaks of. A screen
 * reader is told it anew with each choice.
 */
export function Lede({ sentences }: { readonly sentences: readonly Sentence[] }): JSX.Element {
  const ui = useUi();
  const { space } = ui.words.lexicon;
  const [first, ...others] = sentences;
  return h(
    "p",
    { class: "lede", id: "answer", role: "status" },
    first === undefined ? null : h("b", null, piecesOf(ui, first)),
    others.map((sentence) => [space, piecesOf(ui, sentence)]),
  );
}

/** A sentence in the running text. */
export function Said({ sentence }: { readonly sentence: Pick<Sentence, "key" | "pieces"> }): JSX.Element {
  return h("span", null, piecesOf(useUi(), sentence));
}

/** A number of as many letters stays on one line. */
const longestUnbroken = 24;

function piecesOf(ui: Ui, { key, pieces }: Pick<Sentence, "key" | "pieces">): readonly JSX.Element[] {
  return pieces.map((piece, i) => {
    const isPartOfAnother = pieces.some(
      (other) => other.kind === "number" && other.ids.length > piece.ids.length,
    );
    const href = targetOf(ui, key, piece, isPartOfAnother);
    const tone =
      piece.kind === "verdict" && piece.words.length > 0 ? toneOf({ possible: piece.words }) : null;
    const isShortNumber = piece.kind === "number" && piece.text.length <= longestUnbroken;
    const named = {
      key: i,
      class: isShortNumber ? "unbroken" : tone === null || tone === "plain" ? undefined : tone,
    };
    const target = isFrame(ui.page) ? "_top" : undefined;
    // What is chosen on this page is changed in place.
    const choice = href?.startsWith("?") === true ? "" : undefined;
    return href === null
      ? h("span", named, piece.text)
      : h("a", { ...named, href, target, "data-choice": choice }, piece.text);
  });
}

/** Where a piece of a sentence leads: to the one commitment that it speaks of, else to the list of those on this page. */
function targetOf(
  ui: Ui,
  key: Sentence["key"],
  { kind, ids, words, text }: Piece,
  isPartOfAnother: boolean,
): string | null {
  if (kind === "text" || ids.length === 0) return null;
  // Titles of commitments are quoted, and verdicts have a stroke in their ids; other names are of parties.
  const isTitle = text.startsWith(ui.words.quote("").slice(0, 1));
  if (kind === "name" && !isTitle && !ids.some((id) => id.includes("/"))) return partyHref(ui, ids);
  const commitments = new Set(ids.map((id) => id.split("/")[0] as string));
  const [only] = commitments;
  if (only !== undefined && commitments.size === 1) {
    if (ui.page.kind === "commitment" && ui.page.id === only) return null;
    return hrefOf(ui, { kind: "commitment", id: only });
  }
  if (ui.page.kind !== "overview" && ui.page.kind !== "party" && ui.page.kind !== "domain") return null;
  return listHref(ui, key, kind === "verdict" ? words : [], isPartOfAnother);
}

/** The list of what a number or a verdict of a lede counts. */
function listHref(
  ui: Ui,
  key: Sentence["key"],
  verdict: readonly string[],
  isPartOfAnother: boolean,
): string {
  const chosen = (choice: Partial<State>): string => choiceOf(ui, { verdict: null, ...choice, more: 0 });
  switch (key) {
    case "whole/done-before":
      return chosen({ due: "ahead", verdict: "on-time" });
    case "whole/closed":
      return chosen({ due: "ended" });
    case "whole/by-one-report":
      return chosen({ mark: "one-report" });
    case "whole/no-deadline":
      return "#undated";
    case "selection/not-counted":
      return "#statements";
    case "party/part-in":
    case "party/part-in-alone":
    case "party/part-in-with-others":
      // With and without deadlines: on the page of a party they stand in two lists.
      return ui.page.kind === "party"
        ? hrefOf(
            ui,
            { kind: "overview" },
            { party: ui.page.id, mark: isPartOfAnother || key === "party/part-in-alone" ? "alone" : null },
          )
        : "#dated";
    default:
      if (!key.endsWith("fallen-due")) return "#dated";
      return chosen({ due: "fallen-due", ...(verdict.length === 0 ? {} : { verdict: verdict.join(" ") }) });
  }
}

function partyHref(ui: Ui, [only, ...others]: readonly string[]): string | null {
  if (only === undefined || others.length > 0) return null;
  if (ui.page.kind === "party" && ui.page.id === only) return null;
  return hrefOf(ui, { kind: "party", id: only });
}
