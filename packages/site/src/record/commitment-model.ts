import type { Dataset, Ids } from "@policytrack/core";
import { changesView, commitmentView, type CommitmentView, type ItemChange } from "@policytrack/formats/view";
import { assessOn, type Tick } from "./change-marks.ts";
import { addDays, endsOf } from "./days.ts";
import type { RecordOnDay } from "./report-model.ts";
import { recordIndexOf } from "./record-index.ts";
import { subsetOf } from "./subset.ts";

/** A day on which verdicts of a commitment changed. */
export interface Turn {
  /** ISO day. */
  readonly day: string;
  readonly dayText: string;
  readonly items: readonly ItemChange[];
}

/** An entry of the list of what happened, the latest first. */
export type HistoryRow =
  | { readonly kind: "fact"; readonly sortDay: string; readonly fact: CommitmentView["history"][number] }
  | { readonly kind: "turn"; readonly sortDay: string; readonly turn: Turn };

/** What the page of a commitment shows. */
export interface CommitmentModel {
  readonly view: CommitmentView;
  readonly history: readonly HistoryRow[];
  /** Languages of sources, as names in the language of the page. */
  readonly sourceLanguages: Readonly<Record<string, string>>;
}

/** @throws {UsageError} for a commitment that is not on record on that day. */
export function commitmentModel(record: RecordOnDay, id: string, ticks: readonly Tick[]): CommitmentModel {
  const { assessment, words } = record;
  const dataset = assessment.dataset as unknown as Dataset<Ids>;
  const view = viewOf(record, id);
  const turns = turnsOf(dataset, id, record, ticks);
  const facts = view.history.map((fact): HistoryRow => {
    const { last } = endsOf(fact.date);
    return { kind: "fact", sortDay: last ?? "0000-01-01", fact };
  });
  const rows = [...facts, ...turns.map((turn): HistoryRow => ({ kind: "turn", sortDay: turn.day, turn }))];
  const { sources } = recordIndexOf(dataset);
  const languages = view.sourceList.flatMap(({ id: source }) => {
    const language = sources.get(source)?.language ?? null;
    return language === null ? [] : [[source, languageName(language, words.tag)] as const];
  });
  return {
    view,
    history: rows.toSorted((a, b) => (a.sortDay === b.sortDay ? 0 : a.sortDay < b.sortDay ? 1 : -1)),
    sourceLanguages: Object.fromEntries(languages),
  };
}

const lastViews = new WeakMap<RecordOnDay, CommitmentView>();

/** A commitment in full. Its page and its frame are made one after the other, of one view. */
export function viewOf(record: RecordOnDay, id: string): CommitmentView {
  const last = lastViews.get(record);
  if (last?.id === id) return last;
  const { assessment, words, methods } = record;
  const view = commitmentView(assessment, id, { words, methods });
  lastViews.set(record, view);
  return view;
}

/** The days until the one assessed on which a verdict on an item changed, told by the evidence of then. */
export function turnsOf(
  dataset: Dataset<Ids>,
  id: string,
  { assessment, words }: RecordOnDay,
  ticks: readonly Tick[],
  until: string = assessment.on,
): readonly Turn[] {
  const alone = subsetOf(dataset, [id]);
  const { evidenceUntil } = assessment;
  return ticks
    .filter(({ day, isTall }) => isTall && day <= until)
    .flatMap(({ day }) => {
      const [before, after] = [addDays(day, -1), day].map((one) => assessOn(alone, one, evidenceUntil));
      if (before === undefined || after === undefined) return [];
      const items = changesView(before, after, { words }).items.filter((item) => item.after !== null);
      return items.length === 0 ? [] : [{ day, dayText: words.day(day), items }];
    });
}

const displayNames = new Map<string, Intl.DisplayNames>();

/** A language in the words of another: "Korean". Its tag where it has no name. */
export function languageName(tag: string, inLanguage: string): string {
  const names = displayNames.get(inLanguage) ?? new Intl.DisplayNames([inLanguage], { type: "language" });
  displayNames.set(inLanguage, names);
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
