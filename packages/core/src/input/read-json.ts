import type { Limits } from "../model/formats.ts";
import type { IssueLog } from "./issue-log.ts";

const beyondLatin = /[\u0300-\uffff]/;

/** The value of a JSON text; undefined where it is none, of which the log is told. A key that stands twice is told as well. */
export function readJson(text: string, limits: Limits, log: IssueLog): unknown {
  const read = beyondLatin.test(text) ? text.normalize("NFC") : text;
  const plain = read.startsWith("\ufeff") ? read.slice(1) : read;
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (error) {
    const where = placeOf(error, plain);
    log.add({
      rule: "not-json",
      record: null,
      path: [],
      message: plain.trim() === "" ? "The text is empty." : `The text is not JSON${where}.`,
      found: plain.trimStart().slice(0, 40),
      fix:
        plain.trim() === ""
          ? "Pass a dataset."
          : "Correct it there. YAML is read by the command `policytrack`.",
    });
    return undefined;
  }
  if (!checkKeys(plain, limits, log)) return undefined;
  return value;
}

/** Where an engine says that it stopped; not every message tells. */
function placeOf(error: unknown, text: string): string {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return "";
  const before = text.slice(0, Number(position));
  return `: line ${before.split("\n").length}, column ${before.length - before.lastIndexOf("\n")}`;
}

/** Goes through a text that is JSON once, with the keys of the objects that are open. False where it is nested too deeply. */
function checkKeys(text: string, limits: Limits, log: IssueLog): boolean {
  /** Keys of an object, or the index of a list. */
  const stack: (Set<string> | number)[] = [];
  const path: (string | number)[] = [];
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x7b:
      case 0x5b:
        if (stack.length >= limits.depth) {
          log.add({
            rule: "too-deep",
            record: null,
            path: path.slice(0, 8),
            message: `Lists and objects are nested in more than ${limits.depth} levels.`,
            found: limits.depth + 1,
            fix: "Take the inner levels out, or raise the limit `depth`.",
          });
          return false;
        }
        stack.push(text.charCodeAt(i) === 0x7b ? new Set() : 0);
        path.push(0);
        break;
      case 0x7d:
      case 0x5d:
        stack.pop();
        path.pop();
        break;
      case 0x2c: {
        const top = stack.at(-1);
        if (typeof top === "number") {
          stack[stack.length - 1] = top + 1;
          path[path.length - 1] = top + 1;
        }
        break;
      }
      case 0x22: {
        const end = endOfString(text, i);
        const top = stack.at(-1);
        if (top instanceof Set && isKey(text, end + 1)) {
          const raw = text.slice(i + 1, end);
          const key = raw.includes("\\") ? (JSON.parse(`"${raw}"`) as string) : raw;
          path[path.length - 1] = key;
          if (top.has(key))
            log.add({
              rule: "duplicate-key",
              record: null,
              path: [...path],
              message: `The key "${key.slice(0, 80)}" stands twice in one object.`,
              found: key,
              fix: "Take one of the two out.",
            });
          else top.add(key);
        }
        i = end;
        break;
      }
    }
  }
  return true;
}
/** The position of the closing quotation mark. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  for (;;) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
}
function isKey(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3a) return true;
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return false;
  }
  return false;
}
