/** What must hold for any file that is imported: it is read or refused in words, and the record that is made passes the check. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { run } from "../../packages/cli/src/testing/run.ts";
import type { Draw } from "../generate.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import { type Outcome, require } from "./outcome.ts";

export interface ImportBase {
  /** With the ending by which it is known. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const presets = ["plain-sheet"] as const;

export async function tryImport(draw: Draw, bases: readonly ImportBase[], folder: string): Promise<Outcome> {
  const { name, bytes } = draw.pick(bases);
  const changed = draw.chance(0.05) ? bytes : mutateBytes(draw, bytes);
  const input = { name, bytes: Buffer.from(changed).toString("base64") };
  await writeFile(path.join(folder, name), changed);
  const ends = async (
    line: string,
    allowed: readonly number[],
    stdin = "",
  ): Promise<{ readonly code: number; readonly out: string }> => {
    const { code, out, err } = await run(folder, line, { stdin: Readable.from([stdin]) });
    require(allowed.includes(code), `${line} ends with ${code}: ${err.slice(0, 400)}`, input);
    // oxlint-disable-next-line no-control-regex
    require(!/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/.test(
      err,
    ), `${line} shows every character`, input);
    return { code, out };
  };
  await ends(`import ${name} --suggest`, [0, 1, 2]);
  const imported = await ends(`import ${name} --preset ${draw.pick(presets)} --on 2025-03-31`, [0, 1, 2]);
  if (imported.code !== 0) return { accepted: false, input };
  // A row that cannot be read is a draft, so that what is made is valid.
  await ends("check -", [0], imported.out);
  await ends("report - --on 2025-03-31", [0], imported.out);
  return { accepted: true, input };
}
