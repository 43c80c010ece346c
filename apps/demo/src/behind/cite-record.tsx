import type { JSX } from "preact";
import { useContext, useState } from "preact/hooks";
import type { AsKnown, KnownRecord } from "../record/as-known.ts";
import { rowsInWords } from "../record/rows-in-words.ts";
import { useSay } from "../words/say.ts";
import { CitedAddress } from "../views/cited-address.ts";
import { RecordPages } from "../views/record-pages.ts";

/** How to cite a record as it is shown, where its own page is, and how to say that something is wrong. */
export function CiteRecord({
  view,
  record,
}: {
  readonly view: AsKnown;
  readonly record: KnownRecord;
}): JSX.Element {
  const say = useSay();
  const { page } = say;
  const address = useContext(CitedAddress)(view, record.commitment.id);
  const own = useContext(RecordPages).of(record.commitment.id);
  const { id, title } = record.commitment;
  const { dataset, on, knownBy } = view;
  const [{ status, schedule }] = rowsInWords(view, record, say);
  const citation = `“${title}”: ${status}; ${schedule}. ${dataset.title} (${dataset.id} ${dataset.version}), ${page.asKnown(on, knownBy)}.${address === null ? "" : ` ${address}`}`;
  const report = [
    `${dataset.id} ${dataset.version}`,
    `${id} (${page.asKnown(on, knownBy)})`,
    page.reportFact,
    page.reportWrong,
    page.reportSource,
  ].join("\n");
  return (
    <div class="cite-record">
      <details>
        <summary>{page.cite}</summary>
        <p class="copied">{citation}</p>
        <Copy text={citation} />
        {own === null ? null : (
          <p>
            <a href={own}>{page.ownPage}</a>
          </p>
        )}
      </details>
      <details>
        <summary>{page.reportError}</summary>
        <p>{page.reportHow}</p>
        <pre class="copied">{report}</pre>
        <Copy text={report} />
      </details>
    </div>
  );
}

function Copy({ text }: { readonly text: string }): JSX.Element | null {
  const { page } = useSay();
  const [copied, setCopied] = useState(false);
  if (!useContext(RecordPages).alive) return null;
  return (
    <button
      type="button"
      onClick={async () => {
        await navigator.clipboard.writeText(text);
        setCopied(true);
      }}
    >
      <span aria-live="polite">{copied ? page.copied : page.copy}</span>
    </button>
  );
}
