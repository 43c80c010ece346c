import { listOfKind } from "../model/record-lists.ts";

/** A kind of record that people name where an id is asked for: "Japan" for `jp`. */
type Named = keyof typeof listOfKind;
const nameFields = ["name", "names", "title", "aliases", "identifiers", "url"] as const;
/** Names of one record that are looked at. */
const mostNames = 50;

/** Finds ids by name, title, alias or code, in either form, and in values whose form has not been checked. Built when first asked. */
export class NameIndex {
  readonly #value: object;
  readonly #found = new Map<Named, ReadonlyMap<string, string>>();

  constructor(value: object) {
    this.#value = value;
  }

  /** The id of the one record of a kind that has this name; null where none has it, or several. */
  idOf(kind: string, name: string): string | null {
    if (!Object.hasOwn(listOfKind, kind) || name.length > 200) return null;
    return this.#namesOf(kind as Named).get(name.trim().toLowerCase()) || null;
  }

  #namesOf(kind: Named): ReadonlyMap<string, string> {
    const known = this.#found.get(kind);
    if (known !== undefined) return known;
    const names = new Map<string, string>();
    const add = (id: string, name: unknown): void => {
      if (typeof name !== "string") return;
      const key = name.trim().toLowerCase();
      // A name that two records have leads to none.
      names.set(key, names.has(key) && names.get(key) !== id ? "" : id);
    };
    for (const [id, record] of entriesOf(ownValue(this.#value, listOfKind[kind]))) {
      add(id, id);
      if (typeof record === "string") add(id, record);
      for (const field of nameFields) for (const text of textsIn(ownValue(record, field))) add(id, text);
    }
    this.#found.set(kind, names);
    return names;
  }
}
function ownValue(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
function entriesOf(records: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(records))
    return records.flatMap((record: unknown) => {
      const id = ownValue(record, "id");
      return typeof id === "string" ? [[id, record] as const] : [];
    });
  return typeof records === "object" && records !== null ? Object.entries(records) : [];
}
/** The texts in a text, a list, a map of texts, or a list of identifiers. */
function textsIn(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [value];
  return Object.values(value)
    .slice(0, mostNames)
    .flatMap((inner: unknown) =>
      Array.isArray(inner) ? inner.slice(0, mostNames) : [ownValue(inner, "id") ?? inner],
    );
}
