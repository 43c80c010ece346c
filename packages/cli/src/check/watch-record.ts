import { existsSync, statSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { watch } from "chokidar";
import { CommandError } from "../command.ts";

/** How long nothing may change until it is looked what did, in milliseconds: editors write in several steps. */
const quiet = 100;
/** After how long it is looked once more: of folders that go and come at once, chokidar tells only in part. */
const settled = 1500;

/**
 * The changes of records, in bundles: each time some of their files have changed and then nothing has for a moment, their paths.
 * The first bundle is empty and comes once the files are watched, so that no change after it is missed.
 *
 * @param records Folders and files, absolute.
 * @param signal Ends it.
 * @throws {CommandError} where one of them is not there.
 */
export async function* watchRecord(
  records: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<readonly string[], void, void> {
  const places = records.map(placeOf);
  let isAwake = false;
  let wake: () => void = () => undefined;
  const rouse = (): void => {
    isAwake = true;
    wake();
  };
  const timers = new Map<number, NodeJS.Timeout>();
  const watcher = watch([...new Set(places.map(({ root }) => root))], {
    ignored: (file) => !places.some((place) => place.isOfRecord(path.normalize(file))),
    ignoreInitial: true,
  }).on("all", () => {
    for (const delay of [quiet, settled]) {
      clearTimeout(timers.get(delay));
      timers.set(delay, setTimeout(rouse, delay));
    }
  });
  signal.addEventListener("abort", rouse);
  // A program ends that waits for nothing else than folders of which the last has gone.
  const alive = setInterval(() => undefined, 2 ** 30);
  try {
    await new Promise<void>((resolve, reject) => {
      watcher.once("ready", resolve).once("error", reject);
      signal.addEventListener("abort", () => resolve());
    });
    // What cannot be watched may be readable again at the next change.
    watcher.on("error", () => undefined);
    let before = await stampsOf(places);
    if (!signal.aborted) yield [];
    while (!signal.aborted) {
      if (!isAwake)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      isAwake = false;
      const now = await stampsOf(places);
      const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
        (file) => before.get(file) !== now.get(file),
      );
      before = now;
      if (!signal.aborted && changed.length > 0) yield changed;
    }
  } finally {
    clearInterval(alive);
    for (const timer of timers.values()) clearTimeout(timer);
    signal.removeEventListener("abort", rouse);
    await watcher.close();
  }
}

/** What is watched: from one folder further up, so that what is replaced as a whole stays in sight. */
interface Place {
  readonly root: string;
  /** Folders whose files belong to the record, with those in `commitments` and the like. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
  readonly isOfRecord: (file: string) => boolean;
}

function placeOf(at: string): Place {
  if (!existsSync(at)) throw new CommandError(`There is nothing at ${at} to watch.`);
  const above = path.dirname(at);
  if (statSync(at).isFile())
    return {
      root: above,
      folders: [],
      files: [at],
      isOfRecord: (file) => file === above || file === at,
    };
  const bases = [at, path.join(at, "data")];
  const folders = bases.flatMap((base) => [
    base,
    ...["commitments", "drafts", "indicators"].map((one) => path.join(base, one)),
  ]);
  const parts = new Set([above, ...folders, path.join(at, "package.json")]);
  return {
    root: above,
    folders,
    files: [path.join(at, "package.json")],
    isOfRecord: (file) => parts.has(file) || (folders.includes(path.dirname(file)) && /\.ya?ml$/.test(file)),
  };
}

/** The files of records that are there, each with what changes when it is written. */
async function stampsOf(places: readonly Place[]): Promise<ReadonlyMap<string, string>> {
  const files = new Set<string>();
  for (const { folders, files: own, isOfRecord } of places) {
    for (const file of own) files.add(file);
    for (const folder of folders)
      for (const name of await readdir(folder).catch((): string[] => [])) {
        const file = path.join(folder, name);
        if (isOfRecord(file)) files.add(file);
      }
  }
  const stamps = await Promise.all(
    [...files].map(async (file): Promise<readonly [string, string] | null> => {
      const found = await stat(file).catch(() => null);
      return found?.isFile() === true ? [file, `${found.mtimeMs} ${found.size} ${found.ino}`] : null;
    }),
  );
  return new Map(stamps.filter((one) => one !== null));
}
