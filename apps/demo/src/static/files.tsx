import { assess, type Dataset, type Redirect } from "@policytrack/core";
import { assessmentsToCsv, commitmentsToCsv } from "@policytrack/formats/csv";
import { toICalendar } from "@policytrack/formats/icalendar";
import { dataset } from "@policytrack/jp-kr-us";
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { plainAddress } from "../address/address.ts";
import { Page } from "../page.tsx";
import { asKnownOn, type KnownRecord } from "../record/as-known.ts";
import { rowsInWords } from "../record/rows-in-words.ts";
import { RecordPages } from "../views/record-pages.ts";
import { en } from "../words/en.ts";
import { sayIn } from "../words/say.ts";
import { badge } from "./badge.ts";
import { RecordPage } from "./record-page.tsx";
import type { Head, StaticFiles } from "./static-files.ts";

/** Makes the files at fixed addresses: a page and a badge for each commitment, calendars, tables. */
export function staticFiles(head: Head): StaticFiles {
  const on = dataset.reviewedThrough;
  const view = asKnownOn(dataset, on);
  const say = sayIn("en", en);
  const assessment = assess(dataset, { on });
  const dtstamp = `${on}T00:00:00Z`;
  const committing = new Set(
    dataset.commitments.flatMap(({ parties }) =>
      parties.flatMap(({ party, role }) => (role === "commits" ? [party] : [])),
    ),
  );
  const recordPage = (record: KnownRecord): string => {
    const [{ status, schedule }] = rowsInWords(view, record, say);
    return htmlDocument({
      ...head,
      title: `${record.commitment.title}: ${status}`,
      description: `${status}; ${schedule}, as known on ${say.day(view.day)}. ${dataset.title}.`,
      body: (
        <RecordPages.Provider value={{ of: (id) => `../${id}/`, alive: false }}>
          <RecordPage view={view} record={record} />
        </RecordPages.Provider>
      ),
    });
  };
  return {
    page: renderToString(
      <RecordPages.Provider value={{ of: (id) => `commitments/${id}/`, alive: false }}>
        <Page dataset={dataset} address={{ ...plainAddress, on }} today={on} live={null} />
      </RecordPages.Provider>,
    ),
    files: new Map([
      ...[...view.counted, ...view.notCounted].flatMap((record): [string, string][] => [
        [`commitments/${record.commitment.id}/index.html`, recordPage(record)],
        [`commitments/${record.commitment.id}/badge.svg`, badge(view, record, say)],
      ]),
      ...dataset.redirects.map((redirect): [string, string] => [
        `commitments/${redirect.from}/index.html`,
        movedPage(head, dataset, redirect),
      ]),
      ["calendars/all.ics", toICalendar(dataset, assessment, { dtstamp })],
      ...[...committing].map((party): [string, string] => [
        `calendars/${party}.ics`,
        toICalendar(dataset, assessment, { party, dtstamp }),
      ]),
      ["data/commitments.csv", commitmentsToCsv(dataset, assessment)],
      ["data/assessments.csv", assessmentsToCsv(dataset, [assessment])],
      [`data/${dataset.id}.json`, `${JSON.stringify(dataset)}\n`],
    ]),
  };
}

/** Where a record went that had this address. */
function movedPage(head: Head, { title, commitments }: Dataset, redirect: Redirect): string {
  const to = redirect.kind === "withdrawn" ? [] : redirect.kind === "moved" ? [redirect.to] : redirect.to;
  return htmlDocument({
    ...head,
    title,
    description: `This record has moved. ${title}.`,
    body: (
      <main class="wrap">
        <h1>{redirect.kind === "withdrawn" ? "This record was withdrawn" : "This record has moved"}</h1>
        {redirect.kind === "withdrawn" ? <p>{redirect.why}</p> : null}
        <ul>
          {to.map((id) => (
            <li key={id}>
              <a href={`../${id}/`}>{commitments.find((one) => one.id === id)?.title ?? id}</a>
            </li>
          ))}
        </ul>
      </main>
    ),
  });
}

/** A document two folders down. */
function htmlDocument(
  props: Head & { readonly title: string; readonly description: string; readonly body: JSX.Element },
): string {
  const { style, policy, title, description, body } = props;
  return `<!doctype html>${renderToString(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <title>{title}</title>
        <link rel="icon" href="../../icon.svg" />
        <link rel="stylesheet" href={`../../${style}`} />
      </head>
      <body>{body}</body>
    </html>,
  )}\n`;
}
