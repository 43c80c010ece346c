import { Worker } from "node:worker_threads";

/** An input may take this long, in seconds of processor time; after that it hangs, which ends the process. */
const longest = 60;

/**
 * Looks from another thread at which input is tried, since one that hangs gives no time to look.
 *
 * @param names The targets, in the order by which `tell` numbers them.
 */
export function watchOver(names: readonly string[]): {
  readonly tell: (seed: number, target: number) => void;
  readonly end: () => Promise<number>;
} {
  const state = new Int32Array(new SharedArrayBuffer(8));
  const code = `
    const { workerData } = require("node:worker_threads");
    const { writeSync } = require("node:fs");
    // Of processor time, so that a busy machine ends nothing.
    const used = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;
    let [last, since] = [-1, used()];
    setInterval(() => {
      const [seed, target] = workerData.state;
      if (seed !== last) [last, since] = [seed, used()];
      else if (used() - since > workerData.longest) {
        writeSync(1, "BROKEN " + workerData.names[target] + " --seed " + seed + " --runs 1: it takes more than " + workerData.longest + " s\\n");
        process.kill(process.pid, "SIGKILL");
      }
    }, 1000);
  `;
  const worker = new Worker(code, { eval: true, workerData: { state, names, longest } });
  return {
    tell: (seed, target) => {
      state[0] = seed;
      state[1] = target;
    },
    end: () => worker.terminate(),
  };
}
