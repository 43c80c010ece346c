import { CommandError, defineCommand, flag, list, one, optional, text } from "../command.ts";
import { addEntry, type EntryKind, entryKinds } from "../edit/add-entry.ts";
import { codesOf } from "../edit/codes.ts";
import { missing } from "../edit/fact-place.ts";
import { RecordEditor } from "../edit/record-editor.ts";
import { saveAndTell } from "../edit/save-and-tell.ts";

export const add = defineCommand({
  name: "add",
  summary:
    "Add a commitment, status, step, deadline, party, domain, event or instrument to a record, in place.",
  arguments: {
    entry: one(`what to add: ${entryKinds.join(", ")}`),
    id: optional("its id; of a status, a step or a deadline the id of the commitment"),
  },
  options: {
    record: text("path", "the record: a folder or a YAML file (default: this folder)"),
    title: text("text", "commitment, event, instrument: what it is, in a few words"),
    summary: text("text", "commitment: in a sentence or two"),
    name: text("text", "party, domain: its name"),
    kind: text("code", `party: what it is: ${codesOf("partyKinds").slice(0, 8).join(", ")} or another word`),
    partOf: text("id", "party, domain, commitment: what it is a part of"),
    identifier: list("scheme=code", "party, commitment: its code in the list of others: iso3166=JP"),
    party: list("id", "commitment, instrument: who commits; status: whom it is about"),
    domain: list("id", "commitment, instrument: what it is about"),
    instrument: text("id", "commitment: the text in which it stands"),
    condition: text("text", "commitment: what it hangs on"),
    due: text("words", 'commitment, deadline: by when: 2030, "by 2024-06", "every year from 2024"'),
    firmness: text("code", `commitment: ${codesOf("firmnesses").join(", ")}`),
    statedBy: list("id", "commitment, status, instrument: whose statement it is"),
    attribution: text(
      "code",
      `commitment, status, instrument: in whose words: ${codesOf("attributions").join(", ")}`,
    ),
    formallyAnnounced: flag("commitment, instrument: it was announced formally"),
    directness: text(
      "code",
      `status: whether the source names the promise: ${codesOf("directnesses").join(", ")}`,
    ),
    madeOn: text("date", "commitment: when it was promised"),
    criterion: text(
      "text",
      "commitment: what would count as delivered; status, deadline: the key of a criterion",
    ),
    status: text("code", `status, commitment: ${codesOf("statuses").join(", ")}`),
    date: text("date", "status, event, instrument: when it was so; deadline: when it was set"),
    until: text("date", "status: until when the source shows it still so"),
    occurrence: text("period", "status: the period of what recurs: 2024"),
    text: text("text", "status, step: what happened"),
    source: list("id", "the sources that carry it, ids or addresses (default: those of the record)"),
    paraphrase: text("text", "what the one source says, in your words"),
    note: text("text", "your remark"),
    draft: flag("commitment: half-written; it is left out of what is published"),
  },
  details: [
    "What is needed and not given is asked for in a terminal. Comments, order and everything else in the files stay.",
    "A status stands in the order of days among the others, and none is rewritten. A deadline of a commitment that has one is a later term: the first stays.",
  ],
  examples: [
    {
      run: "policytrack add party northquay --name Northquay --kind city --record harbour-towns",
      does: "Adds a party.",
    },
    {
      run: 'policytrack add commitment night-bus-line --title "A night bus" --party eastquay --due 2026 --record harbour-towns',
      does: "Adds a commitment.",
    },
    {
      run: 'policytrack add status evening-ferry --status continuing --date 2024-09-02 --source narrows-news-2024-09-02 --text "The ferry sails still." --record harbour-towns',
      does: "Adds a status report.",
    },
    {
      run: 'policytrack add deadline evening-ferry --due "by 2024-12" --date 2023-11 --source narrows-news-2023-11-20 --record harbour-towns',
      does: "Adds a moved deadline.",
    },
  ],
  run: async ({ entry, id, record, ...given }, context) => {
    if (!isKind(entry)) throw new CommandError(missing("kind of entry", entry, entryKinds));
    const editor = await RecordEditor.open(record ?? ".", context);
    await saveAndTell(editor, await addEntry(editor, { kind: entry, id, given }, context), context);
  },
});

function isKind(word: string): word is EntryKind {
  return (entryKinds as readonly string[]).includes(word);
}
