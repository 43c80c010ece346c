import { limits } from "./limits.ts";
import { fileIssue, type LocatedIssue, type Path, type Position } from "./located-issue.ts";
import { type ParsedText, unparsed } from "./parsed-text.ts";

/**
 * Reads a text as JSON. A key that is twice in one object is an issue: readers differ on which one they take.
 *
 * @param file What issues call it.
 */
export function parseJson(text: string, file: string): ParsedText {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { offset, expected } = firstError(text);
    return unparsed(
      fileIssue({
        rule: "json",
        file,
        message: `This is not valid JSON: ${expected} is expected here.`,
        found:
          offset >= text.length ? "the end of the text" : JSON.stringify(text.slice(offset, offset + 24)),
        fix: "Correct it there. JSON has no comments, no single quotes, and no comma after the last item of a list.",
        at: positionAt(text, offset),
      }),
    );
  }
  const { duplicates, imprecise, deepest } = walk(text, []);
  const faults = [
    ...duplicates.map(({ key, offset }) => ({
      offset,
      message: "The object has this key twice.",
      found: JSON.stringify(key),
      fix: "Keep one of them.",
    })),
    ...imprecise.map(({ digits, offset }) => ({ offset, found: digits, ...tooManyDigits })),
  ];
  const positions = positionsAt(
    text,
    faults.map(({ offset }) => offset),
  );
  const issues = faults.map(({ message, found, fix }, i): LocatedIssue =>
    fileIssue({ rule: "json", file, message, found, fix, at: positions[i] ?? null }),
  );
  if (deepest > limits.depth)
    return unparsed(
      fileIssue({
        rule: "json",
        file,
        message: `Lists and objects are nested more than ${limits.depth} levels deep.`,
        found: String(deepest),
        fix: "Write what belongs together beside one another.",
      }),
    );
  return {
    value: issues.length === 0 ? value : undefined,
    issues,
    locate: (paths) => {
      const { offsets } = walk(text, paths);
      return positionsAt(text, offsets);
    },
  };
}

/** What is said of a number that a computer would change. */
export const tooManyDigits = {
  message: "The number has more digits than can be kept.",
  fix: "Quote it where it is an id. Round it where it is a value.",
} as const;

/** Whether a number is written with digits that are lost when it is read: "12345678901234567890". */
export function losesDigits(written: string): boolean {
  const digits = /^-?0*(\d{16,})$/.exec(written)?.[1];
  if (digits === undefined) return false;
  const kept = Math.abs(Number(written));
  return !Number.isFinite(kept) || BigInt(kept) !== BigInt(digits);
}

/** A path that is looked for, as a tree: what is below each step, and which paths end here. */
interface Wanted {
  readonly below: Map<string, Wanted>;
  readonly ends: number[];
}

interface Frame {
  readonly isObject: boolean;
  /** What is looked for below this object or list; null: nothing. */
  readonly wanted: Wanted | null;
  readonly keys: Set<string>;
  /** The step to the value that is read now. */
  step: string;
  index: number;
}

interface Walked {
  readonly duplicates: readonly { readonly key: string; readonly offset: number }[];
  readonly imprecise: readonly { readonly digits: string; readonly offset: number }[];
  readonly deepest: number;
  /** Of each wanted path: where its key or value begins; of one that is missing, of the nearest around it. */
  readonly offsets: readonly (number | null)[];
}

