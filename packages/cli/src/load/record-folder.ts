import type { Progress } from "../terminal/progress.ts";
import { type Decoded, decodeUtf8 } from "./decode-utf8.ts";
import type { FileTree } from "./file-tree.ts";
import { limits } from "./limits.ts";
import { describe, fileIssue, type LocatedIssue, type Path } from "./located-issue.ts";
import { parseJson } from "./parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";
import { type ParsedText, unparsed } from "./parsed-text.ts";
import { findRecord, listRecordFiles, type RecordBase, recordFolders, recordLists } from "./record-files.ts";
import { plural } from "../terminal/plural.ts";
import type { Place, Source } from "./source.ts";
import { readAhead } from "./read-ahead.ts";
import { UnreadableFile } from "./read-file.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Where an entry of a list was read from: the file, and the path to the entry in it. */
interface Origin {
  readonly file: string;
  readonly text: ParsedText;
  readonly path: Path;
}

/** A record of a list: its id, its value, and where it was read from. */
type Entry = readonly [id: string, value: unknown, origin: Origin];

/**
 * Puts a folder of YAML files together into one light dataset: `dataset.yaml`, which may hold everything, beside it the lists
 * (`parties.yaml`, ...) and the folders `commitments/`, `drafts/` and `indicators/` with a file for each record.
 * Nothing in the folder is passed over without an issue.
 */
export async function readRecordFolder(tree: FileTree, progress: Progress): Promise<Source> {
  const base = await findRecord(tree);
  if (base === null) {
    const inside = await tree.list("");
    const few = inside?.map(({ name }) => name).filter((name) => !name.startsWith("."));
    return {
      value: undefined,
      issues: [
        fileIssue({
          rule: "record-missing",
          file: tree.name,
          message: "The folder has no dataset.yaml, no data/dataset.yaml, and no dataset of a data package.",
          found: few === undefined || few.length === 0 ? "an empty folder" : few.slice(0, 8).join(", "),
          fix: "Name the folder of a record, or begin one with `policytrack init`.",
        }),
      ],
      unread: [],
      locate: (paths) => paths.map((path) => ({ file: tree.name, field: path, line: null, column: null })),
    };
  }
  const reader = new FolderReader(tree, base, progress);
  return await reader.read();
}

/** Reads one record folder. It lives as long as the reading. */
class FolderReader {
  readonly #tree: FileTree;
  readonly #base: RecordBase;
  readonly #progress: Progress;
  readonly #issues: LocatedIssue[] = [];
  /** Files that could not be read, so that nothing is said of what only they could hold. */
  readonly #unread: string[] = [];
  /** By list and key (or position) of the assembled value. */
  readonly #origins = new Map<string, Map<string, Origin>>();
  #opened = 0;

  constructor(tree: FileTree, base: RecordBase, progress: Progress) {
    this.#tree = tree;
    this.#base = base;
    this.#progress = progress;
  }

  async read(): Promise<Source> {
    const head = await this.#open("dataset.yaml");
    if (head.value !== undefined && !isFields(head.value)) this.#notFields("dataset.yaml", head);
    const top: Fields = isFields(head.value) ? head.value : {};
    const assembled: Record<string, unknown> = { ...top };
    const files = await listRecordFiles(this.#tree, this.#base);
    for (const issue of files.issues) this.#issues.push(issue);

    for (const list of recordLists) {
      if (!files.lists.has(list)) continue;
      const file = `${list}.yaml`;
      const text = await this.#open(file);
      // A file with nothing but comments is an empty list.
      if (text.value === undefined || text.value === null) continue;
      if (!isFields(text.value)) this.#notFields(file, text);
      else
        this.#merge(
          assembled,
          list,
          Object.keys(text.value).map((id) => [id, (text.value as Fields)[id], { file, text, path: [id] }]),
        );
    }
    const records = new Map<string, Entry[]>();
    const named = files.records.map(({ folder, id }) => ({ folder, id, file: `${folder}/${id}.yaml` }));
    for await (const [{ folder, id, file }, content] of readAhead(named, (one) => this.#content(one.file))) {
      const text = this.#parsed(file, content);
      if (text.value === undefined) continue;
      if (!isFields(text.value)) {
        this.#notFields(file, text);
        continue;
      }
      const { id: own, ...fields } = text.value;
      if (own !== undefined && own !== id)
        this.#issues.push(
          fileIssue({
            rule: "id-differs-from-file",
            file: this.#name(file),
            message: "The id of a record is the name of its file.",
            found: describe(own),
            fix: `Take \`id\` away, or rename the file to ${String(own)}.yaml.`,
            record: id,
            path: ["id"],
            at: text.locate([["id"]])[0] ?? null,
          }),
        );
      const list = recordFolders[folder] as "commitments" | "indicators";
      const entry: Entry = [
        id,
        folder === "drafts" ? { ...fields, draft: true } : fields,
        { file, text, path: [] },
      ];
      const others = records.get(list);
      if (others === undefined) records.set(list, [entry]);
      else others.push(entry);
    }
    for (const [list, entries] of records) this.#merge(assembled, list, entries);
    if (assembled["commitments"] === undefined && head.value !== undefined) assembled["commitments"] = {};
    await this.#addVersion(assembled, head);
    return {
      value: head.value === undefined ? undefined : assembled,
      issues: this.#issues,
      unread: this.#unread,
      locate: (paths) => this.#locate(paths, head),
    };
  }

