import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import { type AsKnown, type KnownRecord } from "../record/as-known.ts";
import { useSay } from "../words/say.ts";
import { CitedAddress } from "../views/cited-address.ts";

interface Props {
  readonly view: AsKnown;
  readonly records: readonly KnownRecord[];
  /** Whether the record is the one that this page was built with, and so has files at fixed addresses. */
  readonly isOwn: boolean;
}

/** What can be taken away: the selection as data, calendars to subscribe to, a page to print, a link to cite. */
export function TakeAway({ view, records, isOwn }: Props): JSX.Element {
  const { page, name, locale } = useSay();
  const { dataset } = view;
  const cited = useContext(CitedAddress)(view);
  const committing = new Set(
    dataset.commitments.flatMap(({ parties }) =>
      parties.flatMap(({ party, role }) => (role === "commits" ? [party] : [])),
    ),
  );
  const { compare } = new Intl.Collator(locale);
  const calendars = dataset.parties
    .flatMap(({ id, names }) => (committing.has(id) ? [{ id, title: name(names) }] : []))
    .toSorted((a, b) => compare(a.title, b.title));
  const save = (format: "csv" | "days" | "json" | "calendar") => async (): Promise<void> => {
    const { saveSelection } = await import("../take-away/save-selection.ts");
    saveSelection(view, records, format, new Date());
  };
  return (
    <section class="take-away" aria-labelledby="take-away">
      <h2 id="take-away">{page.takeAway}</h2>
      <div class="columns">
        <div>
          <h3>{page.asData(records.length)}</h3>
          <ul>
            <li>
              <button type="button" onClick={save("csv")}>
                CSV
              </button>{" "}
              {page.csvWhat}
            </li>
            <li>
              <button type="button" onClick={save("days")}>
                {page.csvDays}
              </button>{" "}
              {page.csvDaysWhat}
            </li>
            <li>
              <button type="button" onClick={save("json")}>
                JSON
              </button>{" "}
              {page.jsonWhat}
            </li>
            <li>
              <button type="button" onClick={save("calendar")}>
                {page.calendar}
              </button>{" "}
              {page.calendarWhat}
            </li>
            <li>
              <button type="button" onClick={() => print()}>
                {page.print}
              </button>
            </li>
          </ul>
        </div>
        {isOwn ? (
          <div>
            <h3>{page.calendars}</h3>
            <p class="muted">{page.calendarsWhy}</p>
            <ul>
              <li>
                <a href="calendars/all.ics">{page.everything}</a>
              </li>
              {calendars.map(({ id, title }) => (
                <li key={id}>
                  <a href={`calendars/${id}.ics`}>{title}</a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <div>
          <h3>{page.citeView}</h3>
          <p class="muted">{page.citeViewWhy}</p>
          {cited === null ? null : (
            <p>
              <a class="cited" href={cited}>
                {cited}
              </a>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
