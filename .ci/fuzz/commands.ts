/** What must hold for any bytes that the command is given: it ends with an answer, and what it accepts works with every command. */
import { rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { commands } from "../../packages/cli/src/commands/index.ts";
import { run } from "../../packages/cli/src/testing/run.ts";
import { formats } from "../../packages/formats/src/formats.ts";
import type { Draw } from "../generate.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import { type Base, type Donors, mutateData } from "./mutate-data.ts";
import { type Outcome, require } from "./outcome.ts";
import { tryLine } from "./try-line.ts";

const days = ["0000-01-01", "2024-02-29", "2026-04-30", "9999-12-31", "today"] as const;
const languages = ["en", "ja", "ko"] as const;
const has = (name: string): boolean => commands.some((command) => command.name === name);

export interface CommandBases {
  readonly values: readonly Base[];
  /** Files as they are, of any format that is read. */
  readonly texts: readonly string[];
  readonly donors: Donors;
  /** A folder of the fuzzer's own, for what is written. */
  readonly folder: string;
}

export async function tryCommands(
  draw: Draw,
  { values, texts, donors, folder }: CommandBases,
): Promise<Outcome> {
  const bytes = draw.chance(0.6)
    ? Buffer.from(JSON.stringify(mutateData(draw, draw.pick(values), donors)))
    : mutateBytes(draw, Buffer.from(draw.pick(texts)));
  const input = Buffer.from(bytes).toString("latin1");
  const tryOn = async (line: string, allowed: readonly number[]): Promise<string> => {
    const width = draw.pick([40, 80, Infinity]);
    return (await tryLine(folder, line, allowed, input, bytes, width)).out;
  };
  const checked = await tryOn(`check - --format ${draw.pick(["text", "json", "github"])}`, [0, 1]);
  // oxlint-disable-next-line no-control-regex
  require(!/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/.test(checked), "check shows every character", input);
  const { code } = await run(folder, "check - --format json", { stdin: Readable.from([bytes]) });
  if (code !== 0) return { accepted: false, input };
  const day = draw.pick(days);
  const lang = draw.pick(languages);
  await tryOn(
    `report - --on ${day} --lang ${lang} --format ${draw.pick(["text", "markdown", "json", "csv"])}`,
    [0],
  );
  await tryOn(`upcoming - --on ${day} --within ${draw.pick(["P1Y", "P90D", "P9999Y"])}`, [0]);
  await tryOn(`review - --on ${day} --format ${draw.pick(["text", "markdown", "json"])}`, [0]);
  const [from, to] = [draw.pick(["0000-01-01", "2023-01-01"]), draw.pick(["2026-01-01", "9999-12-31"])];
  await tryOn(`compare - --from ${from} --to ${to} --lang ${lang}`, [0]);
  for (const format of draw.chance(0.2) ? formats : [draw.pick(formats)])
    await tryOn(`export ${format.id} - --on ${day} --lang ${lang}`, [0]);
  const exported = await tryOn("export json -", [0]);
  const id = firstId(exported);
  if (id !== null) await tryOn(`show ${id} - --on ${day} --lang ${lang}`, [0, 2]);
  // What was exported is valid and says the same.
  const again = await run(folder, `export json -`, { stdin: Readable.from([exported]) });
  require(again.code === 0 &&
    again.out === exported, `an export is read as the same: ${again.err.slice(0, 300)}`, input);
  if (draw.chance(0.1)) await tryOn("build - --out built", [0]);
  if (draw.chance(0.05) && has("site")) await tryOn("site - --out pages", [0]);
  await rm(path.join(folder, "pages"), { recursive: true, force: true });
  return { accepted: true, input };
}

function firstId(exported: string): string | null {
  const { commitments = [] } = JSON.parse(exported) as {
    readonly commitments?: readonly { readonly id: string }[];
  };
  const id = commitments[0]?.id;
  return id !== undefined && /^[\w.-]+$/.test(id) && !id.startsWith("-") ? id : null;
}
