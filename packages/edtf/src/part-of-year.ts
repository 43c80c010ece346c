/** The months of a part of a year: the first of them, 1 to 12, and their count. */
export interface MonthsOfPart {
  readonly first: number;
  readonly count: number;
}

/**
 * The kinds of parts in the order of their codes, from 21 on: seasons that name no hemisphere, northern and southern
 * seasons, quarters, quadrimesters, half-years.
 *
 * Seasons are meteorological: whole months, spring first, the one of December to February ending in the next year. The
 * specification leaves the months open; without a hemisphere they are northern here.
 */
const kinds = [
  { from: 21, count: 3, firsts: [3, 6, 9, 12] },
  { from: 25, count: 3, firsts: [3, 6, 9, 12] },
  { from: 29, count: 3, firsts: [9, 12, 3, 6] },
  { from: 33, count: 3, firsts: [1, 4, 7, 10] },
  { from: 37, count: 4, firsts: [1, 5, 9] },
  { from: 40, count: 6, firsts: [1, 7] },
] as const;

const months: readonly MonthsOfPart[] = /* @__PURE__ */ kinds.flatMap(({ count, firsts }) =>
  firsts.map((first) => ({ first, count })),
);

/** The months of the part of a year with a code of 21 to 41. */
export function monthsOfPart(code: number): MonthsOfPart {
  const found = months[code - 21];
  if (found === undefined)
    throw new RangeError(`${code} is no part of a year: parts have the codes 21 to 41.`);
  return found;
}

/** The first code of the kind of a part: equal for two quarters, different for a quarter and a season. */
export function kindOfPart(code: number): number {
  return kinds.findLast(({ from }) => from <= code)?.from ?? 0;
}
