import type { RecordEditor } from "./record-editor.ts";

/** The source that `init` writes where no text is known yet. */
const placeholder = "main-source";

/**
 * Puts the first real source of a record that was only begun in the place of the placeholder of `init`: facts that name none rest
 * on it.
 *
 * @returns Whether the record had the placeholder.
 */
export function replacePlaceholder(editor: RecordEditor, id: string): boolean {
  const place = editor.find("sources", placeholder);
  if (place === null || id === placeholder || editor.hasCommitments) return false;
  const written = editor.at(place);
  const isReal = typeof written !== "object" || written === null || "url" in written || "sha256" in written;
  if (isReal || editor.head("source") !== placeholder) return false;
  editor.setHead("source", id);
  editor.remove(place);
  return true;
}
