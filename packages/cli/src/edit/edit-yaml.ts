import { isDeepStrictEqual } from "node:util";
import {
  Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
} from "yaml";
import type { Path } from "../load/located-issue.ts";
import { printYaml, yamlStyle } from "../write/print-yaml.ts";

/**
 * What is to be done to a text: set a field (`value` undefined: take it, or an item of a list, away), append an item to a list, or
 * insert one in front of another.
 */
export type Edit =
  | { readonly kind: "set"; readonly path: Path; readonly value: unknown }
  | { readonly kind: "append"; readonly path: Path; readonly value: unknown }
  | { readonly kind: "insert"; readonly path: Path; readonly value: unknown; readonly at: number };

/**
 * A YAML text with one change. Every other character stays: comments, blank lines, order and quotes. What is new is written in
 * blocks, or within the braces that stand there already. Lists and maps on the way that are missing are made.
 *
 * @example editYaml("title: A # ours\n", { kind: "set", path: ["due"], value: 2030 }) // "title: A # ours\ndue: 2030\n"
 */
export function editYaml(text: string, edit: Edit): string {
  const document = read(text);
  const wanted = document.clone();
  applyTo(wanted, edit);
  const value: unknown = wanted.toJS();
  const spliced = splice(text, document, edit);
  if (spliced !== null && hasValue(spliced, value)) return spliced;
  // A shape that cannot be spliced, such as an alias: the library prints it anew, with comments and order kept.
  return wanted.toString(yamlStyle);
}

function read(text: string): Document {
  return parseDocument(text, { version: "1.2", stringKeys: true, prettyErrors: false, logLevel: "silent" });
}

function hasValue(text: string, value: unknown): boolean {
  const document = read(text);
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS(), value);
}

function applyTo(document: Document, edit: Edit): void {
  const { kind, path, value } = edit;
  const list = document.getIn(path);
  if (kind === "insert" && isSeq(list)) list.items.splice(edit.at, 0, document.createNode(value));
  else if (kind === "set" && value === undefined) document.deleteIn(path);
  else if (kind === "set") document.setIn(path, document.createNode(value));
  else if (isCollection(list)) document.addIn(path, document.createNode(value));
  else
    document.setIn(path, document.createNode(list === undefined || list === null ? [value] : [list, value]));
}

/** The text with the change made in place; null where its shape does not allow that. */
function splice(text: string, document: Document, edit: Edit): string | null {
  const { path } = edit;
  let node = document.contents as Node | null;
  let pair: Pair | null = null;
  let depth = 0;
  for (; depth < path.length; depth++) {
    const step = path[depth] as string | number;
    const inside = childOf(node, step);
    if (inside === null) break;
    pair = inside.pair;
    node = inside.node;
  }
  if (edit.kind === "set" && edit.value === undefined)
    return depth < path.length ? text : removed(text, document, path);
  if (depth < path.length) {
    // The nearest thing that is there takes the rest of the path as a value of its own.
    const [key, ...further] = path.slice(depth) as [string | number, ...(string | number)[]];
    const value = nested(further, edit.kind === "set" ? edit.value : [edit.value]);
    if (isSeq(node))
      return typeof key === "number" && key >= node.items.length ? appended(text, node, value) : null;
    if (isMap(node)) return added(text, node, String(key), value);
    if (node === null || (isScalar(node) && node.value === null))
      return depth === 0
        ? joinLines(text, printYaml({ [key]: value }))
        : replaced(text, document, path.slice(0, depth), { [key]: value }, pair);
    return null;
  }
  if (edit.kind === "insert" && isSeq(node) && edit.at < node.items.length)
    return inserted(text, node, edit.at, edit.value);
  if (edit.kind !== "set") {
    if (isSeq(node)) return appended(text, node, edit.value);
    const before: unknown = isNode(node) ? node.toJS(document) : null;
    const list = before === null || before === undefined ? [edit.value] : [before, edit.value];
    return replaced(text, document, path, list, pair);
  }
  return replaced(text, document, path, edit.value, pair);
}

function childOf(
  node: Node | null,
  step: string | number,
): { readonly node: Node | null; readonly pair: Pair | null } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
    return pair === undefined ? null : { node: isNode(pair.value) ? pair.value : null, pair };
  }
  if (isSeq(node) && typeof step === "number") {
    const item = node.items[step];
    return isNode(item) ? { node: item, pair: null } : null;
  }
  return null;
}

function nested(path: Path, value: unknown): unknown {
  return path.reduceRight<unknown>(
    (inside, step) => (typeof step === "number" ? [inside] : { [step]: inside }),
    value,
  );
}

/** A new field at the end of a map. */
function added(text: string, map: Node, key: string, value: unknown): string | null {
  if (!isMap(map)) return null;
  if (map.flow === true) return intoFlow(text, map, flowText({ [key]: value }).slice(1, -1));
  const [first] = map.items;
  if (first === undefined || !isNode(first.key) || first.key.range == null) return null;
  const column = columnOf(text, first.key.range[0]);
  return insertLines(text, endOf(map), indented(printYaml({ [key]: value }), column));
}

