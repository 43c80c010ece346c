import { h, type JSX } from "preact";
import type { VerdictView } from "@policytrack/formats/view";
import type { Piece } from "@policytrack/formats/words";
import { addDays, dayNumber, percent } from "../record/days.ts";
import { useUi } from "../ui.ts";

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
  const zones = [
    { key: "on-time", from: 0, to: at(due), name: words.word("on-time") },
    { key: "either", from: at(due), to: at(latestDue), name: words.words(["on-time", "late"]) },
    { key: "late", from: at(latestDue), to: 1, name: words.word("late") },
  ];
  const done = achieved === null || achieved.earliest === "open" ? null : at(achieved.earliest);
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
  const title = isWithin
    ? words.clause("window/done-within", {
        after: words.between(due, achieved.earliest),
        before: words.between(achieved.latest, addDays(latestDue, 1)),
      })
    : untils;
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
      "svg",
      { class: "window", width: "100%", height: 124, role: "img", "aria-label": label },
      zones.map(({ key, from, to, name }) => [
        h("rect", {
          key,
          class: `zone ${key}`,
          x: percent(from),
          width: percent(to - from),
          y: 34,
          height: 48,
        }),
        h(
          "text",
          {
            key: `${key} name`,
            class: `zone-name ${key}`,
            x: percent((from + to) / 2),
            y: 74,
            "text-anchor": "middle",
          },
          to - from > 0.14 ? name : "",
        ),
      ]),
      [due, latestDue].map((day, line) => [
        h("line", {
          key: `${day} tick`,
          class: "stroke-muted",
          x1: percent(at(day)),
          x2: percent(at(day)),
          y1: 82,
          y2: 88 + 17 * line,
        }),
        h(
          "text",
          {
            key: day,
            class: "muted",
            x: percent(at(day)),
            y: 100 + 17 * line,
            "text-anchor": at(day) > 0.6 ? "end" : "middle",
          },
          words.day(day),
        ),
      ]),
      done === null || achieved === null
        ? null
        : [
            h(
              "text",
              {
                key: "done",
                class: "strong",
                x: percent(done),
                y: 16,
                "text-anchor": done > 0.75 ? "end" : done < 0.25 ? "start" : "middle",
              },
              [text.achievedOn, achieved.text].join(lexicon.capitalises ? " " : lexicon.colon),
            ),
            h("line", {
              key: "pin",
              class: "stroke-ink",
              x1: percent(done),
              x2: percent(done),
              y1: 24,
              y2: 50,
              "stroke-width": 2.5,
            }),
            h("circle", { key: "head", class: "fill-ink", cx: percent(done), cy: 50, r: 4.5 }),
          ],
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
