import type { Dataset } from "@policytrack/core";
import { slug } from "@policytrack/core/schema";
import type { Path } from "./located-issue.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Fields in which an id or an address makes an entry that is written nowhere else. */
const referring = new Set(["party", "parties", "domain", "domains", "statedBy", "source", "sources"]);

/** Finds where the records of a dataset are written in the light or full value that it was read from. */
export class WrittenPlaces {
  readonly #value: unknown;
  readonly #dataset: Dataset;
  readonly #positions = new Map<string, ReadonlyMap<string, number>>();
  #uses: ReadonlyMap<string, Path> | undefined;

  constructor(value: unknown, dataset: Dataset) {
    this.#value = value;
    this.#dataset = dataset;
  }

  /** The path of a field of a record. Of an entry that only its uses make: the first of these. */
  pathOf(list: string, id: string, field: Path): Path {
    const entries = isFields(this.#value) ? this.#value[list] : undefined;
    if (Array.isArray(entries)) {
      const at = this.#positionsIn(list, entries).get(id);
      if (at !== undefined) return [list, at, ...field];
    } else if (isFields(entries) && Object.hasOwn(entries, id)) return [list, id, ...field];
    return this.#useOf(list, id) ?? [list, id, ...field];
  }

  /** The path of the field of a record that has these words, or of the record where no field has them. */
  pathOfWords(list: string, id: string, words: string): Path {
    const place = this.pathOf(list, id, []);
    if (words === "") return place;
    let entry = this.#value;
    for (const step of place)
      entry = (entry as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    const within =
      pathOfText(entry, (text) => text === words) ?? pathOfText(entry, (text) => text.includes(words));
    return within === null ? place : [...place, ...within];
  }

  #positionsIn(list: string, entries: readonly unknown[]): ReadonlyMap<string, number> {
    let positions = this.#positions.get(list);
    if (positions === undefined) {
      const map = new Map<string, number>();
      for (const [at, entry] of entries.entries()) {
        if (!isFields(entry)) continue;
        const { id, title } = entry;
        const own = typeof id === "string" ? id : typeof title === "string" ? slug(title) : undefined;
        if (own !== undefined && !map.has(own)) map.set(own, at);
      }
      positions = map;
      this.#positions.set(list, positions);
    }
    return positions;
  }

  #useOf(list: string, id: string): Path | undefined {
    if (list !== "parties" && list !== "domains" && list !== "sources") return undefined;
    const url = list === "sources" ? this.#dataset.sources.find((source) => source.id === id)?.url : null;
    this.#uses ??= usesIn(this.#value);
    return this.#uses.get(url ?? id);
  }
}

/** The first path of every id and address that a field refers with. An address may have a day behind it. */
function usesIn(value: unknown): ReadonlyMap<string, Path> {
  const uses = new Map<string, Path>();
  const walk = (inner: unknown, path: Path, refers: boolean): void => {
    if (typeof inner === "string") {
      const [word = ""] = refers ? inner.split(" ", 1) : [];
      if (refers && !uses.has(word)) uses.set(word, path);
    } else if (typeof inner === "object" && inner !== null)
      for (const [key, next] of Object.entries(inner as Fields))
        walk(
          next,
          [...path, Array.isArray(inner) ? Number(key) : key],
          refers || (path.length !== 0 && referring.has(key)) || (path.length === 0 && key === "source"),
        );
  };
  walk(value, [], false);
  return uses;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The path of the first text within a value for which the question is answered with yes. */
function pathOfText(value: unknown, isWanted: (text: string) => boolean): Path | null {
  if (typeof value === "string") return isWanted(value.normalize("NFC")) ? [] : null;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const path = pathOfText(inner, isWanted);
    if (path !== null) return [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return null;
}
