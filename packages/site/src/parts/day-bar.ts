import { h, type JSX, type TargetedEvent, type TargetedFocusEvent, type TargetedKeyboardEvent } from "preact";
import { useRef } from "preact/hooks";
import { addDays, dayNumber, firstAsked, isDay, lastAsked, percent, yearOf } from "../record/days.ts";
import { choiceOf, type Ui, useUi } from "../ui.ts";
import { Message } from "./message.ts";

/** The day of the page: a date, a slider with a tick for each day on which something changed, and steps from change to change. */
export function DayBar({
  within,
}: {
  /** The title of the one commitment that the page is about: what changed is told without it. */
  readonly within?: string;
}): JSX.Element {
  const ui = useUi();
  const { text, words, state, ticks } = ui;
  const before = ticks.findLast(({ day }) => day < state.on);
  const after = ticks.find(({ day }) => day > state.on);
  const note = noteOf(ui, within);
  return h(
    "div",
    { class: "day", id: "day" },
    h(
      "label",
      { class: "date" },
      h("span", null, text.asOf),
      h(DateField, { day: state.on, choose: (day) => ui.go({ on: day, evidenceUntil: day }) }),
    ),
    h(Slider, null),
    h(
      "span",
      { class: "steps" },
      h(Step, { day: before?.day ?? null, isBack: true }),
      h(Step, { day: after?.day ?? null, isBack: false }),
    ),
    note.length === 0
      ? null
      : h("p", { class: "note" }, note.join(words.lexicon.space), h(EvidenceEnd, null)),
    h("noscript", null, h("p", { class: "note" }, text.needsScript)),
    h(Message, null),
  );
}

/**
 * A day in words; the date field of the browser shows in its place while it is used. A day of the calendar is chosen at once. What is
 * typed is chosen by Enter, or when the field is left: until then it holds days on the way, such as one in the year 202.
 */
export function DateField({
  day,
  choose,
}: {
  readonly day: string;
  readonly choose: (day: string) => void;
}): JSX.Element {
  const { words } = useUi();
  const isTyped = useRef(false);
  const take = (field: HTMLInputElement): void => {
    isTyped.current = false;
    const { value, validity } = field;
    if (!isDay(value) || !validity.valid) field.value = day;
    else if (value !== day) choose(value);
  };
  return h(
    "span",
    { class: "date-field" },
    h("span", { class: "day-text", "aria-hidden": "true" }, words.day(day)),
    h("input", {
      type: "date",
      value: day,
      min: firstAsked,
      max: lastAsked,
      onClick: openCalendar,
      onPointerDown: () => (isTyped.current = false),
      onKeyDown: ({ key, altKey, currentTarget }: TargetedKeyboardEvent<HTMLInputElement>) => {
        // With Alt, an arrow opens the calendar.
        isTyped.current = !altKey && /^(?:\d|ArrowUp|ArrowDown|Backspace|Delete)$/u.test(key);
        if (key === "Enter") take(currentTarget);
      },
      onChange: ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
        if (!isTyped.current) take(currentTarget);
      },
      onBlur: ({ currentTarget }: TargetedFocusEvent<HTMLInputElement>) => take(currentTarget),
    }),
  );
}

/** The calendar of the browser opens wherever the field is clicked. */
function openCalendar(event: Event): void {
  try {
    (event.currentTarget as HTMLInputElement).showPicker();
  } catch {
    // Browsers that have no calendar let the date be typed.
  }
}

function Step({ day, isBack }: { readonly day: string | null; readonly isBack: boolean }): JSX.Element {
  const ui = useUi();
  const label = isBack ? ui.text.previousChange : ui.text.nextChange;
  const arrow = h("span", { "aria-hidden": "true" }, isBack ? "← " : " →");
  const name = h("span", null, day === null ? label : ui.words.day(day));
  const shown = isBack ? [arrow, name] : [name, arrow];
  return day === null
    ? h("span", { class: "button off" }, shown)
    : h(
        "a",
        {
          class: "button",
          href: choiceOf(ui, { on: day, evidenceUntil: day }),
          "aria-label": `${label}: ${ui.words.day(day)}`,
          "data-choice": "",
        },
        shown,
      );
}

