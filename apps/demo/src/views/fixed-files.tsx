import type { Dataset } from "@policytrack/core";
import type { JSX } from "preact";
import { useSay } from "../words/say.ts";

/** The files at fixed addresses that are made with the page: calendars to subscribe to, and the whole record as data. */
export function FixedFiles({ dataset }: { readonly dataset: Dataset }): JSX.Element {
  const { page, name, locale } = useSay();
  const committing = new Set(
    dataset.commitments.flatMap(({ parties }) =>
      parties.flatMap(({ party, role }) => (role === "commits" ? [party] : [])),
    ),
  );
  const { compare } = new Intl.Collator(locale);
  const calendars = dataset.parties
    .flatMap(({ id, names }) => (committing.has(id) ? [{ id, title: name(names) }] : []))
    .toSorted((a, b) => compare(a.title, b.title));
  return (
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
      <h3>{page.wholeRecord}</h3>
      <ul>
        <li>
          <a href="data/commitments.csv">CSV</a> {page.csvWhat}
        </li>
        <li>
          <a href="data/assessments.csv">{page.csvDays}</a> {page.csvDaysWhat}
        </li>
        <li>
          <a href={`data/${dataset.id}.json`}>JSON</a> {page.jsonWhat}
        </li>
      </ul>
    </div>
  );
}
