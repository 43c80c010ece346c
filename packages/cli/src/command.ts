import type { Context } from "./context.ts";

export { CommandError, type ExitCode, exitCodes } from "./command-error.ts";

/** An option without a value: `--watch`. */
export interface Flag {
  readonly kind: "flag";
  readonly summary: string;
}

/** An option with one value: `--on 2026-04-30`. `fallback` is its value where it is not given. */
export interface Value<T, F> {
  readonly kind: "value";
  readonly placeholder: string;
  readonly summary: string;
  readonly choices: readonly string[] | null;
  /** Reads the text on the command line; throws a CommandError for one that it cannot. */
  readonly read: (text: string) => T;
  readonly fallback: F;
}

/** An option that may be repeated, or given several values with commas: `--party jp,kr`. */
export interface List {
  readonly kind: "list";
  readonly placeholder: string;
  readonly summary: string;
  readonly choices: readonly string[] | null;
}

export type Option = Flag | Value<unknown, unknown> | List;

/** A word after the command: exactly one, at most one, or any number. */
export interface Argument {
  readonly kind: "one" | "optional" | "many";
  readonly summary: string;
}

export type Options = Readonly<Record<string, Option>>;
export type Arguments = Readonly<Record<string, Argument>>;

type GivenOption<O> = O extends Flag
  ? boolean
  : O extends List
    ? readonly string[]
    : O extends Value<infer T, infer F>
      ? T | F
      : never;
type GivenArgument<A> = A extends { readonly kind: "one" }
  ? string
  : A extends { readonly kind: "optional" }
    ? string | null
    : readonly string[];

/** What the command line gives a command: its arguments and options by name. */
export type Given<A extends Arguments, O extends Options> = {
  readonly [K in keyof A]: GivenArgument<A[K]>;
} & { readonly [K in keyof O]: GivenOption<O[K]> };

/** A command line that the tests run, and what it does. */
export interface Example {
  readonly run: string;
  readonly does: string;
}

interface Definition {
  readonly name: string;
  /** One line in the list of commands. */
  readonly summary: string;
  /** Whether what looks like an option is an argument, where there is no such option. */
  readonly takesDashes?: true;
  /** Paragraphs of its help below the options. */
  readonly details?: readonly string[];
  readonly examples: readonly Example[];
}

/** A command as it is written. */
export interface CommandDefinition<A extends Arguments, O extends Options> extends Definition {
  /** In the order of the command line. */
  readonly arguments: A;
  /** Names in camel case: `evidenceUntil` is `--evidence-until`. */
  readonly options: O;
  /** Failures are thrown as a CommandError. */
  readonly run: (given: Given<A, O>, context: Context) => Promise<void>;
}

/** A command as the program runs it. */
export interface Command extends Definition {
  readonly arguments: Arguments;
  readonly options: Options;
  readonly run: (given: Readonly<Record<string, unknown>>, context: Context) => Promise<void>;
}

/**
 * Defines a command: what it takes, what its help says, and what it does.
 *
 * @example
 * defineCommand({
 *   name: "count",
 *   summary: "Count the commitments of a record.",
 *   arguments: { records: many("Record folders or files.") },
 *   options: { on: text("day", "Count those on record on this day.") },
 *   examples: [{ run: "policytrack count harbour-towns", does: "Prints 1." }],
 *   run: async ({ records, on }, context) => { ... },
 * });
 */
export function defineCommand<const A extends Arguments, const O extends Options>(
  definition: CommandDefinition<A, O>,
): Command {
  // The program reads the command line by the same declarations that type `given`.
  return definition as unknown as Command;
}

/** An option without a value. */
export function flag(summary: string): Flag {
  return { kind: "flag", summary };
}

/** An option with a text, null where it is not given. */
export function text(placeholder: string, summary: string): Value<string, null> {
  return value(placeholder, summary, (given) => given);
}

/** An option that is read into something else, null where it is not given. */
export function value<T>(placeholder: string, summary: string, read: (text: string) => T): Value<T, null> {
  return { kind: "value", placeholder, summary, choices: null, read, fallback: null };
}

/** An option with one of several words. */
export function choice<const W extends string>(
  words: readonly W[],
  fallback: W,
  summary: string,
): Value<W, W> {
  // The program refuses any other word before it reads one.
  return {
    kind: "value",
    placeholder: "word",
    summary,
    choices: words,
    read: (given) => given as W,
    fallback,
  };
}

/** An option that may be repeated; empty where it is not given. */
export function list(placeholder: string, summary: string, choices: readonly string[] | null = null): List {
  return { kind: "list", placeholder, summary, choices };
}

/** One argument that must be given. */
export function one(summary: string): Argument & { readonly kind: "one" } {
  return { kind: "one", summary };
}

/** One argument that may be left out. */
export function optional(summary: string): Argument & { readonly kind: "optional" } {
  return { kind: "optional", summary };
}

/** Any number of arguments. */
export function many(summary: string): Argument & { readonly kind: "many" } {
  return { kind: "many", summary };
}
