import type { FileTree, TreeEntry } from "./file-tree.ts";
import { limits } from "./limits.ts";
import { isUnfinishedMark } from "./fresh-name.ts";
import { fileIssue, type LocatedIssue } from "./located-issue.ts";

/** Lists of a record that may have a file of their own: `parties.yaml` is a map from ids to parties. */
export const recordLists = [
  "parties",
  "domains",
  "sources",
  "indicators",
  "events",
  "instruments",
  "redirects",
] as const;

/** Folders that have one file for each record, named by its id, and the list that it belongs to. */
export const recordFolders: Readonly<Record<string, "commitments" | "indicators">> = {
  commitments: "commitments",
  drafts: "commitments",
  indicators: "indicators",
};

/** What people keep beside a record that is not part of it. */
const besides =
  /^(?:\..*|.*\.(?:md|txt|cff|lock)|.*~|#.*#|LICEN[CS]E.*|NOTICE.*|package\.json|package-lock\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|node_modules|dist|site|docs|style|coding|texts|mappings|tests?|scripts)$/i;

/** Files of editors: copies, locks and the like. */
const ofEditors = /^\.|~$|^#.*#$/;

/** Where in a tree a record is: in the tree itself, or in its folder `data`. */
export type RecordBase = "" | "data/";

/** The folder that has `dataset.yaml`; null where there is none. */
export async function findRecord(tree: FileTree): Promise<RecordBase | null> {
  for (const base of ["", "data/"] as const) {
    const entries = await tree.list(base.replace("/", ""));
    if (entries?.some(({ name, kind }) => name === "dataset.yaml" && kind !== "folder") === true) return base;
  }
  return null;
}

/** Where a package of `build` has its dataset, from the folder of the package; null where there is none. */
export async function findPublished(tree: FileTree): Promise<string | null> {
  for (const folder of ["dist", ""]) {
    const entries = await tree.list(folder);
    const isThere = (file: string): boolean =>
      entries?.some(({ name, kind }) => name === file && kind === "file") === true;
    if (isThere("data.json") && isThere("datapackage.json"))
      return `${folder === "" ? "" : `${folder}/`}data.json`;
  }
  return null;
}

/** The files of a record beside `dataset.yaml`. */
export interface RecordFiles {
  /** Those of `recordLists` that have a file. */
  readonly lists: ReadonlySet<string>;
  readonly records: readonly { readonly folder: string; readonly id: string }[];
  /** An issue for whatever else there is, so that nothing is passed over without a word. */
  readonly issues: readonly LocatedIssue[];
}

/** Finds the files of a record. */
export async function listRecordFiles(tree: FileTree, base: RecordBase): Promise<RecordFiles> {
  const lists = new Set<string>();
  const records: { folder: string; id: string }[] = [];
  const issues: LocatedIssue[] = [];
  const stray = (file: string, entry: TreeEntry): void => {
    issues.push(strayFile(tree.nameOf(base + file), entry));
  };
  const around = base === "" ? [] : ((await tree.list("")) ?? []);
  const inside = (await tree.list(base.replace("/", ""))) ?? [];
  for (const { name } of [...around, ...inside])
    if (isUnfinishedMark(name)) issues.push(unfinishedChange(tree.name, name));
  for (const entry of inside) {
    const { name, kind } = entry;
    const list = recordLists.find((one) => name === `${one}.yaml`);
    if (kind === "file" && list !== undefined) lists.add(list);
    else if (kind === "folder" && Object.hasOwn(recordFolders, name)) {
      for (const inside of (await tree.list(base + name)) ?? []) {
        if (ofEditors.test(inside.name)) continue;
        if (inside.kind === "file" && inside.name.endsWith(".yaml"))
          records.push({ folder: name, id: inside.name.slice(0, -".yaml".length) });
        else stray(`${name}/${inside.name}`, inside);
      }
    } else if (name !== "dataset.yaml" && !isBesides(entry, base)) stray(name, entry);
  }
  if (records.length > limits.folderFiles)
    issues.push(
      fileIssue({
        rule: "limit-exceeded",
        file: tree.name,
        message: `The folder has more than ${limits.folderFiles} files.`,
        found: String(records.length),
        fix: "Split the record into several.",
      }),
    );
  return { lists, records: records.slice(0, limits.folderFiles), issues };
}

function isBesides({ name, kind }: TreeEntry, base: RecordBase): boolean {
  if (kind === "broken" || kind === "other") return false;
  return besides.test(name) || (base === "" && name === "data");
}

function unfinishedChange(file: string, found: string): LocatedIssue {
  return fileIssue({
    rule: "unfinished-change",
    file,
    message: "A command that changed several files was broken off, so that some are old and some new.",
    found,
    fix: "Wait, if it runs still. Else run it again, or any other that changes the record: it finishes the first.",
  });
}

function strayFile(file: string, { kind, name }: TreeEntry): LocatedIssue {
  const messages = {
    file: "This file is not part of a record and would be passed over.",
    folder: "This folder is not part of a record and would be passed over.",
    broken: "This link leads to nothing.",
    other: "This is a pipe or a device, not a file.",
  } as const;
  return fileIssue({
    rule: "stray-file",
    file,
    message: messages[kind],
    found: name,
    fix: fixOf(kind, name),
  });
}

function fixOf(kind: TreeEntry["kind"], name: string): string {
  const renamed = name.replace(/\.ya?ml$/i, ".yaml");
  if (renamed !== name) return `Rename it to ${renamed}.`;
  if (kind === "broken" || kind === "other") return "Put a file in its place, or take it away.";
  const files = recordLists.map((one) => `${one}.yaml`).join(", ");
  const folders = Object.keys(recordFolders)
    .map((one) => `${one}/`)
    .join(", ");
  return `A record has dataset.yaml, ${files}, and the folders ${folders} with files <id>.yaml. Rename it, or move it elsewhere.`;
}
