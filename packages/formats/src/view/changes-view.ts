import {
  assess,
  compare,
  type DueItem,
  dueItems,
  UsageError,
  type AssessedCommitment,
  type AssessedCriterion,
  type Assessment,
  type Cause,
  type ChangeField,
  type Ids,
  type Timeliness,
} from "@policytrack/core";
import { checkInWords, requireAssessment } from "../check-arguments.ts";
import type { Piece, Sentence, Words } from "../words.ts";
import { piece } from "../words/template.ts";
import { type ViewContext, viewContextOf } from "./context.ts";
import { countedWords } from "./counted-words.ts";
import { compareCodes } from "./verdict-counts.ts";
import { latestFirst, newFacts } from "./fact-rows.ts";
import { joinedBy } from "./record-sentences.ts";
import { separatorOf } from "./record-sentence.ts";
import type {
  ChangeCause,
  ChangesView,
  FactRow,
  FieldChange,
  ItemChange,
  ViewOptions,
  WordsView,
} from "./view.ts";

/**
 * What changed between two assessments of one dataset: two days, two states of evidence, two versions. Each item that changed
 * its verdict says why: new evidence, a correction, the calendar alone, or other data.
 *
 * @throws {UsageError} for assessments of different datasets.
 * @example
 * changesView(assess(dataset, { on: "2024-12-31" }), assess(dataset), { words: en }).lede[0].text;
 * // "Four items changed their verdicts: ..."
 */
export function changesView<I extends Ids>(
  before: Assessment<I>,
  after: Assessment<I>,
  options: ViewOptions,
): ChangesView {
  requireAssessment("changesView", before);
  checkInWords("changesView", after, options, ["methods"]);
  if (before.dataset.id !== after.dataset.id) {
    throw new UsageError(
      "different-datasets",
      `changesView(): ${JSON.stringify(before.dataset.id)} and ${JSON.stringify(after.dataset.id)} are different datasets.`,
    );
  }
  const was = viewContextOf(before as unknown as Assessment<Ids>, options);
  const is = viewContextOf(after as unknown as Assessment<Ids>, options);
  const facts = newFacts(was, is);
  const items = itemChanges(was, is);
  const touched = new Set(items.map(({ commitmentId }) => commitmentId));
  const once = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  const others = once.filter(({ commitmentId }) => !touched.has(commitmentId));
  return {
    from: { on: before.on, evidenceUntil: before.evidenceUntil },
    to: { on: after.on, evidenceUntil: after.evidenceUntil },
    lede: ledeOf(is, items, others),
    items,
    fields: fieldChanges(was, is),
    facts: latestFirst(once),
  };
}

function itemChanges(was: ViewContext, is: ViewContext): readonly ItemChange[] {
  const [old, now] = [was, is].map(itemsOf) as [ReadonlyMap<string, DueItem>, ReadonlyMap<string, DueItem>];
  const [before, after] = [criteriaOf(was), criteriaOf(is)];
  const changes = compare(before, after, "timeliness");
  const byDay = byCalendarAlone(was, is, changes);
  return changes.flatMap(({ id, causes }): readonly ItemChange[] => {
    const [earlier, later] = [old.get(id) ?? null, now.get(id) ?? null];
    const item = later ?? earlier;
    if (item === null) return [];
    return [
      {
        id,
        commitmentId: item.commitment.id,
        title: is.words.title(item.commitment),
        label: is.label(item.criterion),
        before: earlier === null ? null : wordsOf(was, earlier),
        after: later === null ? null : wordsOf(is, later),
        cause: is.code("changeCause", causeOf(causes, { earlier, later, byDay: byDay.get(id) ?? null })),
        factIds: causes.flatMap((cause) => ("factId" in cause ? [cause.factId] : [])),
        sentence: changeSentence(is, earlier, later, item),
      },
    ];
  });
}

/** As in a list of items. */
function wordsOf(context: ViewContext, item: DueItem): WordsView<Timeliness> {
  return context.whole(item.possibleTimeliness, item.partyId === null ? [item.criterion] : []);
}

function changeSentence(
  context: ViewContext,
  before: DueItem | null,
  after: DueItem | null,
  item: DueItem,
): Sentence {
  const { words } = context;
  const title = words.title(item.commitment);
  const isOnly = dueItems([item.commitment]).length === 1;
  const name = piece(
    "name",
    words.quote(isOnly ? title : context.partOf(title, context.label(item.criterion))),
    [item.id],
  );
  if (after === null) return words.say("changes/item-gone", { item: name });
  const verdict = piece("verdict", wordsOf(context, after).text, [item.id], after.possibleTimeliness);
  return words.say(before === null ? "changes/item-new" : "changes/item", { item: name, words: verdict });
}

/**
 * What the verdicts would be on the later day by the earlier evidence, of items that both the calendar and facts may have changed.
 */
function byCalendarAlone(
  was: ViewContext,
  is: ViewContext,
  changes: readonly { readonly id: string; readonly causes: readonly Cause[] }[],
): ReadonlyMap<string, AssessedCriterion<Ids>> {
  const { dataset } = is;
  const open = changes.filter(({ causes }) => hasCause(causes, "fact") && hasCause(causes, "time"));
  if (open.length === 0 || was.dataset !== dataset) return new Map();
  const ids = new Set(open.map(({ id }) => id));
  const commitments = new Set(
    criteriaOf(is).flatMap(({ id, commitmentId }) => (ids.has(id) ? [commitmentId] : [])),
  );
  const { on, publicationDate } = is.assessment;
  const { evidenceUntil } = was.assessment;
  const some = { ...dataset, commitments: dataset.commitments.filter(({ id }) => commitments.has(id)) };
  const assessed = assess(some, { on, evidenceUntil, publicationDate });
  return new Map(
    assessed.commitments.flatMap(({ criteria }) => criteria).map((criterion) => [criterion.id, criterion]),
  );
}

