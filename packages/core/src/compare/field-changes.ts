/** A field that differs. */
export interface FieldChange {
  /** Names of fields, and keys of the elements of lists that have any: a criterion's id, a citation's source. */
  readonly path: readonly string[];
  /** Undefined where there was none. Of a list whose elements only changed places: their keys, in order. */
  readonly before: unknown;
  readonly after: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields in which two values of plain data differ, each once and as deep down as can be told. A list without keys
 * (domains, passages) is one field.
 */
export function fieldChanges(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): readonly FieldChange[] {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path);
  if (isFields(before) && isFields(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) => fieldChanges(before[name], after[name], [...path, name]));
  }
  return Object.is(before, after) ? [] : [{ path, before, after }];
}

function listChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly string[],
): readonly FieldChange[] {
  const [old, fresh] = [byKey(path.at(-1), before), byKey(path.at(-1), after)];
  if (old === null || fresh === null) {
    const same =
      before.length === after.length && before.every((one, i) => fieldChanges(one, after[i]).length === 0);
    return same ? [] : [{ path, before, after }];
  }
  return [
    ...[...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) =>
      fieldChanges(old.get(key), fresh.get(key), [...path, key]),
    ),
    ...orderChange([...old.keys()], [...fresh.keys()], path),
  ];
}

/** Whether those that are in both lists stand in another order. */
export function orderChange(
  before: readonly string[],
  after: readonly string[],
  path: readonly string[],
): readonly FieldChange[] {
  const [old, fresh] = [new Set(before), new Set(after)];
  const kept = before.filter((key) => fresh.has(key));
  const now = after.filter((key) => old.has(key));
  return kept.every((key, i) => key === now[i]) ? [] : [{ path, before: kept, after: now }];
}

/** What tells the elements of a list apart, by the list's name. */
const keys: Readonly<Record<string, readonly string[]>> = {
  citations: ["source"],
  criteria: ["id"],
  parties: ["party", "role"],
  relations: ["type", "to"],
  identifiers: ["scheme", "id"],
};

/** A list by the keys of its elements; null where they have none, or two have the same. */
function byKey(name: string | undefined, list: readonly unknown[]): ReadonlyMap<string, unknown> | null {
  const parts = keys[name ?? ""];
  if (parts === undefined || !list.every(isFields)) return null;
  const found = new Map(list.map((one) => [parts.map((part) => String(one[part])).join(" "), one]));
  return found.size === list.length ? found : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
