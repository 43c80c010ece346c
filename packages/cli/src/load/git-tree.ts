import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import path from "node:path";
import { CommandError } from "../command-error.ts";
import type { FileTree, TreeEntry } from "./file-tree.ts";
import { compareText } from "./located-issue.ts";

/** Something of a repository as a commit has it: a folder, or one file. */
export interface GitVersion {
  readonly tree: FileTree;
  /** Whether the path is a file, and the tree the folder that it is in. */
  readonly file: string | null;
}

/**
 * A path as a commit, branch or tag of its repository has it, read by `git` and never checked out.
 *
 * @param ref A commit, branch or tag: "main", "v1.0.0", "HEAD~1".
 * @param at The folder or file on the disk, absolute.
 * @throws {CommandError} where there is no repository, no such ref, or nothing of this path in it.
 */
export async function gitVersion(ref: string, at: string): Promise<GitVersion> {
  // A ref that begins with "-" would be an option of git.
  if (ref.startsWith("-")) throw new CommandError(`"${ref}" is no file, and no git ref.`);
  const found = await stat(at).catch(() => null);
  // The folder may be the repository itself; what has gone since is looked for where it was.
  const folder = found?.isDirectory() === true ? at : path.dirname(at);
  const top = (await git(folder, ["rev-parse", "--show-toplevel"], ref)).toString().trim();
  const commit = (await git(folder, ["rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`], ref))
    .toString()
    .trim();
  const inside = path.relative(top, at).replaceAll(path.sep, "/");
  const listing = (
    await git(top, ["ls-tree", "-r", "-z", commit, "--", inside === "" ? "." : `:(literal)${inside}`], ref)
  ).toString();
  const files = new Map(
    listing
      .split("\0")
      .filter((line) => line !== "")
      .map((line) => {
        const [info = "", file = ""] = line.split("\t");
        const [mode = "", , object = ""] = info.split(" ");
        return [file, { mode, object }] as const;
      }),
  );
  if (files.size === 0) throw new CommandError(`${ref} has nothing at ${inside}.`);
  const isFile = files.has(inside);
  const root = isFile ? path.posix.dirname(inside) : inside;
  const inRoot = (file: string): string => (root === "" || root === "." ? file : `${root}/${file}`);
  const tree: FileTree = {
    name: `${ref}:${root}`,
    nameOf: (file) => `${ref}:${inRoot(file)}`,
    list: async (folder) => {
      const prefix = folder === "" ? (root === "" || root === "." ? "" : `${root}/`) : `${inRoot(folder)}/`;
      const entries = new Map<string, TreeEntry>();
      for (const [file, { mode }] of files) {
        if (!file.startsWith(prefix)) continue;
        const [name = "", ...deeper] = file.slice(prefix.length).split("/");
        // Links are not followed in a commit.
        const kind = deeper.length > 0 ? "folder" : mode === "120000" ? "broken" : "file";
        entries.set(name, { name, kind });
      }
      return entries.size === 0
        ? null
        : [...entries.values()].toSorted((a, b) => compareText(a.name, b.name));
    },
    read: async (file) => {
      const found = files.get(inRoot(file));
      if (found === undefined) throw new CommandError(`${ref} has no ${inRoot(file)}.`);
      return await git(top, ["cat-file", "blob", found.object], ref);
    },
  };
  return { tree, file: isFile ? path.posix.basename(inside) : null };
}

async function git(folder: string, args: readonly string[], ref: string): Promise<Buffer> {
  return await new Promise((resolve, reject) => {
    execFile(
      "git",
      ["-C", folder, ...args],
      { encoding: "buffer", maxBuffer: 512 * 2 ** 20, env: { ...process.env, LC_ALL: "C" } },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else if (error.code === "ENOENT")
          reject(new CommandError("git is not installed, or the folder is not there."));
        else
          reject(
            new CommandError(
              `"${ref}" is no file, and git does not know it: ${stderr.toString().trim().split("\n")[0] ?? error.message}`,
            ),
          );
      },
    );
  });
}
