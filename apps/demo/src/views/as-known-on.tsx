import {
  calendarDay,
  type Dataset,
  type Day,
  dayOf,
  isoDay,
  type IsoDay,
  parseIsoDay,
} from "@policytrack/core";
import { durationInWords } from "@policytrack/formats/words";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Address } from "../address/address.ts";
import { type Go, useVisit } from "../address/use-address.ts";
import { type AsKnown, firstKnownDay } from "../record/as-known.ts";
import { useSay } from "../words/say.ts";

interface Props {
  readonly dataset: Dataset;
  readonly view: AsKnown;
  readonly address: Address;
  readonly go: Go;
  readonly today: IsoDay;
}

/** The day that everything is assessed on: a slider, a date field, and steps of a month. */
export function AsKnownOn({ dataset, view, address, go, today }: Props): JSX.Element {
  const { page, day: dayInWords, locale } = useSay();
  // One visit to the control is one step back in the browser's history, however many days it passed through.
  const [visit, leave] = useVisit();
  const named = (day: Day): IsoDay | null => (isoDay(day) === today ? null : isoDay(day));
  const settle = (day: Day): void => go({ on: named(day) }, visit());
  const { day, reviewedThrough } = view;
  const first = useMemo(() => dayOf(calendarDay(firstKnownDay(dataset)).year, 1, 1), [dataset]);
  const last = Math.max(parseIsoDay(today) ?? day, day, reviewedThrough);
  const place = (at: Day): string => `${((at - first) / (last - first)) * 100}%`;
  const span = calendarDay(last).year - calendarDay(first).year;
  // At most a dozen years are named.
  const years = Array.from({ length: span }, (_, i) => calendarDay(first).year + 1 + i).filter(
    (year) => year % Math.ceil(span / 12) === 0,
  );
  const knownBy = parseIsoDay(view.knownBy) ?? day;
  const [before, after] = knownBy === day ? page.asKnownOn : page.onKnownBy(dayInWords(knownBy));
  const since = (from: Day): string => durationInWords(from, day, locale);
  const notes = [
    knownBy < Math.min(day, reviewedThrough)
      ? page.publishedBefore(dayInWords(knownBy), since(knownBy))
      : knownBy !== day
        ? page.publishedBy(dayInWords(knownBy))
        : view.beyondReview
          ? null
          : page.onlyPublished,
    // Where the record is used as far as it reaches, and no further than somebody might think.
    knownBy < reviewedThrough
      ? null
      : view.beyondReview
        ? page.beyondReview(dayInWords(reviewedThrough), since(reviewedThrough))
        : knownBy > reviewedThrough
          ? page.recordEnds(dayInWords(reviewedThrough))
          : null,
    view.withHindsight ? null : page.withoutHindsight,
  ];
  return (
    <section class="as-known" aria-labelledby="as-known" onFocusOut={leave}>
      <h2 id="as-known">
        {before}
        <output>{dayInWords(day)}</output>
        {after}
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
              <line x1={place(dayOf(year, 1, 1))} x2={place(dayOf(year, 1, 1))} y1="10" y2="20" />
              <text x={place(dayOf(year, 1, 1))} y="36">
                {year}
              </text>
            </g>
          ))}
        </svg>
        <input
          type="range"
          aria-label={page.dayToAssess}
          aria-valuetext={dayInWords(day)}
          min={first}
          max={last}
          // As the browser writes it: another value set while it is dragged would keep `change` from coming.
          value={String(day)}
          onInput={({ currentTarget }) => go({ on: named(currentTarget.valueAsNumber) }, "preview")}
          onChange={({ currentTarget }) => settle(currentTarget.valueAsNumber)}
        />
      </div>
      <div class="steps">
        <button
          type="button"
          // Keeps the focus, which a button that is disabled would lose.
          aria-disabled={day <= first}
          onClick={() => settle(Math.min(day, Math.max(first, day - 30)))}
          aria-label={`−30, ${page.daysEarlier}`}
          title={page.daysEarlier}
        >
          −30
        </button>
        <label>
          <span class="vh">{page.dayField}</span>
          <DayField day={view.on} onDay={(on) => settle(parseIsoDay(on) ?? day)} />
        </label>
        <button
          type="button"
          aria-disabled={day >= lastOfAll}
          onClick={() => settle(Math.min(lastOfAll, day + 30))}
          aria-label={`+30, ${page.daysLater}`}
          title={page.daysLater}
        >
          +30
        </button>
        <button type="button" onClick={() => settle(parseIsoDay(today) ?? day)}>
          {page.today}
        </button>
      </div>
      <p class="note">{notes.filter((note) => note !== null).join(" ")}</p>
      <details class="more-days" open={address.knownBy !== null || address.since !== null}>
        <summary>{page.moreDays}</summary>
        <p>
          <label>
            {page.since}{" "}
            <DayField
              day={address.since ?? ""}
              onDay={(since) => go({ since: since === "" ? null : since }, visit())}
            />
          </label>
        </p>
        <p>
          <label>
            {page.knownBy}{" "}
            <DayField
              day={address.knownBy ?? ""}
              onDay={(knownBy) => go({ knownBy: knownBy === "" ? null : knownBy }, visit())}
            />
          </label>
          <span class="muted"> {page.knownByWhy}</span>
        </p>
      </details>
    </section>
  );
}

/** The last day that an address can name. */
const lastOfAll = dayOf(9999, 12, 31);

/** A date field that tells of whole days alone, any that an address can name; what is no day is passed over. */
function DayField(props: { readonly day: string; readonly onDay: (day: string) => void }): JSX.Element {
  const { day, onDay } = props;
  return (
    <input
      type="date"
      value={day}
      onChange={({ currentTarget: { value, validity } }) => {
        // While a year is typed, each of its digits makes a day: of the year 2, 20, 202.
        if (validity.valid && (value === "" || (value >= "1000" && parseIsoDay(value) !== null)))
          onDay(value);
      }}
      onBlur={({ currentTarget: { value } }) => {
        if (value !== day && parseIsoDay(value) !== null) onDay(value);
      }}
    />
  );
}
