import { type Group, groupInWords, percentRangeInWords } from "@policytrack/formats/words";
import { type ComponentChildren, Fragment, type JSX } from "preact";
import type { Address } from "../address/address.ts";
import { type AsKnown, type KnownRecord } from "../record/as-known.ts";
import { type Row, rowsInWords } from "../record/rows-in-words.ts";
import { grouped, sorted } from "../record/selection.ts";
import { useSay } from "../words/say.ts";
import { valueInWords } from "./filters.tsx";
import { PartyCodes } from "./party-codes.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { RecordDetails } from "./record-details.tsx";
import { ShowMore, useLimit } from "./show-more.tsx";
import { StatusGlyph } from "./status-glyph.tsx";
import { useHash } from "./use-hash.ts";

/** Records that are shown before somebody asks for more. */
const atFirst = 100;

interface Props {
  readonly view: AsKnown;
  readonly records: readonly KnownRecord[];
  readonly address: Pick<Address, "sort" | "group">;
}

/** Every counted commitment that is in sight, in groups, with the same words as the command's report. */
export function RecordTable({ view, records, address }: Props): JSX.Element {
  const say = useSay();
  const { page } = say;
  const [limit, showAll] = useLimit(atFirst);
  const all = grouped(view, sorted(view, records, address.sort), address.group);
  // The record that the address points at is shown, wherever it stands.
  const { at: pointedAt } = useHash();
  const order = all.flatMap((group) => group.records);
  const at = order.findIndex(({ commitment }) => commitment.id === pointedAt);
  const shown = new Set(order.slice(0, Math.max(limit, at + 1)));
  return (
    <section aria-labelledby="commitments">
      <h2 id="commitments" tabIndex={-1}>
        {page.everyCommitment}
      </h2>
      <p class="sub">{page.keptApart}</p>
      <div class="scroll" role="group" aria-labelledby="commitments" tabIndex={0}>
        <table class="main">
          <thead>
            <tr>
              {page.columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {all.map(({ values, records: members }) => {
            const visible = members.filter((record) => shown.has(record));
            const { group } = address;
            return visible.length === 0 ? null : (
              <Fragment key={values.join(" ")}>
                {group === "none" ? null : (
                  <tbody class="group">
                    <tr>
                      <th colSpan={page.columns.length} scope="rowgroup">
                        {sentenceCase(
                          values
                            .map((value) =>
                              group === "party" || group === "domain"
                                ? valueInWords(view.dataset, group, value, say)
                                : groupInWords(value as Group, say.locale),
                            )
                            .join(", "),
                        )}{" "}
                        <span>{members.length}</span>
                      </th>
                    </tr>
                  </tbody>
                )}
                {visible.map((record) => (
                  <RecordRows key={record.commitment.id} view={view} record={record} />
                ))}
              </Fragment>
            );
          })}
        </table>
      </div>
      <ShowMore hidden={order.length - shown.size} onMore={showAll} />
    </section>
  );
}

function RecordRows({ view, record }: { readonly view: AsKnown; readonly record: KnownRecord }): JSX.Element {
  const say = useSay();
  const { commitment, groups } = record;
  const [first, ...parts] = rowsInWords(view, record, say);
  const domains = view.dataset.domains.filter(({ id }) => commitment.domains.includes(id));
  const [, whoCommits, domain] = say.page.columns;
  return (
    <tbody id={commitment.id} class={`rows ${groups.standing}`}>
      <tr data-commitment={commitment.id}>
        <th scope="row" lang={say.written}>
          {commitment.title}
        </th>
        <td data-label={whoCommits}>
          <PartyCodes view={view} record={record} />
        </td>
        <td data-label={domain}>{domains.map(({ names }) => say.name(names)).join(", ")}</td>
        <Cells row={first} outline={groups.standing} />
      </tr>
      {parts.map((row) => (
        <tr key={row.part} class="part" data-commitment={commitment.id} data-part={row.part}>
          <th scope="row" colSpan={3} {...(row.isWritten ? { lang: say.written } : {})}>
            {row.label}
          </th>
          <Cells row={row} outline={null} />
        </tr>
      ))}
      <tr class="more">
        <td colSpan={say.page.columns.length}>
          <RecordDetails view={view} record={record} level={3} />
        </td>
      </tr>
    </tbody>
  );
}

/** The cells whose words the command's report prints too. */
function Cells({ row, outline }: { readonly row: Row; readonly outline: string | null }): JSX.Element {
  const { page, locale } = useSay();
  const { due, targetYear, status, statusGroup, schedule, tone, standing, progress, figures } = row;
  const [, , , dueLabel, statusLabel, scheduleLabel, standingLabel, progressLabel] = page.columns;
  return (
    <>
      <Cell label={dueLabel}>
        <span data-field="due">{due}</span>
        {targetYear === "" ? null : <span class="year">{page.targetYear(targetYear)}</span>}
      </Cell>
      <Cell label={statusLabel}>
        <span class="verdict">
          {statusGroup === null ? null : <StatusGlyph group={statusGroup} />}
          <span data-field="status">{status}</span>
        </span>
      </Cell>
      <Cell label={scheduleLabel}>
        <span data-field="schedule" class={`sch ${tone}`}>
          {schedule}
        </span>
      </Cell>
      <Cell label={standingLabel}>
        <span data-field="standing" class={outline === null ? "" : `outline ${outline}`}>
          {standing}
        </span>
      </Cell>
      <Cell label={progressLabel}>
        {figures === null ? null : <ProgressBar figures={figures} />}
        <span data-field="progress" class={figures === null ? "muted" : ""}>
          {progress}
        </span>
        {figures === null || figures.elapsed === null ? null : (
          <span class="year">
            {page.afterTime(percentRangeInWords({ min: figures.elapsed, max: figures.elapsed }, 1, locale))}
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
