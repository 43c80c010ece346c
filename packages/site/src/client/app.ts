import { h, hydrate, type JSX, render } from "preact";
import type { Words } from "@policytrack/formats/words";
import { isFrame } from "../record/addresses.ts";
import type { PageData } from "../document.ts";
import { Layout } from "../parts/layout.ts";
import { addDays, isDay } from "../record/days.ts";
import type { ChangeMark, Tick } from "../record/change-marks.ts";
import type { ReportModel } from "../record/report-model.ts";
import { firstState, readState, type State, type WrongChoice, writeState } from "../record/state.ts";
import { withoutUnknown, wrongChoiceText } from "../record/wrong-choices.ts";
import { type Model, PageOf } from "../render-page.ts";
import { type Ui, UiProvider } from "../ui.ts";
import { holdInPlace } from "./hold-in-place.ts";
import { pause } from "./pause.ts";
import type { Record } from "./record.ts";
import { filterOf, ticksOfSelection } from "./selection-ticks.ts";

/** How long after a choice a further one replaces it in the history of the browser, in milliseconds. */
const sameChoice = 1000;

/** Takes over a page: the prerendered one stays, and is told the reader's choices from then on. */
export async function startApp(root: HTMLElement, data: PageData): Promise<void> {
  const words = wordsOf(data);
  const { state } = readState(location.search, data.site);
  // What will be needed is loaded side by side.
  const record = isOtherModel(firstState(data.site), state) ? recordOf(data, words) : null;
  record?.catch(() => undefined);
  const app = new App(root, data, await words, record);
  await app.start();
}

class App {
  readonly #root: HTMLElement;
  readonly #data: PageData;
  readonly #words: Words;
  readonly #title = document.title;
  #record: Promise<Record> | null;
  #latest: Promise<ReportModel> | null = null;
  #model: Model | null = null;
  #ticks: readonly Tick[];
  /** Of which state model and ticks are. */
  #shown: State;
  #state: State;
  /** What the address names that is not shown. */
  #wrong: readonly WrongChoice[] = [];
  #message: string | null = null;
  #chosenAt = 0;
  /** Counts choices, so that a slow answer to an earlier one is not shown after a later one. */
  #turn = 0;

  constructor(root: HTMLElement, data: PageData, words: Words, record: Promise<Record> | null) {
    this.#root = root;
    this.#data = data;
    this.#words = words;
    this.#record = record;
    this.#state = firstState(data.site);
    this.#shown = this.#state;
    this.#ticks = data.ticks;
  }

