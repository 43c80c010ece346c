/**
 * Writes plain functions that say quickly whether a value is a full dataset, and others that copy it on the way. No code is made at run
 * time, so that they work under any content security policy. They say yes or no; where they say no, `input/check-shape.ts` finds out why.
 */
import { collectFunctions } from "./guard-functions.ts";
import { checkFunctions } from "./print-checks.ts";
import { copyFunctions, copyHelpers } from "./print-copies.ts";

/** The text of `model/generated/guard.ts`. */
export function printGuard(): string {
  const functions = collectFunctions();
  const checks = checkFunctions(functions);
  checks.ofShape("Dataset");
  copyFunctions(functions, checks).ofShape("Dataset");
  return `// Made by \`pnpm generate\` from the concepts. Do not edit.
import { fits, type Limits } from "../formats.ts";
import type { Format } from "../schema.ts";

type Plain = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Plain => typeof value === "object" && value !== null && !Array.isArray(value);
/** An object without a class, and without fields that it inherits. */
const isPlain = (value: unknown): value is Plain => isObject(value) && Object.getPrototypeOf(value) === Object.prototype;
/** All fields are there already: as many as that, and no other. */
function hasJust(value: Plain, n: number): boolean {
  let left = n;
  for (const _ in value) left--;
  return left === 0;
}
${copyHelpers}${functions.text()}
export {
  /** Whether plain data (own fields alone) has the form of a full dataset. References are not looked at. */
  isDataset,
  /**
   * A copy of what has that form, every field of it read once. Undefined: it has not, or is no plain data, or nobody can tell so quickly.
   * What throws when it is read throws here.
   */
  copyDataset,
};
`;
}
