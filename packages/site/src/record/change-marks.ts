import { assess, changeDays, type Assessment, type Dataset, type Ids } from "@policytrack/core";

/** A day on which something is said otherwise than on the day before. */
export interface ChangeMark {
  /** ISO day. */
  readonly day: string;
  /** The commitments of which it is. */
  readonly ids: readonly string[];
  /** Those of them in which a verdict on a due item changed: a tall mark. */
  readonly verdicts: readonly string[];
}

/** The changes between two days, each day assessed by what was published by it, and no evidence of later than `until`. */
export function changeMarks(
  dataset: Dataset<Ids>,
  { first, last, until }: { readonly first: string; readonly last: string; readonly until: string },
): readonly ChangeMark[] {
  const turn = until < first ? first : until < last ? until : last;
  return [
    ...changeDays(dataset, { from: first, through: turn }),
    ...changeDays(dataset, { from: turn, through: last, evidenceUntil: until }),
  ].map(({ day, commitmentIds, timelinessIds }) => ({ day, ids: commitmentIds, verdicts: timelinessIds }));
}

/** A dataset on a day by what had been published by then. */
export function assessOn(dataset: Dataset<Ids>, day: string, until: string): Assessment<Ids> {
  return assess(dataset, { on: day, evidenceUntil: day < until ? day : until });
}

/** A day on the slider of a page. */
export interface Tick {
  /** ISO day. */
  readonly day: string;
  /** A verdict on a due item changed. */
  readonly isTall: boolean;
  /** What changed, as a sentence. Absent where there are too many. */
  readonly text?: string;
  /** The commitment of which the sentence is, on a page about several. */
  readonly id?: string;
}

/** The ticks of pages: of some commitments. */
export function tickIndex(marks: readonly ChangeMark[]): (ids: readonly string[]) => readonly Tick[] {
  const byId = new Map<string, Tick[]>();
  for (const { day, ids, verdicts } of marks) {
    const tall = new Set(verdicts);
    for (const id of ids) {
      const own = byId.get(id);
      const tick = { day, isTall: tall.has(id) };
      if (own === undefined) byId.set(id, [tick]);
      else own.push(tick);
    }
  }
  return (ids) => joined(ids.flatMap((id) => byId.get(id) ?? []));
}

/** Each day once, in order; tall where one of its ticks is. */
function joined(ticks: readonly Tick[]): readonly Tick[] {
  const days = new Map<string, boolean>();
  for (const { day, isTall } of ticks) days.set(day, isTall || days.get(day) === true);
  return [...days].map(([day, isTall]) => ({ day, isTall })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