/**
 * In one word: what was published, else what was corrected, else other data or options, else the calendar. Where both facts and
 * the calendar may have changed a verdict, what the calendar alone would have made of it decides; what was done is told by reports.
 */
function causeOf(
  causes: readonly Cause[],
  {
    earlier,
    later,
    byDay,
  }: {
    readonly earlier: DueItem | null;
    readonly later: DueItem | null;
    readonly byDay: AssessedCriterion<Ids> | null;
  },
): ChangeCause {
  if (byDay !== null && later !== null) {
    const wordsByDay = byDay.possibleTimeliness.join(" ");
    if (wordsByDay === later.possibleTimeliness.join(" ")) return "calendar";
    const isTurned = earlier !== null && wordsByDay !== earlier.possibleTimeliness.join(" ");
    if (isTurned && !later.possibleTimeliness.every(isDecidedByReport)) return "calendar-and-evidence";
  }
  const facts = causes.filter(({ kind }) => kind === "fact");
  if (facts.some((cause) => cause.kind === "fact" && cause.change === "no-longer-in-force"))
    return "correction";
  if (facts.length > 0) return "evidence";
  if (hasCause(causes, "version") || hasCause(causes, "record")) return "data";
  return hasCause(causes, "options") ? "options" : "calendar";
}

/** What holds whether or not a due day has passed. */
function isDecidedByReport(word: Timeliness): boolean {
  return word === "on-time" || word === "late" || word === "closed";
}

function hasCause(causes: readonly Cause[], kind: Cause["kind"]): boolean {
  return causes.some((cause) => cause.kind === kind);
}

function criteriaOf({ assessment }: ViewContext): readonly AssessedCriterion<Ids>[] {
  return assessment.commitments.flatMap(({ criteria }) => criteria);
}

function itemsOf({ assessment }: Pick<ViewContext, "assessment">): ReadonlyMap<string, DueItem> {
  return new Map(dueItems(assessment.commitments).map((item) => [item.id, item]));
}

function fieldChanges(was: ViewContext, is: ViewContext): readonly FieldChange[] {
  return compare(was.assessment.commitments, is.assessment.commitments).flatMap(
    ({ id, before, after, changed }) =>
      changed.map((field): FieldChange => {
        const of = after ?? before;
        return {
          commitmentId: id,
          title: of === null ? id : is.words.title(of),
          field: is.code("changeField", field),
          before: before === null ? null : fieldText(was, before, field),
          after: after === null ? null : fieldText(is, after, field),
        };
      }),
  );
}

function fieldText(
  { words, dueOptions }: ViewContext,
  commitment: AssessedCommitment<Ids>,
  field: ChangeField,
): string {
  switch (field) {
    case "status":
      return words.words(commitment.possibleStatus);
    case "timeliness":
      return words.words(commitment.possibleTimeliness);
    case "due":
      return words.due(commitment, dueOptions);
    case "firmness":
      return commitment.firmness === null
        ? words.word("unknown")
        : words.code("firmness", commitment.firmness);
    default:
      return field satisfies never;
  }
}

/** How many changes are told one by one; of more it is told how many became what. */
const mostTold = 4;

function ledeOf(
  { words }: ViewContext,
  items: readonly ItemChange[],
  others: readonly FactRow[],
): readonly Sentence[] {
  const ids = items.map(({ id }) => id);
  const told = items.length <= mostTold ? items : items.filter(({ after }) => after === null);
  const clauses = [
    items.length <= mostTold ? [] : changesByVerdict(words, items),
    ...told.map(({ sentence }) => withoutStop(sentence, words.lexicon.stop)),
  ];
  const changes = joinedBy(
    separatorOf(words),
    clauses.filter(({ length }) => length > 0),
  );
  const factIds = others.map(({ id }) => id);
  return [
    items.length === 0
      ? words.say("changes/none", {})
      : words.say(
          "changes/items",
          { count: piece("number", words.count(ids.length), ids), changes },
          ids.length,
        ),
    factIds.length === 0
      ? words.say("changes/no-other-facts", {})
      : words.say(
          "changes/other-facts",
          { count: piece("number", words.count(factIds.length), factIds) },
          factIds.length,
        ),
  ];
}

/** "six have no report since the due date and one is overdue" */
function changesByVerdict(words: Words, items: readonly ItemChange[]): readonly Piece[] {
  const groups = new Map<
    string,
    { readonly possible: readonly Timeliness[]; readonly ids: readonly string[] }
  >();
  for (const { id, after } of items) {
    if (after === null) continue;
    const key = after.possible.join(" ");
    groups.set(key, { possible: after.possible, ids: [...(groups.get(key)?.ids ?? []), id] });
  }
  return countedWords(
    words,
    [...groups]
      .toSorted(([a], [b]) => compareCodes(a, b))
      .map(([, { possible, ids }]) => ({
        possible,
        words: words.words(possible),
        count: words.count(ids.length),
        plural: ids.length,
        ids,
      })),
  );
}

function withoutStop({ pieces }: Sentence, stop: string): Sentence["pieces"] {
  const last = pieces.at(-1);
  return last === undefined || last.kind !== "text" || !last.text.endsWith(stop)
    ? pieces
    : [...pieces.slice(0, -1), { ...last, text: last.text.slice(0, -stop.length) }];
}
