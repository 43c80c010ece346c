import { statusGroups } from "@policytrack/core";
import { groupInWords, percentRangeInWords } from "@policytrack/formats/words";
import { type ComponentChildren, Fragment, type JSX } from "preact";
import type { AsKnown, KnownRecord } from "./as-known.ts";
import { PartyCodes } from "./party-codes.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { RecordDetails } from "./record-details.tsx";
import { type Row, rowsInWords } from "./rows-in-words.ts";
import { StatusGlyph } from "./status-glyph.tsx";

const columns = [
  "Commitment",
  "Who commits",
  "Domain",
  "Due, target year",
  "Status",
  "Schedule",
  "Standing",
  "Progress",
] as const;

/** Every counted commitment, grouped as the first strip counts them, with the same words as the command's report. */
export function CommitmentTable({ view }: { readonly view: AsKnown }): JSX.Element {
  const groups = statusGroups.flatMap((group) => {
    const records = view.counted.filter((record) => record.groups.status === group);
    return records.length === 0 ? [] : [{ group, records }];
  });
  return (
    <section aria-labelledby="commitments">
      <h2 id="commitments" tabIndex={-1}>
        Every commitment
      </h2>
      <p class="sub">
        Kept apart: what has been done, when it was due, how firmly it was said, and what the numbers show.
      </p>
      <div class="scroll" role="region" aria-labelledby="commitments" tabIndex={0}>
        <table class="main">
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ group, records }) => (
            <Fragment key={group}>
              <tbody class="group">
                <tr>
                  <th colSpan={columns.length} scope="rowgroup">
                    {sentenceCase(groupInWords(group))} <span>{records.length}</span>
                  </th>
                </tr>
              </tbody>
              {records.map((record) => (
                <RecordRows key={record.commitment.id} view={view} record={record} />
              ))}
            </Fragment>
          ))}
        </table>
      </div>
    </section>
  );
}

function RecordRows({ view, record }: { readonly view: AsKnown; readonly record: KnownRecord }): JSX.Element {
  const { commitment, groups } = record;
  const [first, ...parts] = rowsInWords(view, record);
  const domains = view.dataset.domains.filter(({ id }) => commitment.domains.includes(id));
  return (
    <tbody id={commitment.id} class={`rows ${groups.standing}`}>
      <tr data-commitment={commitment.id}>
        <th scope="row">{commitment.title}</th>
        <td data-label="Who commits">
          <PartyCodes view={view} record={record} />
        </td>
        <td data-label="Domain">{domains.map(({ names }) => names.en).join(", ")}</td>
        <Cells row={first} outline={groups.standing} />
      </tr>
      {parts.map((row) => (
        <tr key={row.part} class="part" data-commitment={commitment.id} data-part={row.part}>
          <th scope="row" colSpan={3}>
            {row.label}
          </th>
          <Cells row={row} outline={null} />
        </tr>
      ))}
      <tr class="more">
        <td colSpan={columns.length}>
          <RecordDetails view={view} record={record} />
        </td>
      </tr>
    </tbody>
  );
}

/** The cells whose words the command's report prints too. */
function Cells({ row, outline }: { readonly row: Row; readonly outline: string | null }): JSX.Element {
  const { due, targetYear, status, statusGroup, schedule, tone, standing, progress, figures } = row;
  return (
    <>
      <Cell label="Due">
        <span data-field="due">{due}</span>
        {targetYear === "" ? null : <span class="year">target year {targetYear}</span>}
      </Cell>
      <Cell label="Status">
        <span class="verdict">
          {statusGroup === null ? null : <StatusGlyph group={statusGroup} />}
          <span data-field="status">{status}</span>
        </span>
      </Cell>
      <Cell label="Schedule">
        <span data-field="schedule" class={`sch ${tone}`}>
          {schedule}
        </span>
      </Cell>
      <Cell label="Standing">
        <span data-field="standing" class={outline === null ? "" : `outline ${outline}`}>
          {standing}
        </span>
      </Cell>
      <Cell label="Progress">
        {figures === null ? null : <ProgressBar figures={figures} />}
        <span data-field="progress" class={figures === null ? "muted" : ""}>
          {progress}
        </span>
        {figures === null || figures.elapsed === null ? null : (
          <span class="year">
            after {percentRangeInWords({ min: figures.elapsed, max: figures.elapsed })} of the time
          </span>
        )}
      </Cell>
    </>
  );
}

function Cell({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return <td data-label={label}>{children}</td>;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
