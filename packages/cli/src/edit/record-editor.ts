import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { isId, slug } from "@policytrack/core/schema";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { sourcesOfBytes } from "../load/file-source.ts";
import { diskTree, textTree } from "../load/file-tree.ts";
import { checkAll, type LoadedRecord, loadRecords } from "../load/load-record.ts";
import type { Path } from "../load/located-issue.ts";
import { limits } from "../load/limits.ts";
import { parseYaml } from "../load/parse-yaml.ts";
import { readRegularFile } from "../load/read-file.ts";
import { findRecord, listRecordFiles, recordLists } from "../load/record-files.ts";
import { readRecordFolder } from "../load/record-folder.ts";
import { changeFiles } from "../write/change-files.ts";
import { finishChanges } from "../write/unfinished.ts";
import { printYaml } from "../write/print-yaml.ts";
import { editYaml } from "./edit-yaml.ts";
import { readTexts } from "./read-texts.ts";

export type RecordList = "commitments" | (typeof recordLists)[number];

/** Where an entry is written: a file of the record, and the path within it. */
export interface EntryPlace {
  readonly file: string;
  readonly path: Path;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * A record that is open for changes: a folder of YAML files, or one YAML file. Changes are made to the texts, so that comments,
 * order and everything else stay; nothing is on the disk before `save`.
 */
export class RecordEditor {
  /** As the user named it. */
  readonly name: string;
  readonly #context: Context;
  /** Absolute. */
  readonly #folder: string;
  /** The file that holds the head: "dataset.yaml", or the one file. */
  readonly #head: string;
  readonly #isFolder: boolean;
  readonly #texts: Map<string, string>;
  /** The texts as they were read. */
  readonly #read: Map<string, string>;
  readonly #values = new Map<string, unknown>();
  readonly #changed = new Set<string>();
  readonly #removed = new Set<string>();

  private constructor(
    name: string,
    folder: string,
    head: string,
    isFolder: boolean,
    texts: Map<string, string>,
    context: Context,
  ) {
    this.name = name;
    this.#folder = folder;
    this.#head = head;
    this.#isFolder = isFolder;
    this.#texts = texts;
    this.#read = new Map(texts);
    this.#context = context;
  }

  /**
   * @throws {CommandError} where there is no record, or one that is not YAML.
   * @throws {DataError} where a file cannot be read as YAML.
   */
  static async open(from: string, context: Context): Promise<RecordEditor> {
    const { fs, cwd } = context;
    const at = path.resolve(cwd, from);
    const found = await fs.stat(at).catch(() => null);
    if (found === null) throw new CommandError(`${from}: There is no record at this path.`);
    if (!found.isDirectory()) {
      if (!/\.ya?ml$/i.test(at))
        throw new CommandError(
          `${from}: Only records of YAML are edited in place. Name a folder or a .yaml file.`,
        );
      const file = path.basename(at);
      const texts = await readTexts(path.dirname(at), [file], () => from, context);
      return new RecordEditor(from, path.dirname(at), file, false, texts, context);
    }
    const tree = diskTree(fs, at, from);
    const base = await findRecord(tree);
    if (base === null)
      throw new CommandError(`${from} has no dataset.yaml. Begin a record with \`policytrack init\`.`);
    const folder = path.join(at, base);
    await finishChanges(folder, fs, { replacing: true });
    const { lists, records } = await listRecordFiles(tree, base);
    const files = [
      "dataset.yaml",
      ...[...lists].map((list) => `${list}.yaml`),
      ...records.map((one) => `${one.folder}/${one.id}.yaml`),
    ];
    const texts = await readTexts(folder, files, (file) => tree.nameOf(base + file), context);
    return new RecordEditor(from, folder, "dataset.yaml", true, texts, context);
  }

