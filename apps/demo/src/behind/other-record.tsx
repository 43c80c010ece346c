import type { Dataset } from "@policytrack/core";
import type { Problem } from "@policytrack/core/schema";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useSay } from "../words/say.ts";

/** Problems that are listed before somebody asks for more. */
const atFirst = 20;

interface Props {
  /** Takes a record that is sound. */
  readonly onRecord: (dataset: Dataset, file: string) => void;
}

interface Refused {
  readonly file: string;
  /** Null: the file is no JSON. */
  readonly problems: readonly (Problem & { readonly at: string })[] | null;
}

/** Opens another record: a dataset's JSON, chosen or dropped anywhere. It is read here and sent nowhere. */
export function OtherRecord({ onRecord }: Props): JSX.Element {
  const { page } = useSay();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [reading, setReading] = useState(false);
  const [limit, setLimit] = useState(atFirst);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setReading(true);
    setRefused(null);
    setLimit(atFirst);
    const { readRecord } = await import("../other-record/read-record.ts");
    // A folder that is dropped has no text.
    const text = await file.text().catch(() => "");
    const read = readRecord(text);
    setReading(false);
    if (read.ok) onRecord(read.dataset, file.name);
    else {
      setRefused({ file: file.name, problems: read.problems });
      document.getElementById("other-record")?.scrollIntoView({ block: "start" });
    }
  };
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      void take(event.dataTransfer?.files[0]);
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  });
  return (
    <section class="other-record" aria-labelledby="other-record">
      <h2 id="other-record">{page.otherRecord}</h2>
      <p class="sub">{page.otherRecordHow}</p>
      <label class="file">
        {page.chooseFile}{" "}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = "";
            void take(file);
          }}
        />
      </label>
      <div aria-live="polite">
        {reading ? <p>{page.reading}</p> : null}
        {refused === null ? null : (
          <div class="problems">
            <h3>
              {refused.problems === null
                ? page.notJson(refused.file)
                : page.refused(refused.file, refused.problems.length)}
            </h3>
            {refused.problems === null ? null : (
              <ol>
                {refused.problems.slice(0, limit).map(({ rule, at, message, found, remedy }) => (
                  <li key={`${rule} ${at} ${message}`}>
                    <p>
                      <code>{at === "" ? page.wholeFile : at}</code> <code class="muted">{rule}</code>
                    </p>
                    <p>{message}</p>
                    <p>
                      {page.found} <code>{found}</code>
                    </p>
                    <p>
                      {page.toDo} {remedy}
                    </p>
                  </li>
                ))}
              </ol>
            )}
            {refused.problems !== null && refused.problems.length > limit ? (
              <button type="button" class="more" onClick={() => setLimit(Infinity)}>
                {page.showMore(refused.problems.length - limit)}
              </button>
            ) : null}
          </div>
        )}
      </div>
    </section>
  );
}
