import {
  calendarDay,
  type Dataset,
  type Day,
  dayOf,
  isoDay,
  type IsoDay,
  parseIsoDay,
} from "@policytrack/core";
import { dayInWords, durationInWords } from "@policytrack/formats/words";
import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { type AsKnown, firstKnownDay } from "./as-known.ts";
import type { ShownDay } from "./use-day.ts";

interface Props {
  readonly dataset: Dataset;
  readonly view: AsKnown;
  readonly shown: ShownDay;
  readonly today: IsoDay;
}

/** The day that everything is assessed on: a slider, a date field, and steps of a month. */
export function AsKnownOn({ dataset, view, shown, today }: Props): JSX.Element {
  // One visit to the control is one step back in the browser's history, however many days it passed through.
  const visited = useRef(false);
  const settle = (day: Day): void => {
    shown.settle(isoDay(day), visited.current ? "replace" : "push");
    visited.current = true;
  };
  const { day, reviewedThrough } = view;
  const first = useMemo(() => dayOf(calendarDay(firstKnownDay(dataset)).year, 1, 1), [dataset]);
  const last = Math.max(parseIsoDay(today) ?? day, day, reviewedThrough);
  const place = (at: Day): string => `${((at - first) / (last - first)) * 100}%`;
  const years = Array.from({ length: calendarDay(last).year - calendarDay(first).year }, (_, i) =>
    dayOf(calendarDay(first).year + 1 + i, 1, 1),
  );
  return (
    <section class="as-known" aria-labelledby="as-known" onFocusOut={() => (visited.current = false)}>
      <h2 id="as-known">
        As known on <output>{dayInWords(day)}</output>
      </h2>
      <div class="slider">
        <svg class="scale" aria-hidden="true">
          <defs>
            <pattern id="unread" width="6" height="6" patternUnits="userSpaceOnUse">
              <path d="M0 6L6 0" />
            </pattern>
          </defs>
          <line stroke-width="2" x1="0" x2={place(reviewedThrough)} y1="15" y2="15" />
          <rect
            x={place(reviewedThrough)}
            y="10"
            width={place(last - reviewedThrough + first)}
            height="10"
            fill="url(#unread)"
          />
          {years.map((year) => (
            <g key={year}>
              <line x1={place(year)} x2={place(year)} y1="10" y2="20" />
              <text x={place(year)} y="36">
                {calendarDay(year).year}
              </text>
            </g>
          ))}
        </svg>
        <input
          type="range"
          aria-label="Day to assess"
          aria-valuetext={dayInWords(day)}
          min={first}
          max={last}
          // As the browser writes it: another value set while it is dragged would keep `change` from coming.
          value={String(day)}
          onInput={({ currentTarget }) => shown.preview(isoDay(currentTarget.valueAsNumber))}
          onChange={({ currentTarget }) => settle(currentTarget.valueAsNumber)}
        />
      </div>
      <div class="steps">
        <button
          type="button"
          onClick={() => settle(Math.max(first, day - 30))}
          aria-label="30 days earlier"
          title="30 days earlier"
        >
          −30
        </button>
        <label>
          <span class="vh">Day</span>
          <input
            type="date"
            min={isoDay(first)}
            value={view.on}
            onChange={({ currentTarget }) => {
              const typed = parseIsoDay(currentTarget.value);
              if (typed !== null && currentTarget.validity.valid) settle(typed);
            }}
          />
        </label>
        <button
          type="button"
          onClick={() => settle(day + 30)}
          aria-label="30 days later"
          title="30 days later"
        >
          +30
        </button>
        <button type="button" onClick={() => settle(parseIsoDay(today) ?? day)}>
          Today
        </button>
      </div>
      <p class="note">
        {view.beyondReview
          ? `Nothing published after ${dayInWords(reviewedThrough)} is in the record: of the ${durationInWords(reviewedThrough, day)} since then (hatched), this page knows only that time has passed.`
          : "Only what had been published by this day is used, on the whole page."}
        {view.withHindsight
          ? ""
          : " Editors’ summaries and notes on ambiguities, written with hindsight, are left out."}
      </p>
    </section>
  );
}
