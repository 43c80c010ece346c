import { isEdtf, parseIsoDay } from "@policytrack/edtf";
import type { DatasetIndex } from "../dataset/dataset-index.ts";
import { Evidence } from "../evidence/evidence.ts";
import type { Commitment, Dataset, Due, Fact, HistoryEntry, LanguageMap, Term } from "../model/types.ts";
import { type DueWindow, dueWindow, type NoWindow } from "../timeliness/due-window.ts";
import type { CompleteOptions } from "./assess-options.ts";
import type { FactView, HistoryView, SourceView } from "./assessment.ts";
import { text } from "./text.ts";

/** A dataset on a day, with the evidence published by another: what every part of one assessment shares. */
export class AssessmentContext {
  readonly index: DatasetIndex;
  readonly options: CompleteOptions;
  readonly evidence: Evidence;
  /** Days since 1970-01-01. */
  readonly on: number;
  readonly #windows: Map<Due | string, DueWindow | NoWindow>;
  readonly #each = new Map<Commitment, boolean>();
  readonly #committing = new Map<Commitment, ReadonlySet<string>>();
  readonly #sources = new Map<string, SourceView>();

  constructor(index: DatasetIndex, options: CompleteOptions) {
    this.index = index;
    this.options = options;
    this.on = parseIsoDay(options.on)!;
    this.#windows = windowsOf(index, options);
    this.evidence = new Evidence(index, parseIsoDay(options.evidenceUntil)!, options.publicationDate);
  }

  get dataset(): Dataset {
    return this.index.dataset;
  }

  text(map: LanguageMap | null): string {
    return text(map, this.index.dataset.language);
  }

  /** Whether it was so by the day in some reading of its date. */
  hasBegun(fact: Fact): boolean {
    return this.index.span(fact.date).earliest <= this.on;
  }

  /** The days by which something is due, or why there are none. */
  windowOf(due: Due | null): DueWindow | NoWindow {
    if (due === null) return "not-stated";
    return this.windowFrom(
      due,
      due.kind === "after-event" ? (this.evidence.event(due.event)?.date ?? null) : null,
    );
  }

  /** The same, where the event that a deadline counts from was on a date. */
  windowFrom(due: Due, eventDate: string | null): DueWindow | NoWindow {
    const key = windowKey(due, eventDate);
    let window = this.#windows.get(key);
    if (window === undefined) {
      window = dueWindow(due, { eventDate: () => eventDate, tolerance: this.options.dateTolerance });
      this.#windows.set(key, window);
    }
    return window;
  }

  /** The date of an occurrence: its period, or when the event was that it names. Null: no source in force dates it. */
  dateOfOccurrence(occurrence: string): string | null {
    if (this.index.events.has(occurrence)) return this.evidence.event(occurrence)?.date ?? null;
    return isEdtf(occurrence) ? occurrence : null;
  }

  /** Whether every party does its own part: because the record says so, or because an entry or a term in force names parties. */
  eachDoesItsPart(commitment: Commitment): boolean {
    if (commitment.acts !== null) return commitment.acts === "each";
    if (!hasPartiesOfFacts(commitment)) return false;
    let each = this.#each.get(commitment);
    if (each === undefined) {
      const namesParties = (fact: HistoryEntry | Term): boolean =>
        this.partiesOf(commitment, fact).length > 0 && this.evidence.inForce(fact);
      each =
        commitment.history.some((entry) => entry.status !== null && namesParties(entry)) ||
        commitment.criteria.some(({ terms }) => terms.some(namesParties));
      this.#each.set(commitment, each);
    }
    return each;
  }

  /** The committing parties that a fact names: themselves, or a part of them, like the ministry of a state. */
  partiesOf(commitment: Commitment, { parties }: HistoryEntry | Term): readonly string[] {
    if (parties.length === 0) return parties;
    let committing = this.#committing.get(commitment);
    if (committing === undefined) {
      committing = new Set(this.index.committingOf(commitment));
      this.#committing.set(commitment, committing);
    }
    const acting = committing;
    if (parties.every((party) => acting.has(party))) return parties;
    return [
      ...new Set(
        parties.flatMap((party) => this.index.partyAndAncestors(party).find((id) => acting.has(id)) ?? []),
      ),
    ];
  }

  /** Whether a statement on a deadline is of one that commits, is part or member of one, or oversees it. Critics do not count. */
  speaksFor(entry: HistoryEntry, commitment: Commitment): boolean {
    const answering = this.index.answeringFor(commitment);
    return entry.statedBy.some((party) =>
      this.index.partyAndAncestors(party).some((id) => answering.has(id)),
    );
  }

  /** The sources of a fact that were published. */
  sourcesOf(fact: Pick<Fact, "citations">): readonly SourceView[] {
    return fact.citations
      .filter(({ source }) => this.evidence.isSourcePublished(source))
      .flatMap(({ source }) => this.#sourceView(source) ?? []);
  }

  #sourceView(id: string): SourceView | null {
    let view = this.#sources.get(id);
    if (view === undefined) {
      const source = this.index.sources.get(id);
      if (source === undefined) return null;
      const { publisher, url, published } = source;
      view = { id, title: this.text(source.title) || publisher || id, publisher, url, published };
      this.#sources.set(id, view);
    }
    return view;
  }

  factView(fact: Fact): FactView {
    return { id: fact.id, date: fact.date, sources: this.sourcesOf(fact) };
  }

  historyView(entry: HistoryEntry): HistoryView {
    const { status, criterion, parties, occurrence, observedUntil, statedBy, directness, statedTimeliness } =
      entry;
    return {
      ...this.factView(entry),
      status,
      text: entry.text === null ? null : this.text(entry.text),
      criterionId: criterion,
      partyIds: parties,
      occurrence,
      observedUntil,
      statedBy,
      directness,
      statedTimeliness,
    };
  }
}

/**
 * What has the same has the same window: the date, and of what counts from an event the length and the date of the event, which alone
 * moves a window from one assessment to another. No date has a blank.
 */
function windowKey(due: Due, eventDate: string | null): Due | string {
  if (due.kind === "after-event") return `${due.within} ${eventDate}`;
  return due.kind === "date" && due.fiscalYear === null ? due.date : due;
}

const windowsByIndex = new WeakMap<DatasetIndex, Map<string, Map<Due | string, DueWindow | NoWindow>>>();

/** The due windows of a dataset that were computed so far with one date tolerance, on whatever day. */
function windowsOf(
  index: DatasetIndex,
  { dateTolerance }: CompleteOptions,
): Map<Due | string, DueWindow | NoWindow> {
  let byTolerance = windowsByIndex.get(index);
  if (byTolerance === undefined) windowsByIndex.set(index, (byTolerance = new Map()));
  const key = JSON.stringify(dateTolerance);
  let windows = byTolerance.get(key);
  if (windows === undefined) byTolerance.set(key, (windows = new Map()));
  return windows;
}

/** Whether an entry or a term names parties at all. */
function hasPartiesOfFacts({ history, criteria }: Commitment): boolean {
  for (const { parties } of history) if (parties.length > 0) return true;
  for (const { terms } of criteria) for (const { parties } of terms) if (parties.length > 0) return true;
  return false;
}
