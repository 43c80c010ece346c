import type { Dataset, IsoDay } from "@policytrack/core";
import { dayInWords } from "@policytrack/formats/words";
import type { JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { asKnownOn } from "./as-known.ts";
import { AsKnownOn } from "./as-known-on.tsx";
import { CommitmentTable } from "./commitment-table.tsx";
import { CountStrips } from "./count-strips.tsx";
import { NotCounted } from "./not-counted.tsx";
import { TargetFigures } from "./target-figures.tsx";
import { Timeline } from "./timeline.tsx";
import { openRecord } from "./open-record.ts";
import { useDay } from "./use-day.ts";

/** The whole page, as known on one day. */
export function App({ dataset, today }: { readonly dataset: Dataset; readonly today: IsoDay }): JSX.Element {
  const shown = useDay(today);
  const view = useMemo(() => asKnownOn(dataset, shown.on), [dataset, shown.on]);
  const { counted } = view.tally;
  useEffect(() => {
    openRecord();
    addEventListener("hashchange", openRecord);
    return () => removeEventListener("hashchange", openRecord);
  }, []);
  return (
    <>
      <a class="skip" href="#commitments">
        Skip to the table
      </a>
      <header class="wrap">
        <p class="brand">policytrack</p>
        <h1>{dataset.title}</h1>
        <p class="lede">
          Who promised what, by when, how firmly, and where it stands: each answer worked out from dated
          public sources, for any day you choose.
        </p>
        <AsKnownOn dataset={dataset} view={view} shown={shown} today={today} />
      </header>
      <main class="wrap">
        {counted === 0 ? (
          <p class="none">No commitment of this record was known on {dayInWords(view.day)}.</p>
        ) : (
          <>
            <CountStrips view={view} />
            <Timeline view={view} />
            <TargetFigures view={view} />
            <CommitmentTable view={view} />
          </>
        )}
        <NotCounted view={view} />
      </main>
      <footer class="wrap">
        <p>
          {dataset.title}, data {dataset.version}, as known on {dayInWords(view.day)}. Data: CC BY 4.0; code:
          MIT. An editor’s reading of public sources.
        </p>
        <p>
          The same in a terminal: <code>policytrack report packages/jp-kr-us --on {view.on}</code>
        </p>
      </footer>
    </>
  );
}
