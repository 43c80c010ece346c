import { defaultLimits, type Limits } from "../model/formats.ts";
import { isDataset as hasForm } from "../model/generated/guard.ts";
import type { Dataset } from "../model/types.ts";

/**
 * Whether a value has the form of a full dataset: its fields, types, dates and codes, and nothing else. It says yes or no in less
 * than half the time of reading the JSON; `safeParse` says what is wrong, follows the references and applies the rules.
 *
 * @param value Plain data, as `JSON.parse` gives it.
 * @example
 * isDataset(JSON.parse(text)); // true
 */
export function isDataset(
  value: unknown,
  { limits }: { readonly limits?: Partial<Limits> } = {},
): value is Dataset {
  return hasForm(value, limits === undefined ? defaultLimits : { ...defaultLimits, ...limits });
}
