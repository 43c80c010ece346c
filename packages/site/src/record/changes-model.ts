import { assess, type Dataset, type Ids } from "@policytrack/core";
import { changesView, type FactRow } from "@policytrack/formats/view";
import type { Sentence } from "@policytrack/formats/words";
import type { ChangeMark } from "./change-marks.ts";
import { type Turn, turnsOf } from "./commitment-model.ts";
import { addDays, endsOf } from "./days.ts";
import type { RecordOnDay } from "./report-model.ts";

/** How many entries the list has at most. */
const atMost = 400;

/** An entry of the list of changes: a fact that was published, or verdicts that changed. */
export interface ChangeEntry {
  /** ISO day on which it could be known. */
  readonly day: string;
  readonly dayText: string;
  readonly commitment: { readonly id: string; readonly title: string };
  readonly fact: FactRow | null;
  readonly turn: Turn | null;
  readonly sources: readonly string[];
}

export interface ChangesModel {
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  readonly fromText: string;
  readonly lede: readonly Sentence[];
  readonly entries: readonly ChangeEntry[];
}

/** What changed between a day and the one assessed, each fact once, on the day on which it could be known. */
export function changesModel(
  record: RecordOnDay,
  since: string | null,
  marks: readonly ChangeMark[],
): ChangesModel {
  const { assessment, words, methods } = record;
  const dataset = assessment.dataset as unknown as Dataset<Ids>;
  const { on, evidenceUntil } = assessment;
  const from = since !== null && since < on ? since : addDays(on, -365);
  const before = assess(dataset, { on: from, evidenceUntil: from < evidenceUntil ? from : evidenceUntil });
  const view = changesView(before, assessment, { words, methods });
  const titles = new Map(dataset.commitments.map((commitment) => [commitment.id, words.name(commitment)]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const commitmentOf = (id: string): ChangeEntry["commitment"] => ({ id, title: titles.get(id) ?? id });
  const told = new Set(view.facts.filter(({ kind }) => kind === "history").map(placeOf));
  const facts = view.facts
    .filter((fact) => fact.kind !== "observation" || !told.has(placeOf(fact)))
    .map((fact): ChangeEntry => {
      // A source of which only the month is known sorts by the last day of it, and is told by its month.
      const [first] = fact.sourceIds
        .flatMap((id) => {
          const published = sources.get(id)?.published ?? null;
          const day = endsOf(published).last;
          return day === null ? [] : [{ day, dayText: words.date(published) }];
        })
        .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
      return {
        day: first?.day ?? endsOf(fact.date).last ?? on,
        dayText: first?.dayText ?? (fact.dateText === "" ? words.day(on) : fact.dateText),
        commitment: commitmentOf(fact.commitmentId),
        fact,
        turn: null,
        sources: fact.sourceIds.map((id) => sources.get(id)?.publisher ?? id),
      };
    });
  const turns = marks
    .filter(({ day, verdicts }) => day > from && day <= on && verdicts.length > 0)
    .slice(-atMost)
    .flatMap(({ day, verdicts }) =>
      verdicts.flatMap((id) =>
        turnsOf(dataset, id, record, [{ day, isTall: true }]).map((turn): ChangeEntry => ({
          day,
          dayText: turn.dayText,
          commitment: commitmentOf(id),
          fact: null,
          turn,
          sources: [],
        })),
      ),
    );
  return {
    from,
    to: on,
    fromText: words.day(from),
    // How many facts there are stands with the list.
    lede: view.lede.slice(0, 1),
    entries: [...turns, ...facts]
      .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
      .slice(0, atMost),
  };
}

/** A value of which a history entry tells by the same source is not told twice. */
function placeOf({ commitmentId, sourceIds }: FactRow): string {
  return `${commitmentId} ${sourceIds[0] ?? ""}`;
}
