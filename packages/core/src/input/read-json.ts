import type { Limits } from "../model/formats.ts";
import type { IssueLog } from "./issue-log.ts";

const beyondLatin = /[\u0300-\uffff]/;

/**
 * The value of a JSON text; undefined where it is none, of which the log is told. A key that stands twice is told as well.
 *
 * @param isShallow Whether a value is of a form whose depth is known, so that only its keys are left to check.
 */
export function readJson(
  text: string,
  limits: Limits,
  log: IssueLog,
  isShallow: (value: unknown) => boolean = () => false,
): unknown {
  const read = beyondLatin.test(text) ? text.normalize("NFC") : text;
  const plain = read.startsWith("\ufeff") ? read.slice(1) : read;
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (error) {
    const position = positionOf(error, plain);
    log.add({
      rule: "not-json",
      record: null,
      path: [],
      message:
        plain.trim() === ""
          ? "The text is empty."
          : `The text is not JSON${position === null ? "" : placeOf(position, plain)}.`,
      found: plain.trimStart().slice(0, 40),
      fix:
        plain.trim() === ""
          ? "Pass a dataset."
          : ((position === null ? null : slipAt(position, plain)) ??
            "Correct it there. YAML is read by the command `policytrack`."),
    });
    return undefined;
  }
  // What `JSON.stringify` writes again as it was has each key once. That is quicker than to look at each key.
  const hasEachKeyOnce = isShallow(value) && JSON.stringify(value) === plain;
  if (!hasEachKeyOnce && !checkKeys(plain, limits, log)) return undefined;
  return value;
}

/** Where an engine says that it stopped; null where its message does not tell. */
function positionOf(error: unknown, text: string): number | null {
  const message = error instanceof Error ? error.message : "";
  if (message.startsWith("Unexpected end")) return text.length;
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? commaTooMany(text) : Number(position);
}

/** The position of a bracket behind a comma, which some engines tell no position of. */
function commaTooMany(text: string): number | null {
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') i = endOfString(text, i);
    if (i < 0) return null;
    if (text[i] !== ",") continue;
    const next = /\S/.exec(text.slice(i + 1, i + 1000));
    if (next !== null && (next[0] === "]" || next[0] === "}")) return i + 1 + next.index;
  }
  return null;
}

function placeOf(position: number, text: string): string {
  const before = text.slice(0, position);
  return `: line ${before.split("\n").length}, column ${before.length - before.lastIndexOf("\n")}`;
}

/** What to do about a slip that is often made. Null: it is another one. */
function slipAt(position: number, text: string): string | null {
  const [before, after] = [text.slice(0, position).trimEnd(), text.slice(position).trimStart()];
  const [last = "", next = ""] = [before.at(-1), after[0]];
  if (!/^[[{"]/.test(text.trimStart())) return null;
  if (next === "") return "The text breaks off: add what is missing at its end.";
  if (/[}\]]/.test(next) && last === ",") return "Take the comma before it out.";
  if (/[}\]"\da-z]/.test(last) && /["{[\d]/.test(next)) {
    const line = before.split("\n").length;
    return `A comma is missing behind line ${line}, column ${before.length - before.lastIndexOf("\n") - 1}.`;
  }
  if (next === "'" || next === "\u2018" || next === "\u201c") return "Put it in straight double quotes.";
  if (/[{,]/.test(last) && /[A-Za-z_]/.test(next)) return "Put the key in double quotes.";
  return null;
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
/** The position of the closing quotation mark; -1 where there is none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return end;
}
function isKey(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3a) return true;
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return false;
  }
  return false;
}
