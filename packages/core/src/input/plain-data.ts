import type { Limits } from "../model/formats.ts";
import type { IssueLog, NewIssue } from "./issue-log.ts";

type Fields = Record<string, unknown>;
const isInner = (value: unknown): value is object => typeof value === "object" && value !== null;
/** Deeper than any form, and flat enough for calls within calls. */
const deepest = 1000;

/** What an error says of data that are not plain. */
type Fault = Pick<NewIssue, "rule" | "message" | "found" | "fix">;
class NotPlain {
  readonly fault: Fault;
  constructor(fault: Fault) {
    this.fault = fault;
  }
}

/**
 * A copy that holds what JSON can hold: own fields alone, each read once. Undefined where the value is something else, of which the
 * log is told.
 */
export function plainData(value: unknown, limits: Limits, log: IssueLog): unknown {
  const copying = new Copying(limits);
  try {
    return copying.copyOf(value, 0);
  } catch (error) {
    const fault =
      error instanceof NotPlain
        ? error.fault
        : notPlain(
            "A field could not be read: it threw an error.",
            error instanceof Error ? error.message : "an error",
          );
    const path = fault.rule === "not-plain-data" ? copying.path : [];
    log.add({ ...fault, record: null, path });
    return undefined;
  }
}

const notPlain = (message: string, found: unknown): Fault => ({
  rule: "not-plain-data",
  message,
  found,
  fix: "Pass plain data: what JSON can hold.",
});

class Copying {
  /** Where it is. */
  readonly path: (string | number)[] = [];
  readonly #list: number;
  readonly #depth: number;

  constructor({ list, depth }: Limits) {
    this.#list = list;
    this.#depth = Math.min(depth, deepest);
  }

  copyOf(from: unknown, level: number): unknown {
    switch (typeof from) {
      case "string":
      case "number":
      case "boolean":
        return from;
      case "object":
        break;
      default:
        throw new NotPlain(notPlain(`A ${typeof from} is no data.`, typeof from));
    }
    if (from === null) return null;
    if (level >= this.#depth)
      throw new NotPlain({
        rule: "too-deep",
        message: `Lists and objects are nested in more than ${this.#depth} levels, or contain themselves.`,
        found: this.#depth + 1,
        fix: "Take the inner levels out, or raise the limit `depth`.",
      });
    return Array.isArray(from) ? this.#listOf(from, level) : this.#fieldsOf(from, level);
  }

  #inside(key: string | number, from: unknown, level: number): unknown {
    this.path.push(key);
    const copy = this.copyOf(from, level);
    this.path.pop();
    return copy;
  }

  #listOf(from: readonly unknown[], level: number): readonly unknown[] {
    if (from.length > this.#list)
      throw new NotPlain({
        rule: "too-long",
        message: `A list has more than ${this.#list} entries.`,
        found: from.length,
        fix: "Split it, or raise the limit `list`.",
      });
    const to: unknown[] = [];
    for (let i = 0; i < from.length; i++) {
      const inner = from[i];
      to.push(typeof inner === "string" ? inner : this.#inside(i, inner, level + 1));
    }
    return to;
  }

  #fieldsOf(from: object, level: number): Fields {
    const prototype: unknown = Object.getPrototypeOf(from);
    if (prototype !== Object.prototype && prototype !== null && Object.getPrototypeOf(prototype) !== null)
      throw new NotPlain(notPlain("This object has a class, or fields that it inherits.", from));
    const to = this.#read(from);
    let hasOthers = Object.getOwnPropertySymbols(to).length > 0;
    for (const key of Object.keys(to)) {
      const inner = to[key];
      if (typeof inner === "string" || inner === null) continue;
      // JSON leaves out a field that is undefined.
      if (inner === undefined) hasOthers = true;
      else {
        const copy = this.#inside(key, inner, level + 1);
        if (copy !== inner) to[key] = copy;
      }
    }
    return hasOthers ? Object.fromEntries(Object.entries(to).filter(([, inner]) => inner !== undefined)) : to;
  }

  /** All fields at once, which takes half as long as one by one; where one throws, it is found. */
  #read(from: object): Fields {
    try {
      return { ...from };
    } catch {
      const to: Fields = {};
      for (const key of Object.keys(from)) {
        this.path.push(key);
        to[key] = (from as Fields)[key];
        this.path.pop();
      }
      return to;
    }
  }
}

const beyondLatin = /[\u0300-\uffff]/;
const composed = (text: string): string => (beyondLatin.test(text) ? text.normalize("NFC") : text);

/** Puts the texts and keys inside plain data in Unicode NFC, in place. Whether one was not. */
export function composeTexts(value: unknown): boolean {
  if (!isInner(value)) return false;
  const fields = value as Record<string | number, unknown>;
  let changed = false;
  const compose = (key: string | number): void => {
    const inner = fields[key];
    const text = typeof inner === "string" ? composed(inner) : inner;
    if (text !== inner) fields[key] = text;
    if (text !== inner || composeTexts(inner)) changed = true;
  };
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) compose(i);
    return changed;
  }
  const keys = Object.keys(value);
  for (const key of keys) compose(key);
  if (keys.every((key) => composed(key) === key)) return changed;
  const renamed = Object.fromEntries(keys.map((key) => [composed(key), fields[key]]));
  for (const key of keys) delete fields[key];
  Object.defineProperties(fields, Object.getOwnPropertyDescriptors(renamed));
  return true;
}
