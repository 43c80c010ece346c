import type { Citation, Source } from "@policytrack/core";
import { confidenceInWords, languageInWords } from "@policytrack/formats/words";
import type { JSX } from "preact";
import type { AsKnown } from "../record/as-known.ts";
import { useSay } from "../words/say.ts";

/** The sources of a fact that were out on the day: what each says in our words, and where to read it. */
export function EvidenceList(props: {
  readonly view: AsKnown;
  readonly citations: readonly Citation[];
}): JSX.Element {
  const { view, citations } = props;
  const { locale, page, written } = useSay();
  return (
    <ul class="evidence">
      {view.evidence(citations).map(({ citation, source }) => (
        <li key={source.id}>
          {citation.says === undefined ? null : <span lang={written}>{citation.says} </span>}
          <SourceName source={source} /> <span class="tag">{languageInWords(source.language, locale)}</span>{" "}
          <span class="tag">{confidenceInWords(citation.confidence, locale)}</span>
          {citation.read === "part" ? (
            <>
              {" "}
              <span class="tag">{page.readInPart}</span>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Publisher, day and title of a source, linked where it has an address on the web. */
export function SourceName({ source }: { readonly source: Source }): JSX.Element {
  const { date } = useSay();
  const { publisher, title, language, url, published } = source;
  const name = `${publisher}, ${date(published)}`;
  return (
    <>
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
      )}
    </>
  );
}

/** A record is data: only addresses of the web become links. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//.test(url);
}
