import type { Assessment, Dataset, Ids } from "@policytrack/core";
import { changesView } from "@policytrack/formats/view";
import type { Sentence } from "@policytrack/formats/words";
import { assessOn, type ChangeMark, type Tick } from "../record/change-marks.ts";
import { addDays } from "../record/days.ts";
import type { RecordOnDay } from "../record/report-model.ts";
import { subsetOf } from "../record/subset.ts";

/** How many of the latest changes are told in words. */
const toldChanges = 500;

/** What each change is in words, by day and commitment. Of one day what changed verdicts is told first. */
export function changeTexts(record: RecordOnDay, marks: readonly ChangeMark[]): ReadonlyMap<string, string> {
  const told = marks
    .flatMap(({ day, ids, verdicts }) => [...new Set([...verdicts, ...ids])].map((id) => ({ day, id })))
    .slice(-toldChanges);
  return new Map(told.map(({ day, id }) => [`${day} ${id}`, changeText(record, id, day)]));
}

/** A promise that came on record, verdicts that are other ones, new evidence, or what the calendar alone did. */
function changeText({ assessment, words }: RecordOnDay, id: string, day: string): string {
  const alone = subsetOf(assessment.dataset as unknown as Dataset<Ids>, [id]);
  const [before, after] = [addDays(day, -1), day].map((one) =>
    assessOn(alone, one, assessment.evidenceUntil),
  ) as [Assessment<Ids>, Assessment<Ids>];
  const commitment = alone.commitments.find((one) => one.id === id);
  const title = words.quote(commitment === undefined ? id : words.name(commitment));
  const said = { day: words.day(day), item: title };
  if (before.commitments.length + before.context.length === 0)
    return words.say("share/last-on-record", said).text;
  const { items, facts } = changesView(before, after, { words });
  const [first, ...others] = items.filter((item) => item.after !== null);
  if (first?.after == null)
    return words.say(facts.length > 0 ? "share/last-evidence" : "share/last-calendar", said).text;
  const item = nameIn(first.sentence) ?? title;
  return words.paragraph([
    first.before === null
      ? words.say("share/last-on-record", { ...said, item })
      : words.say("share/last-change", { ...said, item, words: first.after.text }),
    ...others.map(({ sentence }) => sentence),
  ]);
}

/** What a sentence on a change calls its item: with the step or the reading that is meant, where there are several. */
function nameIn({ pieces }: Sentence): string | null {
  return pieces.find(({ kind }) => kind === "name")?.text ?? null;
}

/** Ticks with what changed in words: the first change of the day that is among those of the page. */
export function withTexts(
  ticks: readonly Tick[],
  texts: ReadonlyMap<string, string>,
  ids: ReadonlySet<string>,
): readonly Tick[] {
  const byDay = new Map<string, Pick<Tick, "text" | "id">>();
  for (const [key, text] of texts) {
    const [day = "", id = ""] = key.split(" ");
    if (!byDay.has(day) && ids.has(id)) byDay.set(day, ids.size > 1 ? { text, id } : { text });
  }
  return ticks.map((tick) => ({ ...tick, ...byDay.get(tick.day) }));
}
