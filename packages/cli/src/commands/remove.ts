import { CommandError, defineCommand, flag, list, one, text } from "../command.ts";
import type { Context } from "../context.ts";
import { missing, placeOfFact } from "../edit/fact-place.ts";
import { findReferences } from "../edit/find-references.ts";
import { type EntryPlace, RecordEditor, type RecordList } from "../edit/record-editor.ts";
import { saveAndTell } from "../edit/save-and-tell.ts";
import { recordLists } from "../load/record-files.ts";
import { plural } from "../terminal/plural.ts";

/** References that are named one by one. */
const most = 20;

export const remove = defineCommand({
  name: "remove",
  summary: "Remove an entry or a fact that was a slip; whatever names it is told first.",
  arguments: {
    entry: one(
      "a commitment, a fact of it, or an entry of a list: evening-ferry, evening-ferry/delivered-2024-09-02, sources/joint-note",
    ),
  },
  options: {
    record: text("path", "the record: a folder or a YAML file (default: this folder)"),
    movedTo: list("id", "the entries that stand in its place"),
    reason: text("text", "why it goes"),
    anyway: flag("though something names it: `policytrack check` then tells each place that is broken"),
  },
  details: [
    "An id that goes leaves a redirect, so that links and citations of others lead somewhere; a draft was published nowhere and leaves none. Comments and everything else in the files stay.",
    "A fact that a source had wrong is not removed: it is corrected by a new one, with `corrects`.",
  ],
  examples: [
    {
      run: "policytrack remove evening-ferry/delivered-2024-09-02 --record harbour-towns",
      does: "Takes a status report back.",
    },
    {
      run: 'policytrack remove yearly-meeting --reason "No source supports it." --anyway --record harbour-towns',
      does: "Withdraws a commitment; a redirect says why.",
    },
  ],
  run: async ({ entry, record, movedTo, reason, anyway }, context) => {
    const editor = await RecordEditor.open(record ?? ".", context);
    const { list: within, id, place } = await placeOf(editor, entry);
    for (const target of movedTo)
      if (within === null || editor.find(within, target) === null || target === id)
        throw new CommandError(
          within === null ? "A fact is not moved." : missing("entry", target, editor.ids(within)),
        );
    const references = findReferences(editor, within, id, place);
    if (references.length > 0 && !anyway) throw new CommandError(refusal(entry, references));
    editor.remove(place);
    if (within === null) removeEmptyList(editor, place);
    else if (!place.file.startsWith("drafts/")) leaveRedirect(editor, id, { movedTo, reason }, context);
    const broken =
      references.length === 0 ? "" : ` ${plural(references.length, "place")} named it: see below.`;
    await saveAndTell(editor, `Removed ${entry}.${broken}`, context);
  },
});

/** What is to go: an entry of a list, or a fact, which has no list. */
interface Target {
  readonly list: RecordList | null;
  readonly id: string;
  readonly place: EntryPlace;
}

async function placeOf(editor: RecordEditor, entry: string): Promise<Target> {
  const [first = "", rest = ""] = entry.split(/\/(.*)/s);
  const named = recordLists.find((one) => one === first);
  if (named !== undefined) {
    const place = editor.find(named, rest);
    if (place === null) throw new CommandError(missing("entry", rest, editor.ids(named)));
    return { list: named, id: rest, place };
  }
  const { place, isRow } = placeOfFact(editor, await editor.load(), entry);
  if (!isRow) return { list: null, id: entry, place };
  if (rest !== "")
    throw new CommandError(
      `${entry} is written in the fields of ${first} itself. Take a field away: policytrack set ${first} FIELD=`,
    );
  return { list: "commitments", id: first, place };
}

function refusal(entry: string, references: readonly string[]): string {
  const more = references.length - most;
  return [
    `Nothing was removed: ${references.length === 1 ? "one place names" : `${references.length} places name`} ${entry}.`,
    ...references.slice(0, most).map((place) => `  ${place}`),
    ...(more > 0 ? [`  ... and ${more} more`] : []),
    "Change them first, or remove it all the same: --anyway",
  ].join("\n");
}

function leaveRedirect(
  editor: RecordEditor,
  id: string,
  { movedTo, reason }: { readonly movedTo: readonly string[]; readonly reason: string | null },
  { clock }: Pick<Context, "clock">,
): void {
  editor.add("redirects", id, {
    ...(movedTo.length === 0 ? {} : { to: movedTo.length === 1 ? movedTo[0] : movedTo }),
    since: clock.today,
    ...(reason === null ? {} : { reason }),
  });
}

/** A list of facts that has none any more goes with the last. */
function removeEmptyList(editor: RecordEditor, { file, path }: EntryPlace): void {
  const list = { file, path: path.slice(0, -1) };
  const rest = editor.at(list);
  const isEmpty = Array.isArray(rest)
    ? rest.length === 0
    : typeof rest === "object" && rest !== null && Object.keys(rest).length === 0;
  if (isEmpty) editor.remove(list);
}
