import { Readable } from "node:stream";
import { run } from "../../packages/cli/src/testing/run.ts";
import { require } from "./outcome.ts";

// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

/** Runs a command line, which must end with one of these codes and say everything in characters that can be seen. */
export async function tryLine(
  folder: string,
  line: string,
  allowed: readonly number[],
  input: unknown,
  stdin: string | Uint8Array = "",
  width: number = Infinity,
): Promise<{ readonly code: number; readonly out: string }> {
  const { code, out, err } = await run(folder, line, { stdin: Readable.from([stdin]), width });
  const command = line.split(" ").slice(0, 2).join(" ");
  require(allowed.includes(code), `${command} ends with ${code}: ${err.slice(0, 400)}`, input);
  require(!unseen.test(err), `${command} shows every character`, input);
  return { code, out };
}
