import type { Assessment, Dataset, Ids } from "@policytrack/core";
import { changesView } from "@policytrack/formats/view";
import type { Sentence, Words } from "@policytrack/formats/words";
import { assessOn, type ChangeMark, type Tick } from "../record/change-marks.ts";
import { addDays, endsOf } from "../record/days.ts";
import type { RecordOnDay } from "../record/report-model.ts";
import { subsetOf } from "../record/subset.ts";

/** How many of the latest changes are told in words. */
const toldChanges = 500;

/** What each change is in words, by day and commitment. Of one day what changed verdicts is told first. */
export function changeTexts(record: RecordOnDay, marks: readonly ChangeMark[]): ReadonlyMap<string, string> {
  const firstDays = new Map(
    marks.toReversed().flatMap(({ day, ids }) => ids.map((id) => [id, day] as const)),
  );
  const told = marks
    .flatMap(({ day, ids, verdicts }) => {
      const turned = new Set(verdicts);
      return [...new Set([...verdicts, ...ids])].map((id) => ({ day, id, isTurn: turned.has(id) }));
    })
    .slice(-toldChanges);
  const partOf = partsOf(record.assessment.dataset as unknown as Dataset<Ids>);
  return new Map(
    told.map(({ day, id, isTurn }) => {
      const isFirst = firstDays.get(id) === day;
      const text =
        isFirst || isTurn
          ? turnText(record, partOf(id), { id, day })
          : plainText(record, partOf(id), { id, day });
      return [`${day} ${id}`, text] as const;
    }),
  );
}

/** Each commitment with what it refers to, made once. */
function partsOf(dataset: Dataset<Ids>): (id: string) => Dataset<Ids> {
  const parts = new Map<string, Dataset<Ids>>();
  return (id) => {
    const part = parts.get(id) ?? subsetOf(dataset, [id]);
    parts.set(id, part);
    return part;
  };
}

interface Change {
  readonly id: string;
  readonly day: string;
}

/** A promise that came on record, or verdicts that are other ones. */
function turnText({ assessment, words }: RecordOnDay, alone: Dataset<Ids>, { id, day }: Change): string {
  const [before, after] = [addDays(day, -1), day].map((one) =>
    assessOn(alone, one, assessment.evidenceUntil),
  ) as [Assessment<Ids>, Assessment<Ids>];
  const said = { day: words.day(day), item: titleOf(words, alone, id) };
  if (before.commitments.length + before.context.length === 0)
    return words.say("share/last-on-record", said).text;
  const [first, ...others] = changesView(before, after, { words }).items.filter(
    (item) => item.after !== null,
  );
  if (first?.after == null) return plainText({ words }, alone, { id, day });
  const item = nameIn(first.sentence) ?? said.item;
  return words.paragraph([
    first.before === null
      ? words.say("share/last-on-record", { ...said, item })
      : words.say("share/last-change", { ...said, item, words: first.after.text }),
    ...others.map(({ sentence }) => sentence),
  ]);
}

/** What changed no verdict: something was published on the day, or else the calendar alone went on. Nothing is assessed for it. */
function plainText({ words }: Pick<RecordOnDay, "words">, alone: Dataset<Ids>, { id, day }: Change): string {
  const isPublished = alone.sources.some(({ published }) => endsOf(published).last === day);
  return words.say(isPublished ? "share/last-evidence" : "share/last-calendar", {
    day: words.day(day),
    item: titleOf(words, alone, id),
  }).text;
}

function titleOf(words: Words, { commitments }: Dataset<Ids>, id: string): string {
  const commitment = commitments.find((one) => one.id === id);
  return words.quote(commitment === undefined ? id : words.name(commitment));
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
  const [only] = ids;
  if (ids.size === 1)
    return ticks.map((tick) => {
      const text = texts.get(`${tick.day} ${only}`);
      return text === undefined ? tick : { ...tick, text };
    });
  const byDay = new Map<string, Pick<Tick, "text" | "id">>();
  for (const [key, text] of texts) {
    const [day = "", id = ""] = key.split(" ");
    if (!byDay.has(day) && ids.has(id)) byDay.set(day, { text, id });
  }
  return ticks.map((tick) => ({ ...tick, ...byDay.get(tick.day) }));
}
