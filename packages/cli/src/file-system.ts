/** The parts of `node:fs/promises` that commands use. Tests pass one that fails on purpose. */
export type FileSystem = Pick<
  typeof import("node:fs/promises"),
  | "chmod"
  | "link"
  | "lstat"
  | "mkdir"
  | "open"
  | "readdir"
  | "realpath"
  | "rename"
  | "rm"
  | "rmdir"
  | "stat"
  | "unlink"
>;
