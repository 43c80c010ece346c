import fs from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** A folder of a test's own, which goes with it. */
export interface TestFolder extends AsyncDisposable {
  readonly path: string;
  readonly read: (file: string) => Promise<string>;
  /** Writes a file, and the folders that it needs. */
  readonly write: (file: string, text: string | Uint8Array) => Promise<void>;
  /** Replaces words in a file that are there once. */
  readonly change: (file: string, from: string, to: string) => Promise<void>;
  /** All files in it, by path. */
  readonly files: () => Promise<readonly string[]>;
}

const examples = fileURLToPath(new URL("../../../../docs/examples", import.meta.url));
const oldRecord = fileURLToPath(new URL("../migrate/fixture", import.meta.url));

export async function emptyFolder(): Promise<TestFolder> {
  const folder = await fs.realpath(await fs.mkdtemp(path.join(tmpdir(), "policytrack-")));
  const at = (file: string): string => path.join(folder, file);
  const write = async (file: string, text: string | Uint8Array): Promise<void> => {
    await fs.mkdir(path.dirname(at(file)), { recursive: true });
    await fs.writeFile(at(file), text);
  };
  return {
    path: folder,
    read: (file) => fs.readFile(at(file), "utf8"),
    write,
    change: async (file, from, to) => {
      const text = await fs.readFile(at(file), "utf8");
      if (text.split(from).length !== 2)
        throw new Error(`${JSON.stringify(from)} is not exactly once in ${file}.`);
      await write(
        file,
        text.replace(from, () => to),
      );
    },
    files: async () => {
      const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .toSorted();
    },
    [Symbol.asyncDispose]: () => fs.rm(folder, { recursive: true, force: true }),
  };
}

/**
 * A folder with the examples of the documentation: `harbour-towns`, a record folder, `sheet.yaml`, a record in one file, and others;
 * `old-record` is a record of format 1.
 */
export async function examplesFolder(): Promise<TestFolder> {
  const test = await emptyFolder();
  await fs.cp(examples, test.path, {
    recursive: true,
    filter: (source) => !/[\\/](?:node_modules|dist)$/.test(source),
  });
  await fs.cp(oldRecord, path.join(test.path, "old-record"), { recursive: true });
  return test;
}
