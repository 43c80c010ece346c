import { block, concept, either, languageMap, light, text } from "./define.ts";
import type { Schema } from "./schema.ts";
import { toldBy } from "./told.ts";

export const note = concept({
  type: "Note",
  input: "NoteInput",
  says: "An editor's remark: what is ambiguous, what was inferred, what was not found.",
  fields: {
    text: text({ says: "The remark.", required: true, good: "The text names no year." }),
    sources: toldBy(
      "The sources that it speaks of: it is shown of each day on which all of them were out. Empty: what the editor knew at the review, shown of no earlier day.",
    ),
  },
});
export const noteLight: Schema = either("Text | NoteInput", block, languageMap, light(note));
