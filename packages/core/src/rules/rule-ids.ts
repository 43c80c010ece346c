import { rules } from "./all-rules.ts";

/** The ids of all rules. A function, since `unknown-rule` is one of the rules itself. */
export function ruleIds(): ReadonlySet<string> {
  return new Set(rules.map(({ id }) => id));
}
