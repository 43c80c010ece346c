import { shown, unknown, UsageError } from "../errors.ts";
import { defaultLimits, type Limits } from "../model/formats.ts";

/** Deeper lists and objects could use up the stack of calls. */
const deepest = 1000;

/**
 * The limits that a caller sets, with the usual ones for the rest.
 *
 * @throws {UsageError} for a limit that does not exist, and for one that is no whole number from 1 on; of `depth` to 1,000.
 * @example limitsOf({ issues: 10 }).issues; // 10
 */
export function limitsOf(given: Partial<Limits>): Limits {
  for (const [name, most] of Object.entries(given)) {
    if (!Object.hasOwn(defaultLimits, name))
      throw unknown("unknown-key", "limit", name, Object.keys(defaultLimits));
    if (!Number.isSafeInteger(most) || most < 1 || (name === "depth" && most > deepest))
      throw new UsageError(
        "wrong-argument",
        `The limit ${name} is ${shown(most)}. Write a whole number from 1 on${name === "depth" ? `, and at most ${deepest}` : ""}.`,
      );
  }
  return { ...defaultLimits, ...given };
}
