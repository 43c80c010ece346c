import type { PassageInput } from "@policytrack/core";
import type { FactPlace } from "../edit/fact-place.ts";
import { RecordEditor } from "../edit/record-editor.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What `cite` adds to a fact. */
export interface NewCitation {
  readonly source: string;
  readonly passage: PassageInput;
  /** What the source says, in our words. */
  readonly paraphrase: string | null;
}

/**
 * Writes a passage into the citation of a fact: beside the source that it has or inherits, or as a further citation where it has
 * others.
 *
 * @returns What was done, in a sentence.
 */
export function insertPassage(editor: RecordEditor, fact: FactPlace, citation: NewCitation): string {
  const { source, passage, paraphrase } = citation;
  const { place, isRow } = fact;
  const written = editor.at(place);
  // A criterion that is only its text becomes one with fields.
  if (typeof written === "string") editor.set(place, { text: written });
  const fields = fieldsOf(editor.at(place));
  const own = fields["source"];
  const put = (at: RecordEditorPlace, before: unknown): void => {
    if (before === undefined) editor.set(RecordEditor.within(at, "passage"), passage);
    else editor.append(RecordEditor.within(at, "passage"), passage);
    if (paraphrase !== null) editor.set(RecordEditor.within(at, "paraphrase"), paraphrase);
  };
  const inherited = own === undefined ? inheritedSource(editor, fact) : null;
  if (own === source || (own === undefined && inherited === source)) {
    put(place, fields["passage"]);
    return own === undefined
      ? `It inherits ${source}; the passage stands beside it.`
      : "The passage stands beside its source.";
  }
  const added = { source, passage, ...(paraphrase === null ? {} : { paraphrase }) };
  if (own === undefined) {
    // A commitment, and what has a passage of the source that it inherits, keep that source beside the new one.
    if (inherited !== null && (isRow || fields["passage"] !== undefined)) {
      const first = takeCitation(editor, place, inherited);
      editor.set(RecordEditor.within(place, "source"), [first, added]);
      return `It cites ${source} beside ${inherited}.`;
    }
    editor.set(RecordEditor.within(place, "source"), source);
    put(place, undefined);
    return inherited === null
      ? `It cites ${source} now.`
      : `It cites ${source} now, and no longer inherits ${inherited}.`;
  }
  if (Array.isArray(own)) {
    const at = own.findIndex((one) => one === source || fieldsOf(one)["source"] === source);
    if (at === -1) editor.append(RecordEditor.within(place, "source"), added);
    else if (typeof own[at] === "string")
      editor.set(RecordEditor.within(place, "source"), own.with(at, added));
    else put(RecordEditor.within(place, "source", at), fieldsOf(own[at])["passage"]);
    return `It cites ${source} beside its other sources.`;
  }
  editor.set(RecordEditor.within(place, "source"), [takeCitation(editor, place, own), added]);
  return `It cites ${source} beside its other source.`;
}

/** The one citation of a fact as an item of a list: what stood beside its source belongs to it alone from now on. */
function takeCitation(editor: RecordEditor, place: RecordEditorPlace, source: unknown): unknown {
  const fields = fieldsOf(editor.at(place));
  const beside = Object.fromEntries(
    ["passage", "paraphrase", "doubtful"].flatMap((field) =>
      fields[field] === undefined ? [] : [[field, fields[field]]],
    ),
  );
  const names = Object.keys(beside);
  for (const field of names) editor.set(RecordEditor.within(place, field), undefined);
  if (names.length === 0) return source;
  return { ...(typeof source === "string" ? { source } : fieldsOf(source)), ...beside };
}

type RecordEditorPlace = FactPlace["place"];

/** The id of the one source that a fact takes where it names none: its commitment's, its instrument's or the dataset's. */
function inheritedSource(editor: RecordEditor, { commitment, isRow }: FactPlace): string | null {
  const row = fieldsOf(editor.entry("commitments", commitment));
  const instrument =
    typeof row["instrument"] === "string" ? fieldsOf(editor.entry("instruments", row["instrument"])) : {};
  const chain = [...(isRow ? [] : [row["source"]]), instrument["source"], editor.head("source")];
  const nearest = chain.find((one) => one !== undefined);
  if (typeof nearest === "string") return nearest;
  const inner = fieldsOf(nearest)["source"];
  return typeof inner === "string" ? inner : null;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
