import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  YAMLMap,
} from "yaml";
import { limits } from "./limits.ts";
import { fileIssue, type LocatedIssue, type Path, type Position, shorten } from "./located-issue.ts";
import { losesDigits, tooManyDigits } from "./parse-json.ts";
import { type ParsedText, unparsed } from "./parsed-text.ts";

/**
 * Reads a text as YAML 1.2.
 *
 * @param file What issues call it.
 */
export function parseYaml(text: string, file: string): ParsedText {
  if (deepest(text) > limits.depth)
    return unparsed(
      fileIssue({
        rule: "yaml",
        file,
        message: `Lists and maps are nested more than ${limits.depth} levels deep.`,
        found: "more",
        fix: "Write what belongs together beside one another.",
      }),
    );
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: "1.2",
    prettyErrors: false,
    stringKeys: true,
    logLevel: "silent",
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // What follows from the first error is noise until that is fixed.
  const issues = [...document.errors.slice(0, 1), ...document.warnings].map(({ code, message, pos }) =>
    syntaxIssue(code, message, text, at(pos[0]), file),
  );
  if (document.errors.length > 0)
    return { value: undefined, issues, locate: (paths) => paths.map(() => null) };
  for (const issue of structureIssues(document, file, text, at)) issues.push(issue);
  let value: unknown;
  if (issues.length === 0)
    try {
      value = document.toJS();
    } catch (error) {
      // Aliases that expand to more than memory holds.
      const message = `This is not valid YAML: ${error instanceof Error ? error.message : String(error)}.`;
      issues.push(fileIssue({ rule: "yaml", file, message, found: "aliases", fix: withoutAliases }));
    }
  return { value, issues, locate: (paths) => paths.map((path) => positionOf(document, path, at)) };
}

const withoutAliases = "Write what is repeated where it belongs, without `&` and `*`.";

/** How deep brackets and indentation can nest at the most, without reading the text as YAML. */
function deepest(text: string): number {
  let depth = 0;
  let most = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (character === 0x5b || character === 0x7b) most = Math.max(most, ++depth);
    else if (character === 0x5d || character === 0x7d) depth = Math.max(0, depth - 1);
  }
  const dashes = /^[ ]*(?:- )+/gm;
  for (let found = dashes.exec(text); found !== null; found = dashes.exec(text))
    most = Math.max(most, found[0].length / 2);
  return most;
}

/** An error of the YAML parser in words about the record, with the likeliest slip named, at the line of the slip. */
function syntaxIssue(code: string, message: string, text: string, at: Position, file: string): LocatedIssue {
  const lines = text.split("\n");
  const hasText = (line: string): boolean => line.trim() !== "" && !line.trimStart().startsWith("#");
  const unclosed = code === "MISSING_CHAR" && message.includes("quote") ? lines.findIndex(hasOpenQuote) : -1;
  const here = unclosed === -1 ? at.line - 1 : unclosed;
  const below = lines.findIndex((line, i) => i > here && hasText(line));
  const around: Around = {
    code,
    line: lines[here] ?? "",
    above: lines.slice(0, here).findLast(hasText) ?? "",
    below: lines[below] ?? "",
  };
  const slip = slips.find(({ test }) => test(around));
  const shown = slip?.isBelow === true ? below : here;
  const line = lines[shown] ?? "";
  return fileIssue({
    rule: "yaml",
    file,
    message: slip?.message ?? `This is not valid YAML: ${message.replace(/\.$/, "")}.`,
    found: shorten(JSON.stringify(line.trim())),
    fix: slip?.fix ?? "Correct the line; values with special characters go in quotes.",
    at: shown === at.line - 1 ? at : { line: shown + 1, column: indentOf(line) + 1 },
  });
}

/** The line of an error, and the lines with text around it. */
interface Around {
  readonly code: string;
  readonly line: string;
  readonly above: string;
  readonly below: string;
}

interface Slip {
  readonly test: (around: Around) => boolean;
  /** The slip is on the next line. */
  readonly isBelow?: boolean;
  readonly message: string;
  readonly fix: string;
}

const misplaced = {
  message: "The line is indented further, or less, than the fields around it.",
  fix: "Indent it like the other fields of its record.",
};