  /** A page of which the address chooses nothing stays as it was sent; any other is drawn once, as chosen. */
  async start(): Promise<void> {
    const { site } = this.#data;
    const { state, wrong } = readState(location.search, site);
    // What was chosen while the page was loading.
    const typed = {
      search: valueOf(this.#root, "input[type=search]"),
      date: valueOf(this.#root, ".date input"),
      place: valueOf(this.#root, ".slide input"),
    };
    const { first, on } = site;
    const slid = typed.place === "" ? on : addDays(first, Number(typed.place));
    const day = typed.date === on ? slid : typed.date;
    if (writeState(state, site) === "" && wrong.length === 0) {
      this.#model = await this.#modelOf(state);
      hydrate(this.#view(), this.#root);
    } else await this.#show(state, wrong);
    this.#root.addEventListener("click", (event) => this.#click(event));
    addEventListener("popstate", () => {
      const address = readState(location.search, site);
      void this.#show(address.state, address.wrong);
    });
    if (typed.search !== "" && typed.search !== this.#state.search) this.#go({ search: typed.search });
    if (isDay(day) && day !== on) this.#go({ on: day, evidenceUntil: day });
  }

  #go(choice: Partial<State>): void {
    const chosen = { ...this.#state, ...choice };
    // The list of changes begins before the day.
    const state = chosen.since !== null && chosen.since >= chosen.on ? { ...chosen, since: null } : chosen;
    const address = writeState(state, this.#data.site) || location.pathname;
    const isSame = performance.now() - this.#chosenAt < sameChoice;
    history[isSame ? "replaceState" : "pushState"](null, "", `${address}${location.hash}`);
    this.#chosenAt = performance.now();
    void this.#show(state, [], state.on !== this.#state.on);
  }

  async #show(state: State, wrong: readonly WrongChoice[], isStep = false): Promise<void> {
    const turn = ++this.#turn;
    this.#state = state;
    this.#wrong = wrong;
    this.#message = null;
    try {
      const { site } = this.#data;
      const isOther = this.#model === null || isOtherModel(this.#shown, state);
      if (isOther || filterOf(this.#shown, site) !== filterOf(state, site)) {
        this.#root.setAttribute("aria-busy", "true");
        const [model, ticks] = await Promise.all([
          isOther ? this.#modelOf(state) : this.#model,
          this.#ticksOf(state),
        ]);
        if (isOther) await pause();
        if (turn !== this.#turn) return;
        this.#model = model;
        this.#ticks = ticks;
        this.#shown = state;
      }
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#message = this.#words.lexicon.site.failed;
      this.#state = this.#shown;
      this.#model ??= await this.#modelOf(this.#shown);
    }
    this.#leaveOutUnknown();
    this.#root.removeAttribute("aria-busy");
    const isFirst = state.on === this.#data.site.on;
    document.title = isFirst ? this.#title : `${this.#title} · ${this.#words.day(state.on)}`;
    const draw = (): void => render(this.#view(), this.#root);
    if (isStep) holdInPlace("day", draw);
    else draw();
  }

  /** The ticks of the page; where a filter leaves some commitments, theirs. */
  async #ticksOf(state: State): Promise<readonly Tick[]> {
    const { site, page, root, ticks } = this.#data;
    if (page.kind !== "overview" || filterOf(state, site) === "") return ticks;
    const [latest, marks] = await Promise.all([
      this.#overview(),
      fetchJson<readonly ChangeMark[]>(`${root}data/marks.json`),
    ]);
    return ticksOfSelection(latest, state, { marks, ticks });
  }

  /** The overview as it was kept. */
  #overview(): Promise<ReportModel> {
    const { root, language } = this.#data;
    this.#latest ??= fetchJson<ReportModel>(`${root}data/overview.${language}.json`);
    this.#latest.catch(() => (this.#latest = null));
    return this.#latest;
  }

  /** What is filtered by must be in the list. */
  #leaveOutUnknown(): void {
    const model = this.#model;
    if (model?.kind !== "overview" && model?.kind !== "embed-list") return;
    const { state, wrong } = withoutUnknown(model.model, this.#state, this.#words);
    this.#state = state;
    this.#wrong = [...this.#wrong, ...wrong];
  }

  /** What is said beside the day: a failure, or what of the address is not shown. */
  #said(): string | null {
    if (this.#message !== null || this.#wrong.length === 0) return this.#message;
    const since = this.#model?.kind === "changes" ? this.#model.model.from : null;
    return wrongChoiceText(this.#words, this.#wrong, { ...this.#state, since });
  }

  /** The model of a page on a day: as it was kept, or assessed anew. */
  async #modelOf(state: State): Promise<Model> {
    const { page, site } = this.#data;
    if (page.kind === "method") return (await import("./method-model.ts")).methodModel(this.#data);
    const isFirst = state.on === site.on && state.evidenceUntil === site.evidenceUntil;
    if (isFirst && (page.kind === "overview" || page.kind === "commitments" || page.kind === "embed-list")) {
      const model = await this.#overview();
      return page.kind === "commitments"
        ? { kind: "commitments", model, number: page.number }
        : { kind: page.kind, model };
    }
    const record = await this.#load();
    return record.modelOf(page, state);
  }

  #load(): Promise<Record> {
    this.#record ??= recordOf(this.#data, this.#words);
    // A failure is not kept: the next choice tries again.
    this.#record.catch(() => (this.#record = null));
    return this.#record;
  }

  /** All parts of the record: for files about the whole of it, on a page that is about a part. */
  async #loadWhole(): Promise<Record> {
    const { site, shards } = this.#data;
    if (shards.length === site.shards) return this.#load();
    const all = Array.from({ length: site.shards }, (_, i) => i);
    return recordOf({ ...this.#data, shards: all }, this.#words);
  }

  #view(): JSX.Element {
    const { site, page, language } = this.#data;
    const ui: Ui = {
      site,
      page,
      language,
      words: this.#words,
      text: this.#words.lexicon.site,
      state: this.#state,
      ticks: this.#ticks,
      message: this.#said(),
      go: (choice) => this.#go(choice),
      download: (format, commitment) => void this.#download(format, commitment),
    };
    const model = this.#model as Model;
    const content = h(PageOf, { of: model });
    return h(UiProvider, { value: ui }, isFrame(page) ? content : h(Layout, {}, content));
  }

  /** A link that chooses something on this page changes it in place. */
  #click(event: MouseEvent): void {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-choice]");
    if (link === null) return;
    const url = new URL(link.href);
    if (url.pathname !== location.pathname || url.hash !== "") return;
    event.preventDefault();
    const { state } = readState(url.search, this.#data.site);
    this.#chosenAt = 0;
    this.#go(state);
  }

  async #download(format: string, commitment: string | undefined): Promise<void> {
    try {
      const record = await (commitment === undefined ? this.#loadWhole() : this.#load());
      const { name, mediaType, content } = await record.fileOf(format, this.#state, commitment);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([content], { type: mediaType }));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } catch (error) {
      console.error(error);
      this.#message = this.#words.lexicon.site.failed;
      render(this.#view(), this.#root);
    }
  }
}

async function recordOf(data: PageData, words: Words | Promise<Words>): Promise<Record> {
  const { loadRecord } = await import("./record.ts");
  return loadRecord(data, words, fetchJson);
}

/** Whether a choice asks for other data, and not only for other rows of it. */
function isOtherModel(before: State, after: State): boolean {
  return (
    before.on !== after.on || before.evidenceUntil !== after.evidenceUntil || before.since !== after.since
  );
}

function valueOf(root: HTMLElement, selector: string): string {
  return root.querySelector<HTMLInputElement>(selector)?.value ?? "";
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** The words of the language of the page alone. */
async function wordsOf({ language }: PageData): Promise<Words> {
  switch (language) {
    case "ja":
      return (await import("@policytrack/formats/words/ja")).ja;
    case "ko":
      return (await import("@policytrack/formats/words/ko")).ko;
    default:
      return (await import("@policytrack/formats/words/en")).en;
  }
}
