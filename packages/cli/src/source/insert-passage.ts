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
 * or inherits others.
 *
 * @returns What was done, in a sentence.
 */
export function insertPassage(editor: RecordEditor, fact: FactPlace, citation: NewCitation): string {
  const { source, passage, paraphrase } = citation;
  const { place } = fact;
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
  const inherited = own === undefined ? inheritedSources(editor, fact) : [];
  if (own === source || (inherited.length === 1 && inherited[0] === source)) {
    put(place, fields["passage"]);
    return own === undefined
      ? `It inherits ${source}; the passage stands beside it.`
      : "The passage stands beside its source.";
  }
  const added = { source, passage, ...(paraphrase === null ? {} : { paraphrase }) };
  if (own === undefined) {
    // What was inherited stays beside the new one.
    const others = inherited.filter((one) => idOf(one) !== source);
    const [first] = others;
    if (first !== undefined) {
      const kept = others.length === 1 ? [takeCitation(editor, place, first)] : others;
      editor.set(RecordEditor.within(place, "source"), [...kept, added]);
      return `It cites ${source} beside ${others.map(idOf).join(", ")}.`;
    }
    editor.set(RecordEditor.within(place, "source"), source);
    put(place, undefined);
    return `It cites ${source} now.`;
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

/** The sources that a fact takes where it names none: its commitment's, its instrument's or the dataset's. */
function inheritedSources(editor: RecordEditor, { commitment, isRow }: FactPlace): readonly unknown[] {
  const row = fieldsOf(editor.entry("commitments", commitment));
  const instrument =
    typeof row["instrument"] === "string" ? fieldsOf(editor.entry("instruments", row["instrument"])) : {};
  const chain = [...(isRow ? [] : [row["source"]]), instrument["source"], editor.head("source")];
  const nearest = chain.find((one) => one !== undefined);
  return nearest === undefined ? [] : [nearest].flat();
}

/** The id or address of a citation. */
function idOf(citation: unknown): string {
  return String(typeof citation === "string" ? citation : (fieldsOf(citation)["source"] ?? ""));
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
