import type { Dataset, IsoDay } from "@policytrack/core";
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { plainAddress, printAddress } from "./address/address.ts";
import { useAddress } from "./address/use-address.ts";
import { Page } from "./page.tsx";
import type { AsKnown } from "./record/as-known.ts";
import { CitedAddress } from "./views/cited-address.ts";
import { RecordPages } from "./views/record-pages.ts";
import { en, type PageWords } from "./words/en.ts";
import { loadWords, SayContext, sayIn } from "./words/say.ts";

interface Opened {
  readonly dataset: Dataset;
  readonly file: string;
}

/** The page with all that moves it: the address, the language, and a record that somebody opened from a file. */
export function App({
  dataset: own,
  today,
}: {
  readonly dataset: Dataset;
  readonly today: IsoDay;
}): JSX.Element {
  const { address, record, go, turn } = useAddress();
  // By the names that steps carry, so that back and forward find what was opened.
  const files = useRef(new Map<string, Opened>());
  const opened = (record === null ? null : files.current.get(record)) ?? null;
  const [words, setWords] = useState<{ readonly lang: string; readonly page: PageWords }>({
    lang: "en",
    page: en,
  });
  // What opened or closed the record has gone with it.
  const shown = useRef(record);
  useEffect(() => {
    if (shown.current === record) return;
    shown.current = record;
    document.querySelector<HTMLElement>("h1")?.focus();
  }, [record]);
  const { lang } = address;
  useEffect(() => {
    let over = false;
    void loadWords(lang).then((page) => {
      if (over) return;
      document.documentElement.lang = lang;
      setWords({ lang, page });
    });
    return () => {
      over = true;
    };
  }, [lang]);
  // Until its words are here, the page stays in the language it was in.
  const spoken = words.lang === lang ? lang : "en";
  const say = useMemo(() => sayIn(spoken, spoken === lang ? words.page : en), [spoken, lang, words]);
  const dataset = opened?.dataset ?? own;
  const cited = useMemo(
    () => (view: AsKnown, commitment?: string) => {
      if (opened !== null) return null;
      const { on } = view;
      // Where two days are compared, what had been published by the one does not stand for the other unless somebody chose it.
      const knownBy = address.since === null ? view.knownBy : address.knownBy;
      const search = printAddress({ ...address, on, knownBy, data: view.dataset.version });
      const hash = commitment === undefined ? "" : `#${commitment}`;
      return `${location.origin}${location.pathname}${search}${hash}`;
    },
    [opened, address],
  );
  const pages = useMemo(
    () => ({ of: (id: string) => (opened === null ? `commitments/${id}/` : null), alive: true }),
    [opened],
  );
  // What one record was asked does not fit another.
  const fresh = { chosen: plainAddress.chosen, text: "", since: null, data: null };
  return (
    <SayContext.Provider value={say}>
      <CitedAddress.Provider value={cited}>
        <RecordPages.Provider value={pages}>
          <Page
            key={opened === null ? "" : record}
            dataset={dataset}
            address={address}
            today={today}
            live={{
              go,
              open: (other, file) => {
                // A name that no page before a reload gave: what it opened is gone.
                const name = String(Math.random());
                files.current.set(name, { dataset: other, file });
                turn(name, fresh);
                scrollTo(0, 0);
              },
              opened:
                opened === null
                  ? null
                  : {
                      file: opened.file,
                      close: () => turn(null, fresh),
                    },
            }}
          />
        </RecordPages.Provider>
      </CitedAddress.Provider>
    </SayContext.Provider>
  );
}
