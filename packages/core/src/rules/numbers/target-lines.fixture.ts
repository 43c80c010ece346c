import type { ObservationInput } from "../../model/types.ts";
import type { ExampleLines } from "../rule.ts";

/** Lines of the target of the example record, without its own number and baseline. */
export function targetLines(
  target: NonNullable<NonNullable<ExampleLines["commitments"]>[string]>,
  indicator: NonNullable<NonNullable<ExampleLines["indicators"]>[string]> = {},
  observations?: readonly ObservationInput[],
): ExampleLines {
  return {
    indicators: {
      ferries: {
        ...indicator,
        ...(observations === undefined ? {} : { observations }),
      },
    },
    commitments: { "ten-ferries": { atLeast: null, baseline: null, ...target } },
  };
}

/** Where the target of the example record stands. */
export const targetPath = "commitments.1.criteria.0.terms.0";