/** One pass over a text that is valid JSON, without recursion. */
function walk(text: string, paths: readonly Path[]): Walked {
  const root: Wanted = { below: new Map(), ends: [] };
  const chains = paths.map((path, i) => {
    let node = root;
    const chain = [root];
    for (const step of path) {
      const next = node.below.get(String(step)) ?? { below: new Map(), ends: [] };
      node.below.set(String(step), next);
      node = next;
      chain.push(next);
    }
    node.ends.push(i);
    return chain;
  });
  const found = new Map<Wanted, number>();
  const duplicates: { readonly key: string; readonly offset: number }[] = [];
  const imprecise: { readonly digits: string; readonly offset: number }[] = [];
  const stack: Frame[] = [];
  let deepest = 0;
  let keyOffset: number | null = null;

  const wantedHere = (): Wanted | null => {
    const top = stack.at(-1);
    return top === undefined ? root : (top.wanted?.below.get(top.step) ?? null);
  };
  const begin = (offset: number): void => {
    const wanted = wantedHere();
    if (wanted !== null && !found.has(wanted)) found.set(wanted, keyOffset ?? offset);
    keyOffset = null;
  };

  for (let i = 0; i < text.length; i++) {
    const top = stack.at(-1);
    switch (text.charCodeAt(i)) {
      case 0x20:
      case 0x09:
      case 0x0a:
      case 0x0d:
      case 0x3a: // :
        break;
      case 0x2c: // ,
        if (top !== undefined && !top.isObject) top.step = String(++top.index);
        break;
      case 0x7b: // {
      case 0x5b: {
        // [
        const isObject = text.charCodeAt(i) === 0x7b;
        const wanted = wantedHere();
        begin(i);
        stack.push({ isObject, wanted, keys: new Set(), step: isObject ? "" : "0", index: 0 });
        deepest = Math.max(deepest, stack.length);
        break;
      }
      case 0x7d: // }
      case 0x5d: // ]
        stack.pop();
        break;
      case 0x22: {
        // "
        const end = endOfString(text, i);
        if (top?.isObject === true && keyOffset === null && isKey(text, end)) {
          const raw = text.slice(i + 1, end);
          const key = raw.includes("\\") ? (JSON.parse(`"${raw}"`) as string) : raw;
          if (top.keys.has(key)) duplicates.push({ key, offset: i });
          top.keys.add(key);
          top.step = key;
          keyOffset = i;
        } else begin(i);
        i = end;
        break;
      }
      default: {
        begin(i);
        const start = i;
        while (i + 1 < text.length && !/[\s,\]}]/.test(text[i + 1] as string)) i++;
        const token = text.slice(start, i + 1);
        if (token.length > 15 && losesDigits(token)) imprecise.push({ digits: token, offset: start });
      }
    }
  }
  const offsets = chains.map((chain) => {
    const nearest = chain.findLast((node) => found.has(node));
    return nearest === undefined ? null : (found.get(nearest) ?? null);
  });
  return { duplicates, imprecise, deepest, offsets };
}

/** The offset of the quotation mark that ends the string. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

/** Whether a string that ends here is the key of an object: a colon follows. */
function isKey(text: string, end: number): boolean {
  let next = end + 1;
  while (/\s/.test(text[next] ?? "x")) next++;
  return text.charCodeAt(next) === 0x3a;
}

/** Where a text stops being JSON, and what would go on. V8 tells the place of some errors only. */
function firstError(text: string): { readonly offset: number; readonly expected: string } {
  const closers: string[] = [];
  let next: "value" | "item" | "key" | "member" | "colon" | "rest" = "value";
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at += found[0].length;
    return found !== null;
  };
  const string = (): boolean => {
    if (!skip(/"/y)) return false;
    let isInside = true;
    // oxlint-disable-next-line no-control-regex
    while (isInside) isInside = skip(/[^"\\\u0000-\u001F]+/y) || skip(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y);
    return skip(/"/y);
  };
  for (;;) {
    skip(/[ \t\r\n]+/y);
    const closer = closers.at(-1);
    if ((next === "item" || next === "member") && closer !== undefined && text.startsWith(closer, at)) {
      at++;
      closers.pop();
      next = "rest";
      continue;
    }
    const start = at;
    switch (next) {
      case "key":
      case "member":
        if (!string())
          return at > start
            ? { offset: at, expected: "the end of the text in quotes" }
            : {
                offset: at,
                expected: next === "key" ? "a key in double quotes" : "a key in double quotes, or }",
              };
        next = "colon";
        break;
      case "colon":
        if (!skip(/:/y)) return { offset: at, expected: "a colon" };
        next = "value";
        break;
      case "value":
      case "item":
        if (skip(/\{/y)) {
          closers.push("}");
          next = "member";
        } else if (skip(/\[/y)) {
          closers.push("]");
          next = "item";
        } else if (string() || skip(plain)) next = "rest";
        else return { offset: at, expected: at > start ? "the end of the text in quotes" : "a value" };
        break;
      case "rest":
        if (closer === undefined) return { offset: at, expected: "the end of the text" };
        if (text.startsWith(closer, at)) {
          at++;
          closers.pop();
        } else if (skip(/,/y)) next = closer === "}" ? "key" : "value";
        else return { offset: at, expected: `a comma or ${closer}` };
        break;
      default:
        return next satisfies never;
    }
  }
}

/** A number or a word. */
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

function positionAt(text: string, offset: number): Position {
  return positionsAt(text, [offset])[0] as Position;
}

/** Lines and columns of offsets, counted in one pass. */
function positionsAt(text: string, offsets: readonly (number | null)[]): readonly (Position | null)[] {
  const positions = new Map<number, Position>();
  let line = 1;
  let start = 0;
  for (const offset of offsets.filter((one) => one !== null).toSorted((a, b) => a - b)) {
    for (let end = text.indexOf("\n", start); end !== -1 && end < offset; end = text.indexOf("\n", start)) {
      line++;
      start = end + 1;
    }
    positions.set(offset, { line, column: offset - start + 1 });
  }
  return offsets.map((offset) => (offset === null ? null : (positions.get(offset) ?? null)));
}
