import { cancel, confirm, intro, isCancel, select, text } from "@clack/prompts";
import type { Terminal } from "../command-context.ts";
import { answerProblem, type Answers, defaultAnswer, licences } from "./answers.ts";

/** Asks in a terminal for what was not given, with what would be taken as a default. Null: whoever was asked left it at that. */
export async function askAnswers(
  given: Partial<Answers>,
  folder: string,
  terminal: Terminal,
): Promise<Answers | null> {
  intro(`A new record in ${folder}`, terminal);
  const answers: { -readonly [Question in keyof Answers]?: Answers[Question] } = { ...given };
  for (const question of ["id", "title", "name", "licence"] as const) {
    if (answers[question] !== undefined) continue;
    const answer = await ask(question, defaultAnswer(question, answers, folder), terminal);
    if (answer === null) return leave(terminal);
    answers[question] = answer;
  }
  const isSure = await confirm({ ...terminal, message: `Write the record into ${folder}?` });
  return isSure === true ? (answers as Answers) : leave(terminal);
}

const questions: Readonly<Record<keyof Answers, string>> = {
  id: "The id of the record, by which others cite it?",
  title: "What is it a record of?",
  name: "The name of the npm package?",
  licence: "Under which licence are the data to be published?",
};

async function ask(question: keyof Answers, initial: string, terminal: Terminal): Promise<string | null> {
  const message = questions[question];
  const answer =
    question === "licence"
      ? await select({ ...terminal, message, options: licences.map((value) => ({ value })) })
      : await text({
          ...terminal,
          message,
          placeholder: initial,
          defaultValue: initial,
          validate: (value) =>
            value === undefined || value === "" ? undefined : (answerProblem(question, value) ?? undefined),
        });
  return isCancel(answer) ? null : answer;
}

function leave(terminal: Terminal): null {
  cancel("Nothing was written.", terminal);
  return null;
}
