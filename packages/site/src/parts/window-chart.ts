import { h, type JSX } from "preact";
import type { VerdictView } from "@policytrack/formats/view";
import type { Piece } from "@policytrack/formats/words";
import { dayNumber, percent } from "../record/days.ts";
import type { PlacedText, Spot, Stroke } from "../record/label-places.ts";
import { useUi } from "../ui.ts";
import { PlacedLabels } from "./placed-labels.ts";

/** Whether the due day of a verdict is vague, so that there is a window to draw. */
export function hasWindow({ due }: VerdictView): boolean {
  return due.due !== null && due.latestDue !== null && due.latestDue !== due.due;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/** The window of a vague date: on time until, possibly on time until, late from; and when it was done. */
export function WindowChart({ verdict }: { readonly verdict: VerdictView }): JSX.Element | null {
  const { text, words } = useUi();
  const { due: due_, achieved, windowRule } = verdict;
  const { due, latestDue } = due_;
  if (due === null || latestDue === null) return null;
  const opens = due_.opens !== null && due_.opens < due ? due_.opens : due;
  const doubt = dayNumber(latestDue) - dayNumber(due);
  const begin = dayNumber(opens) - (opens === due ? 2 * doubt : 0);
  const end =
    Math.max(dayNumber(latestDue), achieved === null ? 0 : dayNumber(achieved.latest)) + Math.max(20, doubt);
  const at = (iso: string): number => (dayNumber(iso) - begin) / (end - begin);
  const zones: readonly Zone[] = [
    { key: "on-time", from: 0, to: at(due), name: words.word("on-time") },
    { key: "either", from: at(due), to: at(latestDue), name: words.words(["on-time", "late"]) },
    { key: "late", from: at(latestDue), to: 1, name: words.word("late") },
  ];
  const ends = [due, latestDue].map((day) => ({ at: at(day), text: words.day(day) }));
  const done =
    achieved === null || achieved.earliest === "open"
      ? null
      : {
          at: at(achieved.earliest),
          text: [text.achievedOn, achieved.text].join(words.lexicon.capitalises ? " " : words.lexicon.colon),
        };
  const label = `${words.word("on-time")}: ${words.day(due)}; ${words.words(["on-time", "late"])}: ${words.day(latestDue)}`;
  const rows: readonly (readonly [string, string])[] = [
    ...(due_.opens === null ? [] : [[text.opens, words.day(due_.opens)] as const]),
    [text.dueFor, words.day(due)],
    [text.latestDue, words.day(latestDue)],
    ...(achieved === null ? [] : [[text.achievedOn, achieved.text] as const]),
  ];
  const { lexicon } = words;
  const isWithin = achieved !== null && achieved.earliest > due && achieved.latest <= latestDue;
  const untils = words.clause("window/set", { due: words.day(due), latestDue: words.day(latestDue) });
  const title = isWithin ? words.clause("window/done-within", { date: achieved.text }) : untils;
  return h(
    "div",
    null,
    h("h2", null, textOf(title)),
    h(
      "p",
      { class: "sub" },
      due_.text,
      isWithin ? [lexicon.colon, textOf(untils)] : null,
      windowRule === null ? null : [lexicon.stop, lexicon.space, windowRule.text],
    ),
    h(
      "div",
      { class: "window area" },
      h(
        "svg",
        { width: "100%", height: 124, role: "img", "aria-label": label },
        zones.map(({ key, from, to }) =>
          h("rect", {
            key,
            class: `zone ${key}`,
            x: percent(from),
            width: percent(to - from),
            y: 34,
            height: 48,
          }),
        ),
        ends.map((end) =>
          h("line", {
            key: end.text,
            class: "stroke-muted",
            x1: percent(end.at),
            x2: percent(end.at),
            y1: 82,
            y2: 88,
          }),
        ),
        done === null
          ? null
          : [
              h("line", {
                key: "pin",
                class: "stroke-ink",
                x1: percent(done.at),
                x2: percent(done.at),
                y1: 24,
                y2: 50,
                "stroke-width": 2.5,
              }),
              h("circle", { key: "head", class: "fill-ink", cx: percent(done.at), cy: 50, r: 4.5 }),
            ],
        h(PlacedLabels, {
          labels: labelsOf(zones, ends, done),
          strokes: [...zones.map(({ from }) => upright(from, 34, 82, 4)), upright(1, 34, 82, 4)],
          between: [0, 124],
        }),
      ),
    ),
    h(
      "details",
      { class: "more" },
      h("summary", null, text.window),
      h(
        "table",
        null,
        h(
          "tbody",
          null,
          rows.map(([name, value]) =>
            h("tr", { key: name }, h("th", { scope: "row" }, name), h("td", null, value)),
          ),
        ),
      ),
    ),
  );
}

interface Zone {
  readonly key: "on-time" | "either" | "late";
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

interface NamedPlace {
  readonly at: number;
  readonly text: string;
}

function upright(at: number, from: number, to: number, reach: number): Stroke {
  return { from: [at, from], to: [at, to], reach: [reach, reach] };
}

/** When it was done, above the window; both ends of the doubt, below it; and the name of each zone that has room for it. */
function labelsOf(
  zones: readonly Zone[],
  ends: readonly NamedPlace[],
  done: NamedPlace | null,
): readonly PlacedText[] {
  const spots = (dx: number, ...rows: readonly number[]): readonly Spot[] =>
    rows.flatMap((y) =>
      (["middle", "end", "start"] as const).map((anchor) => ({
        anchor,
        y,
        dx: anchor === "end" ? dx : anchor === "start" ? -dx : 0,
      })),
    );
  return [
    ...(done === null
      ? []
      : [{ key: "done", at: done.at, texts: [done.text], tone: "strong", spots: spots(2, 16) }]),
    ...ends.map(({ at, text }, i) => ({
      key: `end ${i}`,
      at,
      texts: [text],
      tone: "muted",
      spots: spots(2, 102, 119),
    })),
    ...zones.map(({ key, from, to, name }) => ({
      key,
      at: (from + to) / 2,
      tone: `zone-name ${key}`,
      texts: [name],
      spots: [{ anchor: "middle", dx: 0, y: 74 } as const],
    })),
  ];
}