  /** Adds entries to a list of the assembled value, and remembers where they were read from. */
  #merge(assembled: Record<string, unknown>, list: string, entries: readonly Entry[]): void {
    const origins = this.#origins.get(list) ?? new Map<string, Origin>();
    this.#origins.set(list, origins);
    const before = assembled[list];
    if (Array.isArray(before)) {
      // The head has a list; a record of its own file is added to it, with its id.
      const items: unknown[] = [...(before as readonly unknown[])];
      for (const [id, value, origin] of entries) {
        origins.set(String(items.length), origin);
        items.push(isFields(value) ? { id, ...value } : value);
      }
      assembled[list] = items;
      return;
    }
    if (before !== undefined && before !== null && !isFields(before)) return;
    const known = new Map(Object.entries((before as Fields | null | undefined) ?? {}));
    for (const [id, value, origin] of entries) {
      const first = origins.get(id)?.file ?? (known.has(id) ? "dataset.yaml" : null);
      if (first !== null) {
        this.#issues.push(
          fileIssue({
            rule: "id-in-two-files",
            file: this.#name(origin.file),
            message: `There are two of this id in ${list}.`,
            found: id,
            fix: `${this.#name(first)} has the other one: rename one of them.`,
            record: id,
            at: origin.text.locate([origin.path])[0] ?? null,
          }),
        );
        continue;
      }
      origins.set(id, origin);
      known.set(id, value);
    }
    assembled[list] = Object.fromEntries(known);
  }

  /** The version of a record that is published as a package is that of its package.json. */
  async #addVersion(assembled: Record<string, unknown>, head: ParsedText): Promise<void> {
    const file = "package.json";
    const entries = await this.#tree.list("");
    if (entries?.some(({ name, kind }) => name === file && kind === "file") !== true) return;
    const content = await this.#read(file);
    if (!content.ok) {
      this.#unreadable(file, content.issue);
      return;
    }
    const parsed = parseJson(content.text, this.#tree.nameOf(file));
    for (const issue of parsed.issues) this.#issues.push(issue);
    const version = isFields(parsed.value) ? parsed.value["version"] : undefined;
    if (version === undefined) return;
    const own = assembled["version"];
    if (own === undefined) {
      assembled["version"] = version;
      this.#origins.set("version", new Map([["", { file: `../${file}`, text: parsed, path: ["version"] }]]));
    } else if (own !== version)
      this.#issues.push(
        fileIssue({
          rule: "version-differs",
          level: "warning",
          file: this.#name("dataset.yaml"),
          message: `package.json has another version, ${describe(version)}.`,
          found: describe(own),
          fix: "Take `version` away from dataset.yaml: the version of a package is that of its package.json.",
          path: ["version"],
          at: head.locate([["version"]])[0] ?? null,
        }),
      );
  }

  async #open(file: string): Promise<ParsedText> {
    return this.#parsed(file, await this.#content(file));
  }

  /** The text of a file of the record, or why there is none. */
  async #content(file: string): Promise<Decoded> {
    return await this.#read(this.#base + file);
  }

  #parsed(file: string, content: Decoded): ParsedText {
    this.#opened++;
    this.#progress.tell(() => `${plural(this.#opened, "file")} read`);
    if (!content.ok) return this.#unreadable(file, content.issue);
    const parsed = parseYaml(content.text, this.#name(file));
    for (const issue of parsed.issues) this.#issues.push(issue);
    if (parsed.value === undefined) this.#unread.push(file);
    // An empty file is a file of nothing; the head must have something.
    return parsed.value === undefined && parsed.issues.length === 0 ? { ...parsed, value: null } : parsed;
  }

  #unreadable(file: string, issue: LocatedIssue): ParsedText {
    this.#issues.push(issue);
    this.#unread.push(file);
    return unparsed(issue);
  }

  async #read(file: string): Promise<Decoded> {
    const name = this.#tree.nameOf(file);
    try {
      return decodeUtf8(await this.#tree.read(file, limits.yamlBytes), name);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      const issue = fileIssue({
        rule: "unreadable",
        file: name,
        message: error.reason,
        found: "nothing",
        fix: error.fix,
      });
      return { ok: false, issue };
    }
  }

  #notFields(file: string, text: ParsedText): void {
    this.#unread.push(file);
    this.#issues.push(
      fileIssue({
        rule: "not-fields",
        file: this.#name(file),
        message: "The file does not hold a map of fields.",
        found: text.value === null ? "an empty file" : describe(text.value),
        fix:
          file.includes("/") || file === "dataset.yaml"
            ? "Write one field a line, `name: value`."
            : "Write each entry below its id: `some-id:`, and its fields indented, without dashes.",
        at: { line: 1, column: 1 },
      }),
    );
  }

  #name(file: string): string {
    return this.#tree.nameOf(this.#base + file);
  }

  #locate(paths: readonly Path[], head: ParsedText): ReturnType<Source["locate"]> {
    const byText = new Map<
      ParsedText,
      { readonly file: string; readonly wanted: { readonly at: number; readonly path: Path }[] }
    >();
    for (const [at, path] of paths.entries()) {
      const [list = "", key = "", ...rest] = path;
      const origins = this.#origins.get(String(list));
      const origin = origins?.get(String(key)) ?? origins?.get("");
      const text = origin?.text ?? head;
      const group = byText.get(text) ?? { file: origin?.file ?? "dataset.yaml", wanted: [] };
      byText.set(text, group);
      group.wanted.push({ at, path: origin === undefined ? path : [...origin.path, ...rest] });
    }
    const places: Place[] = [];
    for (const [text, { file, wanted }] of byText)
      for (const [i, position] of text.locate(wanted.map(({ path }) => path)).entries())
        places[(wanted[i] as { at: number }).at] = {
          file: file.startsWith("../") ? this.#tree.nameOf(file.slice(3)) : this.#name(file),
          field: wanted[i]?.path ?? [],
          line: position?.line ?? null,
          column: position?.column ?? null,
        };
    return places;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