  /** Reads and checks the record as it is on the disk. */
  async load(): Promise<LoadedRecord> {
    const [loaded] = await loadRecords(this.name, this.#context, { keepGoing: true });
    this.#context.progress.clear();
    if (loaded === undefined) throw new CommandError(`${this.name}: There is no record.`);
    return loaded;
  }

  /** Checks the record with its changes, as it would be on the disk. */
  async check(): Promise<LoadedRecord> {
    const [source] = this.#isFolder
      ? [await readRecordFolder(textTree(this.#texts, this.name), this.#context.progress)]
      : await sourcesOfBytes(new TextEncoder().encode(this.#text(this.#head)), this.#head);
    this.#context.progress.clear();
    const [loaded] = source === undefined ? [] : checkAll(this.name, [source], { keepGoing: true });
    if (loaded === undefined) throw new CommandError(`${this.name}: There is no record.`);
    return loaded;
  }

  /** Where the head is written. */
  get headPlace(): EntryPlace {
    return { file: this.#head, path: [] };
  }

  /** What the head has under a name. */
  head(field: string): unknown {
    return fieldsOf(this.#value(this.#head))[field];
  }

  /** The ids of a list, drafts included. */
  ids(list: RecordList): readonly string[] {
    const ids = new Set<string>();
    const folders =
      list === "commitments" ? ["commitments/", "drafts/"] : list === "indicators" ? ["indicators/"] : [];
    for (const file of this.#texts.keys())
      for (const folder of folders)
        if (file.startsWith(folder)) ids.add(file.slice(folder.length, -".yaml".length));
    if (this.#texts.has(`${list}.yaml`) && this.#isFolder)
      for (const id of Object.keys(fieldsOf(this.#value(`${list}.yaml`)))) ids.add(id);
    const within = this.head(list);
    if (Array.isArray(within))
      for (const entry of within)
        if (typeof fieldsOf(entry)["id"] === "string") ids.add(String(fieldsOf(entry)["id"]));
    if (!Array.isArray(within)) for (const id of Object.keys(fieldsOf(within))) ids.add(id);
    return [...ids];
  }

  /** Whether it has a commitment that is no draft. */
  get hasCommitments(): boolean {
    return this.ids("commitments").some((id) => {
      const place = this.find("commitments", id);
      return place?.file.startsWith("drafts/") === false && fieldsOf(this.at(place))["draft"] !== true;
    });
  }

  /** Where an entry of a list is written; null where it is not. */
  find(list: RecordList, id: string): EntryPlace | null {
    const files =
      list === "commitments"
        ? [`commitments/${id}.yaml`, `drafts/${id}.yaml`]
        : list === "indicators"
          ? [`indicators/${id}.yaml`]
          : [];
    for (const file of files) if (this.#texts.has(file)) return { file, path: [] };
    const own = `${list}.yaml`;
    if (this.#isFolder && Object.hasOwn(fieldsOf(this.#texts.has(own) ? this.#value(own) : null), id))
      return { file: own, path: [id] };
    const within = this.head(list);
    if (Array.isArray(within)) {
      const at = within.findIndex((entry) => fieldsOf(entry)["id"] === id);
      return at === -1 ? null : { file: this.#head, path: [list, at] };
    }
    return Object.hasOwn(fieldsOf(within), id) ? { file: this.#head, path: [list, id] } : null;
  }

  /** What is written of an entry. */
  entry(list: RecordList, id: string): unknown {
    const place = this.find(list, id);
    return place === null ? undefined : this.at(place);
  }

  /** What is written at a place. */
  at({ file, path: at }: EntryPlace): unknown {
    return at.reduce<unknown>(
      (value, step) =>
        typeof value === "object" && value !== null
          ? (value as Readonly<Record<string | number, unknown>>)[step]
          : undefined,
      this.#value(file),
    );
  }

  /**
   * Adds an entry to a list: to its file, or a file of its own.
   *
   * @returns The place that it has now.
   * @throws {CommandError} where the id is none, or is taken.
   */
  add(
    list: RecordList,
    id: string,
    value: unknown,
    { draft = false }: { readonly draft?: boolean } = {},
  ): EntryPlace {
    if (!isId(id)) {
      const made = slug(id);
      throw new CommandError(
        `${JSON.stringify(id)} is no id: an id has letters, digits, ".", "_" and "-", and begins with a letter or digit.${made === "" ? "" : ` Write ${made}`}`,
      );
    }
    if (this.find(list, id) !== null)
      throw new CommandError(`${this.name} has ${JSON.stringify(id)} in its ${list} already.`);
    const inHead = this.head(list);
    if (!this.#isFolder || (inHead !== undefined && inHead !== null)) {
      const fields = draft ? { ...fieldsOf(value), draft: true } : value;
      if (Array.isArray(inHead)) {
        this.append({ file: this.#head, path: [list] }, { id, ...fieldsOf(fields) });
        return { file: this.#head, path: [list, inHead.length] };
      }
      this.set({ file: this.#head, path: [list, id] }, fields);
      return { file: this.#head, path: [list, id] };
    }
    if (list === "commitments" || (list === "indicators" && !this.#texts.has("indicators.yaml"))) {
      const file = `${draft ? "drafts" : list}/${id}.yaml`;
      this.#write(file, printYaml(value));
      return { file, path: [] };
    }
    const file = `${list}.yaml`;
    if (!this.#texts.has(file)) this.#write(file, "");
    this.set({ file, path: [id] }, value);
    return { file, path: [id] };
  }

  /** Adds entries to a list that has none of these ids: all at once where the list has a file of its own. */
  addAll(
    list: Exclude<RecordList, "commitments" | "indicators">,
    entries: Readonly<Record<string, unknown>>,
  ): void {
    if (Object.keys(entries).length === 0) return;
    const file = `${list}.yaml`;
    const before = this.#text(file);
    const isOwnFile = this.#isFolder && this.head(list) === undefined;
    const joined = `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${printYaml(entries)}`;
    const wanted = { ...fieldsOf(this.#texts.has(file) ? this.#value(file) : null), ...entries };
    if (isOwnFile && isDeepStrictEqual(parseYaml(joined, file).value, plain(wanted)))
      this.#write(file, joined);
    else for (const [id, value] of Object.entries(entries)) this.add(list, id, value);
  }

  /** Sets a field, or takes it away where the value is undefined. */
  set(place: EntryPlace, value: unknown): void {
    this.#write(place.file, editYaml(this.#text(place.file), { kind: "set", path: place.path, value }));
  }

  /** Appends to a list; a single value becomes a list. */
  append(place: EntryPlace, value: unknown): void {
    this.#write(place.file, editYaml(this.#text(place.file), { kind: "append", path: place.path, value }));
  }

  /** Inserts into a list in front of its item at an index; behind the last where there is none. */
  insert(place: EntryPlace, at: number, value: unknown): void {
    this.#write(
      place.file,
      editYaml(this.#text(place.file), { kind: "insert", path: place.path, value, at }),
    );
  }

  /** Takes an entry away: its lines, or its file. */
  remove(place: EntryPlace): void {
    if (place.path.length > 0) return this.set(place, undefined);
    this.#texts.delete(place.file);
    this.#values.delete(place.file);
    this.#changed.delete(place.file);
    this.#removed.add(place.file);
  }

  /** Sets a field of the head. */
  setHead(field: string, value: unknown): void {
    this.set({ file: this.#head, path: [field] }, value);
  }

  /** A place within an entry. */
  static within(place: EntryPlace, ...more: Path): EntryPlace {
    return { file: place.file, path: [...place.path, ...more] };
  }

  /** What messages call a file of the record. */
  nameOf(file: string): string {
    return path.relative(this.#context.cwd, path.join(this.#folder, file)).replaceAll(path.sep, "/");
  }

  /** The files that were changed, with their new texts. */
  get changes(): ReadonlyMap<string, string> {
    return new Map([...this.#changed].map((file) => [file, this.#text(file)]));
  }

  /** What each file of the record holds. */
  *files(): Generator<readonly [file: string, value: unknown], void, undefined> {
    for (const file of this.#texts.keys()) yield [file, this.#value(file)];
  }

  /**
   * Writes what was changed and takes away what was removed, all files or none, and gives their names.
   *
   * @throws {CommandError} where somebody else changed one of the files meanwhile: their change would be lost.
   */
  async save(): Promise<readonly string[]> {
    const { changes } = this;
    const { fs } = this.#context;
    const removed = [...this.#removed];
    for (const file of [...changes.keys(), ...removed]) {
      const now = await readRegularFile(fs, path.join(this.#folder, file), file, limits.yamlBytes).then(
        (bytes) => new TextDecoder().decode(bytes),
        () => undefined,
      );
      if (now !== this.#read.get(file))
        throw new CommandError(
          `${this.nameOf(file)} was changed by something else meanwhile. Nothing was written: run the command again.`,
        );
    }
    if (changes.size + removed.length > 0)
      await changeFiles(this.#folder, changes, { ...this.#context, removed });
    for (const [file, text] of changes) this.#read.set(file, text);
    for (const file of removed) this.#read.delete(file);
    this.#changed.clear();
    this.#removed.clear();
    return [...changes.keys(), ...removed].map((file) => this.nameOf(file));
  }

  #text(file: string): string {
    return this.#texts.get(file) ?? "";
  }

  #write(file: string, text: string): void {
    if (this.#texts.get(file) === text) return;
    this.#texts.set(file, text);
    this.#values.delete(file);
    this.#changed.add(file);
    this.#removed.delete(file);
  }

  #value(file: string): unknown {
    if (!this.#values.has(file)) this.#values.set(file, parseYaml(this.#text(file), file).value ?? null);
    return this.#values.get(file);
  }
}

/** A value as YAML gives it back: without fields that are undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
