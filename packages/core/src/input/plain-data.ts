import type { IssueLog, Place } from "./issue-log.ts";
import type { Limits } from "../model/formats.ts";

interface Open {
  readonly from: object;
  readonly to: Record<string, unknown> | unknown[];
  readonly keys: readonly string[];
  next: number;
}
const beyondLatin = /[\u0300-\uffff]/;
const composed = (text: string): string => (beyondLatin.test(text) ? text.normalize("NFC") : text);

/**
 * A copy that holds what JSON can hold: own fields alone, each read once, texts in Unicode NFC. Undefined where the value is
 * something else, of which the log is told. Goes through nested values without recursion.
 */
export function plainData(value: unknown, limits: Limits, log: IssueLog): unknown {
  const stack: Open[] = [];
  const refuse = (message: string, found: unknown): undefined => {
    const path: Place = stack.map(({ from, keys, next }) =>
      Array.isArray(from) ? next - 1 : (keys[next - 1] as string),
    );
    log.add({
      rule: "not-plain-data",
      record: null,
      path,
      message,
      found,
      fix: "Pass plain data: what JSON can hold.",
    });
    return undefined;
  };
  /** A simple value itself; a list or object is put on the stack, and its copy returned. */
  const begin = (from: unknown): unknown => {
    switch (typeof from) {
      case "string":
        return composed(from);
      case "number":
      case "boolean":
        return from;
      case "object":
        break;
      default:
        return refuse(`A ${typeof from} is no data.`, typeof from);
    }
    if (from === null) return null;
    if (stack.length >= limits.depth) {
      log.add({
        rule: "too-deep",
        record: null,
        path: [],
        message: `Lists and objects are nested in more than ${limits.depth} levels, or contain themselves.`,
        found: limits.depth + 1,
        fix: "Take the inner levels out, or raise the limit `depth`.",
      });
      return undefined;
    }
    if (Array.isArray(from)) {
      if (from.length > limits.list) {
        log.add({
          rule: "too-long",
          record: null,
          path: [],
          message: `A list has more than ${limits.list} entries.`,
          found: from.length,
          fix: "Split it, or raise the limit `list`.",
        });
        return undefined;
      }
      const to: unknown[] = [];
      stack.push({ from, to, keys: [], next: 0 });
      return to;
    }
    const prototype: unknown = Object.getPrototypeOf(from);
    if (prototype !== Object.prototype && prototype !== null && Object.getPrototypeOf(prototype) !== null)
      return refuse("This object has a class, or fields that it inherits.", from);
    const to: Record<string, unknown> = {};
    stack.push({ from, to, keys: Object.keys(from), next: 0 });
    return to;
  };
  try {
    const result = begin(value);
    if (result === undefined) return undefined;
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const length = Array.isArray(top.from) ? top.from.length : top.keys.length;
      if (top.next >= length) {
        stack.pop();
        continue;
      }
      const at = top.next++;
      const key = Array.isArray(top.from) ? at : (top.keys[at] as string);
      const inner: unknown = (top.from as Record<string | number, unknown>)[key];
      // JSON leaves out a field that is undefined.
      if (inner === undefined && !Array.isArray(top.from)) continue;
      const copy = begin(inner);
      if (copy === undefined) return undefined;
      if (Array.isArray(top.to)) top.to.push(copy);
      else if (key === "__proto__")
        Object.defineProperty(top.to, key, {
          value: copy,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      else top.to[composed(key as string)] = copy;
    }
    return result;
  } catch (error) {
    return refuse(
      "A field could not be read: it threw an error.",
      error instanceof Error ? error.message : "an error",
    );
  }
}
