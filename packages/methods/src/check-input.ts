import type { LanguageMap } from "@policytrack/core";
import { requireOptions, requireWord, shown, UsageError } from "@policytrack/core/usage";
import type { FormulaInput } from "./formula-input.ts";

const numbers = ["no", "one", "two", "three"];
const examplePoint = "{ year: 2015, value: 14.5 }";

/**
 * Checks what plain JavaScript passed to a formula. Whether its numbers are finite is for the formula to say.
 *
 * @throws {UsageError} for a point that is none, and for a direction that is none.
 */
export function checkFormulaInput(
  caller: string,
  input: Partial<Omit<FormulaInput, "target">> & { readonly target?: object | null },
  { needsTarget = false }: { readonly needsTarget?: boolean } = {},
): void {
  checkObject(
    caller,
    input,
    `{ baseline: ${examplePoint}, latest: ..., target: ..., direction: "decrease" }`,
  );
  const { baseline, latest, target, direction } = input;
  checkPoint(caller, "baseline", baseline);
  checkPoint(caller, "latest", latest);
  if (needsTarget || target !== null) checkPoint(caller, "target", target, needsTarget);
  checkDirection(direction);
}

/** @throws {UsageError} for what is no object. `example`: one that is right, as code. */
export function checkObject(caller: string, input: unknown, example: string): void {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    throw new UsageError(
      "wrong-argument",
      `${caller}(): ${shown(input)} is no input. Write one like ${example}.`,
    );
}

/** @throws {UsageError} for a target that is neither null nor a point, where a formula can do without one. */
export function checkPoint(caller: string, name: string, point: unknown, isNeeded: boolean = false): void {
  if (typeof point === "object" && point !== null && "value" in point && "year" in point) return;
  const without = name === "target" && !isNeeded ? " Where there is none, write target: null." : "";
  throw new UsageError(
    "wrong-argument",
    `${caller}(): ${name} is ${shown(point)}. Write one like ${examplePoint}.${without}`,
  );
}

/** @throws {UsageError} for what is no direction. */
export function checkDirection(direction: unknown): void {
  requireWord("direction", direction, ["increase", "decrease"]);
}

/** Cut-offs and constants of a method: numbers, and lists of them. */
type CutOffs = Readonly<Record<string, number | readonly number[]>>;

/**
 * The published cut-offs, with those given in their place: a number for a number, a list for a list of as many.
 *
 * @param others Options beside them.
 * @throws {UsageError} for one that does not exist, and for one of another form.
 */
export function readCutOffs<O extends object>(
  caller: string,
  options: O,
  publishedOnes: Required<O>,
  others: readonly string[] = [],
): Required<O> {
  const published = publishedOnes as CutOffs;
  const [name, value] = Object.entries(published)[0] ?? [];
  requireOptions(
    caller,
    options,
    [...Object.keys(published), ...others],
    `{ ${name}: ${JSON.stringify(value)} }`,
  );
  const read: Record<string, unknown> = { ...published };
  for (const [key, given] of Object.entries(options)) {
    const own = published[key];
    if (own === undefined || given === undefined) continue;
    const isRight = typeof own === "number" ? isFinite(given) : isList(given, own.length);
    if (!isRight)
      throw new UsageError(
        "wrong-argument",
        `${caller}(): ${key} is ${shown(given)}. Give ${typeof own === "number" ? "a number" : `${numbers[own.length]} numbers`}, like ${JSON.stringify(own)}.`,
      );
    read[key] = given;
  }
  return read as Required<O>;
}

/** What a variant of a method may be given beside its cut-offs. */
interface VariantOptions {
  readonly id?: string;
  readonly labels?: Readonly<Partial<Record<string, LanguageMap>>>;
  readonly since?: number;
}

/**
 * The cut-offs of a variant of a published method, and a check of what it is called and from which year it reads growth.
 *
 * @throws {UsageError} for an option that does not exist or has another form, a label of no class, a year that is no number.
 */
export function readVariant<O extends object>(
  caller: string,
  options: O & VariantOptions,
  published: Required<O>,
  classes: readonly string[],
  others: readonly string[] = [],
): Required<O> {
  const cutOffs = readCutOffs<O>(caller, options, published, ["id", "title", "labels", ...others]);
  const { id, labels = {}, since } = options;
  if (id !== undefined && (typeof id !== "string" || id === ""))
    throw new UsageError("wrong-argument", `${caller}(): id is ${shown(id)}. Give a text like "our-method".`);
  if (since !== undefined && !isFinite(since))
    throw new UsageError("wrong-argument", `${caller}(): since is ${shown(since)}. Give a year like 2015.`);
  for (const one of Object.keys(labels)) requireWord(`class of ${caller}()`, one, classes);
  return cutOffs;
}

function isFinite(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value);
}

function isList(value: unknown, length: number): boolean {
  return Array.isArray(value) && value.length === length && value.every(isFinite);
}
