import { printPath, type Problem } from "@policytrack/core/schema";
import { type LineProblem, readNdjson } from "@policytrack/formats/ndjson";
import type { CommandContext } from "../command-context.ts";
import { counted } from "../counted.ts";
import type { Chunks } from "../dataset-file/open-input.ts";
import type { LocatedProblem } from "../dataset-folder/located-problem.ts";
import { noCommitments } from "../dataset-folder/no-commitments.ts";
import { printProblem } from "../dataset-folder/print-problems.ts";
import { exitCodes } from "../exit-codes.ts";
import { printAnnotations } from "./print-annotations.ts";
import type { CheckFormat } from "./print-load-result.ts";
import { sortedLines } from "./sorted-lines.ts";

/** What is checked, and how what is found is printed. */
export interface LinesToCheck {
  /** NDJSON, of any length. */
  readonly chunks: Chunks;
  /** What problems call it. */
  readonly name: string;
  readonly format: CheckFormat;
  /** The folder of the repository, from which annotations name files. */
  readonly checkout: string;
}

/**
 * Checks NDJSON line by line, however long it is, and prints what is wrong with a line as soon as it was read. Nothing is held
 * but that line. Gives the exit code.
 */
export async function checkLines(
  { chunks, name, format, checkout }: LinesToCheck,
  { output: { write }, progress }: Pick<CommandContext, "output" | "progress">,
): Promise<number> {
  const counts = new Map<string, number>();
  const problemOf = sortedLines();
  let lines = 0;
  let problems = 0;
  if (format === "json") await write(['{"problems":[']);
  for await (const read of readNdjson(chunks, { keepGoing: true })) {
    lines += 1;
    progress.tell(() => `Checked ${lines.toLocaleString("en")} lines, ${counted(problems, "problem")}`);
    const found: readonly (Problem | LineProblem)[] = read.ok
      ? [problemOf(read.record)].filter((problem) => problem !== null)
      : read.problems;
    if (read.ok) counts.set(read.record.type, (counts.get(read.record.type) ?? 0) + 1);
    for (const { rule, path, message, found: value, remedy } of found)
      await tell({
        rule,
        file: name,
        line: read.line,
        column: 1,
        field: printPath(path),
        message,
        found: value,
        remedy,
      });
  }
  // A line that is wrong may be one.
  if (problems === 0 && !counts.has("commitment")) await tell(noCommitments(name));
  await write([printEnd({ lines, problems, counts }, format)]);
  return problems === 0 ? exitCodes.fine : exitCodes.problems;

  async function tell(problem: LocatedProblem): Promise<void> {
    await write([printOne(problem, format, checkout, problems === 0)]);
    problems += 1;
  }
}

function printOne(problem: LocatedProblem, format: CheckFormat, checkout: string, isFirst: boolean): string {
  switch (format) {
    case "text":
      return `${printProblem(problem, problem.file)}\n\n`;
    case "json":
      return `${isFirst ? "" : ","}\n${JSON.stringify(problem)}`;
    case "github":
      return `${printAnnotations([problem], problem.file, checkout)}\n`;
    default:
      return format satisfies never;
  }
}

interface End {
  readonly lines: number;
  readonly problems: number;
  /** How many lines are sound by themselves, by the type of their records. */
  readonly counts: ReadonlyMap<string, number>;
}

function printEnd({ lines, problems, counts }: End, format: CheckFormat): string {
  if (format === "json") {
    const rest = { ok: problems === 0, scope: "lines", lines, counts: Object.fromEntries(counts) };
    return `${problems === 0 ? "" : "\n"}],${JSON.stringify(rest).slice(1)}\n`;
  }
  const types = [...counts].map(([type, count]) => `${type} ${count.toLocaleString("en")}`).join(", ");
  const told =
    problems === 0
      ? `Each line is sound by itself (${types}), and those of each type are sorted.`
      : `${counted(problems, "problem")} in ${counted(lines, "line")}.\npolicytrack explain RULE tells more.`;
  return `${told}\n${notLooked}\n`;
}

const notLooked =
  "Not looked at, since it takes the whole dataset at once: that ids point at what exists, and the rules between records.";
