import { printPath } from "@policytrack/core/schema";
import { readNdjson } from "@policytrack/formats/ndjson";
import type { CommandContext } from "../command-context.ts";
import { counted } from "../counted.ts";
import { openInput } from "../dataset-file/open-input.ts";
import { wholeOrLines } from "../check/whole-or-lines.ts";
import { orUnreadable } from "../dataset-folder/load-dataset.ts";
import { printProblem, printProblems } from "../dataset-folder/print-problems.ts";
import { exitCodes } from "../exit-codes.ts";
import { writeOut } from "./write-out.ts";

/**
 * Passes on the lines of NDJSON that are sound by themselves, and tells what is wrong with the others as they come. No more is
 * held than one line. Gives the exit code.
 *
 * @param from The file, or "-".
 * @param out Where they go; undefined: to standard output.
 */
export async function passSoundLines(
  from: string,
  out: string | undefined,
  context: CommandContext,
): Promise<number> {
  const { output, progress } = context;
  const opened = await openInput(from, context);
  if (opened.kind === "none") {
    output.complain(printProblems([opened.problem], from));
    return exitCodes.usage;
  }
  const result = await orUnreadable(from, async () => {
    const what = await wholeOrLines(opened, { stream: true, whole: false });
    if (what.how !== "lines") {
      output.complain("--keep-going is for NDJSON: anything else is read as a whole or not at all.");
      return exitCodes.usage;
    }
    const { name, chunks } = what.input;
    const count = { sound: 0, leftOut: 0 };
    const code = await writeOut(soundLines(), out, output);
    if (code !== exitCodes.fine || count.leftOut === 0) return code;
    output.complain(`${counted(count.sound, "line")} passed on, ${count.leftOut} left out.`);
    return exitCodes.problems;

    async function* soundLines(): AsyncGenerator<string, void, undefined> {
      for await (const read of readNdjson(chunks, { keepGoing: true })) {
        progress.tell(() => `${counted(count.sound, "line")} passed on, ${count.leftOut} left out`);
        if (read.ok) {
          count.sound += 1;
          yield `${JSON.stringify(read.record)}\n`;
          continue;
        }
        count.leftOut += 1;
        for (const { line, rule, path, message, found, remedy } of read.problems) {
          const place = { rule, file: name, line, column: 1, field: printPath(path) };
          output.complain(`${printProblem({ ...place, message, found, remedy }, name)}\n`);
        }
      }
    }
  });
  if (typeof result === "number") return result;
  output.complain(printProblems(result.problems, from));
  return result.code;
}
