import path from "node:path";
import type { FileSystem } from "../context.ts";
import { compareText } from "./located-issue.ts";
import { readListedFile, unreadable } from "./read-file.ts";

/** Something in a folder, links followed. `broken`: a link to nothing. `other`: a pipe, a socket, a device. */
export interface TreeEntry {
  readonly name: string;
  readonly kind: "file" | "folder" | "broken" | "other";
}

/** A folder of files: on the disk, or in a commit of a repository. */
export interface FileTree {
  /** What messages call it: a path, or "main:packages/jp-kr-us". */
  readonly name: string;
  /** The entries of a folder within it ("" is the tree itself), by name; null where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly TreeEntry[] | null>;
  /** The bytes of a file within it, which was listed. */
  readonly read: (file: string, most: number) => Promise<Uint8Array>;
  /** What messages call a file within it. */
  readonly nameOf: (file: string) => string;
}

/**
 * A folder on the disk.
 *
 * @param root Absolute.
 * @param name As the user named it.
 */
export function diskTree(fs: FileSystem, root: string, name: string): FileTree {
  const nameOf = (file: string): string => path.join(name, file).replaceAll(path.sep, "/");
  return {
    name,
    nameOf,
    list: async (folder) => {
      const at = path.join(root, folder);
      try {
        const entries = await fs.readdir(at, { withFileTypes: true });
        const kinds = await Promise.all(
          entries.map(async (entry): Promise<TreeEntry> => {
            const name = entry.name;
            if (entry.isFile()) return { name, kind: "file" };
            if (entry.isDirectory()) return { name, kind: "folder" };
            if (!entry.isSymbolicLink()) return { name, kind: "other" };
            const target = await fs.stat(path.join(at, name)).catch(() => null);
            if (target === null) return { name, kind: "broken" };
            return { name, kind: target.isFile() ? "file" : target.isDirectory() ? "folder" : "other" };
          }),
        );
        return kinds.toSorted((a, b) => compareText(a.name, b.name));
      } catch (error) {
        if (
          error instanceof Error &&
          "code" in error &&
          (error.code === "ENOENT" || error.code === "ENOTDIR")
        )
          return null;
        throw unreadable(error, nameOf(folder));
      }
    },
    read: (file, most) => readListedFile(fs, path.join(root, file), nameOf(file), most),
  };
}

/** Texts at hand as a folder: what a record would be with changes that are not written yet. */
export function textTree(texts: ReadonlyMap<string, string>, name: string): FileTree {
  const entries = new Map<string, Map<string, TreeEntry["kind"]>>([["", new Map()]]);
  for (const file of texts.keys()) {
    const [folder = "", inside] = file.split("/");
    entries.get("")?.set(folder, inside === undefined ? "file" : "folder");
    if (inside !== undefined)
      entries.set(folder, (entries.get(folder) ?? new Map<string, TreeEntry["kind"]>()).set(inside, "file"));
  }
  return {
    name,
    nameOf: (file) => file,
    list: (folder) =>
      Promise.resolve(
        [...(entries.get(folder.replace(/\/$/, "")) ?? [])]
          .map(([one, kind]) => ({ name: one, kind }))
          .toSorted((a, b) => compareText(a.name, b.name)),
      ),
    read: (file) => Promise.resolve(new TextEncoder().encode(texts.get(file) ?? "")),
  };
}
