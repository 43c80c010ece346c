import { defaultLimits, type Limits } from "@policytrack/core/schema";
import { CommandError, list } from "../command.ts";

/** The option by which the limits of a dataset are set. */
export const limitOption = {
  limit: list(
    "name=number",
    `read or tell more or less than usual: ${Object.keys(defaultLimits).join(", ")}; such as text=500000`,
  ),
} as const;

/**
 * What `--limit` says. Which limits there are, and how large one may be, is for the one who reads the data to say.
 *
 * @throws {CommandError} for what is no name with a number.
 */
export function limitsIn(words: readonly string[]): Partial<Limits> {
  return Object.fromEntries(
    words.map((word) => {
      const [, name, most] = /^(\w+)=(\d+)$/.exec(word) ?? [];
      if (name === undefined)
        throw new CommandError(`--limit: ${JSON.stringify(word)} is no limit. Write one like text=500000.`);
      return [name, Number(most)];
    }),
  );
}