/** A new item at the end of a list. */
function appended(text: string, list: Node, value: unknown): string | null {
  if (!isSeq(list)) return null;
  if (list.flow === true) return intoFlow(text, list, flowText(value));
  const [first] = list.items;
  if (!isNode(first) || first.range == null) return null;
  const dash = text.lastIndexOf("-", first.range[0] - 1);
  if (dash === -1) return null;
  return insertLines(text, endOf(list), indented(printYaml([value]), columnOf(text, dash)));
}

/** A new item in front of another, and of the comments above that. */
function inserted(text: string, list: Node, at: number, value: unknown): string | null {
  const item = isSeq(list) ? list.items[at] : null;
  if (!isSeq(list) || !isNode(item) || item.range == null) return null;
  if (list.flow === true)
    return `${text.slice(0, item.range[0])}${flowText(value)}, ${text.slice(item.range[0])}`;
  const dash = text.lastIndexOf("-", item.range[0] - 1);
  if (dash === -1) return null;
  const start = withCommentsAbove(text, text.lastIndexOf("\n", dash - 1) + 1);
  return text.slice(0, start) + indented(printYaml([value]), columnOf(text, dash)) + text.slice(start);
}

/** Where the comments begin that stand directly above a line. */
function withCommentsAbove(text: string, lineStart: number): number {
  let start = lineStart;
  while (start > 0) {
    const above = text.lastIndexOf("\n", start - 2) + 1;
    if (!/^\s*#/.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}

/** Another value for what stands at a path. */
function replaced(
  text: string,
  document: Document,
  path: Path,
  value: unknown,
  pair: Pair | null,
): string | null {
  const node = document.getIn(path, true) as Node | undefined;
  if (pair === null || !isNode(pair.key) || pair.key.range == null) return null;
  const keyAt = pair.key.range[0];
  const parent = document.getIn(path.slice(0, -1), true);
  const isInFlow = isMap(parent) && parent.flow === true;
  const key = String(path.at(-1));
  if (isInFlow) {
    if (!isNode(node) || node.range == null) return null;
    return text.slice(0, node.range[0]) + flowText(value) + text.slice(node.range[1]);
  }
  const column = columnOf(text, keyAt);
  const printed = indented(printYaml({ [key]: value }), column)
    .slice(column)
    .replace(/\n$/, "");
  const end = isNode(node) && node.range != null ? endOf(node) : pair.key.range[1] + 1;
  const isWholeLine = text[end - 1] === "\n";
  return text.slice(0, keyAt) + printed + (isWholeLine ? "\n" : "") + text.slice(end);
}

/** Without the lines of a field or an item, and the comments right above an item. */
function removed(text: string, document: Document, path: Path): string | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isSeq(parent) && typeof last === "number") return withoutItem(text, parent, last);
  if (!isMap(parent) || parent.flow === true || parent.items.length < 2) return null;
  const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(last));
  if (pair === undefined || !isNode(pair.key) || pair.key.range == null) return null;
  const start = text.lastIndexOf("\n", pair.key.range[0]) + 1;
  if (text.slice(start, pair.key.range[0]).trim() !== "") return null;
  const end = isNode(pair.value) ? endOf(pair.value) : pair.key.range[1];
  return text.slice(0, start) + text.slice(lineEnd(text, end));
}

function withoutItem(text: string, list: Node, at: number): string | null {
  const item = isSeq(list) ? list.items[at] : null;
  if (!isSeq(list) || list.flow === true || list.items.length < 2 || !isNode(item) || item.range == null)
    return null;
  const dash = text.lastIndexOf("-", item.range[0] - 1);
  if (dash === -1) return null;
  const start = withCommentsAbove(text, text.lastIndexOf("\n", dash - 1) + 1);
  return text.slice(0, start) + text.slice(lineEnd(text, endOf(item)));
}

/** Where the last character of a value stands, without the comments and blank lines behind it. */
function endOf(node: Node): number {
  if (isCollection(node) && node.flow !== true) {
    const last = node.items.at(-1);
    const inner = isPair(last) ? (isNode(last.value) ? last.value : last.key) : last;
    if (isNode(inner) && inner.range != null && inner.range[1] > inner.range[0]) return endOf(inner);
    if (isPair(last) && isNode(last.key) && last.key.range != null) return last.key.range[1] + 1;
  }
  return node.range?.[1] ?? 0;
}

function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === "\n") return offset;
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

function insertLines(text: string, after: number, lines: string): string {
  const at = lineEnd(text, after);
  const before = text.slice(0, at);
  return `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${lines}${text.slice(at)}`;
}

function joinLines(text: string, lines: string): string {
  return `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${lines}`;
}

/** Before the bracket that closes a list or a map in brackets. */
function intoFlow(text: string, node: Node, inner: string): string | null {
  if (node.range == null) return null;
  const close = node.range[1] - 1;
  const before = text.slice(0, close).trimEnd();
  const space = text.slice(before.length, close);
  const isEmpty = /[[{]$/.test(before);
  const comma = isEmpty ? "" : before.endsWith(",") ? " " : ", ";
  return `${before}${comma}${inner}${space}${text.slice(close)}`;
}

/** A value on one line, quoted as it must be within brackets. */
function flowText(value: unknown): string {
  const list = new Document([value]).toString({
    collectionStyle: "flow",
    lineWidth: 0,
    flowCollectionPadding: false,
  });
  return list.trim().slice(1, -1);
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

function indented(lines: string, column: number): string {
  return lines.replace(/^(?=.)/gm, " ".repeat(column));
}