/** The commonest slips, the most telling first. */
const slips: readonly Slip[] = [
  {
    test: ({ code, line }) => code === "TAB_AS_INDENT" || /^ *\t/.test(line),
    message: "The line is indented with a tab.",
    fix: "Indent with spaces.",
  },
  {
    test: ({ code }) => code === "DUPLICATE_KEY",
    message: "The record has this field twice.",
    fix: "Keep one of them.",
  },
  {
    test: ({ line }) => hasOpenQuote(line),
    message: "A quotation mark is not closed.",
    fix: "Close the quotation mark on the same line, or take it away.",
  },
  {
    test: ({ code, line }) => code.startsWith("BLOCK_") && /:\s+.*\S:\s/.test(line),
    message: "A colon within a text begins a new field.",
    fix: 'Quote the text: title: "The ferry: ordered".',
  },
  {
    test: ({ line, above }) => /^\s*-\s/.test(line) && indentOf(line) !== indentOf(above),
    message: "An item of a list is not in line with the items before it.",
    fix: "Begin it in the same column as the other items.",
  },
  {
    test: ({ code, line, below }) => code === "BLOCK_AS_IMPLICIT_KEY" && indentOf(below) > indentOf(line),
    isBelow: true,
    ...misplaced,
  },
  {
    test: ({ code, line, above }) =>
      ["BAD_INDENT", "BLOCK_AS_IMPLICIT_KEY", "UNEXPECTED_TOKEN", "MISSING_CHAR"].includes(code) &&
      indentOf(line) !== indentOf(above),
    ...misplaced,
  },
  {
    test: ({ code, line }) =>
      code === "MULTILINE_IMPLICIT_KEY" || (code === "MISSING_CHAR" && !line.includes(":")),
    message: "The line has no colon.",
    fix: "Write one field a line, `name: value`.",
  },
  {
    test: ({ line }) => /[:-]\s+[@`%]/.test(line),
    message: "A text cannot begin with this character.",
    fix: "Quote the text.",
  },
  {
    test: ({ code }) => code === "BAD_ALIAS",
    message: "`*` begins a reference to something that is not there.",
    fix: "Quote the text.",
  },
];

/** Whether a value begins with a quotation mark that is not closed on the line. */
function hasOpenQuote(line: string): boolean {
  const value = /(?::|-)\s+(.*)$/.exec(line)?.[1] ?? "";
  return (
    (value.startsWith('"') && (value.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1) ||
    (value.startsWith("'") && (value.match(/'/g)?.length ?? 0) % 2 === 1)
  );
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** What the parser takes and a record never means: an alias of itself, a comma that begins a field, several documents. */
function structureIssues(
  document: Document,
  file: string,
  text: string,
  at: (offset: number) => Position,
): readonly LocatedIssue[] {
  const issues: LocatedIssue[] = [];
  visit(document, {
    Alias(_, alias, around) {
      const node = alias.resolve(document);
      if (node === undefined || !around.includes(node)) return undefined;
      const offset = alias.range?.[0] ?? 0;
      issues.push(
        fileIssue({
          rule: "yaml",
          file,
          message: "An alias is part of what it refers to.",
          found: JSON.stringify(lineOf(text, offset).trim()),
          fix: withoutAliases,
          at: at(offset),
        }),
      );
      return visit.BREAK;
    },
    Scalar(_, { value, source, range }) {
      if (typeof value !== "number" || source === undefined || !losesDigits(source)) return;
      issues.push(
        fileIssue({ rule: "yaml", file, found: source, at: at(range?.[0] ?? 0), ...tooManyDigits }),
      );
    },
    Map(_, map) {
      if (map.flow !== true) return;
      for (const [i, pair] of map.items.entries()) {
        // `{ text: Signed, opened }`: the comma ends the text, and "opened" becomes a field without a value.
        if (i === 0 || pair.value !== null || !isScalar(pair.key)) continue;
        const offset = pair.key.range?.[0] ?? 0;
        issues.push(
          fileIssue({
            rule: "yaml",
            file,
            message: "A comma within braces begins a new field.",
            found: JSON.stringify(lineOf(text, offset).trim()),
            fix: 'Quote the text that has the comma: { text: "Signed, and opened" }.',
            at: at(offset),
          }),
        );
      }
    },
  });
  return issues;
}

/** Where the key or item of a path is; where it is missing, the nearest one around it. */
function positionOf(document: Document, path: Path, at: (offset: number) => Position): Position | null {
  let node: Node | null = document.contents as Node | null;
  let offset = node?.range?.[0] ?? null;
  for (const step of path) {
    if (node !== null && "source" in node && !isScalar(node)) break;
    if (isMap(node)) {
      const pair: YAMLMap["items"][number] | undefined = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined) break;
      offset = (isNode(pair.key) ? pair.key.range?.[0] : null) ?? offset;
      node = isNode(pair.value) ? pair.value : null;
    } else if (node !== null && "items" in node && typeof step === "number") {
      const item = (node as { readonly items: readonly unknown[] }).items[step];
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset === null ? null : at(offset);
}

function lineOf(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end === -1 ? undefined : end);
}
