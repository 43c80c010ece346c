import { slug } from "./slug.ts";
import type { Place } from "./issue-log.ts";

/**
 * The id of the record at a place of a dataset: its key in a map, its `id` in a list; of a commitment without an id the one that
 * is made of its title. Null where nothing names it.
 */
export function nameOfRecord(path: Place, value: object): string | null {
  const key = path[1];
  if (typeof key === "string") return Array.isArray(value) || path[0] === "extra" ? null : key;
  const own = value as { readonly id?: unknown; readonly from?: unknown; readonly title?: unknown };
  if (Object.hasOwn(value, "id") && typeof own.id === "string") return own.id.slice(0, 200);
  if (Object.hasOwn(value, "from") && typeof own.from === "string") return own.from.slice(0, 200);
  const title = Object.hasOwn(value, "title") ? own.title : undefined;
  const text =
    typeof title === "string"
      ? title
      : typeof title === "object" && title !== null
        ? Object.values(title)[0]
        : undefined;
  return typeof text === "string" && slug(text) !== "" ? slug(text) : null;
}
