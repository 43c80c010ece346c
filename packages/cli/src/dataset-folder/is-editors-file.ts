/**
 * Whether a file is none of the record but one that an editor, or the system, keeps beside what is being edited: hidden files,
 * backups, swap and lock files, and what is written before it takes the place of another.
 *
 * @param file Its path from `data`.
 */
export function isEditorsFile(file: string): boolean {
  return file
    .split(/[/\\]/)
    .some((name) => /^[.#]|~$|^~\$|^4913$|\.sw[a-p]$|___jb_(?:old|tmp)___$/.test(name));
}
