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
import { slipIssue } from "./yaml-slips.ts";

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
  const { document, at } = read(text);
  // What follows from the first error is noise until that is fixed.
  const issues = [...document.errors.slice(0, 1), ...document.warnings].map(({ code, message, pos }) =>
    slipIssue({ code, message, at: at(pos[0]) }, text, file),
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
  return { value, issues, locate: locatorIn(text) };
}

interface ReadText {
  readonly document: Document;
  readonly at: (offset: number) => Position;
}

function read(text: string): ReadText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: "1.2",
    prettyErrors: false,
    stringKeys: true,
    // "silent" passes over all documents but the first.
    logLevel: "error",
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return { document, at };
}

/**
 * Finds places in a text. They are asked of few files, and what says them takes some hundred times as much as the text: it is read
 * again for them, and nothing of the first reading is kept.
 */
function locatorIn(text: string): ParsedText["locate"] {
  let again: ReadText | undefined;
  return (paths) => {
    const { document, at } = (again ??= read(text));
    return paths.map((path) => positionOf(document, path, at));
  };
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

/** What the parser takes and a record never means: an alias of itself, a comma that begins a field, several documents. */
function structureIssues(
  document: Document,
  file: string,
  text: string,
  at: (offset: number) => Position,
): readonly LocatedIssue[] {
  const issues: LocatedIssue[] = [];
  const tell = (offset: number, message: string, fix: string): void => {
    const found = shorten(JSON.stringify(lineOf(text, offset).trim()));
    issues.push(fileIssue({ rule: "yaml", file, message, found, fix, at: at(offset) }));
  };
  visit(document, {
    Alias(_, alias, around) {
      const node = alias.resolve(document);
      if (node !== undefined && !around.includes(node)) return undefined;
      tell(
        alias.range?.[0] ?? 0,
        node === undefined
          ? "`*` begins a reference to something that is not there."
          : "An alias is part of what it refers to.",
        node === undefined ? "Quote the text." : withoutAliases,
      );
      return visit.BREAK;
    },
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || value.value !== null) return;
      const offset = key.range?.[0] ?? 0;
      const [, said] = /:\s+# *(\S.*)$/.exec(lineOf(text, offset)) ?? [];
      if (said !== undefined)
        tell(
          offset,
          "What stands behind `#` is a comment, so that the field is empty.",
          `Quote the text: ${String(key.value)}: "# ${shorten(said)}".`,
        );
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
        tell(
          pair.key.range?.[0] ?? 0,
          "A comma within braces begins a new field.",
          'Quote the text that has the comma: { text: "Signed, and opened" }.',
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
