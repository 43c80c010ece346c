import path from "node:path";
import { watch } from "chokidar";

/** How long nothing may change until what changed is told, in milliseconds: editors write in several steps. */
const quiet = 100;

/**
 * The changes of a record, in bundles: each time some of its files have changed and then nothing has for a moment, their
 * paths. The first bundle is empty and comes once it is watched, so that no change after it is missed.
 *
 * @param from The folder that holds `data/` and package.json, or a file.
 * @param signal Ends it.
 */
export async function* watchRecord(
  from: string,
  signal: AbortSignal,
): AsyncGenerator<readonly string[], void, void> {
  const data = path.join(from, "data");
  const parts = new Set([path.normalize(from), data, path.join(from, "package.json")]);
  const isOfRecord = (file: string): boolean => {
    const at = path.normalize(file);
    return parts.has(at) || (at.startsWith(`${data}${path.sep}`) && !/\.new-\d+$/.test(at));
  };
  const changed = new Set<string>();
  let wake: () => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(path.normalize(from), {
    ignored: (file) => !isOfRecord(file),
    ignoreInitial: true,
  }).on("all", (_event, file) => {
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      wake();
    }, quiet);
  });
  const end = (): void => wake();
  signal.addEventListener("abort", end);
  try {
    await new Promise<void>((resolve, reject) => {
      watcher.once("ready", resolve).once("error", reject);
      wake = resolve;
    });
    watcher.on("error", () => undefined);
    if (!signal.aborted) yield [];
    while (!signal.aborted) {
      // What changed while the last bundle was worked on may be whole already.
      if (changed.size === 0 || timer !== undefined)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      const bundle = [...changed].toSorted();
      changed.clear();
      if (!signal.aborted && bundle.length > 0) yield bundle;
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
    await watcher.close();
  }
}
