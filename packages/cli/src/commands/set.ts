import { Document } from "yaml";
import { printIssues } from "../check/print-issues.ts";
import { CommandError, defineCommand, exitCodes, many, one, text } from "../command.ts";
import type { Context } from "../context.ts";
import { type Assignment, readAssignment } from "../edit/assignments.ts";
import { missing, placeOfFact } from "../edit/fact-place.ts";
import { type EntryPlace, RecordEditor } from "../edit/record-editor.ts";
import { saveAndTell } from "../edit/save-and-tell.ts";
import { recordLists } from "../load/record-files.ts";
import { plural } from "../terminal/plural.ts";

/** Lists to which `add` and `source add` add nothing: their entries begin here. */
const begunHere: ReadonlySet<string> = new Set(["indicators", "instruments"]);
/** What an entry is that is written as a text alone. */
const textFields: Readonly<Record<string, string>> = { parties: "name", domains: "name" };

export const set = defineCommand({
  name: "set",
  summary: "Set fields of an entry in place: a text in another language, or what no other command writes.",
  arguments: {
    entry: one(
      "a commitment, a fact or criterion of it, an entry of a list, or the record: evening-ferry, evening-ferry/sails, parties/eastquay, dataset",
    ),
    changes: many(
      'field=value, with dots for fields within fields: "title.ja=夕方の渡船"; += adds to a list',
    ),
  },
  options: { record: text("path", "the record: a folder or a YAML file (default: this folder)") },
  details: [
    "Numbers, true, false, [lists] and {maps} are read as YAML has them; everything else is a text. Nothing behind the sign takes the field away.",
    "Of a record that is valid, nothing is written that would make errors of it.",
    "A text that gets a second language keeps the first, under the language of the record. Indicators and instruments that are not there are begun.",
  ],
  examples: [
    {
      run: 'policytrack set evening-ferry "title.ja=夕方の渡船" criteriaAre=parts "notes+=A later remark." --record harbour-towns',
      does: "Adds a title in Japanese, a code and a note.",
    },
    {
      run: 'policytrack set evening-ferry/sails "text.ko=저녁 여객선이 다닌다." --record harbour-towns',
      does: "Adds a text to a criterion.",
    },
    {
      run: 'policytrack set indicators/day-trips "title=Day trips" measure=flow --record harbour-towns',
      does: "Begins an indicator.",
    },
  ],
  run: async ({ entry, changes, record }, context) => {
    if (changes.length === 0)
      throw new CommandError("Name what to set: policytrack set evening-ferry title.ja=夕方の渡船");
    const assignments = changes.map(readAssignment);
    const editor = await RecordEditor.open(record ?? ".", context);
    const wasValid = (await editor.check()).issues.every(({ level }) => level !== "error");
    const place = await placeOf(editor, entry, assignments);
    if (place !== null) for (const assignment of assignments) assign(editor, place, assignment);
    if (wasValid) await refuseErrors(editor, context);
    await saveAndTell(editor, `Set ${plural(assignments.length, "field")} of ${entry}.`, context);
  },
});

/** A record that was valid stays so: what would make errors of it is told, and not written. */
async function refuseErrors(editor: RecordEditor, { stderr }: Context): Promise<void> {
  const errors = (await editor.check()).issues.filter(({ level }) => level === "error");
  if (errors.length === 0) return;
  // What is refused since it names another entry that is refused says nothing new.
  const own = errors.filter(({ rule }) => rule !== "reference-refused");
  const named = (own.length === 0 ? errors : own).map((issue) => ({
    ...issue,
    file: editor.nameOf(issue.file),
  }));
  stderr.print(...printIssues(named));
  throw new CommandError("Nothing was written.", exitCodes.data);
}

interface Place {
  readonly place: EntryPlace;
  /** The field of a text that stands for the whole entry. */
  readonly textField: string;
}

/** Where the entry is written; null where it was begun with what is set. */
async function placeOf(
  editor: RecordEditor,
  entry: string,
  assignments: readonly Assignment[],
): Promise<Place | null> {
  if (entry === "dataset") return { place: editor.headPlace, textField: "title" };
  const [list = "", id = ""] = entry.split(/\/(.*)/s);
  const named = recordLists.find((one) => one === list);
  if (named === undefined)
    return { place: placeOfFact(editor, await editor.load(), entry).place, textField: "text" };
  const place = editor.find(named, id);
  if (place !== null) return { place, textField: textFields[named] ?? "title" };
  if (id === "" || !begunHere.has(named)) throw new CommandError(missing("entry", id, editor.ids(named)));
  const document = new Document({});
  for (const { path, value, isAdded } of assignments) {
    const list = document.getIn(path);
    if (!isAdded) document.setIn(path, value);
    else if (list === undefined) document.setIn(path, document.createNode([value]));
    else document.addIn(path, document.createNode(value));
  }
  editor.add(named, id, document.toJS());
  return null;
}

function assign(
  editor: RecordEditor,
  { place, textField }: Place,
  { path, value, isAdded }: Assignment,
): void {
  const whole = editor.at(place);
  if (typeof whole === "string") editor.set(place, { [textField]: whole });
  // "A ferry" becomes { en: "A ferry" } before its Japanese text is set.
  const outer = RecordEditor.within(place, ...path.slice(0, -1));
  const before = path.length > 1 ? editor.at(outer) : undefined;
  if (typeof before === "string") editor.set(outer, { [String(editor.head("language") ?? "en")]: before });
  const target = RecordEditor.within(place, ...path);
  if (isAdded) editor.append(target, value);
  else editor.set(target, value);
}
