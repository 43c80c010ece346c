import { readFile } from "node:fs/promises";
import path from "node:path";
import { isNode, LineCounter, type Node, parseDocument } from "yaml";
import type { LocatedProblem } from "./located-problem.ts";

type Path = readonly (string | number)[];

/** A YAML file read: its value, what is wrong with it as YAML, and where each field stands. */
export interface YamlFile {
  /** Path from the folder that is checked. */
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly LocatedProblem[];
  /** Where a field stands, or, if it is missing, the nearest field around it that is there. */
  readonly placeOf: (field: Path) => { readonly line: number; readonly column: number };
}

/** Reads a YAML 1.2 file. */
export async function readYamlFile(folder: string, file: string): Promise<YamlFile> {
  const text = await readFile(path.join(folder, file), "utf8");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: "1.2", prettyErrors: false });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = [...document.errors, ...document.warnings].map((error): LocatedProblem => ({
    rule: "yaml",
    file,
    ...at(error.pos[0]),
    field: "",
    message: `This is not YAML as it should be: ${error.message}.`,
    found: JSON.stringify(
      text.slice(error.pos[0], Math.max(error.pos[0] + 1, Math.min(error.pos[1], error.pos[0] + 40))),
    ),
    remedy: "Correct the line; values with special characters go in quotes.",
  }));
  return {
    file,
    value: problems.length > 0 && document.errors.length > 0 ? null : document.toJS(),
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
