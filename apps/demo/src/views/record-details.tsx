import type { TargetFact } from "@policytrack/core";
import type { JSX } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import type { AsKnown, KnownRecord } from "../record/as-known.ts";
import { useSay } from "../words/say.ts";
import { later } from "./later.tsx";
import type { InsideProps } from "../behind/record-inside.tsx";
import { RecordPages } from "./record-pages.ts";
import { useHash } from "./use-hash.ts";

const RecordInside = later(async () => (await import("../behind/record-inside.tsx")).RecordInside);

/** A record that opens in place. What is inside is made once it is open. */
export function RecordDetails({ view, record, level }: InsideProps): JSX.Element {
  const { page, written } = useSay();
  const pages = useContext(RecordPages);
  const [open, setOpen] = useState(false);
  const { id, title } = record.commitment;
  const pointed = useHash();
  useEffect(() => {
    if (pointed.at !== id) return;
    setOpen(true);
    document.getElementById(id)?.scrollIntoView({ block: "start" });
  }, [pointed, id]);
  const sources = useMemo(
    () =>
      new Set(
        [view.standing(record), view.deadlines(record), targetsOf(view, record), view.history(record)]
          .flat()
          .flatMap(({ citations }) => view.evidence(citations).map(({ source }) => source.id)),
      ).size,
    [view, record],
  );
  const words = (
    <>
      {page.why(sources)}
      <span class="vh">
        : <span lang={written}>{title}</span>
      </span>
    </>
  );
  if (!pages.alive) return <a href={pages.of(id) ?? `#${id}`}>{words}</a>;
  return (
    <details class="record" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words}</summary>
      {open ? <RecordInside view={view} record={record} level={level} /> : null}
    </details>
  );
}

function targetsOf(view: AsKnown, record: KnownRecord): readonly TargetFact[] {
  return record.commitment.targets.flatMap(({ id }) => view.target(record, id) ?? []);
}
