import { type Dataset, type IsoDay, parseIsoDay } from "@policytrack/core";
import { type Locale, locales } from "@policytrack/formats/words";
import type { JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { type Address, plainAddress } from "./address/address.ts";
import type { Go } from "./address/use-address.ts";
import { type AsKnown, asKnownOn, type KnownRecord } from "./record/as-known.ts";
import { choose, isChoosing } from "./record/selection.ts";
import { AsKnownOn } from "./views/as-known-on.tsx";
import { CountStrips } from "./views/count-strips.tsx";
import { Filters } from "./views/filters.tsx";
import { FixedFiles } from "./views/fixed-files.tsx";
import { later } from "./views/later.tsx";
import { NotCounted } from "./views/not-counted.tsx";
import { RecordTable } from "./views/record-table.tsx";
import { TargetFigures } from "./views/target-figures.tsx";
import { Timeline } from "./views/timeline.tsx";
import { useHash } from "./views/use-hash.ts";
import { useSay } from "./words/say.ts";

const Changes = later(async () => (await import("./behind/changes.tsx")).Changes);
const OtherRecord = later(async () => (await import("./behind/other-record.tsx")).OtherRecord);
const TakeAway = later(async () => (await import("./behind/take-away.tsx")).TakeAway);

interface Props {
  readonly dataset: Dataset;
  readonly address: Address;
  readonly today: IsoDay;
  /** What moves the page; null where nothing does, as without JavaScript. */
  readonly live: {
    readonly go: Go;
    readonly open: (dataset: Dataset, file: string) => void;
    /** The file that the record was opened from, and the way back; null: it is the page's own. */
    readonly opened: { readonly file: string; readonly close: () => void } | null;
  } | null;
}

/** The whole page, as known on one day. */
export function Page({ dataset, address, today, live }: Props): JSX.Element {
  const { page, day, written } = useSay();
  const on = address.on ?? today;
  const knownBy = address.knownBy ?? on;
  const view = useMemo(() => {
    const start = performance.now();
    const known = asKnownOn(dataset, on, knownBy);
    // Shown among a browser's timings: how long a step of the slider takes to reassess everything.
    performance.measure("assess", { start });
    return known;
  }, [dataset, on, knownBy]);
  const { chosen, text } = address;
  const counted = useMemo(() => choose(view, view.counted, { chosen, text }), [view, chosen, text]);
  const notCounted = useMemo(() => choose(view, view.notCounted, { chosen, text }), [view, chosen, text]);
  useLinksToAnywhere(view, [...counted, ...notCounted], live?.go ?? null);
  const isOwn = live === null || live.opened === null;
  return (
    <>
      {counted.length === 0 ? null : (
        <a class="skip" href="#commitments">
          {page.skip}
        </a>
      )}
      <header class="wrap">
        <div class="top">
          <p class="brand">policytrack</p>
          {live === null ? null : (
            <nav aria-label={page.languages}>
              {locales.map((lang) => (
                <button
                  key={lang}
                  type="button"
                  lang={lang}
                  aria-pressed={lang === address.lang}
                  onClick={() => live.go({ lang }, "push")}
                >
                  {languageNames[lang]}
                </button>
              ))}
            </nav>
          )}
        </div>
        <h1 lang={written} tabIndex={-1}>
          {dataset.title}
        </h1>
        <p class="lede">{page.lede}</p>
        {live === null || live.opened === null ? null : (
          <p class="opened">
            {page.opened(live.opened.file)}{" "}
            <button type="button" onClick={live.opened.close}>
              {page.close}
            </button>
          </p>
        )}
        {isOwn && address.data !== null && address.data !== dataset.version ? (
          <p class="opened">{page.otherVersion(address.data, dataset.version)}</p>
        ) : null}
        {live === null ? (
          <p class="as-known">
            <strong>
              {page.asKnownOn[0]}
              {day(view.day)}
              {page.asKnownOn[1]}
            </strong>{" "}
            {page.withoutScript}
          </p>
        ) : (
          <>
            <AsKnownOn dataset={dataset} view={view} address={address} go={live.go} today={today} />
            {view.counted.length === 0 ? null : (
              <Filters
                view={view}
                records={view.counted}
                shown={counted.length}
                address={address}
                go={live.go}
              />
            )}
          </>
        )}
      </header>
      <main class="wrap">
        {address.since === null || address.since === on ? null : (
          <Changes view={view} choice={address} since={address.since} knownBy={address.knownBy} />
        )}
        {view.counted.length === 0 ? (
          <p class="none">{page.nothingKnown(day(parseIsoDay(knownBy < on ? knownBy : on) ?? view.day))}</p>
        ) : counted.length === 0 ? (
          <p class="none">{page.nothingFits}</p>
        ) : (
          <>
            <CountStrips view={view} records={counted} />
            <Timeline view={view} records={counted} today={parseIsoDay(today) ?? view.day} />
            <TargetFigures view={view} records={counted} />
            <RecordTable view={view} records={counted} address={address} />
          </>
        )}
        <NotCounted view={view} records={isChoosing(address) ? notCounted : view.notCounted} />
        {live === null ? (
          <section class="take-away" aria-labelledby="take-away">
            <h2 id="take-away">{page.takeAway}</h2>
            <FixedFiles dataset={dataset} />
          </section>
        ) : (
          <>
            {counted.length === 0 ? null : <TakeAway view={view} records={counted} isOwn={isOwn} />}
            <OtherRecord onRecord={live.open} />
          </>
        )}
      </main>
      <footer class="wrap">
        <p>
          {page.colophon(
            dataset.title,
            dataset.version,
            page.asKnown(day(view.day), day(parseIsoDay(knownBy) ?? view.day)),
          )}{" "}
          {isOwn ? page.licence : ""}
        </p>
        {isOwn ? (
          <p>
            {page.inTerminal}{" "}
            <code>
              policytrack report packages/{dataset.id} --on {view.on}
              {knownBy === on ? "" : ` --known-by ${knownBy}`}
            </code>
          </p>
        ) : null}
      </footer>
    </>
  );
}

/** A link to a record leads to it: where what was chosen leaves it out, nothing is chosen any more. */
function useLinksToAnywhere(view: AsKnown, shown: readonly KnownRecord[], go: Go | null): void {
  const pointed = useHash();
  useEffect(() => {
    const isPointedAt = ({ commitment }: KnownRecord): boolean => commitment.id === pointed.at;
    if (go === null || shown.some(isPointedAt)) return;
    if ([...view.counted, ...view.notCounted].some(isPointedAt))
      go({ chosen: plainAddress.chosen, text: "" }, "replace");
  }, [pointed]);
}

/** Each language by its own name. */
const languageNames: Readonly<Record<Locale, string>> = { en: "English", ja: "日本語", ko: "한국어" };
