import { day, dayOf } from "../assessing/time-options.ts";
import { CommandError, defineCommand, flag, many, text } from "../command.ts";
import { missing } from "../edit/fact-place.ts";
import { RecordEditor } from "../edit/record-editor.ts";
import { saveAndTell } from "../edit/save-and-tell.ts";
import { plural } from "../terminal/plural.ts";

export const touch = defineCommand({
  name: "touch",
  summary: "Say that evidence was looked for again: of some commitments, or of the whole record.",
  arguments: { ids: many("the commitments that were looked at (default: the whole record)") },
  options: {
    record: text("path", "the record: a folder or a YAML file (default: this folder)"),
    on: day("the last day on which it was looked for (default: today)"),
    back: flag("set an earlier day than the one on record, where that claims too much"),
  },
  details: [
    "Of commitments it sets `reviewedOn`; of the whole record `reviewedThrough`, up to which verdicts are known. Neither is set back without --back.",
  ],
  examples: [
    {
      run: "policytrack touch evening-ferry --record harbour-towns --on 2024-09-30",
      does: "One commitment was looked at.",
    },
    { run: "policytrack touch --record harbour-towns --on 2024-10-31", does: "The whole record was." },
    {
      run: "policytrack touch --record harbour-towns --on 2024-03-31 --back",
      does: "Takes back that later evidence was looked for.",
    },
  ],
  run: async ({ ids, record, on, back }, context) => {
    const until = dayOf(on ?? "today", context.clock);
    const editor = await RecordEditor.open(record ?? ".", context);
    const through = String(editor.head("reviewedThrough") ?? "");
    if (ids.length === 0) {
      if (through > until && !back)
        throw new CommandError(
          `The record is reviewed through ${through}, which is later than ${until}. To set it back: --back`,
        );
      editor.setHead("reviewedThrough", until);
      return await saveAndTell(editor, `The record is reviewed through ${until}.`, context);
    }
    for (const id of ids) {
      const place = editor.find("commitments", id);
      if (place === null) throw new CommandError(missing("commitment", id, editor.ids("commitments")));
      const at = RecordEditor.within(place, "reviewedOn");
      const before = String(editor.at(at) ?? "");
      if (before > until && !back)
        throw new CommandError(
          `${id} was reviewed on ${before}, which is later than ${until}. To set it back: --back`,
        );
      editor.set(at, until);
    }
    const further =
      until > through
        ? ` The record as a whole is reviewed through ${through}: raise that with \`policytrack touch\` once all was looked at.`
        : "";
    await saveAndTell(editor, `${plural(ids.length, "commitment")} reviewed on ${until}.${further}`, context);
  },
});
