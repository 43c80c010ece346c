/** Small values in the light form. */

export type Plain = Readonly<Record<string, unknown>>;
/** A list of one is written as the one. */
export const oneOrMore = <T>(list: readonly T[]): T | readonly T[] =>
  list.length === 1 ? (list[0] as T) : list;
export const sameValue = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (
    typeof a !== "object" ||
    typeof b !== "object" ||
    a === null ||
    b === null ||
    Array.isArray(a) !== Array.isArray(b)
  )
    return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue((a as Plain)[key], (b as Plain)[key]))
  );
};
export const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === "object" && Object.keys(value).length === 0);
/** A field, if there is something to write. */
export function given<K extends string, V>(name: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [P in K]?: V });
}
/** The field alone where there is no other and it is a text. */
export function shortened(fields: Plain, name: string, type: "string"): unknown {
  return Object.keys(fields).length === 1 && typeof fields[name] === type ? fields[name] : fields;
}
