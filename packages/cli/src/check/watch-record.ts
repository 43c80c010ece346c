import { existsSync, statSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { watch } from "chokidar";
import { isEditorsFile } from "../dataset-folder/is-editors-file.ts";

/** How long nothing may change until it is looked what did, in milliseconds: editors write in several steps. */
const quiet = 100;

/** After how long it is looked once more: of folders that go and come at once, chokidar tells only in part. */
const settled = 1500;

/**
 * The changes of a record, in bundles: each time some of its files have changed and then nothing has for a moment, their
 * paths, from the folder that the command runs in. The first bundle is empty and comes once it is watched, so that no change
 * after it is missed.
 *
 * @param from The folder that holds `data/` and package.json, or a file.
 * @param signal Ends it. It ends by itself only where there is nothing to watch.
 */
export async function* watchRecord(
  from: string,
  signal: AbortSignal,
): AsyncGenerator<readonly string[], void, void> {
  const place = placeOf(path.resolve(from));
  if (!existsSync(place.root)) return;
  let isAwake = false;
  let wake: () => void = () => undefined;
  const rouse = (): void => {
    isAwake = true;
    wake();
  };
  const timers = new Map<number, NodeJS.Timeout>();
  const watcher = watch(place.root, {
    ignored: (file) => !place.isOfRecord(path.normalize(file)),
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
    let before = await filesOf(place);
    if (!signal.aborted) yield [];
    while (!signal.aborted) {
      if (!isAwake)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      isAwake = false;
      const now = await filesOf(place);
      const changed = [...new Set([...before.keys(), ...now.keys()])]
        .filter((file) => before.get(file) !== now.get(file))
        .map((file) => path.relative(process.cwd(), file))
        .toSorted();
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

/** What is watched: from one folder further up, so that what is replaced as a whole, as a build is, stays in sight. */
interface Place {
  readonly root: string;
  /** A folder whose files all belong to the record; null if there is none. */
  readonly data: string | null;
  /** Files of it that stand elsewhere. */
  readonly files: readonly string[];
  readonly isOfRecord: (file: string) => boolean;
}

function placeOf(at: string): Place {
  const above = path.dirname(at);
  if (statSync(at, { throwIfNoEntry: false })?.isFile() === true) {
    const root = path.dirname(above);
    return {
      root,
      data: null,
      files: [at],
      isOfRecord: (file) => file === root || file === above || file === at,
    };
  }
  const data = path.join(at, "data");
  const files = [path.join(at, "package.json")];
  const parts = new Set([above, at, data, ...files]);
  return {
    root: above,
    data,
    files,
    isOfRecord: (file) =>
      parts.has(file) || (file.startsWith(`${data}${path.sep}`) && !isEditorsFile(path.relative(data, file))),
  };
}

/** The files of a record that are there, each with what changes when it is written. */
async function filesOf({ data, files }: Place): Promise<ReadonlyMap<string, string>> {
  const inData = data === null ? [] : await readdir(data, { recursive: true }).catch(() => []);
  const all = [
    ...files,
    ...inData.filter((file) => !isEditorsFile(file)).map((file) => path.join(data ?? "", file)),
  ];
  const found = await Promise.all(
    all.map(async (file): Promise<readonly [string, string] | null> => {
      const what = await stat(file).catch(() => null);
      return what?.isFile() === true ? [file, `${what.mtimeMs} ${what.size} ${what.ino}`] : null;
    }),
  );
  return new Map(found.filter((one) => one !== null));
}