function Slider(): JSX.Element {
  const ui = useUi();
  const { site, text, words, state, ticks } = ui;
  // A day that stands in an address may lie beyond those of the slider.
  const first = state.on < site.first ? state.on : site.first;
  const last = state.on > site.last ? state.on : site.last;
  const length = Math.max(1, dayNumber(last) - dayNumber(first));
  const at = (iso: string): number => Math.min(1, Math.max(0, (dayNumber(iso) - dayNumber(first)) / length));
  const unread = at(site.reviewedThrough);
  const value = Math.round(at(state.on) * length);
  const move = (event: Event): void => {
    const day = addDays(first, Number((event.currentTarget as HTMLInputElement).value));
    ui.go({ on: day, evidenceUntil: day });
  };
  return h(
    "div",
    { class: "slide" },
    h(
      "svg",
      { class: "track", width: "100%", height: 42, "aria-hidden": "true" },
      h("rect", { class: "fill-line", x: 0, y: 13, width: "100%", height: 2 }),
      unread < 1
        ? h("rect", {
            fill: "url(#hatch-unread)",
            x: percent(unread),
            y: 9,
            width: percent(1 - unread),
            height: 10,
          })
        : null,
      placed(ticks.map(({ day, isTall }) => ({ at: at(day), isTall }))).map((tick) =>
        h("rect", {
          key: `${tick.at}`,
          class: tick.isTall ? "fill-ink" : "fill-line",
          x: percent(tick.at),
          y: tick.isTall ? 2 : 8,
          width: 2,
          height: tick.isTall ? 24 : 12,
        }),
      ),
      yearsOf(first, last).map((year) =>
        h(
          "text",
          { key: year, x: percent(at(`${year}-01-01`)), y: 40, "text-anchor": "middle" },
          String(year),
        ),
      ),
    ),
    h("input", {
      type: "range",
      min: 0,
      max: length,
      step: 1,
      value,
      "aria-label": text.asOf,
      "aria-valuetext": words.day(state.on),
      onInput: move,
    }),
  );
}

/** At most one tick for each thousandth of the track; a tall one hides a short one. */
function placed(
  ticks: readonly { readonly at: number; readonly isTall: boolean }[],
): readonly { readonly at: number; readonly isTall: boolean }[] {
  const places = new Map<number, { readonly at: number; readonly isTall: boolean }>();
  for (const tick of ticks) {
    const place = Math.round(tick.at * 1000);
    if (tick.isTall || !places.has(place)) places.set(place, tick);
  }
  return [...places.values()];
}

/** The beginnings of years that stand on a slider, at most six, and none at its ends. */
function yearsOf(first: string, last: string): readonly number[] {
  const length = dayNumber(last) - dayNumber(first);
  const inside = (year: number): boolean => {
    const share = (dayNumber(`${year}-01-01`) - dayNumber(first)) / length;
    return share > 0.03 && share < 0.97;
  };
  const [begin, end] = [yearOf(first), yearOf(last)];
  const step = Math.max(1, Math.ceil((end - begin) / 5));
  return Array.from({ length: end - begin + 1 }, (_, i) => begin + i)
    .filter(inside)
    .filter((_, i) => i % step === 0);
}

/** On the overview of the day until which evidence was searched for: that it ends there. A phone has no room for it. */
function EvidenceEnd(): JSX.Element | null {
  const { site, page, words, state } = useUi();
  const { reviewedThrough } = site;
  if (page.kind !== "overview" || state.on !== reviewedThrough || state.evidenceUntil !== state.on)
    return null;
  const { text } = words.say("share/evidence-until", { day: words.day(reviewedThrough) });
  return h("span", { class: "evidence-end" }, words.lexicon.space, text);
}

/** The last change until the day, and what of its time has not been read. */
function noteOf(ui: Ui, within: string | undefined): readonly string[] {
  const { text, words, state, ticks } = ui;
  const last = ticks.findLast(({ day }) => day <= state.on);
  const told =
    last?.text ??
    (last === undefined
      ? ""
      : `${[text.lastChange, words.day(last.day)].join(words.lexicon.colon)}${words.lexicon.stop}`);
  return [
    ...(told === ""
      ? []
      : [within === undefined ? told : told.replaceAll(`${within}${words.lexicon.colon}`, "")]),
    ...(state.evidenceUntil === state.on
      ? []
      : [
          words.say("share/as-of-evidence", {
            day: words.day(state.on),
            evidenceUntil: words.day(state.evidenceUntil),
          }).text,
        ]),
    ...reviewNote(ui),
  ];
}

/** Of a day beyond the evidence of what is shown: until when it was searched for, of records that differ each. */
function reviewNote({ site, words, state }: Ui): readonly string[] {
  const records = site.records.filter(({ key }) => state.record === null || key === state.record);
  const days = records.length === 0 ? [site.reviewedThrough] : records.map((one) => one.reviewedThrough);
  if (days.every((day) => day >= state.on)) return [];
  const [day = "", ...others] = new Set(days);
  if (others.length === 0) return [words.say("share/beyond-review", { day: words.day(day) }).text];
  const each = records.map((one) => `${words.day(one.reviewedThrough)} (${one.key})`);
  return [words.say("share/reviewed-each", { days: words.list(each, "and") }).text];
}
