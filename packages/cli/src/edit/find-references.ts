import type { Path } from "../load/located-issue.ts";
import type { EntryPlace, RecordEditor, RecordList } from "./record-editor.ts";

/** Fields that hold ids of one list alone. */
const ownFields: Readonly<Record<string, RecordList>> = {
  source: "sources",
  sources: "sources",
  domain: "domains",
  indicator: "indicators",
  instrument: "instruments",
  event: "events",
  party: "parties",
  parties: "parties",
  statedBy: "parties",
  publisherParty: "parties",
};
/** Fields of words, in which an id is no reference. */
const words: ReadonlySet<string> = new Set([
  "id",
  "title",
  "summary",
  "name",
  "text",
  "paraphrase",
  "note",
  "notes",
  "definition",
  "reason",
  "identifiers",
  "extra",
  "passage",
]);

/**
 * Where a record names an entry, or a fact by its id: "commitments/evening-ferry.yaml history[0].source". What stands within the
 * entry itself is left out.
 */
export function findReferences(
  editor: RecordEditor,
  list: RecordList | null,
  id: string,
  self: EntryPlace,
): readonly string[] {
  const found: string[] = [];
  for (const [file, value] of editor.files())
    visit(value, [], (path, one) => {
      if (file === self.file && self.path.every((step, i) => step === path[i])) return;
      const field = path.findLast((step) => typeof step === "string" && step !== id);
      const owner = typeof field === "string" ? ownFields[field] : undefined;
      if (owner !== undefined && owner !== list) return;
      if (one === id || (field === "due" && typeof one === "string" && one.split(" ").includes(id)))
        found.push(`${editor.nameOf(file)} ${pathText(path)}`);
    });
  return found;
}

type Visitor = (path: Path, value: unknown) => void;

/** Every plain value within a value, with its path. */
function visit(value: unknown, path: Path, at: Visitor): void {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) visit(item, [...path, i], at);
    return;
  }
  if (typeof value !== "object" || value === null) return at(path, value);
  for (const [key, inner] of Object.entries(value)) if (!words.has(key)) visit(inner, [...path, key], at);
}

/** "history[0].source" */
function pathText(path: Path): string {
  return path
    .map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join("");
}
