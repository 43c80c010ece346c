import { allConversions } from "../model/generated/shapes.ts";
import type { Commitment, Dataset } from "../model/types.ts";
import { relationFields } from "./commitment-reader.ts";
import type { Place } from "./issue-log.ts";
import type { LightPlaces } from "./light-places.ts";

/** Names of full fields in the light form, where they differ. */
let lightNames: ReadonlyMap<string, string> | undefined;

function makeLightNames(): ReadonlyMap<string, string> {
  return new Map(
    Object.values(allConversions()).flatMap((fields) =>
      fields.flatMap(({ name, light }) => (light !== null && light !== name ? [[name, light] as const] : [])),
    ),
  );
}
const lightName = (key: string): string => (lightNames ??= makeLightNames()).get(key) ?? key;
const ownValue = (value: unknown, key: string | number): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string | number, unknown>>)[key]
    : undefined;

/**
 * The place in the light form of a path of the full dataset that was made of it: that of the nearest record or fact around it, and from
 * there on as far as the light form has the same fields.
 */
export function lightPlace(input: unknown, dataset: Dataset, path: Place, places: LightPlaces): Place {
  let full: unknown = dataset;
  let owner: unknown = dataset;
  let at: Place = [];
  let rest: Place = path;
  for (const [i, key] of path.entries()) {
    full = ownValue(full, key);
    const place = typeof full === "object" && full !== null ? places.placeOf(full) : undefined;
    if (place === undefined) continue;
    at = place;
    owner = full;
    rest = path.slice(i + 1);
  }
  let light = at.reduce<unknown>(ownValue, input);
  const found: (string | number)[] = [];
  const written = path[0] === "commitments" ? writtenAs(owner as Commitment, light, rest) : rest;
  for (const [i, key] of written.entries()) {
    // One value stands for a list of one.
    if (typeof key === "number" && !Array.isArray(light)) continue;
    const name = typeof key === "string" ? lightName(key) : key;
    const inner = ownValue(light, name);
    if (inner === undefined && i < written.length - 1) break;
    if (inner === undefined && typeof light !== "object") break;
    found.push(name);
    light = inner;
  }
  return [...at, ...found];
}
/** How the light form writes the fields of a commitment that it orders in another way. */
function writtenAs(owner: Commitment, light: unknown, [field, position, ...rest]: Place): Place {
  if (field === "parties" && typeof position === "number" && Array.isArray(owner.parties)) {
    const role = owner.parties[position]?.role;
    const nth = owner.parties.slice(0, position).filter((one) => one.role === role).length;
    if (role === "commits" && ownValue(light, "party") !== undefined) return ["party", nth];
    return role === undefined ? [field] : ["parties", role, nth];
  }
  if (field === "relations" && typeof position === "number") {
    const type = owner.relations[position]?.type;
    const nth = owner.relations.slice(0, position).filter((one) => one.type === type).length;
    const name = Object.entries(relationFields).find(([, one]) => one === type)?.[0];
    return name === undefined ? [field] : [name, nth];
  }
  const written = field === "notes" ? ownValue(ownValue(light, field), position ?? 0) : undefined;
  // A remark without sources is its text alone.
  if (field === "notes" && ownValue(written, "text") === undefined) rest.shift();
  return [field, position, ...rest].filter((key) => key !== undefined);
}
/** The id of the record at a path of a full dataset. */
export function recordOf(dataset: Dataset, [list, position]: Place): string | null {
  const records = ownValue(dataset, list ?? "");
  const record = Array.isArray(records)
    ? (records[position as number] as { readonly id?: string; readonly from?: string } | undefined)
    : undefined;
  return record?.id ?? record?.from ?? null;
}
