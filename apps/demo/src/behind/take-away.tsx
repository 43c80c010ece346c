import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import { type AsKnown, type KnownRecord } from "../record/as-known.ts";
import { useSay } from "../words/say.ts";
import { CitedAddress } from "../views/cited-address.ts";
import { FixedFiles } from "../views/fixed-files.tsx";

interface Props {
  readonly view: AsKnown;
  readonly records: readonly KnownRecord[];
  /** Whether the record is the one that this page was built with, and so has files at fixed addresses. */
  readonly isOwn: boolean;
}

/** What can be taken away: the selection as data, calendars to subscribe to, a page to print, a link to cite. */
export function TakeAway({ view, records, isOwn }: Props): JSX.Element {
  const { page } = useSay();
  const { dataset } = view;
  const cited = useContext(CitedAddress)(view);
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
        {isOwn ? <FixedFiles dataset={dataset} /> : null}
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
