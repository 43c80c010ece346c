import { fileIssue, type LocatedIssue, type Position, shorten } from "./located-issue.ts";

/** An error of the YAML parser. */
export interface SyntaxError {
  readonly code: string;
  readonly message: string;
  readonly at: Position;
}

/** An error of the YAML parser in words about the record, with the likeliest slip named, at the line of the slip. */
export function slipIssue({ code, message, at }: SyntaxError, text: string, file: string): LocatedIssue {
  const lines = text.split("\n");
  const here = lineOfSlip(code, message, lines, at.line - 1);
  const above = lines.findLastIndex((line, i) => i < here && hasText(line));
  const below = lines.findIndex((line, i) => i > here && hasText(line));
  const around: Around = {
    code,
    message,
    line: lines[here] ?? "",
    above: lines[above] ?? "",
    below: lines[below] ?? "",
    first: lines.find(hasText) ?? "",
  };
  const slip = slips.find(({ test }) => test(around));
  const shown = { above, below, here }[slip?.at ?? "here"];
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

/** Where the slip was made: what is not closed is found only further down. */
function lineOfSlip(code: string, message: string, lines: readonly string[], at: number): number {
  if (code === "MISSING_CHAR" && message.includes("quote")) {
    const open = lines.findIndex(hasOpenQuote);
    if (open !== -1) return open;
  }
  if (/^Flow (?:sequence|map)/.test(message)) {
    const open = lines.findLastIndex((line, i) => i <= at && hasOpenBracket(line));
    if (open !== -1) return open;
  }
  return at;
}

/** The line of an error, the lines with text around it, and the first one of the file. */
interface Around {
  readonly code: string;
  readonly message: string;
  readonly line: string;
  readonly above: string;
  readonly below: string;
  readonly first: string;
}

interface Slip {
  readonly test: (around: Around) => boolean;
  /** On which line the slip is. Default: here. */
  readonly at?: "above" | "below";
  readonly message: string;
  readonly fix: string;
}

const misplaced = {
  message: "The line is indented further, or less, than the fields around it.",
  fix: "Indent it like the other fields of its record.",
};
const bareDash = {
  message: "The dash of an item has no space behind it.",
  fix: "Write a space behind the dash: `- date: 2024-05-10`.",
};
const hasBareDash = (line: string): boolean => /^\s*-[^\s-]/.test(line);
const isNoKey = (code: string): boolean => code === "MULTILINE_IMPLICIT_KEY" || code === "MISSING_CHAR";

/** The commonest slips, the most telling first. */
const slips: readonly Slip[] = [
  {
    test: ({ code, line }) => code === "TAB_AS_INDENT" || /^ *\t/.test(line),
    message: "The line is indented with a tab.",
    fix: "Indent with spaces.",
  },
  {
    // What looks like a blank, at the beginning of the line or behind its colon.
    test: ({ line }) => /^\s*[\u00A0\u2000-\u200B\u3000]|:[\u00A0\u2000-\u200B\u3000]/.test(line),
    message: "The line has a blank that is no plain space.",
    fix: "Type it with the space bar.",
  },
  {
    test: ({ code, line }) => isNoKey(code) && /^\s*[\w.-]+\uFF1A/.test(line),
    message: "The colon is a wide one.",
    fix: "Write a plain colon and a space: `name: value`.",
  },
  {
    test: ({ code }) => code === "DUPLICATE_KEY",
    message: "The record has this field twice.",
    fix: "Keep one of them.",
  },
  {
    test: ({ code }) => code === "MULTIPLE_DOCS",
    message: "`---` begins a second document.",
    fix: "Keep one record a file.",
  },
  {
    test: ({ line }) => /(?::|-)\s+'.*\p{L}'\p{L}/u.test(line),
    message: "An apostrophe ends a text in single quotes.",
    fix: 'Put the text in double quotes: "The ferry\'s timetable".',
  },
  {
    test: ({ line }) => hasOpenQuote(line),
    message: "A quotation mark is not closed.",
    fix: "Close the quotation mark on the same line, or take it away.",
  },
  {
    test: ({ message, line }) => message.startsWith("Flow ") && hasOpenBracket(line),
    message: "A bracket is not closed.",
    fix: "Close the bracket, or put the text in quotes.",
  },
  {
    test: ({ code, line }) => code.startsWith("BLOCK_") && /:\s+.*\S:\s/.test(line),
    message: "A colon within a text begins a new field.",
    fix: 'Quote the text: title: "The ferry: ordered".',
  },
  { test: ({ line }) => hasBareDash(line), ...bareDash },
  { test: ({ above }) => hasBareDash(above), at: "above", ...bareDash },
  {
    test: ({ line, above }) => /^\s*-\s/.test(line) && indentOf(line) !== indentOf(above),
    message: "An item of a list is not in line with the items before it.",
    fix: "Begin it in the same column as the other items.",
  },
  {
    test: ({ first, line }) => first.startsWith("- ") && indentOf(line) === 0 && line !== first,
    message: "The file begins with a dash, as a list does, and goes on with fields.",
    fix: "Take the dash before the first field away.",
  },
  {
    test: ({ code, line, below }) => code === "BLOCK_AS_IMPLICIT_KEY" && indentOf(below) > indentOf(line),
    at: "below",
    ...misplaced,
  },
  {
    test: ({ code, line }) => isNoKey(code) && /^\s*[\w.-]+:\S/.test(line),
    message: "The colon has no space behind it.",
    fix: "Write one: `name: value`.",
  },
  {
    test: ({ code, line, above }) =>
      ["BAD_INDENT", "BLOCK_AS_IMPLICIT_KEY", "UNEXPECTED_TOKEN", "MISSING_CHAR"].includes(code) &&
      (indentOf(line) !== indentOf(above) || /^\s*-\s/.test(above)),
    ...misplaced,
  },
  {
    test: ({ code, line }) =>
      code === "MULTILINE_IMPLICIT_KEY" || (code === "MISSING_CHAR" && !line.includes(":")),
    message: "The line has no colon.",
    fix: "Write one field a line, `name: value`. A text that goes on is indented below its field.",
  },
  {
    test: ({ line }) => /[:-]\s+[@`%]/.test(line),
    message: "A text cannot begin with this character.",
    fix: "Quote the text.",
  },
];

function hasText(line: string): boolean {
  return line.trim() !== "" && !line.trimStart().startsWith("#");
}

/** Whether a value begins with a quotation mark that is not closed on the line. */
function hasOpenQuote(line: string): boolean {
  const value = /(?::|-)\s+(.*)$/.exec(line)?.[1] ?? "";
  return (
    (value.startsWith('"') && (value.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1) ||
    (value.startsWith("'") && (value.match(/'/g)?.length ?? 0) % 2 === 1)
  );
}

function hasOpenBracket(line: string): boolean {
  return (line.match(/[[{]/g)?.length ?? 0) > (line.match(/[\]}]/g)?.length ?? 0);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
