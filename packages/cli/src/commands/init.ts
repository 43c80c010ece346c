import path from "node:path";
import { Command } from "commander";
import type { CommandContext, Terminal } from "../command-context.ts";
import { exitCodes } from "../exit-codes.ts";
import { answerProblem, type Answers, defaultAnswer, licences } from "../init/answers.ts";
import { kitFiles } from "../init/kit-files.ts";
import { writeNewFiles } from "../init/write-new-files.ts";
import type { Output } from "../output.ts";

export function initCommand({ output, terminal, finish }: CommandContext): Command {
  return new Command("init")
    .description("Begin a record: a data package ready to edit, with one example that explains each field.")
    .argument("[folder]", "the folder to write it into; what is there already is left alone", ".")
    .option("--id <id>", "id of the record, by which others cite it (default: from the name of the folder)")
    .option("--title <text>", "what it is a record of (default: from the id)")
    .option("--name <name>", "name of the npm package (default: the id)")
    .option("--licence <spdx>", `licence of the data, as in ${licences.join(", ")} (default: the first)`)
    .option("-y, --yes", "ask nothing, and take the defaults for what is not given")
    .addHelpText(
      "after",
      `
In a terminal it asks for what is not given. Elsewhere give all four, or --yes. It writes all files or none, and none over a
file that is there.

Examples:
  policytrack init harbour-towns
  policytrack init harbour-towns --yes
  policytrack init --id harbour-towns --title "What two towns promised" --name @you/harbour-towns --licence CC0-1.0`,
    )
    .action(async (folder: string, { yes = false, ...given }: Partial<Answers> & { yes?: boolean }) =>
      finish(await init(folder, given, yes ? "defaults" : terminal, output)),
    );
}

/**
 * Writes a data package ready to edit, and prints what to do next.
 *
 * @param otherwise What to do about answers that are not given: take the defaults, ask in a terminal, or, without one, nothing.
 */
async function init(
  folder: string,
  given: Partial<Answers>,
  otherwise: "defaults" | Terminal | null,
  { print, complain }: Output,
): Promise<number> {
  const wrong = questions.flatMap((question) => {
    const why = given[question] === undefined ? null : answerProblem(question, given[question]);
    return why === null ? [] : [`--${question} ${JSON.stringify(given[question])}: ${why}`];
  });
  if (wrong.length > 0) {
    complain(wrong.join("\n"));
    return exitCodes.usage;
  }
  const missing = questions.filter((question) => given[question] === undefined);
  let answers: Answers | null;
  if (missing.length === 0 || otherwise === "defaults") {
    answers = withDefaults(given, folder);
  } else if (otherwise === null) {
    const all = withDefaults(given, folder);
    complain(
      [
        `Not given, and there is no terminal to ask in: ${missing.map((question) => `--${question}`).join(", ")}.`,
        "Give them, or --yes to take:",
        ...missing.map((question) => `  --${question} ${JSON.stringify(all[question])}`),
      ].join("\n"),
    );
    return exitCodes.usage;
  } else {
    // Only here: what it is made with opens standard input as soon as it is loaded.
    const { askAnswers } = await import("../init/ask-answers.ts");
    answers = await askAnswers(given, folder, otherwise);
    if (answers === null) return exitCodes.interrupted;
  }
  const files = await kitFiles(answers);
  const { inTheWay } = writeNewFiles(folder, files);
  if (inTheWay.length > 0) {
    complain(
      [
        `${inTheWay.length === 1 ? "This is" : "These are"} there already and would be written over:`,
        ...inTheWay.map((at) => `  ${at}`),
        "Nothing was written. Name another folder, or move them away.",
      ].join("\n"),
    );
    return exitCodes.usage;
  }
  print(
    [
      `Wrote a record into ${folder}:`,
      ...[...files.keys()].map((name) => `  ${path.join(folder, name)}`),
      "",
      "Next:",
      ...(path.resolve(folder) === process.cwd() ? [] : [`  cd ${folder}`]),
      "  npm install",
      "  npm test              # checks, builds, and looks at the verdicts",
      "Then open data/commitments/evening-ferry.yaml, which explains each field, and README.md.",
    ].join("\n"),
  );
  return exitCodes.fine;
}

const questions = ["id", "title", "name", "licence"] as const;

function withDefaults(given: Partial<Answers>, folder: string): Answers {
  const answer = (question: keyof Answers): string =>
    given[question] ?? defaultAnswer(question, given, folder);
  return { id: answer("id"), title: answer("title"), name: answer("name"), licence: answer("licence") };
}
