import type { Dataset, Ids } from "@policytrack/core";
import type { Sentence } from "@policytrack/formats/words";
import type { ChangeMark, Tick } from "../record/change-marks.ts";
import { turnsOf } from "../record/commitment-model.ts";
import type { RecordOnDay } from "../record/report-model.ts";

/** How many of the latest changes are told in words. */
const toldChanges = 500;

/** What each change of a verdict is in words: by day and commitment. */
export function changeTexts(record: RecordOnDay, marks: readonly ChangeMark[]): ReadonlyMap<string, string> {
  const { assessment, words } = record;
  const dataset = assessment.dataset as unknown as Dataset<Ids>;
  const titles = new Map(dataset.commitments.map((commitment) => [commitment.id, words.name(commitment)]));
  const told = marks.flatMap(({ day, verdicts }) => verdicts.map((id) => ({ day, id }))).slice(-toldChanges);
  return new Map(
    told.flatMap(({ day, id }) => {
      const [turn] = turnsOf(dataset, id, record, [{ day, isTall: true }], day);
      const [item, ...others] = turn?.items ?? [];
      if (item?.after == null) return [];
      const first = words.say("share/last-change", {
        day: words.day(day),
        item: nameIn(item.sentence) ?? words.quote(titles.get(id) ?? id),
        words: item.after.text,
      });
      const text = words.paragraph([first, ...others.map(({ sentence }) => sentence)]);
      return [[`${day} ${id}`, text] as const];
    }),
  );
}

/** What a sentence on a change calls its item: with the step or the reading that is meant, where there are several. */
function nameIn({ pieces }: Sentence): string | null {
  return pieces.find(({ kind }) => kind === "name")?.text ?? null;
}

/** Ticks with what changed in words: the first change of the day that is among those of the page. */
export function withTexts(
  ticks: readonly Tick[],
  texts: ReadonlyMap<string, string>,
  ids: ReadonlySet<string> | null,
): readonly Tick[] {
  const byDay = new Map<string, string>();
  for (const [key, text] of texts) {
    const [day = "", id = ""] = key.split(" ");
    if (!byDay.has(day) && (ids === null || ids.has(id))) byDay.set(day, text);
  }
  return ticks.map((tick) => {
    const text = byDay.get(tick.day);
    return text === undefined ? tick : { ...tick, text };
  });
}
