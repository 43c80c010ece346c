import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { NameView } from "@policytrack/formats/view";
import type { SiteText, Words } from "@policytrack/formats/words";
import { type Page, pathOf, relative } from "./record/addresses.ts";
import type { Tick } from "./record/change-marks.ts";
import type { Site } from "./record/site.ts";
import { daysOf, type State, writeState } from "./record/state.ts";

/** What every component can ask for: the site, the page, the reader's choices, and the words. */
export interface Ui {
  readonly site: Site;
  readonly page: Page;
  readonly language: string;
  readonly words: Words;
  readonly text: SiteText;
  readonly state: State;
  /** Days on which something changes on this page. */
  readonly ticks: readonly Tick[];
  /** Something to say about the last choice: a wrong address, a failure. */
  readonly message: string | null;
  /** Chooses: the address changes, and the page with it. */
  readonly go: (choice: Partial<State>) => void;
  /** Makes a file of the chosen day, of one commitment or of the whole record, and hands it to the reader. */
  readonly download: (format: string, commitment?: string) => void;
}

const UiContext = createContext<Ui | null>(null);
export const UiProvider = UiContext.Provider;

export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (ui === null) throw new RangeError("A component stands outside of a page.");
  return ui;
}

/** "Japan and South Korea" */
export function namesOf({ words }: Pick<Ui, "words">, names: readonly NameView[]): string {
  return words.list(
    names.map(({ text }) => text),
    "and",
  );
}

/** The address of another page, on the same day. */
export function hrefOf({ site, page, language, state }: Ui, to: Page, choice: Partial<State> = {}): string {
  const path = relative(pathOf(site, page, language), pathOf(site, to, language));
  return `${path}${writeState({ ...daysOf(state, site), ...choice }, site)}`;
}

/** The address of this page with another choice. */
export function choiceOf({ site, page, language, state }: Ui, choice: Partial<State>): string {
  const query = writeState({ ...state, ...choice }, site);
  return query === "" ? (pathOf(site, page, language).split("/").at(-1) as string) : query;
}

/** The address of a file of the website, from its root. */
export function fileHref({ site, page, language }: Ui, path: string): string {
  return relative(pathOf(site, page, language), path);
}
