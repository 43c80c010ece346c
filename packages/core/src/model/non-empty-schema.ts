import * as z from "zod";

/** A list with at least one element. */
export function nonEmptySchema<T extends z.ZodType>(element: T): z.ZodTuple<[T], T> {
  return z.tuple([element], element);
}
