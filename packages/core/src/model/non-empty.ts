/** A list with at least one element. */
export type NonEmpty<T> = readonly [T, ...T[]];
