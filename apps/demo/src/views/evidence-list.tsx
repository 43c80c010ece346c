import type { Citation } from "@policytrack/core";
import type { JSX } from "preact";
import type { AsKnown } from "./as-known.ts";
import { dateInWords } from "./date-in-words.ts";

/** The sources of a fact that were out on the day: what each says in our words, and where to read it. */
export function EvidenceList(props: {
  readonly view: AsKnown;
  readonly citations: readonly Citation[];
}): JSX.Element {
  const { view, citations } = props;
  return (
    <ul class="evidence">
      {view.evidence(citations).map(({ citation, source }) => {
        const { id, publisher, title, language, url, published } = source;
        const name = `${publisher}, ${dateInWords(published)}`;
        return (
          <li key={id}>
            {citation.says === undefined ? null : <>{citation.says} </>}
            {isWebAddress(url) ? (
              <a class="cite" href={url} rel="noopener noreferrer" hreflang={language}>
                {name}
              </a>
            ) : (
              <span>{name}</span>
            )}
            {title === null ? null : (
              <>
                {" "}
                <cite lang={language}>{title}</cite>
              </>
            )}{" "}
            <span class="tag">{languageInWords(language)}</span>{" "}
            <span class="tag">{citation.confidence} confidence</span>
          </li>
        );
      })}
    </ul>
  );
}

/** A record is data: only addresses of the web become links. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//.test(url);
}

function languageInWords(tag: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
}
