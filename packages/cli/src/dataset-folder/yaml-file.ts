import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Document, isNode, LineCounter, type Node, parseDocument, visit } from "yaml";
import { decodeUtf8 } from "../decode-utf8.ts";
import type { LocatedProblem } from "./located-problem.ts";
import { wholeFileProblem } from "./whole-file-problem.ts";

type Path = readonly (string | number)[];

/** A YAML file read: its value, what is wrong with it as YAML, and where each field stands. */
export interface YamlFile {
  /** Path from the folder that is checked, or what else problems call it. */
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly LocatedProblem[];
  /** Where a field stands, or, if it is missing, the nearest field around it that is there. */
  readonly placeOf: (field: Path) => { readonly line: number; readonly column: number };
}

/** Reads a YAML 1.2 file. */
export async function readYamlFile(folder: string, file: string): Promise<YamlFile> {
  const decoded = decodeUtf8(await readFile(path.join(folder, file)));
  if (decoded.ok) return parseYaml(decoded.text, file);
  const { message, remedy, line, column } = decoded;
  const problem = { ...wholeFileProblem("encoding", file, message, "other bytes", remedy), line, column };
  return { file, value: null, problems: [problem], placeOf: () => ({ line: 1, column: 1 }) };
}

/**
 * Takes a text as YAML 1.2.
 *
 * @param file What problems call it.
 */
export function parseYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: "1.2", prettyErrors: false });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // What follows from the first error is noise until that is mended.
  const problems = [...document.errors.slice(0, 1), ...document.warnings].map((error): LocatedProblem => ({
    rule: "yaml",
    file,
    ...at(error.pos[0]),
    field: "",
    message: `This is not YAML as it should be: ${error.message}.`,
    found: JSON.stringify(lineOf(text, error.pos[0])),
    remedy: remedies[error.code] ?? "Correct the line; values with special characters go in quotes.",
  }));
  const endless = document.errors.length === 0 ? aliasOfItself(document) : null;
  if (endless !== null)
    problems.push({
      ...wholeFileProblem(
        "yaml",
        file,
        "This is not YAML as it should be: an alias stands within what it stands for.",
        JSON.stringify(lineOf(text, endless)),
        unaliased,
      ),
      ...at(endless),
    });
  let value: unknown = null;
  if (document.errors.length === 0 && endless === null)
    try {
      value = document.toJS();
    } catch (error) {
      // Aliases that stand for more than memory holds.
      const message = `This is not YAML as it should be: ${error instanceof Error ? error.message : String(error)}.`;
      problems.push(wholeFileProblem("yaml", file, message, "aliases", unaliased));
    }
  return {
    file,
    value,
    problems,
    placeOf: (field) => {
      for (let length = field.length; length > 0; length--) {
        const node = document.getIn(field.slice(0, length), true);
        if (isNode(node) && node.range)
          return at(keyOffset(document.contents, field.slice(0, length)) ?? node.range[0]);
      }
      return { line: 1, column: 1 };
    },
  };
}

const unaliased = "Write what is repeated where it belongs, without `&` and `*`.";

/** Where an alias stands that stands for something around it, and so for something without an end; null where none does. */
function aliasOfItself(document: Document): number | null {
  let offset: number | null = null;
  visit(document, {
    Alias(_, alias, around) {
      const node = alias.resolve(document);
      if (node === undefined || !around.includes(node)) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** What to do about the commonest slips. */
const remedies: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Indent with spaces, not with tabs.",
  DUPLICATE_KEY: "This field stands twice in one record: keep one of them.",
  BLOCK_AS_IMPLICIT_KEY: 'A text with a colon goes in quotes: says: "The ferry: ordered".',
  BLOCK_IN_FLOW: 'A text with a colon goes in quotes: says: "The ferry: ordered".',
  BAD_INDENT: "Indent it like the other fields of its record, by spaces.",
};

/** The line that an offset lies in, without the space around it. */
function lineOf(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end === -1 ? undefined : end).trim();
}

/** Where the name of a field begins; null for an element of a list. */
function keyOffset(root: Node | null, field: Path): number | null {
  let node: unknown = root;
  for (const [i, step] of field.entries()) {
    if (!isNode(node) || !("items" in node)) return null;
    const items = node.items as readonly unknown[];
    if (typeof step === "number") {
      node = items[step];
      continue;
    }
    const pair = items.find((item) => keyOf(item) === step) as { key: Node; value: unknown } | undefined;
    if (pair === undefined) return null;
    if (i === field.length - 1) return pair.key.range?.[0] ?? null;
    node = pair.value;
  }
  return null;
}

function keyOf(item: unknown): unknown {
  const key = typeof item === "object" && item !== null && "key" in item ? item.key : null;
  return typeof key === "object" && key !== null && "value" in key ? String(key.value) : key;
}
